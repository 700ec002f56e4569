export * from "./limits.ts";
export * from "./source-text.ts";
export type * from "./source-tree.ts";
export * from "./yaml-source.ts";
