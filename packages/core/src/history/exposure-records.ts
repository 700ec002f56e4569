import { createRecord, type HistoryRecord, type RecordOrigin, streamOf } from "./history-record.ts";
import type { MakerContext } from "./record-maker.ts";
import { readObjects, readText } from "./report-values.ts";

/** One unit that met a differing setting of an experiment: a record of the stream `exposures`. */
export interface ExposureRecord extends HistoryRecord {
  readonly experiment: string;
  /** `owner/name`, or `owner/name@2026-W49` where variants change by the week. */
  readonly unit: string;
  readonly variant: string;
  /** Digest of the settings that it met. */
  readonly settings_digest: string;
}

/** Records of `exposures` in a report of sync-monitor: `[{experiment, unit, variant, settings_digest}]`. */
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
    return createRecord("exposures", origin, `${experiment}:${unit}:${variant}`, {
      experiment,
      unit,
      variant,
      settings_digest: digest,
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
