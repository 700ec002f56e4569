export * from "./beta.ts";
export * from "./gamma.ts";
