/** What surrounds the characters of a text file. */
export interface TextFormat {
  readonly lineEnd: "\n" | "\r\n";
  readonly hasByteOrderMark: boolean;
}

/** A text with `\n` line ends and without a byte order mark, and what it had. */
export interface PlainText {
  readonly text: string;
  readonly format: TextFormat;
}

/** Takes the format off a text; `null` when it mixes line ends, because then no merge could keep them. */
export function toPlainText(raw: string): PlainText | null {
  const hasByteOrderMark = raw.startsWith("\ufeff");
  const text = hasByteOrderMark ? raw.slice(1) : raw;
  const carriageReturns = text.split("\r").length - 1;
  if (carriageReturns === 0) return { text, format: { lineEnd: "\n", hasByteOrderMark } };
  const pairs = text.split("\r\n").length - 1;
  if (pairs !== carriageReturns || pairs !== text.split("\n").length - 1) return null;
  return { text: text.replaceAll("\r\n", "\n"), format: { lineEnd: "\r\n", hasByteOrderMark } };
}

/** Gives a merged text the format that one side changed to, or that both have; ours where both changed it. */
export function applyFormat(
  text: string,
  base: TextFormat | undefined,
  ours: TextFormat,
  theirs: TextFormat,
): string {
  const lineEnd = base?.lineEnd === ours.lineEnd ? theirs.lineEnd : ours.lineEnd;
  const hasMark =
    base?.hasByteOrderMark === ours.hasByteOrderMark ? theirs.hasByteOrderMark : ours.hasByteOrderMark;
  return `${hasMark ? "\ufeff" : ""}${lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd)}`;
}
