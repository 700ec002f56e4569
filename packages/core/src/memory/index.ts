export * from "./comparison-memory.ts";
export * from "./memory-sample.ts";
export * from "./plan-scan.ts";
export * from "./state-digest.ts";
export * from "./sync-state.ts";
