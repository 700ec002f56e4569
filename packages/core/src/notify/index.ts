export * from "./channel-log.ts";
export * from "./notify-run.ts";
export * from "./notify-signal.ts";
export * from "./notify-state.ts";
export * from "./plan-notifications.ts";
export * from "./problem.ts";
export * from "./read-state.ts";
export * from "./settle-deliveries.ts";
