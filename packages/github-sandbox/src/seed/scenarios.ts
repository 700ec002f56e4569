import type { BranchSeed, RepositorySeed, SeedSpec, UserSeed } from "./seed-spec.ts";

const USERS: readonly UserSeed[] = [
  { login: "acme", id: 1_200_001, type: "Organization" },
  { login: "ada-k", id: 1_200_011 },
  { login: "jonas-b", id: 1_200_012 },
  { login: "mei-lin", id: 1_200_013 },
  { login: "sandbox-bot", id: 1_200_099 },
  { login: "github-actions[bot]", id: 41898282, type: "Bot" },
  { login: "dependabot[bot]", id: 49699333, type: "Bot" },
  { login: "renovate[bot]", id: 29139614, type: "Bot" },
];

/** A manifest and a deployment, short enough that two edits of one lie next to each other. */
function mobileFiles({ version = "3.9.0", test = "jest", image = "3.9.0", replicas = 2 }) {
  return {
    "package.json": `${JSON.stringify({ name: "mobile", version, scripts: { test } }, null, 2)}\n`,
    "deploy/production.yaml": `# Who is called at night: team mobile\nimage: acme/mobile:${image}\nreplicas: ${replicas} # one a zone\n`,
  };
}

/** Each repository shows one situation, named above it. "Stale" is behind by more than the usual threshold of 10. */
const REPOSITORIES: readonly RepositorySeed[] = [
  // One stale branch.
  {
    repository: "acme/api",
    commits: 40,
    branches: [
      { name: "main", isProtected: true },
      { name: "release/1.2", behindBy: 23 },
      { name: "feature/checkout", behindBy: 4, aheadBy: 2, author: "ada-k" },
    ],
  },
  // Several stale branches, and a pull request by hand.
  {
    repository: "acme/web",
    commits: 64,
    branches: [
      { name: "release/2.0", behindBy: 57 },
      { name: "release/2.1", behindBy: 31 },
      { name: "staging", behindBy: 12 },
      { name: "feature/new-header", behindBy: 2, aheadBy: 3, author: "mei-lin" },
    ],
    pullRequests: [
      { title: "Show the new header", head: "feature/new-header", base: "main", author: "mei-lin" },
    ],
  },
  // Diverged: work of its own, and far behind.
  {
    repository: "acme/payments",
    commits: 45,
    branches: [
      { name: "feature/refunds", behindBy: 18, aheadBy: 5, author: "jonas-b" },
      { name: "release/4.7", behindBy: 26 },
    ],
  },
  // Diverged, and a merge conflicts: of one branch in prose, of another in what can be merged part by part.
  {
    repository: "acme/mobile",
    commits: 50,
    files: { "README.md": "# mobile\n", ...mobileFiles({}) },
    tipFiles: mobileFiles({ version: "4.0.0", test: "vitest run", image: "4.0.0" }),
    branches: [
      {
        name: "release/3.9",
        behindBy: 21,
        aheadBy: 1,
        author: "ada-k",
        files: mobileFiles({ version: "3.9.1", replicas: 5 }),
      },
      { name: "feature/dark-mode", behindBy: 27, aheadBy: 4, conflicts: true, author: "mei-lin" },
      { name: "release/3.8", behindBy: 15 },
    ],
  },
  // Diverged, but a merge goes through.
  {
    repository: "acme/search",
    commits: 42,
    branches: [
      { name: "release/3.x", behindBy: 19, aheadBy: 1, author: "ada-k" },
      { name: "staging", behindBy: 34 },
    ],
  },
  // Everything within the threshold.
  {
    repository: "acme/docs",
    commits: 30,
    branches: [
      { name: "next", behindBy: 10 },
      { name: "fix/typos", behindBy: 1, aheadBy: 1, author: "ada-k" },
      { name: "preview", behindBy: 0 },
    ],
  },
  // Archived: must be left alone, although a branch is stale.
  {
    repository: "acme/billing-v1",
    isArchived: true,
    commits: 30,
    branches: [{ name: "release/1.9", behindBy: 22 }],
  },
  // Renamed: the configuration still has the former name.
  {
    repository: "acme/platform",
    formerNames: ["acme/infrastructure"],
    commits: 36,
    branches: [{ name: "environments/production", behindBy: 13 }],
  },
  // Empty.
  { repository: "acme/new-service", isEmpty: true },
  // Branches of bots, one of them recognisable only by the author of its tip.
  {
    repository: "acme/gateway",
    commits: 48,
    branches: [
      {
        name: "dependabot/npm_and_yarn/undici-7.3.0",
        behindBy: 21,
        aheadBy: 1,
        author: "dependabot[bot]",
      },
      { name: "renovate/node-24.x", behindBy: 16, aheadBy: 1, author: "renovate[bot]" },
      { name: "update-translations", behindBy: 22, aheadBy: 1, author: "github-actions[bot]" },
      { name: "release/7.0", behindBy: 29 },
    ],
  },
  // Protected branches.
  {
    repository: "acme/auth",
    commits: 40,
    branches: [
      { name: "main", isProtected: true },
      { name: "release/2026-lts", behindBy: 25, isProtected: true },
      { name: "staging", behindBy: 11 },
    ],
  },
  // The token may read, not write.
  {
    repository: "acme/partner-sdk",
    access: "read",
    commits: 28,
    branches: [{ name: "release/5.1", behindBy: 17 }],
  },
  // Many branches.
  { repository: "acme/monorepo", commits: 80, branches: monorepoBranches() },
  // Another default branch, a name with odd characters, and a branch that shares no history.
  {
    repository: "acme/data-pipeline",
    defaultBranch: "develop",
    commits: 44,
    branches: [
      { name: "fix/#42-100%-ä", behindBy: 14, author: "jonas-b" },
      { name: "gh-pages", isOrphan: true, aheadBy: 3, author: "github-actions[bot]" },
      { name: "feature/backfill", behindBy: 6, aheadBy: 2, author: "jonas-b" },
      { name: "feature/backfill-ui", from: "feature/backfill", aheadBy: 1, author: "mei-lin" },
    ],
  },
];

/** In the configuration only: deleted long ago. */
const GONE = "acme/legacy-gone";

/**
 * A small company with every situation that the synchronisation meets. `acme/legacy-gone`, which its
 * configuration names, does not exist.
 */
export function demoEcosystem(): SeedSpec {
  return { users: USERS, repositories: REPOSITORIES };
}

/** Repositories (`owner/name`) that the demo's configuration lists: one by its former name, one that is gone. */
export function demoConfigRepositories(): readonly string[] {
  return [...REPOSITORIES.map((seed) => seed.formerNames?.[0] ?? seed.repository), GONE];
}

/** 120 branches, every eighth of them stale. */
function monorepoBranches(): readonly BranchSeed[] {
  const teams = ["checkout", "catalog", "identity", "shipping", "insights"];
  const topics = ["cache", "retry", "layout", "metrics", "schema", "tracing"];
  const authors = ["ada-k", "jonas-b", "mei-lin"];
  return Array.from({ length: 120 }, (_, index): BranchSeed => {
    const team = teams[index % teams.length] ?? "";
    const isStale = index % 8 === 0;
    if (isStale) return { name: `release/${team}-${1 + index / 8}.0`, behindBy: 11 + ((index * 7) % 50) };
    return {
      name: `${team}/${topics[index % topics.length]}-${100 + index}`,
      behindBy: index % 11,
      aheadBy: index % 4,
      author: authors[index % authors.length] ?? "",
    };
  });
}
