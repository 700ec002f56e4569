export * from "./bot-account.ts";
export * from "./branch-name.ts";
export * from "./branch-pattern.ts";
export * from "./owner-tokens.ts";
export { compilePatternList } from "./pattern-list.ts";
export * from "./remote-address.ts";
export * from "./repository-pattern.ts";
export * from "./repository-ref.ts";
export * from "./shard.ts";
