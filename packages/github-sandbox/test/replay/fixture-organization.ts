import type { SeedSpec } from "../../src/index.ts";

/** The organisation on github.com that the recordings were made in, as far as they need it. */
export const FIXTURE_ORGANIZATION: SeedSpec = {
  users: [
    { login: "octokit-fixture-org", id: 31_898_100, type: "Organization" },
    { login: "octokit-fixture-user-a", id: 31_898_046 },
    { login: "octokit-fixture-user-b", id: 31_898_066 },
  ],
  tokens: [
    { token: "0000000000000000000000000000000000000001", login: "octokit-fixture-user-a" },
    { token: "0000000000000000000000000000000000000002", login: "octokit-fixture-user-b" },
  ],
  repositories: [
    {
      repository: "octokit-fixture-org/hello-world",
      access: "admin",
      commits: 1,
      files: { "README.md": "# hello-world" },
    },
  ],
};
