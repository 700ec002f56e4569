export * from "./early-end.ts";
export * from "./parse-sync-report.ts";
export * from "./reported-conflicts.ts";
export * from "./run-verdict.ts";
export * from "./schedule-report.ts";
export * from "./sync-report.ts";
export * from "./sync-summary.ts";
export * from "./write-pace.ts";
