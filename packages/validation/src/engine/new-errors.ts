import type { Finding } from "../finding.ts";
import type { ValidationInput } from "./input.ts";
import { validateFiles } from "./validate.ts";

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/**
 * Errors that a merged workflow or action file has and neither side has, in words: a job that one side renamed and the
 * other needs, an input that one side removed and the other reads. Files that are only referred to count as unknown.
 */
export function findNewErrors(path: string, sides: readonly string[], merged: string): readonly string[] {
  const kind = kindOf(path);
  if (kind === undefined) return [];
  const errorsOf = (text: string) =>
    validateFiles([{ kind, path, text }]).findings.filter(({ severity }) => severity === "error");
  const known = new Set(sides.flatMap(errorsOf).map(identify));
  return errorsOf(merged)
    .filter((finding) => !known.has(identify(finding)))
    .map(({ rule, line, message }) => `${rule} on line ${line}: ${message}`);
}

/** What stands elsewhere in another version is the same error still. */
function identify({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

function kindOf(path: string): ValidationInput["kind"] | undefined {
  if (WORKFLOW.test(path)) return "workflow";
  return ACTION.test(path) ? "action" : undefined;
}
