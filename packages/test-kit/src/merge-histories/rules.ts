import { isDeepStrictEqual } from "node:util";
import type { Resolution } from "@automation/core/conflict";
import { parse } from "yaml";
import type { History } from "./history.ts";

type Resolved = Extract<Resolution, { status: "resolved" }>;
type Versions = Readonly<Record<"base" | "ours" | "theirs" | "result", string>>;

/** What is wrong with a result, by rules that know its versions and nothing of how it came about. */
export function findFaults(history: History, { text, dropped, decisions, confidence }: Resolved): string[] {
  const versions = { base: history.base, ours: history.ours, theirs: history.theirs, result: text ?? "" };
  return [
    ...findForeignLines(versions, decisions),
    ...findDoubled(versions),
    ...findLostAndRestored(versions, dropped),
    ...findMisplacedComments(versions),
    ...findMixes(versions),
    ...findBrokenOrders(versions),
    ...(confidence === "high" && dropped.length > 0 ? ["sure, and yet something is dropped"] : []),
  ];
}

const WORD = /[a-z][xotb]\d+(?:@[\d.]+)?/g;

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every line comes from a side, its comment perhaps from the other one, or a decision says that it is made of both. */
function findForeignLines({ ours, theirs, result }: Versions, decisions: readonly string[]): string[] {
  const parts = (line: string) => {
    const [value, comment] = splitComment(line);
    return [value.trim().replace(/,$/, ""), comment.trim()];
  };
  const known = new Set(`${ours}\n${theirs}`.split("\n").flatMap(parts));
  const isJoined = decisions.some((decision) => decision.includes("edited different"));
  return result
    .split("\n")
    .filter(
      (line) =>
        !isJoined &&
        parts(line).some(
          (part) => !known.has(part) && !known.has(part.replace(/^- /, "")) && !known.has(`- ${part}`),
        ),
    )
    .map((line) => `a line of no side: ${line}`);
}

/** Nothing is there more often than on the side that has it most often: every word of a history is there once. */
function findDoubled({ ours, theirs, result }: Versions): string[] {
  const [o, t] = [countWords(ours), countWords(theirs)];
  return [...countWords(result)]
    .filter(([word, count]) => count > Math.max(o.get(word) ?? 0, t.get(word) ?? 0))
    .map(([word]) => `doubled: ${word}`);
}

function findLostAndRestored({ base, ours, theirs, result }: Versions, dropped: readonly string[]): string[] {
  const [b, o, t, r] = [base, ours, theirs, result].map(countWords) as ReadonlyMap<string, number>[];
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(findSurroundings) as ReadonlyMap<
    string,
    string
  >[];
  const named = dropped.join("\n");
  return [...new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])].flatMap((word) => {
    const [has, byOurs, byTheirs, isLeft] = [b, o, t, r].map((counts) => counts?.has(word) ?? false);
    if (byOurs && byTheirs && !isLeft && !named.includes(word)) return [`lost: ${word}`];
    if (!has && byOurs !== byTheirs && !isLeft && !named.includes(word))
      return [`lost without a word: ${word}`];
    const isAsBefore = inBase?.get(word) === (byOurs ? inOurs : inTheirs)?.get(word);
    if (has && byOurs !== byTheirs && isLeft && isAsBefore) return [`brought back: ${word}`];
    return [];
  });
}

/** By word, the line it stands on, without words of comments, and the line below. */
function findSurroundings(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").map((line) => line.trim());
  const surroundings = new Map<string, string>();
  let here = "";
  for (const [index, line] of lines.entries()) {
    // The lines of a block are where its key is.
    if (!/^b\w+$/.test(line)) here = `${lines[index - 1]}\n${line}\n${lines[index + 1]}`;
    for (const [word] of line.matchAll(WORD)) surroundings.set(word, here);
  }
  return surroundings;
}

/** A comment stands at what it stands at on a side that has it. */
function findMisplacedComments({ ours, theirs, result }: Versions): string[] {
  const [o, t] = [findHosts(ours), findHosts(theirs)];
  const known = new Set(`${ours}\n${theirs}`.match(WORD));
  return [...findHosts(result)]
    .filter(([comment, host]) => known.has(comment) && host !== o.get(comment) && host !== t.get(comment))
    .map(
      ([comment, host]) =>
        `the comment ${comment} stands at ${host}, not at ${o.get(comment) ?? t.get(comment)}`,
    );
}

