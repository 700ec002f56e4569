import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./repository.ts";

const FOLDER = ".github/workflows";

/** Called workflows that write the history, each with the name of its variant that does not. */
export const VARIANTS: Readonly<Record<string, string>> = {
  "ecosystem-sync.yml": "ecosystem-sync-without-history.yml",
  "automation-health-check.yml": "automation-health-check-without-history.yml",
};

/** A workflow file and the text that it should have. */
export interface VariantFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The variants for callers that cannot grant `contents: write`: GitHub starts no run whose called workflow asks for more than its
 * caller grants, even where the job that asks is skipped.
 */
export function listWorkflowsWithoutHistory(): readonly VariantFile[] {
  return Object.entries(VARIANTS).map(([source, target]) => ({
    file: `${FOLDER}/${target}`,
    text: removeHistory(readFileSync(path.join(ROOT, FOLDER, source), "utf8"), source),
  }));
}

/** Only what is called, without the own events, without `contents: write`, and without a history unless a caller names one. */
export function removeHistory(text: string, source: string): string {
  const body = cutBetween(text, "\non:\n", "\n  workflow_call:\n");
  const head = `# Generated from ${source} by \`pnpm update-docs\`: the same, for callers that grant \`contents: read\` and keep no history.\n`;
  const changed = body
    .replace(/^(?:#.*\n)+/, head)
    .replace(/^(name: .*)$/m, "$1 (without history)")
    .replace(/^( +)contents: write # .*$/gm, "$1contents: read # the configuration and the workflows")
    .replaceAll("default: automation-data", "default: none")
    .replaceAll("inputs.history-branch || 'automation-data'", "inputs.history-branch || 'none'")
    .replace(/^ +# A new fork or copy .*\n(?: +#.*\n)* +if: .*\n/m, "");
  if (/contents: write|automation-data'/.test(changed)) throw new Error(`${source} still asks for too much.`);
  return changed;
}

function cutBetween(text: string, from: string, to: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start)
    throw new Error("The events of the workflow are not where they are expected.");
  return text.slice(0, start + from.length - 1) + text.slice(end);
}
