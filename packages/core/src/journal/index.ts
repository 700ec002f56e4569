export * from "./journal.ts";
export * from "./journal-line.ts";
export * from "./journal-ports.ts";
export * from "./read-journal.ts";
export * from "./run-name.ts";
