import { readFile, writeFile } from "node:fs/promises";
import type { JobResult } from "./client.ts";

/** What became of one client. */
export interface Verdict {
  readonly name: string;
  readonly version: string;
  /** Whether it is of the version that the table is about. */
  readonly isPinned: boolean;
  readonly results: readonly JobResult[];
}

const BEGIN = "<!-- clients: written by pnpm clients --write -->";
const END = "<!-- clients: end -->";

/** The table of what works, and what does not, in Markdown. */
export function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ name, version, results }) => {
    const failed = results.filter(({ ok }) => !ok).map(({ job }) => job);
    const does = `${results.length - failed.length} of ${results.length}`;
    return `| ${name} ${version === "installed" ? "" : version} | ${does} | ${failed.join(", ") || "—"} |`.replace(
      "  |",
      " |",
    );
  });
  return ["| client | jobs done | not done |", "|---|---|---|", ...rows].join("\n");
}

/** Puts the table between its marks in a document. Clients that were not run keep their rows. */
export async function writeTable(path: string, verdicts: readonly Verdict[]): Promise<void> {
  const text = await readFile(path, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end === -1) {
    throw new Error(`${path} has no marks for the table of clients.`);
  }
  const rows = new Map<string, string>();
  const nameOf = (row: string): string =>
    row
      .split("|")[1]
      ?.trim()
      .replace(/ [\d.]+$/, "") ?? "";
  for (const row of text
    .slice(begin, end)
    .split("\n")
    .filter((line) => /^\| (?!client )/.test(line))) {
    rows.set(nameOf(row), row);
  }
  const [head = "", rule = "", ...fresh] = table(verdicts).split("\n");
  for (const row of fresh) {
    rows.set(nameOf(row), row);
  }
  const whole = [head, rule, ...rows.values()].join("\n");
  await writeFile(path, `${text.slice(0, begin)}${BEGIN}\n\n${whole}\n\n${text.slice(end)}`);
}
