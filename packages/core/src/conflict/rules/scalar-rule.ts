import type { ScalarNode } from "../../syntax/syntax-tree.ts";
import { mergeWords } from "../diff/merge-words.ts";
import type { ConflictRule, NodeConflict } from "../node-conflict.ts";
import { isProse } from "./code-texts.ts";

/**
 * Resolves a text that both sides edited in different places: every edit is taken. In prose the places are words, which stay
 * whole, so that two edits of one number, path or version never become a third one. In all else, which may be code, they
 * are lines, as git takes them: half a command of each side is a command that nobody wrote.
 */
export const resolveSeparateEdits: ConflictRule = (conflict) => {
  const { path, base, ours, theirs } = conflict;
  return isProse(path, base, ours, theirs)
    ? joinWords(conflict)
    : join(conflict, mergeCodeLines, "both sides edited different lines of it");
};

/** Resolves a text of any kind word by word: of code, that is a proposal. */
export const joinWords: ConflictRule = (conflict) =>
  join(conflict, mergeWords, "both sides edited different words of it");

type Merge = (base: string, ours: string, theirs: string) => string | null;

function join(
  { kind, base, ours, theirs }: NodeConflict,
  merge: Merge,
  why: string,
): ReturnType<ConflictRule> {
  if (
    kind !== "both-changed" ||
    base?.kind !== "scalar" ||
    ours?.kind !== "scalar" ||
    theirs?.kind !== "scalar"
  ) {
    return undefined;
  }
  if (base.string === undefined || ours.string === undefined || theirs.string === undefined) return undefined;
  if (!isText(base) || !isText(ours) || !isText(theirs)) return undefined;
  const source = merge(base.source, ours.source, theirs.source);
  const string = merge(base.string, ours.string, theirs.string);
  if (source === null || string === null) return undefined;
  // The value is merged apart from its spelling: what the parser makes of the merged spelling must be the same.
  const node: ScalarNode = { kind: "scalar", source, identity: JSON.stringify(string), string };
  return { kind: "compose", node, isClear: false, why };
}

/** Merges lines that at least one unchanged line stands between. */
function mergeCodeLines(base: string, ours: string, theirs: string): string | null {
  return mergeWords(base, ours, theirs, (text) => text.split(/(?<=\n)/));
}

/** Texts of one word hold nothing that could be edited apart. */
function isText({ source }: ScalarNode): boolean {
  return /\S\s+\S/.test(source);
}
