import type { ScalarNode } from "../../syntax/syntax-tree.ts";
import { splitWords } from "../diff/merge-words.ts";
import { resolveRaisedVersion } from "../rules/version-rule.ts";
import { readVersion } from "../rules/version-text.ts";
import type { TextVersions } from "../versions.ts";

/** A version of which the higher one was taken. */
export interface RaisedVersion {
  readonly why: string;
  /** The lower one, with the side that wrote it. */
  readonly dropped: string;
  /** Whether both are of one major version, and both releases or both pre-releases. */
  readonly isClear: boolean;
}

/** Three versions of a text in which both sides' raises of one version have become the higher one. */
export interface RaisedTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly raised: readonly RaisedVersion[];
}

/**
 * Resolves versions that both sides raised, on lines that all three texts have once and that differ in versions only: the
 * higher one is written into all three, so that a merge of the texts meets no conflict there.
 *
 * `isVersion`: the file holds a version and nothing else, so that a whole number is one too.
 */
export function raiseVersions(
  { base, ours, theirs }: TextVersions & { readonly base: string },
  isVersion: boolean,
): RaisedTexts {
  const sides = [base, ours, theirs].map((text) => text.split("\n").map(splitLine));
  const [before = [], a = [], b = []] = sides;
  const [inBase, inOurs, inTheirs] = [before, a, b].map((lines) => findFrames(lines, isVersion));
  const raised: RaisedVersion[] = [];
  for (const [frame, at] of inBase ?? []) {
    const [x, y] = [inOurs?.get(frame), inTheirs?.get(frame)];
    const lines = [before[at ?? -1], a[x ?? -1], b[y ?? -1]];
    const [old, left, right] = lines;
    if (old === undefined || left === undefined || right === undefined) continue;
    for (const [index, word] of old.entries()) {
      const [one, other] = [left[index] ?? "", right[index] ?? ""];
      const higher = takeHigher({ base: word, ours: one, theirs: other }, isVersion, raised);
      if (higher !== null) for (const line of [old, left, right]) line[index] = higher;
    }
  }
  const [newBase = "", newOurs = "", newTheirs = ""] = sides.map((lines) =>
    lines.map((words) => words.join("")).join("\n"),
  );
  return { base: newBase, ours: newOurs, theirs: newTheirs, raised };
}

/** The words of a line, and what stands between an element's tags by itself. */
function splitLine(line: string): string[] {
  return splitWords(line).flatMap((word) => word.split(/(?<=\w>)(?=v?\d)|(?<=\w)(?=<\/)/));
}

/** Lines with a version in them, by what stands around it; `null` for what stands there more than once. */
function findFrames(
  lines: readonly (readonly string[])[],
  isVersion: boolean,
): ReadonlyMap<string, number | null> {
  const frames = new Map<string, number | null>();
  for (const [index, words] of lines.entries()) {
    const versions = words.map((word) => readVersion(word, isVersion));
    if (!versions.some((version) => version !== undefined)) continue;
    const frame = words.map((word, at) => versions[at]?.prefix.concat("\u0000") ?? word).join("\u0001");
    frames.set(frame, frames.has(frame) ? null : index);
  }
  return frames;
}

function takeHigher(
  { base, ours, theirs }: Readonly<Record<"base" | "ours" | "theirs", string>>,
  isVersion: boolean,
  raised: RaisedVersion[],
): string | null {
  if (ours === theirs || ours === base || theirs === base) return null;
  const resolution = resolveRaisedVersion({
    path: isVersion ? ["version"] : [],
    kind: "both-changed",
    base: toScalar(base),
    ours: toScalar(ours),
    theirs: toScalar(theirs),
  });
  if (resolution?.kind !== "use") return null;
  const higher = resolution.node.source;
  raised.push({
    why: `${base}: ${resolution.why}`,
    dropped: higher === ours ? `theirs ${theirs}` : `ours ${ours}`,
    isClear: resolution.isClear,
  });
  return higher;
}

function toScalar(text: string): ScalarNode {
  return { kind: "scalar", source: text, identity: JSON.stringify(text), string: text };
}
