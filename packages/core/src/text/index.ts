export * from "./plural.ts";
