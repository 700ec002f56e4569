export * from "./answer-commands.ts";
export * from "./panel-commands.ts";
export * from "./render-panel.ts";
