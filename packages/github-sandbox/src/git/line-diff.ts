/** Lines around a change that a hunk shows. */
const CONTEXT = 3;
/** Above this many pairs of lines the changed middle of a file counts as replaced as a whole. */
const MAX_PAIRS = 4_000_000;

export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** Hunks as `git diff` prints them, without a newline at the end; `null` when nothing differs. */
  readonly patch: string | null;
}

interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** Differences of two texts by lines, with the fewest changed lines. */
export function diffLines(before: string, after: string): LineDiff {
  const edits = findEdits(splitLines(before), splitLines(after));
  const count = (sign: Edit["sign"]) => edits.filter((edit) => edit.sign === sign).length;
  const hunks = renderHunks(edits);
  return {
    additions: count("+"),
    deletions: count("-"),
    patch: hunks.length === 0 ? null : hunks.join("\n"),
  };
}

/** Lines with their newline, so that a missing one at the end is a difference. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function findEdits(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const mostEnd = Math.min(before.length, after.length) - start;
  while (end < mostEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  return [
    ...signed(" ", before.slice(0, start)),
    ...(removed.length * added.length > MAX_PAIRS
      ? [...signed("-", removed), ...signed("+", added)]
      : alignLines(removed, added)),
    ...signed(" ", before.slice(before.length - end)),
  ];
}

/** Longest common subsequence: `lengths` holds, for each pair of places, how much the rests have in common. */
function alignLines(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const edits: Edit[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      edits.push({ sign: " ", line: before[row] ?? "" });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      edits.push({ sign: "-", line: before[row] ?? "" });
      row += 1;
    } else {
      edits.push({ sign: "+", line: after[column] ?? "" });
      column += 1;
    }
  }
  return [...edits, ...signed("-", before.slice(row)), ...signed("+", after.slice(column))];
}

function signed(sign: Edit["sign"], lines: readonly string[]): readonly Edit[] {
  return lines.map((line) => ({ sign, line }));
}

function renderHunks(edits: readonly Edit[]): readonly string[] {
  const hunks: string[] = [];
  let next = 0;
  while (next < edits.length) {
    const first = edits.findIndex((edit, index) => index >= next && edit.sign !== " ");
    if (first === -1) break;
    let last = first;
    // Changes whose contexts touch share a hunk.
    for (let index = first; index < edits.length && index <= last + 2 * CONTEXT + 1; index += 1) {
      if (edits[index]?.sign !== " ") last = index;
    }
    const start = Math.max(0, first - CONTEXT);
    next = Math.min(edits.length, last + 1 + CONTEXT);
    hunks.push(renderHunk(edits, start, next));
  }
  return hunks;
}

function renderHunk(edits: readonly Edit[], start: number, end: number): string {
  const shown = edits.slice(start, end);
  const range = (other: Edit["sign"]) => {
    const above = edits.slice(0, start).filter((edit) => edit.sign !== other).length;
    const length = shown.filter((edit) => edit.sign !== other).length;
    const from = length === 0 ? above : above + 1;
    return length === 1 ? `${from}` : `${from},${length}`;
  };
  const lines = shown.map(({ sign, line }) =>
    line.endsWith("\n") ? `${sign}${line.slice(0, -1)}` : `${sign}${line}\n\\ No newline at end of file`,
  );
  return [`@@ -${range("+")} +${range("-")} @@`, ...lines].join("\n");
}
