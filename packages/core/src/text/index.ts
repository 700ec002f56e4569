export * from "./plural.ts";
export * from "./printable.ts";
