/**
 * Writes the tables of the READMEs, from each action.yml, the pages of the rules and the corpus, between markers such as `<!-- inputs:start -->` and
 * `<!-- inputs:end -->`; and draws the flow of a run from the imports of the code; and writes the variants of the called workflows without a history.
 *
 * `node scripts/update-docs.ts` writes; with `--check` it changes nothing and fails when something is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ActionMetadata, type InputMetadata, readActionMetadata } from "./action-metadata.ts";
import { FLOW_PICTURE, renderFlowPicture } from "./flow-picture.ts";
import { listActions, ROOT } from "./repository.ts";
import { listCorpus, listRules } from "./rule-tables.ts";
import { listWorkflowsWithoutHistory } from "./workflows-without-history.ts";

/** A document with what its generated parts should say, by the names of their markers. */
export interface GeneratedDocument {
  /** Path relative to the repository. */
  readonly file: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Every document that holds a generated part. Throws when an input or output has no description. */
export function listDocuments(): readonly GeneratedDocument[] {
  const actions = listActions().map((action) => ({ action, metadata: readActionMetadata(action) }));
  return [
    { file: "README.md", parts: { actions: renderActions(actions) } },
    { file: "docs/rules/README.md", parts: { rules: renderRules(), corpus: renderCorpus() } },
    ...actions.map(({ action, metadata }) => ({
      file: `actions/${action}/README.md`,
      parts: { inputs: renderInputs(metadata), outputs: renderOutputs(metadata) },
    })),
  ];
}

/** The text of a document with its generated parts replaced. Throws when a marker is missing. */
export function updateDocument(text: string, document: GeneratedDocument): string {
  return Object.entries(document.parts).reduce((updated, [name, content]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [updated.indexOf(start), updated.indexOf(end)];
    if (from < 0 || to < from)
      throw new Error(`${document.file}: the markers ${start} and ${end} are missing.`);
    return `${updated.slice(0, from + start.length)}\n\n${content}\n\n${updated.slice(to)}`;
  }, text);
}

function renderRules(): string {
  return renderTable(["Rule", "Severity", "What holds"], listRules());
}

function renderCorpus(): string {
  return renderTable(["What", "Expected", "Found on the line", "Recall", "Precision"], listCorpus());
}

function renderActions(actions: readonly { action: string; metadata: ActionMetadata }[]): string {
  const rows = actions.map(({ action, metadata }) => [
    `[${action}](actions/${action}/README.md)`,
    toCell(metadata.description),
  ]);
  return renderTable(["Action", "What it does"], rows);
}

function renderInputs({ name, inputs }: ActionMetadata): string {
  if (Object.keys(inputs).length === 0) return "None.";
  const rows = Object.entries(inputs).map(([input, metadata]) => [
    `\`${input}\``,
    describe(name, input, metadata.description),
    renderDefault(metadata),
  ]);
  return renderTable(["Input", "Meaning", "Default"], rows);
}

function renderOutputs({ name, outputs }: ActionMetadata): string {
  if (Object.keys(outputs).length === 0) return "None.";
  const rows = Object.entries(outputs).map(([output, metadata]) => [
    `\`${output}\``,
    describe(name, output, metadata.description),
  ]);
  return renderTable(["Output", "Meaning"], rows);
}

function renderDefault(input: InputMetadata): string {
  if (input.required === true) return "*required*";
  const text = String(input.default ?? "").trim();
  return text === "" ? "" : `\`${toCell(text)}\``;
}

function describe(action: string, name: string, description: string | undefined): string {
  if (description === undefined || description.trim() === "") {
    throw new Error(`${action}: \`${name}\` has no description in action.yml.`);
  }
  return toCell(description);
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function toCell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

/** Lines of `after` that `before` does not have, and the other way round, as a short diff. */
function renderChange(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
  const added = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...added].join("\n");
}

function main(isCheck: boolean): void {
  const documents = listDocuments().map((document) => ({
    file: document.file,
    update: (text: string) => updateDocument(text, document),
  }));
  const workflows = listWorkflowsWithoutHistory().map(({ file, text }) => ({ file, update: () => text }));
  const picture = { file: FLOW_PICTURE, update: renderFlowPicture };
  for (const { file, update } of [...documents, ...workflows, picture]) {
    try {
      bringUpToDate(file, update, isCheck);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}

function bringUpToDate(file: string, update: (text: string) => string, isCheck: boolean): void {
  const absolute = path.join(ROOT, file);
  const before = existsSync(absolute) ? readFileSync(absolute, "utf8") : "";
  const after = update(before);
  if (after === before) return;
  if (isCheck) {
    throw new Error(`${file} is out of date. Run \`pnpm update-docs\`.\n${renderChange(before, after)}\n`);
  }
  writeFileSync(absolute, after);
  console.log(`${file} updated`);
}

if (import.meta.main) main(process.argv.includes("--check"));
