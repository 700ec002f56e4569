import { detectFileKind, type Resolution } from "@automation/core/conflict";
import type { Judgement } from "./merge-replay-judge.ts";

/** One replayed conflict. */
export interface JudgedCase {
  readonly repository: string;
  readonly path: string;
  readonly resolution: Resolution;
  readonly judgement: Judgement;
}

/** Counts of one group of conflicts. Percentages have one decimal; `null` of nothing. */
export interface ReplayRow {
  readonly group: string;
  readonly conflicts: number;
  readonly resolved: number;
  readonly right: number;
  readonly unparsable: number;
  /** Resolved of all conflicts. */
  readonly coverage: number | null;
  /** Right of the resolved. */
  readonly precision: number | null;
  /** Byte-identical of the right. */
  readonly sameBytes: number | null;
  /**
   * Median of the repositories' own precisions, of those with at least five resolved conflicts: what one repository does
   * in a hundred merges counts once. `null` of less than three repositories.
   */
  readonly medianPrecision: number | null;
}

/** Resolved conflicts below which a repository's own precision says nothing. */
const MIN_RESOLVED = 5;

/** Counts by type of file, by confidence, and by both. */
export function summarizeReplay(cases: readonly JudgedCase[]): readonly ReplayRow[] {
  const judged = cases.filter(({ judgement }) => judgement !== "skipped");
  const confidenceOf = ({ resolution }: JudgedCase) =>
    resolution.status === "resolved" ? resolution.confidence : undefined;
  const rows = [...Map.groupBy(judged, typeOf)].sort(([a], [b]) => a.localeCompare(b));
  return [
    ...rows.flatMap(([type, group]) => [
      toRow(type, group, group.length),
      ...[...Map.groupBy(group, confidenceOf)].flatMap(([confidence, tier]) =>
        confidence === undefined ? [] : [toRow(`${type}, ${confidence}`, tier, group.length)],
      ),
    ]),
    ...["memory", "high", "medium", "low"].flatMap((confidence) => {
      const tier = judged.filter((entry) => confidenceOf(entry) === confidence);
      return tier.length === 0 ? [] : [toRow(`all, ${confidence}`, tier, judged.length)];
    }),
    toRow("all", judged, judged.length),
  ];
}

/** The rows as a Markdown table. */
export function renderReplayTable(rows: readonly ReplayRow[]): string {
  const cell = (value: number | null) => (value === null ? "" : value.toFixed(1));
  return [
    "| files | conflicts | resolved | right | unparsable | coverage % | precision % | same bytes % | median of repositories % |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(
      (row) =>
        `| ${row.group} | ${row.conflicts} | ${row.resolved} | ${row.right} | ${row.unparsable} | ${cell(row.coverage)} | ${cell(row.precision)} | ${cell(row.sameBytes)} | ${cell(row.medianPrecision)} |`,
    ),
  ].join("\n");
}

/** One conflict, resolved in several ways. */
export interface ComparedCase extends JudgedCase {
  readonly byBaseline: readonly Judgement[];
}

/** Counts by type of file and way to resolve; `ways` are their names, the resolver's own first. */
export function summarizeWays(
  cases: readonly ComparedCase[],
  ways: readonly string[],
): readonly (ReplayRow & { readonly way: string })[] {
  const judged = cases.filter(({ judgement }) => judgement !== "skipped");
  const types = [...Map.groupBy(judged, typeOf)].sort(([a], [b]) => a.localeCompare(b));
  return types.flatMap(([type, group]) =>
    ways.map((way, index) => {
      const own = group.map((one) => ({
        ...one,
        judgement: [one.judgement, ...one.byBaseline][index] ?? "open",
      }));
      return { ...toRow(type, own, group.length), way };
    }),
  );
}

/** The rows as a Markdown table. */
export function renderWaysTable(rows: ReturnType<typeof summarizeWays>): string {
  const cell = (value: number | null) => (value === null ? "" : value.toFixed(1));
  return [
    "| files | way | resolved | right | unparsable | coverage % | precision % |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows
      .filter(({ resolved }) => resolved > 0)
      .map(
        (row) =>
          `| ${row.group} | ${row.way} | ${row.resolved} | ${row.right} | ${row.unparsable} | ${cell(row.coverage)} | ${cell(row.precision)} |`,
      ),
  ].join("\n");
}

function typeOf({ path }: JudgedCase): string {
  return path.startsWith(".github/workflows/") ? "workflow" : detectFileKind(path);
}

function toRow(group: string, cases: readonly JudgedCase[], conflicts: number): ReplayRow {
  const count = (...judgements: readonly Judgement[]) =>
    cases.filter(({ judgement }) => judgements.includes(judgement)).length;
  const right = count("same-bytes", "same-values");
  const resolved = right + count("wrong", "unparsable");
  const percent = (part: number, whole: number) =>
    whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
  return {
    group,
    conflicts,
    resolved,
    right,
    unparsable: count("unparsable"),
    coverage: percent(resolved, conflicts),
    precision: percent(right, resolved),
    sameBytes: percent(count("same-bytes"), right),
    medianPrecision: medianPrecision(cases),
  };
}

function medianPrecision(cases: readonly JudgedCase[]): number | null {
  const precisions = [...Map.groupBy(cases, ({ repository }) => repository).values()].flatMap((own) => {
    const resolved = own.filter(({ judgement }) => judgement !== "open");
    const right = resolved.filter(
      ({ judgement }) => judgement === "same-bytes" || judgement === "same-values",
    );
    return resolved.length < MIN_RESOLVED ? [] : [(100 * right.length) / resolved.length];
  });
  const sorted = precisions.toSorted((a, b) => a - b);
  if (sorted.length < 3) return null;
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return Math.round(((low ?? 0) + (high ?? 0)) * 5) / 10;
}
