import {
  boolCoreTag,
  constructFromEvents,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  floatJsonTag,
  getScalarValue,
  intJsonTag,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { failReading, MAX_DEPTH, MAX_EXPANDED_VALUES, type SourceReading } from "./source-reading.ts";
import type { SourceNode, Span } from "./source-tree.ts";
import { SourceTreeBuilder } from "./source-tree-builder.ts";

/** YAML 1.2 with JSON's numbers: `08`, `0x10` and `1_000` stay text, so that a wrong type is seen and not guessed at. */
const YAML_SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intJsonTag, floatJsonTag);

/** Reads YAML: one document, aliases allowed as long as they do not blow up, no merge keys and no tags of its own. */
export function readYamlSource(text: string): SourceReading {
  try {
    return readEvents(parseEvents(text, { maxDepth: MAX_DEPTH }), text);
  } catch (error) {
    // The library documents that a text may also make it throw errors of other kinds.
    if (!(error instanceof YAMLException))
      return failReading("is not valid YAML. Check its escapes and tags.");
    // A reason may quote the text, which may be long.
    const reason = error.reason.charAt(0).toLowerCase() + error.reason.slice(1, 200);
    return failReading(
      `is not valid YAML: ${reason}. Check the text around this position.`,
      error.mark?.position ?? 0,
      1,
    );
  }
}

function readEvents(events: Event[], text: string): SourceReading {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents > 1) {
    const offset = findSecondDocument(events);
    return failReading(
      `contains ${documents} YAML documents. Keep one, and remove '---' and the rest.`,
      offset,
      1,
    );
  }
  const blowUp = findBlowUp(events, text);
  if (blowUp !== null) return blowUp;
  const [data] = constructFromEvents(events, { source: text, schema: YAML_SCHEMA, json: true });
  const root = traceEvents(events, text);
  if (root === null || data === null)
    return failReading("is empty. List at least one repository under 'repositories'.");
  return { status: "read", data, root };
}

/** The start of the second document's content, or the end of the first one's where the second is empty. */
function findSecondDocument(events: readonly Event[]): number {
  const second = events.findLastIndex((event) => event.type === EVENT_ID.DOCUMENT);
  const offsets = events.slice(second).map(eventOffset);
  return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(eventOffset));
}

function eventOffset(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : -1;
}

/** Counts values with every alias filled in, before anything is filled in, and refuses what grows without bound. */
function findBlowUp(events: readonly Event[], text: string): SourceReading | null {
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
          return failReading(
            "has an alias to a value that contains the alias. Remove the alias.",
            event.anchorStart - 1,
            1,
          );
        }
        add(sizes.get(anchor) ?? 1);
      } else if (event.type === EVENT_ID.SCALAR) {
        if (anchor !== "") sizes.set(anchor, 1);
        add(1);
      } else open.push({ anchor, size: 1 });
    }
    if ((open.at(-1)?.size ?? 0) > MAX_EXPANDED_VALUES) {
      return failReading(
        `expands to more than ${MAX_EXPANDED_VALUES.toLocaleString("en")} values when its aliases are resolved. Remove aliases.`,
        Math.max(0, eventOffset(event)),
        1,
      );
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
      if (event.type === EVENT_ID.MAPPING) builder.openMapping(event.start);
      else builder.openList(event.start);
    } else {
      const span = spanOf(event, end);
      end = span.offset + span.length;
      if (!builder.isAtKey) builder.scalar(span);
      else builder.key(event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "", span);
    }
  }
  return builder.root;
}

/** An empty value has no place of its own: it is where the text before it ends. */
function spanOf(event: Exclude<Event, { type: 1 | 2 | 3 | 6 }>, previousEnd: number): Span {
  if (event.type === EVENT_ID.ALIAS) {
    return { offset: event.anchorStart - 1, length: event.anchorEnd - event.anchorStart + 1 };
  }
  if (event.valueStart < 0) return { offset: previousEnd, length: 0 };
  const quotes = isQuoted(event) ? 1 : 0;
  return { offset: event.valueStart - quotes, length: event.valueEnd - event.valueStart + 2 * quotes };
}

function isQuoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}
