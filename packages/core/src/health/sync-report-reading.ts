import type { FileReading } from "./health-facts.ts";

/** Counts what limits kept a sync run from: repositories, branches and failures; `null` when it is no sync report. */
export function countRateLimited(reading: FileReading): number | null {
  if (reading.status === "unreadable") return null;
  const report = parse(reading.text);
  if (!isRecord(report) || !Array.isArray(report.repositories)) return null;
  const repositories = report.repositories.filter(isRecord);
  const skipped = repositories.filter(({ reason }) => reason === "rate-limit" || reason === "rate-limited");
  const deferred = repositories
    .flatMap(({ branches }) => (Array.isArray(branches) ? branches.filter(isRecord) : []))
    .filter(({ outcome }) => outcome === "deferred");
  return skipped.length + deferred.length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
