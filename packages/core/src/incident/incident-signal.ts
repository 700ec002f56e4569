import type { IncidentVerdict } from "./incident-state.ts";

/** One thing that fails. Its texts are untrusted. */
export interface IncidentMember {
  /** Stable from run to run: `CFG-001`, `sync/not-found`, `CFG006`. */
  readonly id: string;
  readonly message: string;
  /** ISO 8601; when it began, where that is known. */
  readonly since?: string;
  readonly remediation?: string;
}

/** What a run says about its incident. */
export interface IncidentSignal {
  readonly verdict: IncidentVerdict;
  /** What fails, each id once, in the order of the reports. Empty unless the verdict is `failing`. */
  readonly members: readonly IncidentMember[];
  /** What else a reader should know: reports that are missing or could not be read. */
  readonly notes: readonly string[];
  /** No chance result: a refused token, a missing or invalid configuration. */
  readonly isDefinitive?: boolean;
  /** Warnings that last: they open no issue, and whoever reads one should know them. */
  readonly warnings?: readonly IncidentMember[];
}

/** What one report says. */
export interface ReportVerdict {
  readonly verdict: IncidentVerdict;
  readonly members: readonly IncidentMember[];
  readonly notes: readonly string[];
  readonly isDefinitive?: boolean;
  readonly warnings?: readonly IncidentMember[];
}

/** What the user says of the job: `auto` leaves it to the reports. */
export type StatusInput = "auto" | IncidentVerdict;

/**
 * Puts reports and the job's status together.
 *
 * A status that was given wins. Left to the reports, one that fails is enough; without one, anything that could not be
 * read makes it `unknown`: a report that is missing is no proof of health.
 */
export function combineSignal(status: StatusInput, reports: readonly ReportVerdict[]): IncidentSignal {
  const verdict = status === "auto" ? judge(reports) : status;
  const notes =
    status === "auto" && reports.length === 0
      ? ["There is no status to report: set report-files, or set status to the job's status."]
      : reports.flatMap((report) => report.notes);
  const warnings = uniqueById(reports.flatMap((report) => report.warnings ?? []));
  const isDefinitive = reports.some((report) => report.isDefinitive === true);
  const more = { ...(warnings.length > 0 && { warnings }), ...(isDefinitive && { isDefinitive }) };
  if (verdict !== "failing") return { ...more, verdict, members: [], notes };
  const found = uniqueById(reports.flatMap(({ members }) => members));
  const members = found.length > 0 ? found : [{ id: "job", message: "The job failed; see its log." }];
  return { ...more, verdict, members, notes };
}

function judge(reports: readonly ReportVerdict[]): IncidentVerdict {
  if (reports.some(({ verdict }) => verdict === "failing")) return "failing";
  const isClear = reports.length > 0 && reports.every(({ verdict }) => verdict === "healthy");
  return isClear ? "healthy" : "unknown";
}

function uniqueById(members: readonly IncidentMember[]): readonly IncidentMember[] {
  return [...new Map(members.toReversed().map((member) => [member.id, member])).values()].toReversed();
}
