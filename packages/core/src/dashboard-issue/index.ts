export * from "./answer-commands.ts";
export * from "./dashboard-commands.ts";
export * from "./render-dashboard-issue.ts";
