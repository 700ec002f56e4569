import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Most of the start is taking the types out of the sources. Not in the machine's folder for temporary files, where others
// could write what runs here.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/automation"));
const { runProgram } = await import("./run-program.ts");

await runProgram();