function splitComment(line: string): readonly [value: string, comment: string] {
  const at = line.search(/#|\/\//);
  return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at)];
}

/** What each comment stands behind or above: a key, an element or a bracket. */
function findHosts(text: string): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  let waiting: string[] = [];
  const place = (words: readonly string[], host: string) => {
    for (const word of words) hosts.set(word, host);
  };
  for (const line of text.split("\n")) {
    const [value, comment] = splitComment(line);
    const words: string[] = comment.match(WORD) ?? [];
    if (value.trim() === "") waiting.push(...words);
    else {
      place(waiting, /^\s*"?k/.test(value) ? nameHost(value) : "an element or a block");
      place(words, /^\s*[\]}]/.test(value) ? "a bracket" : nameHost(value));
      waiting = [];
    }
  }
  return hosts;
}

/** `id` and `uses` are of many: their values tell which one, until somebody changes them. */
function nameHost(value: string): string {
  const [key] = value.match(/\bk[xotb]\d+/) ?? [];
  return key ?? "an element or a block";
}

function read(text: string): unknown {
  return parse(text.replace(/\/\/[^\n]*/g, ""));
}

/** What both sides added under one name is as one of them has it. */
function findMixes({ base, ours, theirs, result }: Versions): string[] {
  const [b, o, t, r] = [base, ours, theirs, result].map((text) => indexValues(read(text))) as ReadonlyMap<
    string,
    unknown
  >[];
  return [...(r ?? [])]
    .filter(([path, value]) => {
      if (b?.has(path) || !o?.has(path) || !t?.has(path)) return false;
      return !isDeepStrictEqual(value, o.get(path)) && !isDeepStrictEqual(value, t.get(path));
    })
    .map(([path]) => `a mix that nobody wrote: ${path}`);
}

/** Values by their paths; elements with an id by it. */
function indexValues(value: unknown, path = "", index = new Map<string, unknown>()): Map<string, unknown> {
  index.set(path, value);
  if (Array.isArray(value)) {
    for (const element of value) {
      const { id } = (element ?? {}) as { id?: string };
      if (id !== undefined) indexValues(element, `${path}[${id}]`, index);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) indexValues(member, `${path}.${key}`, index);
  }
  return index;
}

/** The order of every list is that of the sides: of two elements, as the side has them that changed their order. */
function findBrokenOrders({ base, ours, theirs, result }: Versions): string[] {
  const [b, o, t, r] = [base, ours, theirs, result].map((text) => indexOrders(read(text))) as ReadonlyMap<
    string,
    ReadonlyMap<string, number>
  >[];
  return [...(r ?? [])].flatMap(([path, order]) => {
    const names = [...order.keys()];
    const compare = (
      side: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined,
      x: string,
      y: string,
    ) => {
      const places = side?.get(path);
      const [i, j] = [places?.get(x), places?.get(y)];
      return i === undefined || j === undefined ? undefined : i < j;
    };
    return names.flatMap((x, at) =>
      names.slice(at + 1).flatMap((y) => {
        const [before, byOurs, byTheirs] = [compare(b, x, y), compare(o, x, y), compare(t, x, y)];
        // What one side added stands beside elements that the other side may have moved away.
        if (byOurs === undefined && isReordered(b?.get(path), o?.get(path))) return [];
        const isMoved = isReordered(b?.get(path), o?.get(path)) || isReordered(b?.get(path), t?.get(path));
        if (before === undefined && isMoved) return [];
        if (byTheirs === undefined && isReordered(b?.get(path), t?.get(path))) return [];
        const wanted =
          byOurs === before
            ? (byTheirs ?? byOurs)
            : byTheirs === before
              ? (byOurs ?? byTheirs)
              : (byOurs ?? byTheirs);
        return wanted === false ? [`the order of ${x} and ${y} in ${path}`] : [];
      }),
    );
  });
}

function isReordered(
  before: ReadonlyMap<string, number> = new Map(),
  after: ReadonlyMap<string, number> = new Map(),
): boolean {
  const places = [...before.keys()].flatMap((name) => after.get(name) ?? []);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

function indexOrders(value: unknown): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const orders = new Map<string, ReadonlyMap<string, number>>();
  for (const [path, list] of indexValues(value)) {
    if (!Array.isArray(list)) continue;
    const names = list.map((element) =>
      String((element as { id?: string } | null)?.id ?? JSON.stringify(element)),
    );
    orders.set(path, new Map(names.map((name, index) => [name, index])));
  }
  return orders;
}
