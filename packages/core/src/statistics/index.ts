export * from "./beta.ts";
export * from "./distributions.ts";
export * from "./gamma.ts";
export * from "./incomplete-gamma.ts";
export * from "./integrate.ts";
