export * from "./build-dashboard.ts";
export * from "./dashboard-badge.ts";
export * from "./dashboard-digest.ts";
export * from "./dashboard-model.ts";
export { STATUS_WORDS } from "./dashboard-status.ts";
export * from "./dashboard-words.ts";
export * from "./read-dashboard-history.ts";
export * from "./series-facts.ts";
