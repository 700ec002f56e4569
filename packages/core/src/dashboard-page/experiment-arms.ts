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
        const percent = (100 * (units.size - failed)) / units.size;
        return { experiment, variant, units: units.size, failed, percent: round(percent) };
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
