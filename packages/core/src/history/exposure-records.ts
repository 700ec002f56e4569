import { createRecord, type HistoryRecord, type RecordOrigin, streamOf } from "./history-record.ts";
import type { MakerContext } from "./record-maker.ts";
import { readNumber, readObjects, readText } from "./report-values.ts";

/** One unit that met a differing setting of an experiment: a record of the stream `exposures`. */
export interface ExposureRecord extends HistoryRecord {
  readonly experiment: string;
  /** `owner/name`, or `owner/name@2026-W49` where variants change by the week. */
  readonly unit: string;
  readonly variant: string;
  /** Digest of the settings that it met. */
  readonly settings_digest: string;
  /** What the draw was made with; absent in what older releases wrote. */
  readonly seed?: string;
  /** What the run did in it, and how much of that failed; absent where the run does not tell. */
  readonly operations?: number;
  readonly failed?: number;
  /** API calls and seconds that it took; absent where that is not known for one repository. */
  readonly calls?: number;
  readonly duration_seconds?: number;
}

const COUNTS = ["operations", "failed", "calls", "duration_seconds"] as const;

/**
 * Records of `exposures` in a report of sync-monitor: `[{experiment, unit, variant, settings_digest}]`, with the seed and
 * the counts that are known.
 */
export function exposureRecords(
  exposures: unknown,
  origin: RecordOrigin,
  { nameOf }: MakerContext,
): readonly HistoryRecord[] {
  return readObjects(exposures).flatMap((exposure) => {
    const [experiment, name, variant, digest] = ["experiment", "unit", "variant", "settings_digest"].map(
      (key) => readText(exposure[key]),
    );
    if (experiment == null || name == null || variant == null || digest == null) return [];
    const [repository = "", ...period] = name.split("@");
    const unit = [nameOf(repository), ...period].join("@");
    const seed = readText(exposure.seed);
    const counts = COUNTS.flatMap((key) => {
      const count = readNumber(exposure[key]);
      return count === null ? [] : [[key, count] as const];
    });
    return createRecord("exposures", origin, `${experiment}:${unit}:${variant}`, {
      experiment,
      unit,
      variant,
      settings_digest: digest,
      ...(seed !== null && { seed }),
      ...Object.fromEntries(counts),
    });
  });
}

/** Whether a record is a whole one of the stream `exposures`. */
export function isExposure(record: HistoryRecord): record is ExposureRecord {
  return (
    streamOf(record) === "exposures" &&
    ["experiment", "unit", "variant", "settings_digest"].every((key) => readText(record[key]) !== null)
  );
}
