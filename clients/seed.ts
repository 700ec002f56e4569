import type { SeedSpec } from "@automation/github-sandbox";

/** What every client finds: one repository with a bit of everything, a second one, and a fork's parent. */
export const CLIENTS_SEED: SeedSpec = {
  users: [
    { login: "acme", id: 1_200_001, type: "Organization" },
    { login: "sandbox-bot", id: 1_200_099 },
    { login: "ada-k", id: 1_200_011 },
  ],
  repositories: [
    {
      repository: "acme/api",
      access: "admin",
      commits: 30,
      allowAutoMerge: true,
      files: {
        "README.md": "# API\n\nServes.\n",
        "docs/guide.md": "# Guide\n",
        "package.json": `${JSON.stringify({ name: "api", version: "1.0.0", dependencies: {} }, null, 2)}\n`,
        ".github/workflows/ci.yml": "name: CI\non: push\njobs: {}\n",
      },
      branches: [
        { name: "feature", behindBy: 3, aheadBy: 2, author: "ada-k", files: { "feature.txt": "feature\n" } },
        { name: "second", behindBy: 1, aheadBy: 1, files: { "second.txt": "second\n" } },
        { name: "third", behindBy: 1, aheadBy: 1, files: { "third.txt": "third\n" } },
        { name: "stale", behindBy: 20 },
        { name: "guarded", behindBy: 2, isProtected: true },
      ],
      pullRequests: [
        {
          title: "Feature",
          body: "Adds it.",
          head: "feature",
          base: "main",
          author: "ada-k",
          labels: ["bug"],
        },
      ],
      issues: [
        {
          title: "Slow",
          body: "It is slow, @sandbox-bot.",
          author: "ada-k",
          labels: ["bug"],
          assignees: ["ada-k"],
        },
        { title: "Done", state: "closed", comments: [{ body: "First.", author: "ada-k" }] },
      ],
      rulesets: [{ name: "Ruled", include: ["ruled"], rules: [{ type: "creation" }] }],
      workflows: [
        {
          name: "CI",
          path: ".github/workflows/ci.yml",
          runs: [
            { createdAt: "2026-01-01T00:00:00Z", event: "push" },
            { createdAt: "2026-01-02T00:00:00Z", event: "push", conclusion: "failure" },
          ],
        },
      ],
    },
    { repository: "acme/web", access: "admin", files: { "README.md": "# Web\n" } },
    { repository: "acme/read", access: "read", files: { "README.md": "# Read\n" } },
    { repository: "sandbox-bot/notes", access: "admin", files: { "README.md": "# Notes\n" } },
  ],
};
