export * from "./cron-expression.ts";
export * from "./workflow-schedule.ts";
