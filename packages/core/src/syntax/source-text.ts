/** A part of a text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Removes the byte order mark that some editors put at the start; no editor counts it as a column. */
export function stripByteOrderMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Turns offsets of one text into lines and columns. Costs nothing until it is asked. */
export class LineIndex {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The range from `offset` on, cut at the end of the text. */
  range(offset: number, length: number): SourceRange {
    const [line, column] = this.#position(offset);
    const [endLine, endColumn] = this.#position(Math.min(offset + length, this.#text.length));
    return { line, column, endLine, endColumn };
  }

  /** The offset at which a line starts; the end of the text for a line behind it. */
  start(line: number): number {
    this.#starts ??= findLineStarts(this.#text);
    return this.#starts[line - 1] ?? this.#text.length;
  }

  #position(offset: number): readonly [line: number, column: number] {
    this.#starts ??= findLineStarts(this.#text);
    const line = countUpTo(this.#starts, offset);
    return [line, offset - (this.#starts[line - 1] ?? 0) + 1];
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** How many of the ascending numbers are at most `limit`; by bisection. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
