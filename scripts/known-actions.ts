/**
 * Makes the table of widely used actions: the inputs that each has, those that it cannot do without, and its outputs.
 *
 * `node scripts/known-actions.ts [--from FOLDER] [--date YYYY-MM-DD]`: reads the published metadata of every action of
 * `scripts/known-actions.txt`, `owner/name[/path]@ref` on each line, from GitHub, or from `FOLDER/owner/name@ref.yml`.
 * Of several refs of an action the last line is the newest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { ROOT } from "./repository.ts";

const TABLE = path.join(ROOT, "packages/validation/src/data/known-actions-table.ts");
const LIST = path.join(ROOT, "scripts/known-actions.txt");

interface Metadata {
  readonly inputs?: Readonly<
    Record<string, { required?: unknown; default?: unknown; deprecationMessage?: unknown } | null>
  > | null;
  readonly outputs?: Readonly<Record<string, unknown>> | null;
}

interface Row {
  readonly inputs: Set<string>;
  required: readonly string[];
  outputs: Set<string> | undefined;
  deprecated: Readonly<Record<string, string>>;
}

const { values } = parseArgs({ options: { from: { type: "string" }, date: { type: "string" } } });
const specs = readFileSync(LIST, "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"));
const rows = new Map<string, Row>();
for (const spec of specs) addVersion(spec, await readMetadata(spec));
writeFileSync(TABLE, render(values.date ?? new Date().toISOString().slice(0, 10)));
console.log(`${rows.size} actions, ${specs.length} versions: ${path.relative(ROOT, TABLE)}`);

async function readMetadata(spec: string): Promise<string> {
  if (values.from !== undefined) return readFileSync(path.join(values.from, `${spec}.yml`), "utf8");
  const [location = "", ref = ""] = spec.split("@");
  const [owner, name, ...folder] = location.split("/");
  const api = process.env.GITHUB_API_URL ?? "https://api.github.com";
  const token = process.env.GITHUB_TOKEN;
  for (const file of ["action.yml", "action.yaml"]) {
    const where = [...folder, file].join("/");
    const response = await fetch(
      `${api}/repos/${owner}/${name}/contents/${where}?ref=${encodeURIComponent(ref)}`,
      {
        headers: {
          accept: "application/vnd.github.raw+json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      },
    );
    if (response.ok) return response.text();
    if (response.status !== 404) throw new Error(`${spec}: GitHub answers ${response.status}.`);
  }
  throw new Error(`${spec} has no action.yml.`);
}

/** Keeps the inputs of every version, and of the newest what it needs and what it deprecates. */
function addVersion(spec: string, text: string): void {
  const { inputs, outputs } = load(text) as Metadata;
  const key = (spec.split("@")[0] ?? "").toLowerCase();
  const row: Row = rows.get(key) ?? {
    inputs: new Set(),
    required: [],
    outputs: new Set(),
    deprecated: {},
  };
  const entries = Object.entries(inputs ?? {});
  for (const [name] of entries) row.inputs.add(name.toLowerCase());
  // An action that sets outputs of names that only the run knows says so in its metadata with none, or with a comment.
  if (text.includes("# skip-outputs")) row.outputs = undefined;
  for (const name of Object.keys(outputs ?? {})) row.outputs?.add(name.toLowerCase());
  const needed = entries.filter(([, input]) => input?.required === true && input.default === undefined);
  row.required = needed.map(([name]) => name.toLowerCase());
  row.deprecated = Object.fromEntries(
    entries.flatMap(([name, input]) =>
      typeof input?.deprecationMessage === "string" ? [[name.toLowerCase(), input.deprecationMessage]] : [],
    ),
  );
  if (text.includes("# skip-inputs")) row.inputs.add("*");
  rows.set(key, row);
}

function render(date: string): string {
  const lines = [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => {
      const cells = [
        name,
        [...row.inputs].toSorted().join(" "),
        row.required.toSorted().join(" "),
        row.outputs === undefined ? null : [...row.outputs].toSorted().join(" "),
      ];
      const { deprecated } = row;
      return `  ${JSON.stringify(Object.keys(deprecated).length === 0 ? cells : [...cells, deprecated])},`;
    });
  return [
    "// biome-ignore-all format: one action a line is what a person can compare.",
    "// Made by scripts/known-actions.ts.",
    "",
    "/** The day of which the table is. */",
    `export const KNOWN_ACTIONS_DATE = ${JSON.stringify(date)};`,
    "",
    "/** Name, inputs, required inputs, outputs (`null`: any), and deprecated inputs with what they say. */",
    "export const KNOWN_ACTIONS_TABLE: readonly (readonly [",
    "  name: string,",
    "  inputs: string,",
    "  required: string,",
    "  outputs: string | null,",
    "  deprecated?: Readonly<Record<string, string>>,",
    "])[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}
