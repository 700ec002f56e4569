import type { TextVersions } from "../versions.ts";

/**
 * Three versions of a JSON text with one indentation: that of the side that changed it. Where a version does not indent
 * each level alike, all stay as they are.
 */
export function indentJsonAlike(texts: TextVersions): TextVersions {
  const { base, ours, theirs } = texts;
  const [before, a, b] = [base === null ? undefined : findUnit(base), findUnit(ours), findUnit(theirs)];
  // A text on one line has no indentation of its own.
  if (a === undefined || b === undefined || a === b) return texts;
  const target = a === before ? b : a;
  const changed = [base, ours, theirs].map((text) => (text === null ? null : indent(text, target)));
  const [newBase, newOurs, newTheirs] = changed;
  if (typeof newOurs !== "string" || typeof newTheirs !== "string") return texts;
  // A base that cannot be indented alike would look changed everywhere, which harms layout only.
  return { base: newBase ?? base, ours: newOurs, theirs: newTheirs };
}

/** What one level is indented by; `undefined` where no line is indented. */
function findUnit(text: string): string | undefined {
  return /^([ \t]+)\S/m.exec(text)?.[1];
}

/** The same text with levels indented by `target`; `null` where they are not indented alike now. */
function indent(text: string, target: string): string | null {
  const unit = findUnit(text);
  if (unit === undefined || unit === target) return text;
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const space = /^[ \t]*/.exec(line)?.[0] ?? "";
    const levels = space.length / unit.length;
    if (line !== space && space !== unit.repeat(Math.ceil(levels))) return null;
    lines.push(line === space ? line : `${target.repeat(levels)}${line.slice(space.length)}`);
  }
  return lines.join("\n");
}
