import { EVENT_FILTERS } from "../data/events.ts";
import type { Report, Rule } from "../rule.ts";
import type { WorkflowEvent, WorkflowFile } from "../workflow/model.ts";
import {
  entryOf,
  isPresent,
  scalarsOf,
  valueAt,
  type YamlEntry,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Filters of events: patterns that GitHub does not take, and pairs that exclude each other. */
export const filtersRule: Rule = {
  id: "WF033",
  severity: "error",
  title: "Filters of events are valid patterns",
  checkWorkflow(file: WorkflowFile, report) {
    for (const event of file.events) {
      checkPairs(event, report);
      for (const name of [...REF_FILTERS, ...PATH_FILTERS]) {
        const entry = entryOf(event.config, name);
        if (entry !== undefined) checkPatterns(event, entry, report);
      }
      for (const name of VERSION_FILTERS) {
        const entry = event.name === "image_version" ? entryOf(event.config, name) : undefined;
        if (entry !== undefined) checkGlobs(entry, false, report);
      }
    }
    for (const { node } of file.jobs) {
      const version = entryOf(valueAt(node, "snapshot"), "version");
      if (version !== undefined) checkGlobs(version, false, report);
    }
  },
};

const VERSION_FILTERS = ["names", "versions"];

const REF_FILTERS = ["branches", "branches-ignore", "tags", "tags-ignore"];
const PATH_FILTERS = ["paths", "paths-ignore"];

function checkPairs(event: WorkflowEvent, report: Report): void {
  for (const name of ["branches", "tags", "paths"]) {
    const both = [entryOf(event.config, name), entryOf(event.config, `${name}-ignore`)];
    const [only, ignore] = both;
    if (only === undefined || ignore === undefined || !isPresent(only.value) || !isPresent(ignore.value))
      continue;
    const later = only.key.start > ignore.key.start ? only.key : ignore.key;
    report(
      later,
      `An event cannot have both \`${name}\` and \`${name}-ignore\`. Use \`!\` patterns in \`${name}\`.`,
    );
  }
}

function checkPatterns(event: WorkflowEvent, { key, value }: YamlEntry, report: Report): void {
  const allowed = EVENT_FILTERS.get(event.name) ?? [];
  if (!allowed.includes(key.text)) {
    // Of these two GitHub takes keys that it does not know.
    const isTaken = event.name === "merge_group" || event.name === "workflow_dispatch";
    report(key, `\`${key.text}\` has no effect on the event ${JSON.stringify(event.name)}.`, {
      severity: isTaken ? "warning" : "error",
    });
    return;
  }
  checkGlobs({ key, value }, REF_FILTERS.includes(key.text), report);
  checkOnlyNegative({ key, value }, report);
}

function checkGlobs({ value }: YamlEntry, isRef: boolean, report: Report): void {
  for (const pattern of scalarsOf(value)) {
    for (const problem of findPatternProblems(pattern.text, isRef))
      report(place(pattern, problem.at), problem.message);
  }
}

/** `!x` takes away from what stands before; where nothing does, nothing is ever left. */
function checkOnlyNegative({ key, value }: YamlEntry, report: Report): void {
  const patterns = scalarsOf(value);
  if (patterns.length === 0 || key.text.endsWith("-ignore")) return;
  if (!patterns.every(({ text }) => text.startsWith("!") && text.length > 1)) return;
  report(
    key,
    `Every pattern of \`${key.text}\` starts with \`!\`, so nothing ever matches. Put \`"**"\` before them, or use \`${key.text}-ignore\`.`,
  );
}

function place(pattern: YamlScalar, at: number) {
  const quote = pattern.style === "single" || pattern.style === "double" ? 1 : 0;
  const start = Math.min(pattern.start + quote + at, pattern.end);
  return { start, end: Math.max(start + 1, start) };
}

interface PatternProblem {
  readonly at: number;
  readonly message: string;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function findPatternProblems(text: string, isRef: boolean): readonly PatternProblem[] {
  if (text === "") return [{ at: 0, message: "The pattern is empty." }];
  if (text === "!") return [{ at: 0, message: "The pattern is only a `!`." }];
  const problems: PatternProblem[] = [];
  const add = (at: number, message: string) => problems.push({ at, message });
  const body = text.startsWith("!") ? 1 : 0;
  for (let at = body; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") {
      if (isRef && !/[[\]?+*\\!]/.test(text[at + 1] ?? ""))
        add(at, "A backslash is only allowed before `[`, `?`, `+`, `*`, `!` or `\\`.");
      at += 1;
    } else if (character === "[") {
      const end = findClosing(text, at);
      if (end < 0) {
        add(at, "The character class is not closed: `]` is missing.");
        break;
      }
      checkClass(text.slice(at + 1, end), at + 1, add);
      at = end;
    } else if (character === "?" || character === "+") {
      if (at === body || /[*?+]/.test(text[at - 1] ?? "")) {
        add(at, `\`${character}\` repeats the preceding character, and there is none.`);
      }
    } else if (isRef && /[ ~^:\t]/.test(character))
      add(at, `A branch or tag cannot have ${JSON.stringify(character)} in its name.`);
    else if (character === "\r" || character === "\n") add(at, "A pattern must be one line.");
  }
  checkEnds(text, body, isRef, add);
  return problems;
}

function checkEnds(
  text: string,
  body: number,
  isRef: boolean,
  add: (at: number, message: string) => void,
): void {
  const rest = text.slice(body);
  if (isRef) {
    if (rest.startsWith("/") || rest.endsWith("/"))
      add(
        rest.startsWith("/") ? body : text.length - 1,
        "The name of a branch or tag cannot start or end with `/`.",
      );
    const broken = /\/\/|\.\.|@\{/.exec(rest);
    if (broken !== null)
      add(body + broken.index, `A branch or tag cannot have ${JSON.stringify(broken[0])} in its name.`);
    if (rest.endsWith(".") || rest.endsWith(".lock"))
      add(text.length - 1, "The name of a branch or tag cannot end with `.` or `.lock`.");
    return;
  }
  if (/^\s|\s$/.test(text))
    add(/^\s/.test(text) ? 0 : text.length - 1, "The pattern has a space at its start or end.");
  if (/^\.{1,2}(\/|$)/.test(rest))
    add(body, "A path starts at the repository's root, without `./` or `../`.");
  if (/\/\.{1,2}(\/|$)/.test(rest))
    add(body + rest.search(/\/\.{1,2}(\/|$)/), "A path cannot contain `.` or `..`.");
}

function findClosing(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "]") return at;
  }
  return -1;
}

function checkClass(text: string, from: number, add: (at: number, message: string) => void): void {
  if (text === "") add(from, "The character class is empty.");
  if (/^[^\\]$/.test(text))
    add(from, `A class of one character is redundant: write \`${text}\` for \`[${text}]\`.`);
  for (const match of text.matchAll(/(.)-(.)/g)) {
    const [, low = "", high = ""] = match;
    if (low > high) add(from + match.index, `The range ${low}-${high} is reversed.`);
  }
}
