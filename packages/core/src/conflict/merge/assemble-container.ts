import {
  type ContainerNode,
  createContainer,
  type SyntaxEntry,
  type SyntaxNode,
} from "../../syntax/syntax-tree.ts";
import type { ContainerVersions } from "../match/alignment.ts";
import { fitEntries } from "./fit-entries.ts";
import { type MergeRecord, resolveNode } from "./merge-record.ts";
import { mergeTrivia } from "./merge-trivia.ts";

/** Puts merged entries into a container, with line ends and brackets that fit their places. */
export function assemble(
  { base, ours, theirs }: ContainerVersions,
  merged: readonly SyntaxEntry[],
  path: readonly string[],
  record: MergeRecord,
): SyntaxNode | undefined {
  // An empty container's brackets do not fit around entries, nor the other way round.
  const fitting = [ours, theirs].filter((side) => (side.entries.length === 0) === (merged.length === 0));
  const model = chooseModel(base, fitting) ?? ours;
  if (merged.length === 0 && ours.layout !== "delimited") {
    return resolveNode(record, { path, kind: "layout", base, ours, theirs });
  }
  const isAlike = fitting.length === 2 && breaksLines(ours) === breaksLines(theirs);
  const hasComment = [ours, theirs].some(({ close }) => close.trim().length > 1);
  const close =
    fitting.length === 2 && (isAlike || hasComment)
      ? mergeTrivia({ base: base?.close, ours: ours.close, theirs: theirs.close }, path, record)
      : model.close;
  return createContainer({
    kind: model.kind,
    layout: model.layout,
    open: model.open,
    entries: fitEntries(merged, model),
    close,
    hasTrailingComma: merged.length > 0 && model.hasTrailingComma,
    indent: model.indent,
  });
}

/** The container whose layout the merged one gets: that of the side that changed it, and the one of more lines if both did. */
function chooseModel(
  base: ContainerNode | undefined,
  [first, second]: readonly ContainerNode[],
): ContainerNode | undefined {
  if (first === undefined || second === undefined || breaksLines(first) === breaksLines(second)) return first;
  const breaks = base === undefined || !breaksLines(base);
  return breaksLines(first) === breaks ? first : second;
}

/** Whether the entries stand on lines of their own. */
function breaksLines({ entries }: ContainerNode): boolean {
  return entries[0]?.lead.includes("\n") ?? false;
}
