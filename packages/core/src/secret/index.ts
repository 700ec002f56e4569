export * from "./secret-problem.ts";
