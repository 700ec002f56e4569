export * from "./errors.ts";
export type * from "./refusal-cause.ts";
