/** Tables of docs/rules/README.md: the rules from their pages, the corpus from its files. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { ROOT } from "./repository.ts";

const PAGES = path.join(ROOT, "docs/rules");
const CORPUS = path.join(ROOT, "packages/validation/test/corpus");

/** In the order in which a file is checked: what it configures, its shape, its security, the checks themselves. */
const GROUPS: readonly string[] = ["CFG", "WF", "SEC", "VC"];

/** One row for every page of a rule. Throws when a page does not begin as all do. */
export function listRules(): readonly (readonly string[])[] {
  return readdirSync(PAGES)
    .filter((file) => file !== "README.md")
    .map(readPage)
    .toSorted(
      (a, b) => GROUPS.indexOf(groupOf(a.id)) - GROUPS.indexOf(groupOf(b.id)) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, severity, title }) => [`[${id}](${id}.md)`, severity, title]);
}

function readPage(file: string): { readonly id: string; readonly severity: string; readonly title: string } {
  const text = readFileSync(path.join(PAGES, file), "utf8");
  const [, id = "", title = "", severity = ""] = /^# (\w+): (.+)\n\nSeverity: (\w+)\n/.exec(text) ?? [];
  if (`${id}.md` !== file)
    throw new Error(`docs/rules/${file} does not begin with its id, title and severity.`);
  return { id, severity, title };
}

function groupOf(id: string): string {
  return id.replace(/\d+$/, "");
}

/**
 * What the corpus expects, and how much of it is found: all of it, because its tests demand every marked line and nothing
 * else.
 */
export function listCorpus(): readonly (readonly string[])[] {
  const workflows = readCases<{ readonly text: string }>("workflows.yml");
  const marks = workflows.flatMap(({ text }) =>
    [...text.matchAll(/#!([A-Z0-9,]+)$/gm)].flatMap(([, rules = ""]) => rules.split(",")),
  );
  const clean = workflows.filter(({ text }) => !/#![A-Z0-9,]+$/m.test(text)).length;
  const scripts = readCases<{ readonly expect: string }>("sec001.yml");
  const count = (label: string) => scripts.filter((one) => one.expect === label).length;
  const swallowing = count("error") + count("warning");
  return [
    ...GROUPS.filter((group) => marks.some((rule) => groupOf(rule) === group)).map((group) => {
      const own = marks.filter((rule) => groupOf(rule) === group);
      const what = `lines of workflows, for ${new Set(own).size} rules of ${group}`;
      return [what, String(own.length), String(own.length), "100 %", "100 %"];
    }),
    [`${clean} of ${workflows.length} workflows without a finding`, "0", "0", "", "100 %"],
    [
      `${scripts.length} shell scripts for SEC001, ${count("none")} of which only look so`,
      String(swallowing),
      String(swallowing),
      "100 %",
      "100 %",
    ],
  ];
}

function readCases<Case>(file: string): readonly Case[] {
  const { cases } = load(readFileSync(path.join(CORPUS, file), "utf8")) as {
    readonly cases: readonly Case[];
  };
  return cases;
}
