import {
  type AliasSource,
  LIMITS,
  readYamlSource,
  type SourceEntry,
  type SourceNode,
  type Span,
  type YamlDocument,
} from "@automation/core/syntax";
import { Anchors } from "./anchors.ts";
import { findHostileText } from "./hostile-text.ts";
import { findTagProblem, nullScalar, toScalar, trimEnd } from "./read-scalar.ts";
import { repairQuotes } from "./repair-quotes.ts";
import { describeErrors, findConflict, tooDeep } from "./syntax-problems.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-node.ts";

const { depth: MAX_DEPTH, values: MAX_VALUES, problems: MAX_PROBLEMS } = LIMITS.workflow;

/** Something wrong with the text itself. */
export interface YamlProblem {
  readonly rule: "WF001" | "WF002";
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly at: Span;
}

/** A YAML text as nodes with places. */
export interface YamlReading {
  /** `null` when the text cannot be read. */
  readonly root: YamlNode | null;
  readonly problems: readonly YamlProblem[];
  /** Whether GitHub's own parser may read the text: it is valid, and cannot blow up. */
  readonly isSafe: boolean;
  /** Offsets of the keys that are reported as duplicates. */
  readonly repeatedKeys: ReadonlySet<number>;
}

/** Reads a YAML text; whatever is wrong with it is a problem. Never throws; time and memory are bounded. */
export function readYaml(text: string): YamlReading {
  const refusal = findHostileText(text);
  if (refusal !== null) return failed([{ ...refusal, severity: "error" }]);
  try {
    return readDocument(text);
  } catch (error) {
    // A stack that runs out is the one way that the library fails on a deep text.
    if (!(error instanceof RangeError)) throw error;
    return failed([{ ...tooDeep(0), severity: "error" }]);
  }
}

/** Most quoted texts that are looked at again; a person writes one or two such. */
const MAX_REPAIRS = 20;

function readDocument(text: string): YamlReading {
  const conflict = findConflict(text);
  if (conflict !== undefined) return failed([{ ...conflict, severity: "error" }]);
  let parsed = readYamlSource(text);
  let readable = text;
  for (let round = 0; round < MAX_REPAIRS; round += 1) {
    const repair = repairQuotes(parsed, readable);
    if (repair === undefined) break;
    if (repair.unclosed.length > 0) {
      return failed(
        repair.unclosed.map((at) => problem("WF001", "The quote that opens here is not closed.", at)),
      );
    }
    readable = repair.text;
    parsed = readYamlSource(readable);
  }
  return buildDocument(parsed, text, readable);
}

function buildDocument(list: readonly YamlDocument[], text: string, readable: string): YamlReading {
  const [document, second] = list;
  const errors = list
    .flatMap((each) => describeErrors(each, text))
    .map((each) => ({ ...each, severity: "error" as const }));
  if (document === undefined || document.root === null) {
    return failed(
      errors.length > 0 ? errors : [problem("WF001", "The file is empty.", { start: 0, end: 0 })],
    );
  }
  const problems: YamlProblem[] = [...errors];
  if (second !== undefined) {
    problems.push(
      problem("WF001", "The file contains more than one YAML document; GitHub reads only one.", second),
    );
  }
  if (problems.length > 0) return failed(problems);
  const builder = new NodeBuilder(text, readable);
  const root = builder.build(document.root, 0);
  const found = [...builder.problems, ...builder.unusedAnchors()];
  // A key that is there twice hides nothing else: GitHub's parser reads on, too.
  const isBroken =
    builder.problems.length > builder.repeatedKeys.size || builder.problems.length >= MAX_PROBLEMS;
  return {
    root: builder.isTooBig ? null : root,
    problems: found,
    isSafe: !isBroken,
    repeatedKeys: builder.repeatedKeys,
  };
}

function failed(problems: readonly YamlProblem[]): YamlReading {
  return { root: null, problems, isSafe: false, repeatedKeys: new Set() };
}

function problem(
  rule: YamlProblem["rule"],
  message: string,
  at: Span,
  severity: YamlProblem["severity"] = "error",
): YamlProblem {
  return { rule, severity, message, at };
}

/** Turns what is written into what GitHub reads: aliases resolved once, counted as often as they are used. */
class NodeBuilder {
  readonly problems: YamlProblem[] = [];
  readonly repeatedKeys = new Set<number>();
  readonly #text: string;
  readonly #readable: string;
  readonly #built = new Map<SourceNode, { readonly node: YamlNode; readonly size: number }>();
  readonly #open = new Set<SourceNode>();
  readonly #anchors: Anchors;
  #size = 0;

  /** @param readable The text as the library read it: line breaks inside of some quotes are spaces. */
  constructor(text: string, readable: string) {
    this.#text = text;
    this.#readable = readable;
    this.#anchors = new Anchors(text);
  }

