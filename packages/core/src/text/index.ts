export * from "./byte-length.ts";
export * from "./code-fence.ts";
export * from "./markdown.ts";
export * from "./plural.ts";
export * from "./printable.ts";
