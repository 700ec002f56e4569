import { runOf } from "../history/fold-day.ts";
import type { HistoryRecord } from "../history/history-record.ts";
import { isFailure } from "../history/history-summary.ts";
import { readText } from "../history/report-values.ts";
import type { ExperimentArm } from "./dashboard-model.ts";

interface Arm {
  readonly experiment: string;
  readonly variant: string;
  readonly units: Map<string, boolean>;
}

/** Gathers which units met which variant, and whether they failed while they did. */
export class ExperimentArms {
  readonly #arms = new Map<string, Arm>();
  /** Failures by run and repository: a day's records of both streams meet here. */
  readonly #failures = new Set<string>();
  readonly #pending: HistoryRecord[] = [];

  addRepository(record: HistoryRecord): void {
    if (isFailure(record)) this.#failures.add(keyOf(record, readText(record.repository) ?? ""));
  }

  addExposure(record: HistoryRecord): void {
    this.#pending.push(record);
  }

  /** Counts what the day brought. Records of one run are in one day, but for those around midnight. */
  endDay(): void {
    for (const record of this.#pending.splice(0)) {
      const [experiment, variant, unit] = [
        readText(record.experiment),
        readText(record.variant),
        readText(record.unit),
      ];
      if (experiment === null || variant === null || unit === null) continue;
      const key = `${experiment}\n${variant}`;
      const arm = this.#arms.get(key) ?? { experiment, variant, units: new Map() };
      this.#arms.set(key, arm);
      const hasFailed = this.#failures.has(keyOf(record, unit.split("@")[0] ?? ""));
      arm.units.set(unit, hasFailed || arm.units.get(unit) === true);
    }
    this.#failures.clear();
  }

  listArms(): readonly ExperimentArm[] {
    return [...this.#arms.values()]
      .map(({ experiment, variant, units }): ExperimentArm => {
        const failed = [...units.values()].filter((hasFailed) => hasFailed).length;
        const [low, high] = wilson(units.size - failed, units.size);
        const percent = (100 * (units.size - failed)) / units.size;
        return { experiment, variant, units: units.size, failed, percent: round(percent), low, high };
      })
      .toSorted((a, b) =>
        a.experiment === b.experiment
          ? a.variant < b.variant
            ? -1
            : 1
          : a.experiment < b.experiment
            ? -1
            : 1,
      );
  }
}

function keyOf(record: HistoryRecord, repository: string): string {
  return `${runOf(record)} ${repository.toLowerCase()}`;
}

/** The value that 97.5 % of a normal distribution lie below. */
const Z = 1.959964;

/**
 * The 95 % interval of a share, in percent.
 *
 * @see https://doi.org/10.1080/01621459.1927.10502953 (Wilson 1927)
 */
export function wilson(good: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 100];
  const share = good / all;
  const scale = 1 + Z ** 2 / all;
  const middle = (share + Z ** 2 / (2 * all)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return [round(100 * Math.max(0, middle - half)), round(100 * Math.min(1, middle + half))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
