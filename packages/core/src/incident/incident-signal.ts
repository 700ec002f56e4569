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
}

/** What one report says. */
export interface ReportVerdict {
  readonly verdict: IncidentVerdict;
  readonly members: readonly IncidentMember[];
  readonly notes: readonly string[];
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
  if (verdict !== "failing") return { verdict, members: [], notes };
  const found = uniqueById(reports.flatMap(({ members }) => members));
  const members = found.length > 0 ? found : [{ id: "job", message: "The job failed; see its log." }];
  return { verdict, members, notes };
}

function judge(reports: readonly ReportVerdict[]): IncidentVerdict {
  if (reports.some(({ verdict }) => verdict === "failing")) return "failing";
  const isClear = reports.length > 0 && reports.every(({ verdict }) => verdict === "healthy");
  return isClear ? "healthy" : "unknown";
}

function uniqueById(members: readonly IncidentMember[]): readonly IncidentMember[] {
  return [...new Map(members.toReversed().map((member) => [member.id, member])).values()].toReversed();
}
