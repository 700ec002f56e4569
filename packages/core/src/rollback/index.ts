export type { UndoPorts } from "./observe-undo.ts";
export * from "./render-rollback.ts";
export * from "./roll-back.ts";
export * from "./rollback-report.ts";
export * from "./run-traces.ts";
export * from "./select-entries.ts";
export * from "./undo-decision.ts";