  get isTooBig(): boolean {
    return this.#size > MAX_VALUES;
  }

  build(node: SourceNode, depth: number): YamlNode {
    this.#size += 1;
    if (depth > MAX_DEPTH) {
      this.#report("WF002", `Nested deeper than ${MAX_DEPTH} levels, which GitHub does not read.`, node);
      return nullScalar(node.start);
    }
    if (node.kind === "alias") return this.#buildAlias(node.name, node);
    const before = this.#size;
    this.#anchors.note(node, node.start);
    this.#open.add(node);
    const built = this.#buildValue(node, depth);
    this.#open.delete(node);
    this.#built.set(node, { node: built, size: this.#size - before });
    return built;
  }

  /** Anchors that no alias names: GitHub takes them, and they are most likely a leftover. */
  unusedAnchors(): readonly YamlProblem[] {
    return this.#anchors
      .unused()
      .map(({ name, at }) =>
        problem("WF001", `The anchor ${JSON.stringify(name)} is never used. Remove it.`, at, "warning"),
      );
  }

  #buildValue(node: Exclude<SourceNode, AliasSource>, depth: number): YamlNode {
    const { start, end } = node;
    if (node.kind === "mapping") {
      const entries = this.isTooBig ? [] : node.entries.map((entry) => this.#buildEntry(entry, depth, start));
      this.#reportRepeatedKeys(entries);
      return {
        kind: "mapping",
        start,
        end: trimEnd(this.#text, start, end),
        isFlow: node.isFlow,
        entries,
      };
    }
    if (node.kind === "sequence") {
      const items = this.isTooBig ? [] : node.items.map((item) => this.build(item, depth + 1));
      return {
        kind: "sequence",
        start,
        end: trimEnd(this.#text, start, end),
        isFlow: node.isFlow,
        items,
      };
    }
    const scalar = toScalar(node, this.#text, this.#readable);
    const tagProblem = findTagProblem(scalar, this.#text);
    if (tagProblem !== undefined) this.#report("WF001", tagProblem.message, tagProblem.at);
    return scalar;
  }

  #buildEntry(entry: SourceEntry, depth: number, from: number): YamlEntry {
    const keyNode = this.build(entry.key, depth + 1);
    let key: YamlScalar;
    if (keyNode.kind === "scalar") key = keyNode;
    else {
      const isTemplate = this.#text.startsWith("{{", keyNode.start - 1);
      const hint = isTemplate
        ? ` An expression is written \`\${{ … }}\`; without the \`$\` it needs quotes.`
        : "";
      this.#report("WF001", `A key must be a string, not a list or a mapping.${hint}`, keyNode);
      key = nullScalar(from);
    }
    if (key.text === "<<" && key.style === "plain") {
      this.#report("WF001", "GitHub does not support the merge key `<<`. Write the keys out.", key);
    }
    const value = entry.value === null ? nullScalar(key.end) : this.build(entry.value, depth + 1);
    return { key, value };
  }

  #buildAlias(name: string, at: Span): YamlNode {
    const anchor = this.#anchors.use(name);
    if (anchor === undefined) {
      this.#report("WF001", `The alias ${JSON.stringify(name)} has no anchor before it.`, at);
      return {
        kind: "scalar",
        value: `*${name}`,
        text: `*${name}`,
        style: "plain",
        start: at.start,
        end: at.end,
      };
    }
    if (this.#open.has(anchor.node)) {
      this.#report("WF001", `The alias ${JSON.stringify(name)} is inside the value that it refers to.`, at);
      return nullScalar(at.start);
    }
    const built = this.#built.get(anchor.node);
    this.#size += built?.size ?? 0;
    if (this.isTooBig) {
      this.#report(
        "WF002",
        `The file expands to more than ${MAX_VALUES.toLocaleString("en")} values when its aliases are resolved.`,
        at,
      );
    }
    return built?.node ?? nullScalar(at.start);
  }

  /** Keys of GitHub's files count as equal whatever their case, except the names of environment variables. */
  #reportRepeatedKeys(entries: readonly YamlEntry[]): void {
    const seen = new Map<string, YamlScalar>();
    for (const { key } of entries) {
      const first = seen.get(key.text);
      if (first === undefined) seen.set(key.text, key);
      else if (this.problems.length < MAX_PROBLEMS) {
        const line = this.#text.slice(0, first.start).split("\n").length;
        this.repeatedKeys.add(key.start);
        this.#report(
          "WF001",
          `Duplicate key ${JSON.stringify(key.text)}; line ${line} has it already. Remove one of them.`,
          key,
        );
      }
    }
  }

  #report(rule: YamlProblem["rule"], message: string, at: Span): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push(problem(rule, message, { start: at.start, end: at.end }));
  }
}
