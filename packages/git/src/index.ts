export * from "./bare-repository.ts";
export { GitError, type GitRetries } from "./git-process.ts";
export type { StageEntry, TreeConflict, TreeMerge } from "./merge-tree.ts";
export type { PushResult } from "./push-result.ts";
export * from "./remote-repository.ts";
