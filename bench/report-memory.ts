/** Loaded before a measured script: writes its peak resident memory, in KiB, when it ends. */
import { writeFileSync } from "node:fs";

const file = process.env.BENCH_MEMORY_FILE;
process.once("exit", () => {
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
