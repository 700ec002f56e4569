export * from "./channel-settings.ts";
export * from "./quiet-hours.ts";
export * from "./scopes.ts";
export * from "./severity.ts";
