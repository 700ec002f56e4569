import type { RepositorySeed } from "@automation/github-sandbox";
import { ref } from "@automation/test-kit/local-github";

/** A repository with branches that lag behind, one that is ahead, and one that is level. */
export const API: RepositorySeed = {
  repository: "acme/api",
  branches: [
    { name: "old", behindBy: 12 },
    { name: "topic", aheadBy: 1 },
    { name: "fix/#42-100%-ä", behindBy: 3 },
    { name: "same", behindBy: 0 },
  ],
};

/** A pull request that brings `main` into a branch that lags behind. */
export const DRAFT = {
  repository: ref("acme/api"),
  head: "main",
  base: "old",
  title: "Sync main into old",
  body: "Because.",
  isDraft: false,
};
