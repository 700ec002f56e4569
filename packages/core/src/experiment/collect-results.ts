import type { ExperimentConfig, ExperimentMetric } from "../config/experiments/experiment-config.ts";
import type { ExposureRecord } from "../history/exposure-records.ts";
import type { PullRequestRecord } from "../history/pull-request-records.ts";
import type { UnitSum } from "./difference.ts";
import { isoWeek } from "./iso-week.ts";
import type { Duration } from "./kaplan-meier.ts";

/** What the history has about experiments. */
export interface ExperimentRecords {
  readonly exposures: readonly ExposureRecord[];
  /** Also of the time before the start, and of repositories that take no part. */
  readonly pullRequests: readonly PullRequestRecord[];
}

/** A sync pull request, from its opening to now. */
export interface PullRequestLife {
  readonly repository: string;
  readonly number: number;
  readonly openedMs: number;
  /** `null` while it is not merged. */
  readonly hoursToMerge: number | null;
  /** Whether it is neither merged nor closed. */
  readonly isOpen: boolean;
  /** Until it was merged, closed, or until now. */
  readonly hours: number;
  readonly hadConflict: boolean;
  readonly experiment: string | null;
  readonly variant: string | null;
  /** What its variant was drawn with; `null` where older records do not tell. */
  readonly seed: string | null;
}

const HOUR_MS = 3_600_000;
/** Pull requests younger than this are not judged: slow ones would be missing among them. */
const MATURE_HOURS = 72;

/**
 * Puts the changes of each pull request together. Where the record of its opening is lost (a run was killed, the repository
 * has another name now), its end tells how long it was open; those of which neither is known are left out.
 */
export function readLives(records: readonly PullRequestRecord[], nowMs: number): readonly PullRequestLife[] {
  const changes = Map.groupBy(records, ({ repository, number }) => `${repository.toLowerCase()}#${number}`);
  return [...changes.values()].flatMap((all): PullRequestLife[] => {
    const openedMs = findOpening(all);
    const [first] = all;
    if (openedMs === null || first === undefined) return [];
    const arm = all.find(({ experiment, variant }) => experiment !== undefined && variant !== undefined);
    const hoursAt = (change: PullRequestRecord | undefined) =>
      change && (change.hours_open ?? Math.max(0, (Date.parse(change.ts) - openedMs) / HOUR_MS));
    const hoursToMerge = hoursAt(all.find(({ change }) => change === "merged"));
    const end = hoursToMerge ?? hoursAt(all.find(({ change }) => change === "closed" || change === "vetoed"));
    return [
      {
        repository: first.repository.toLowerCase(),
        number: first.number,
        openedMs,
        isOpen: end === undefined,
        hoursToMerge: hoursToMerge ?? null,
        hours: end ?? Math.max(0, (nowMs - openedMs) / HOUR_MS),
        hadConflict: all.some(({ change }) => change === "conflict"),
        experiment: arm?.experiment ?? null,
        variant: arm?.variant ?? null,
        seed: arm?.seed ?? null,
      },
    ];
  });
}

/** When a pull request was opened, in milliseconds since 1970; `null` where no record tells. */
function findOpening(changes: readonly PullRequestRecord[]): number | null {
  const opened =
    changes.find(({ change }) => change === "opened") ?? changes.find(({ change }) => change === "conflict");
  if (opened !== undefined) return Date.parse(opened.ts);
  const end = changes.find(({ hours_open }) => hours_open !== undefined);
  return end?.hours_open === undefined ? null : Date.parse(end.ts) - end.hours_open * HOUR_MS;
}

/** What one variant has to show. */
export interface VariantResults {
  /** Outcomes per repository for every metric that is a ratio. */
  readonly sums: Readonly<Record<Exclude<ExperimentMetric, "time_to_merge_p50_h">, readonly UnitSum[]>>;
  readonly timesToMerge: readonly Duration[];
  /** Units that met it. */
  readonly exposed: ReadonlySet<string>;
}

/** What the variants have to show. */
export interface ExperimentResults {
  /** By the variant's id; every variant of the experiment is there. */
  readonly variants: ReadonlyMap<string, VariantResults>;
  /** Units that met more than one variant, which must not happen; they are left out. */
  readonly doubled: ReadonlySet<string>;
}

