import type { Span } from "../finding.ts";
import type { YamlScalar } from "./yaml-node.ts";

/**
 * Finds where a part of a scalar's value stands in the file.
 *
 * Value and text are walked together: escapes, doubled quotes, folds and the indentation of blocks are in the text only.
 */
export function locateInScalar(scalar: YamlScalar, source: string, from: number, length: number): Span {
  const start = toSourceOffset(scalar, source, from);
  const end = length <= 0 ? start : toSourceOffset(scalar, source, from + length - 1) + 1;
  return { start, end: Math.max(end, start) };
}

function toSourceOffset(scalar: YamlScalar, source: string, offset: number): number {
  const { text, style } = scalar;
  if (style === "literal" || style === "folded") return toBlockOffset(scalar, source, offset);
  const quote = style === "plain" ? 0 : 1;
  const isVerbatim = source.startsWith(text.slice(0, offset + 1), scalar.start + quote);
  if (isVerbatim) return scalar.start + quote + offset;
  return align(text, offset, source, scalar.start + quote, scalar.end);
}

function toBlockOffset(scalar: YamlScalar, source: string, offset: number): number {
  const headerEnd = source.indexOf("\n", scalar.start) + 1;
  if (headerEnd === 0) return scalar.start;
  const indent = blockIndent(source, headerEnd, scalar.end);
  if (scalar.style === "folded") return align(scalar.text, offset, source, headerEnd + indent, scalar.end);
  const before = scalar.text.slice(0, offset).split("\n");
  let at = headerEnd;
  for (let line = 1; line < before.length; line += 1) at = source.indexOf("\n", at) + 1;
  return Math.min(at + indent + (before.at(-1)?.length ?? 0), scalar.end);
}

function blockIndent(source: string, from: number, to: number): number {
  const match = /^([ ]*)\S/m.exec(source.slice(from, to));
  return match?.[1]?.length ?? 0;
}

function align(value: string, offset: number, source: string, from: number, to: number): number {
  let at = from;
  for (let index = 0; index < offset && at < to; index += 1) {
    const wanted = value[index];
    if (wanted === " " || wanted === "\n") {
      if (wanted === "\n" && source[at] === "\\") at += 2;
      else if (/\s/.test(source[at] ?? "")) at += 1;
      if (value[index + 1] !== " " && value[index + 1] !== "\n") {
        while (at < to && /\s/.test(source[at] ?? "")) at += 1;
      }
      continue;
    }
    while (at < to && source[at] !== wanted) at += 1;
    at += 1;
    if (wanted === "'" && source[at] === "'" && value[index + 1] !== "'") at += 1;
  }
  while (at < to && source[at] !== value[offset] && value[offset] !== " " && value[offset] !== "\n") at += 1;
  return Math.min(at, to);
}
