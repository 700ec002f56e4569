import { formatCount, formatList } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { mergeMetrics } from "../merged-metrics.ts";
import { type MetricsReading, readMetrics } from "../metrics-reading.ts";

/** MET-002: the metrics files are what this action can read. */
export const metricsSchema: HealthCheck<"metrics"> = {
  id: "MET-002",
  name: "metrics.schema",
  severity: "high",
  needs: ["metrics"],
  evaluate({ metrics }) {
    if (metrics.files.length === 0) return skipped("NoMetricsYet", "There is no metrics file to read.");
    const { invalid } = mergeMetrics(metrics);
    const readings = metrics.files.map(readMetrics);
    const remarks = collect(readings, "remarks");
    const notes = collect(readings, "notes");
    const remediation =
      "Use the same release of health-check and sync-monitor; delete files of this name that another tool wrote.";
    if (invalid.length > 0) {
      return {
        status: "error",
        reason: "MetricsUnreadable",
        message: formatList(invalid.map(({ file, message }) => `${file}: ${message}`)),
        value: invalid.length,
        unit: "files",
        subjects: invalid.map(({ file }) => file),
        remediation,
      };
    }
    if (remarks.length > 0) {
      return { status: "warning", reason: "MetricsUnfamiliar", message: formatList(remarks), remediation };
    }
    const count = formatCount(metrics.files.length, "metrics file");
    return notes.length === 0
      ? ok("MetricsReadable", `${count} read successfully.`)
      : ok("MetricsReadable", `${count} read. ${formatList(notes)}`);
  },
};

function collect(readings: readonly MetricsReading[], kind: "remarks" | "notes"): readonly string[] {
  return readings.flatMap((reading) =>
    reading.status === "read" ? reading[kind].map((text) => `${reading.record.file}: ${text}`) : [],
  );
}