/** Collects what each variant of an experiment has to show since its start. */
export function collectResults(
  experiment: ExperimentConfig,
  { exposures, pullRequests }: ExperimentRecords,
  nowMs: number,
): ExperimentResults {
  const startMs = Date.parse(`${experiment.start}T00:00:00Z`);
  const own = exposures.filter(
    ({ experiment: id, seed, ts }) =>
      id === experiment.id && (seed ?? experiment.seed) === experiment.seed && Date.parse(ts) >= startMs,
  );
  const doubled = findDoubled(own);
  const met = own.filter(({ unit }) => !doubled.has(unit.toLowerCase()));
  const lives = readLives(pullRequests, nowMs).filter(
    (life) => isPartOf(life, experiment) && life.openedMs >= startMs && !isDoubled(life, experiment, doubled),
  );
  const variants = experiment.variants.map(({ id }): [string, VariantResults] => [
    id,
    collectVariant(
      met.filter(({ variant }) => variant === id),
      lives.filter(({ variant }) => variant === id),
      nowMs,
    ),
  ]);
  return { variants: new Map(variants), doubled };
}

/** Whether a pull request was opened by this experiment, not by one of the same name with another seed. */
export function isPartOf(
  { experiment, seed }: PullRequestLife,
  { id, seed: own }: ExperimentConfig,
): boolean {
  return experiment === id && (seed ?? own) === own;
}

function findDoubled(exposures: readonly ExposureRecord[]): ReadonlySet<string> {
  const variants = new Map<string, string>();
  const doubled = new Set<string>();
  for (const { unit, variant } of exposures) {
    const key = unit.toLowerCase();
    if ((variants.get(key) ?? variant) !== variant) doubled.add(key);
    variants.set(key, variant);
  }
  return doubled;
}

function isDoubled(
  life: PullRequestLife,
  { design }: ExperimentConfig,
  doubled: ReadonlySet<string>,
): boolean {
  return doubled.has(
    design === "switchback" ? `${life.repository}@${isoWeek(life.openedMs).toLowerCase()}` : life.repository,
  );
}

function collectVariant(
  exposures: readonly ExposureRecord[],
  lives: readonly PullRequestLife[],
  nowMs: number,
): VariantResults {
  const mature = lives.filter(({ openedMs }) => nowMs - openedMs >= MATURE_HOURS * HOUR_MS);
  const byRun = exposures.map((exposure) => ({ ...exposure, repository: repositoryOf(exposure.unit) }));
  const acted = byRun.filter(({ operations }) => (operations ?? 0) > 0);
  const known = <Key extends "calls" | "duration_seconds">(key: Key) =>
    byRun.flatMap((exposure) => {
      const total = exposure[key];
      return total === undefined ? [] : { repository: exposure.repository, total, count: 1 };
    });
  return {
    sums: {
      merged_within_72h: addUp(
        mature.map(({ repository, hoursToMerge }) => ({
          repository,
          total: hoursToMerge !== null && hoursToMerge <= MATURE_HOURS ? 1 : 0,
          count: 1,
        })),
      ),
      conflict_rate: addUp(
        lives.map(({ repository, hadConflict }) => ({ repository, total: hadConflict ? 1 : 0, count: 1 })),
      ),
      operation_failure_rate: addUp(
        acted.map(({ repository, failed, operations }) => ({
          repository,
          total: failed ?? 0,
          count: operations ?? 0,
        })),
      ),
      success_rate: addUp(
        acted.map(({ repository, failed }) => ({ repository, total: (failed ?? 0) === 0 ? 1 : 0, count: 1 })),
      ),
      api_calls_per_scan: addUp(known("calls")),
      duration_seconds: addUp(known("duration_seconds")),
    },
    timesToMerge: lives.map(({ hours, hoursToMerge }) => ({ hours, isDone: hoursToMerge !== null })),
    exposed: new Set(exposures.map(({ unit }) => unit.toLowerCase())),
  };
}

function repositoryOf(unit: string): string {
  return unit.toLowerCase().split("@")[0] ?? "";
}

function addUp(sums: readonly UnitSum[]): readonly UnitSum[] {
  const byRepository = new Map<string, UnitSum>();
  for (const { repository, total, count } of sums) {
    const before = byRepository.get(repository) ?? { total: 0, count: 0 };
    byRepository.set(repository, { repository, total: before.total + total, count: before.count + count });
  }
  return [...byRepository.values()];
}
