import { readFile, writeFile } from "node:fs/promises";
import { cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";

/** The machine that a figure is of, in one line. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, ${platform()}, Node ${process.version}`;
}

/** The day that a figure is of, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Replaces what stands between the markers of `section` in docs/performance.md, under the machine and the day. */
export async function writeSection(section: string, text: string): Promise<void> {
  const file = join(PROJECT_ROOT, "docs", "performance.md");
  const [start, end] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`];
  const document = await readFile(file, "utf8");
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} has no markers for ${section}.`);
  const measured = `Measured on ${today()}: ${describeMachine()}.`;
  await writeFile(file, `${before}${start}\n${measured}\n\n${text}\n${end}${after}`);
}
