export * from "./bare-repository.ts";
export { GitError } from "./git-process.ts";
export type { StageEntry, TreeConflict, TreeMerge } from "./merge-tree.ts";
