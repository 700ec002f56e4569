import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { NodeConflict, NodeResolution } from "../node-conflict.ts";
import type { TextVersions } from "../versions.ts";

/** A line that says when a tool wrote the file, in a comment or as a value. */
const WRITTEN_AT =
  /^[\s#/"'-]*(?:last[-_ ]?)?(?:created|generated|updated|modified|timestamp)(?:[-_ ]?(?:at|on|time|date))?["']?\s*[:=]\s*["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)["']?,?\s*$/gim;

/** A digest, or a commit: nothing of it can be merged. */
const OPAQUE = /^(?:[\w-]+:)?[0-9a-f]{32,}$/i;

/** A file that both sides regenerated with a tool. */
export interface Generation {
  /** The side whose file is the later one. */
  readonly later: "ours" | "theirs";
  /** The texts, the earlier one with the base's time: the later one's is then the only change of it. */
  readonly texts: TextVersions;
}

/** Finds out from the time that each version names which side's was written later; `null` where they do not say. */
export function findLaterGeneration({ base, ours, theirs }: TextVersions): Generation | null {
  if (base === null) return null;
  const [before, a, b] = [readStamp(base), readStamp(ours), readStamp(theirs)];
  if (before === null || a === null || b === null || a.time === b.time) return null;
  if (a.time <= before.time || b.time <= before.time) return null;
  return a.time > b.time
    ? { later: "ours", texts: { base, ours, theirs: theirs.replace(b.text, before.text) } }
    : { later: "theirs", texts: { base, ours: ours.replace(a.text, before.text), theirs } };
}

/** The same where ours and theirs have changed places. */
export function swapSides({ later, texts }: Generation): Generation {
  const { base, ours, theirs } = texts;
  return { later: later === "ours" ? "theirs" : "ours", texts: { base, ours: theirs, theirs: ours } };
}

/** Resolves a digest that both sides changed, in a file that both regenerated: the later one's. */
export function resolveGenerated(
  conflict: NodeConflict,
  generation: Generation | null,
): NodeResolution | undefined {
  if (generation === null || conflict.kind !== "both-changed") return undefined;
  const node = conflict[generation.later];
  if (node === undefined || ![conflict.base, conflict.ours, conflict.theirs].every(isOpaque))
    return undefined;
  return {
    kind: "use",
    node,
    isClear: true,
    why: `both sides regenerated it; ${node.source} is the later one`,
  };
}

/** The one time that a text names, in milliseconds since 1970, as it is written; `null` where it names none or several. */
function readStamp(text: string): { readonly text: string; readonly time: number } | null {
  const stamps = [...text.matchAll(WRITTEN_AT)].map(([, stamp = ""]) => stamp);
  const [stamp = ""] = stamps;
  const time = Date.parse(stamp);
  return stamps.length === 1 && !Number.isNaN(time) ? { text: stamp, time } : null;
}

function isOpaque(node: SyntaxNode | undefined): boolean {
  return node?.kind === "scalar" && OPAQUE.test(node.string ?? node.source);
}
