/** A heading with what stands below it, down to the next heading of its level. */
export interface Block {
  /** What tells it from the others of its level: a version, `unreleased`, the name of a group. */
  readonly key: string;
  readonly heading: readonly string[];
  /** Lines below the heading, blank ones at the end left out. */
  readonly lines: readonly string[];
  /** Blank lines between it and the next one. */
  readonly gap: number;
}

/** A text cut at the headings of one level. */
export interface Blocks {
  readonly preface: Block;
  readonly blocks: readonly Block[];
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const UNDERLINE = /^(?:-{3,}|={3,})\s*$/;
const RELEASE =
  /(?:^|[\s[@v(])\d+\.\d+(?:\.\d+)*\S*|\b\d{4}-\d\d-\d\d\b|\bunreleased\b|\bupcoming\b|^\[?next\]?$/i;

/** The level of the headings that name releases; `null` where there are none. */
export function findReleaseLevel(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const index of lines.keys()) {
    const heading = readHeading(lines, index);
    if (heading !== null && RELEASE.test(heading.title))
      counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}

/** Cuts lines at the headings of one level; `null` where two headings are the same. */
export function cutAtHeadings(lines: readonly string[], level: number): Blocks | null {
  const starts: { readonly at: number; readonly title: string; readonly length: number }[] = [];
  let isInFence = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isInFence = !isInFence;
    const heading = isInFence ? null : readHeading(lines, index);
    if (heading?.level === level) starts.push({ at: index, ...heading });
  }
  const cut = (key: string, from: number, length: number, to: number): Block => {
    const all = lines.slice(from + length, to);
    const gap = all.length - (all.findLastIndex((line) => line.trim() !== "") + 1);
    const heading = lines.slice(from, from + length);
    return { key, heading, lines: all.slice(0, all.length - gap), gap };
  };
  const blocks = starts.map(({ at, title, length }, index) =>
    cut(nameHeading(title), at, length, starts[index + 1]?.at ?? lines.length),
  );
  if (new Set(blocks.map(({ key }) => key)).size < blocks.length) return null;
  return { preface: cut("", 0, 0, starts[0]?.at ?? lines.length), blocks };
}

/** The text of blocks, each apart from the next one as blocks of this text are. */
export function joinBlocks({ preface, blocks }: Blocks, isLast: boolean): readonly string[] {
  const all = [preface, ...blocks].filter(
    ({ heading, lines, gap }) => heading.length + lines.length + gap > 0,
  );
  return all.flatMap(({ heading, lines, gap }, index) => {
    const blanks = index === all.length - 1 && !isLast ? 0 : gap;
    return [...heading, ...lines, ...Array.from({ length: blanks }, () => "")];
  });
}

function readHeading(lines: readonly string[], index: number) {
  const [line = "", below = ""] = [lines[index], lines[index + 1]];
  const [, marks, title] = HEADING.exec(line) ?? [];
  if (marks !== undefined) return { level: marks.length, title: title ?? "", length: 1 };
  // A row of dashes below a list or a blank line is no heading's.
  if (!UNDERLINE.test(below) || !/^[\w[(@v]/.test(line)) return null;
  return { level: below.startsWith("=") ? 1 : 2, title: line, length: 2 };
}

/** `## [1.2.0] - 2026-01-01` and `## v1.2.0` are one release; a group goes by its name. */
function nameHeading(title: string): string {
  if (/\bunreleased\b|\bupcoming\b|^\[?next\]?$/i.test(title)) return "unreleased";
  const version = /(?:([\w@/.-]+)@)?v?(\d+\.\d+[\w.+-]*)/.exec(title);
  if (version?.[2] !== undefined) return `${version[1] ?? ""}@${version[2]}`;
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
