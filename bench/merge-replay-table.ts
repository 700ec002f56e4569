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

/** Coverage, share of right results, and of right ones among those of high confidence, in percent, that are wanted on merges nobody tuned on. */
const GOALS: Readonly<Record<string, readonly [coverage: number, right: number]>> = {
  "package-json": [75, 80],
  json: [48, 85],
  yaml: [50, 88],
  workflow: [53, 86],
  all: [60, 82],
};

/** Share of right results of high confidence that is wanted of every type. */
const HIGH_GOAL = 92;

/**
 * Whether a repository's merges are kept out of tuning: about half of all repositories, by their names. Whoever changes a
 * rule looks at the others.
 */
export function isHeldOut(repository: string): boolean {
  let sum = 0;
  for (const sign of repository) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2 === 1;
}

/** A table of each type, of merges for tuning and of those held out, beside the goals. */
export function renderGoalTable(cases: readonly JudgedCase[]): string {
  const judged = cases.filter(({ judgement }) => judgement !== "skipped");
  const types = [...Map.groupBy(judged, typeOf)].sort(([a], [b]) => a.localeCompare(b));
  const groups = [...types, ["all", judged] as const].filter(([type]) => type in GOALS);
  const cell = (own: readonly JudgedCase[]) => {
    const { coverage, precision } = toRow("", own, own.length);
    const high = own.filter(
      ({ resolution }) => resolution.status === "resolved" && resolution.confidence === "high",
    );
    const sure = toRow("", high, own.length).precision;
    return `${own.length}: ${[coverage, precision, sure].map((value) => value?.toFixed(1) ?? "").join(" / ")}`;
  };
  return [
    "| files | tuned: coverage / right / high right | held out: coverage / right / high right | goal |",
    "| --- | ---: | ---: | ---: |",
    ...groups.map(([type, own]) => {
      const [tuned, held] = [false, true].map((side) =>
        own.filter(({ repository }) => isHeldOut(repository) === side),
      );
      return `| ${type} | ${cell(tuned ?? [])} | ${cell(held ?? [])} | ${[...(GOALS[type] ?? []), HIGH_GOAL].join(" / ")} |`;
    }),
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
