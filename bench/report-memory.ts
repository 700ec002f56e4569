/** Loaded before a measured script: writes its peak resident memory and its CPU time as JSON when it ends. */
import { writeFileSync } from "node:fs";

const file = process.env.BENCH_MEMORY_FILE;
process.once("exit", () => {
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ peakMiB: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }),
  );
});
