import {
  boolCoreTag,
  COLLECTION_STYLE,
  constructFromEvents,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  floatJsonTag,
  getScalarValue,
  intJsonTag,
  load,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import type { AliasSource, ScalarSource, ScalarStyle, SourceNode } from "./source-tree.ts";
import { SourceTreeBuilder } from "./source-tree-builder.ts";

/** YAML 1.2 with JSON's numbers: `08`, `0x10` and `1_000` stay text, so that a wrong type is seen and not guessed at. */
const JSON_SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intJsonTag, floatJsonTag);

/** Data and where each part of it is written, or why there is none. */
export type YamlDataReading =
  | {
      readonly status: "read";
      readonly data: unknown;
      /** Every scalar's value is its text here: `data` has its type. `null` where nothing is written. */
      readonly root: SourceNode | null;
    }
  | { readonly status: "failed"; readonly failure: YamlFailure };

/** The first reason why a text is no data. */
export type YamlFailure =
  /** `message` is the parser's; absent where it failed in a way that it has no words for. */
  | { readonly reason: "invalid"; readonly message?: string; readonly start?: number }
  | { readonly reason: "several-documents"; readonly count: number; readonly start: number }
  | { readonly reason: "circular-alias" | "too-many-values"; readonly start: number };

/**
 * Reads one YAML document as plain data; `undefined` when it is not valid. Never throws.
 *
 * @param limits.depth Most lists and mappings inside each other
 */
export function readYamlData(text: string, limits: { readonly depth: number }): unknown {
  try {
    return load(text, { maxDepth: limits.depth });
  } catch {
    return undefined;
  }
}

/**
 * Reads one YAML document as data with places: aliases allowed as long as they do not blow up, no merge keys and no tags
 * of its own; of a repeated key the last one counts. Never throws.
 *
 * @param limits.depth Most lists and mappings inside each other
 * @param limits.values Most values once aliases are filled in
 */
export function readPlacedYamlData(
  text: string,
  limits: { readonly depth: number; readonly values: number },
): YamlDataReading {
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    const failure = findSeveralDocuments(events) ?? findBlowUp(events, text, limits.values);
    if (failure !== null) return { status: "failed", failure };
    const [data] = constructFromEvents(events, { source: text, schema: JSON_SCHEMA, json: true });
    return { status: "read", data, root: traceEvents(events, text) };
  } catch (error) {
    // The library documents that a text may also make it throw errors of other kinds.
    if (!(error instanceof YAMLException)) return { status: "failed", failure: { reason: "invalid" } };
    const start = error.mark?.position ?? 0;
    return { status: "failed", failure: { reason: "invalid", message: error.reason, start } };
  }
}

function findSeveralDocuments(events: readonly Event[]): YamlFailure | null {
  const count = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  return count > 1 ? { reason: "several-documents", count, start: findSecondDocument(events) } : null;
}

/** The start of the second document's content, or the end of the first one's where the second is empty. */
function findSecondDocument(events: readonly Event[]): number {
  const second = events.findLastIndex((event) => event.type === EVENT_ID.DOCUMENT);
  const offsets = events.slice(second).map(startOf);
  return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(startOf));
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : -1;
}

/** Counts values with every alias filled in, before anything is filled in, and refuses what grows without bound. */
function findBlowUp(events: readonly Event[], text: string, maxValues: number): YamlFailure | null {
  const sizes = new Map<string, number>();
  const open: { readonly anchor: string; size: number }[] = [];
  const add = (size: number) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.size += size;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed?.anchor) sizes.set(closed.anchor, closed.size);
      add(closed?.size ?? 0);
    } else if (event.type === EVENT_ID.DOCUMENT) open.push({ anchor: "", size: 0 });
    else {
      const anchor = text.slice(Math.max(0, event.anchorStart), Math.max(0, event.anchorEnd));
      if (event.type === EVENT_ID.ALIAS) {
        if (open.some((node) => node.anchor === anchor)) {
          return { reason: "circular-alias", start: event.anchorStart - 1 };
        }
        add(sizes.get(anchor) ?? 1);
      } else if (event.type === EVENT_ID.SCALAR) {
        if (anchor !== "") sizes.set(anchor, 1);
        add(1);
      } else open.push({ anchor, size: 1 });
    }
    if ((open.at(-1)?.size ?? 0) > maxValues) {
      return { reason: "too-many-values", start: Math.max(0, startOf(event)) };
    }
  }
  return null;
}

function traceEvents(events: readonly Event[], text: string): SourceNode | null {
  const builder = new SourceTreeBuilder();
  let end = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) builder.close();
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      // An empty value inside must not lie before what holds it.
      end = Math.max(end, event.start);
      const isFlow = event.style === COLLECTION_STYLE.FLOW;
      if (event.type === EVENT_ID.MAPPING) builder.openMapping(event.start, isFlow);
      else builder.openSequence(event.start, isFlow);
    } else {
      const node = createLeaf(event, text, end);
      end = node.end;
      if (builder.isAtKey) builder.key(node);
      else builder.value(node);
    }
  }
  return builder.root;
}

function createLeaf(
  event: Exclude<Event, { type: 1 | 2 | 3 | 6 }>,
  text: string,
  previousEnd: number,
): ScalarSource | AliasSource {
  if (event.type === EVENT_ID.ALIAS) {
    const name = text.slice(event.anchorStart, event.anchorEnd);
    return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, name };
  }
  const { valueStart, valueEnd } = event;
  const style = STYLES[event.style];
  const quotes = style === "single" || style === "double" ? 1 : 0;
  // An empty value has no place of its own: it is where the text before it ends.
  const isEmpty = valueStart < 0;
  const start = isEmpty ? previousEnd : valueStart - quotes;
  const end = isEmpty ? previousEnd : valueEnd + quotes;
  const value = getScalarValue(text, event);
  return { kind: "scalar", start, end, value, text: value, style };
}

const STYLES: Readonly<Record<ScalarEvent["style"], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "single",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "double",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
};
