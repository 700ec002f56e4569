import { isObject, parseObject } from "../history/history-record.ts";
import { readObjects } from "../history/report-values.ts";
import type { StatusInput } from "../incident/incident-signal.ts";
import { type ReportReading, readReport } from "../incident/read-report.ts";
import type { NotifySeverity } from "../routing/severity.ts";
import type { IncidentStanding, NotifySignal } from "./notify-signal.ts";
import { nameOf, type Problem } from "./problem.ts";

type Json = Readonly<Record<string, unknown>>;

/** What one report says. */
type ReportSignal = Omit<NotifySignal, "incident"> & { readonly incident?: IncidentStanding };

const NOTHING: ReportSignal = { problems: [], judged: [], undetermined: [], notes: [] };

/** Problems of one source that are looked at. */
const MAX_PROBLEMS = 500;

/** Errors that open no incident: to a channel they are warnings. */
const LESSER: readonly unknown[] = ["medium", "low"];

/**
 * Puts together what the reports of a run and the job's status say. Whatever the files hold, this never throws: of what
 * cannot be read nothing is known, so that nothing of it is taken to be over.
 *
 * @param minSuccessRate percent, below which a sync report is a failure
 */
export function readSignal(
  status: StatusInput,
  readings: readonly ReportReading[],
  minSuccessRate: number,
): NotifySignal {
  const reports = readings.map((reading) => readProblems(reading, minSuccessRate));
  const found = uniqueById(reports.flatMap(({ problems }) => problems));
  const problems = withoutRepeats(found);
  const incidents = reports.flatMap(({ incident }) => incident ?? []);
  return {
    problems: [...problems, ...(status === "failing" ? jobProblem(problems) : [])],
    judged: [...reports.flatMap(({ judged }) => judged), ...(isVerdict(status) ? ["job"] : [])],
    undetermined: reports.flatMap(({ undetermined }) => undetermined),
    notes: reports.flatMap(({ notes }) => notes),
    incident: incidents.length === 0 ? null : combine(incidents),
  };
}

function isVerdict(status: StatusInput): boolean {
  return status === "failing" || status === "healthy";
}

/** A job that failed without a report that says why. */
function jobProblem(problems: readonly Problem[]): readonly Problem[] {
  const isSaid = problems.some(({ severity }) => severity === "error" || severity === "critical");
  return isSaid ? [] : [problem("job/status", "error", "The job failed; see its log.")];
}

function uniqueById(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** An incident's members repeat what other reports of the run say, in less detail. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ id }) => !id.startsWith("incident/"));
  const names = new Set(others.flatMap(({ id }) => [id, nameOf(id)]));
  return problems.filter(({ id }) => !id.startsWith("incident/") || !names.has(nameOf(id)));
}

/** Of several incidents one that is open counts. */
function combine(incidents: readonly IncidentStanding[]): IncidentStanding {
  const open = incidents.filter(({ isOpen }) => isOpen);
  const shown = open[0] ?? incidents.find(({ url }) => url !== null) ?? incidents[0];
  return {
    isOpen: open.length > 0,
    isMuted: (open.length > 0 ? open : incidents).every(({ isMuted }) => isMuted),
    url: shown?.url ?? null,
  };
}

function readProblems(reading: ReportReading, minSuccessRate: number): ReportSignal {
  const report = reading.status === "read" ? parseObject(reading.text) : null;
  if (report !== null) {
    if (Array.isArray(report.checks) && typeof report.healthy === "boolean") return readHealth(report);
    if (Array.isArray(report.transitions) && typeof report.key === "string") return readIncident(report);
    if (Array.isArray(report.operations) && (report.mode === "apply" || report.mode === "plan")) {
      return readRollback(report);
    }
    if (Array.isArray(report.experiments)) return readExperiments(report.experiments.filter(isObject));
  }
  return readOther(reading, report, minSuccessRate);
}

function readHealth({ checks, healthy, errors }: Json): ReportSignal {
  const all = readObjects(checks).slice(0, MAX_PROBLEMS);
  const problems = all.flatMap((check) => {
    const severity = severityOf(check);
    if (severity === null) return [];
    const message = [text(check.name), text(check.message)].filter((part) => part !== "").join(": ");
    return {
      ...problem(`health/${text(check.id) || text(check.name) || "check"}`, severity, message),
      sinceMs: typeof check.since === "string" ? time(check.since) : null,
      remediation: text(check.remediation) || null,
      repositories: texts(check.subjects),
    };
  });
  const isUnexplained =
    healthy === false && !all.some(({ status }) => status === "error" || status === "unknown");
  const unexplained = isUnexplained
    ? [
        problem(
          "health/status",
          "error",
          texts(errors).join(" · ") || "The health report says `healthy: false`.",
        ),
      ]
    : [];
  return {
    ...NOTHING,
    problems: [...problems, ...unexplained],
    judged: ["health"],
    // A check that was not made because of another one may go on failing.
    undetermined: all
      .filter(({ status, reason }) => status === "unknown" || reason === "PrerequisiteFailed")
      .map(({ id }) => `health/${text(id)}`),
  };
}

function severityOf({ status, severity }: Json): NotifySeverity | null {
  if (status === "warning") return "warning";
  if (status !== "error") return null;
  if (LESSER.includes(severity)) return "warning";
  return severity === "critical" ? "critical" : "error";
}

const OPEN_PHASES: readonly unknown[] = ["failing", "recovering", "flapping"];

function readIncident(report: Json): ReportSignal {
  const { verdict, phase, members, issue_url: url } = report;
  if (report.dry_run === true) return NOTHING;
  const isFailing = verdict === "failing";
  return {
    ...NOTHING,
    problems: (isFailing ? readObjects(members) : []).slice(0, MAX_PROBLEMS).map((member) => ({
      ...problem(`incident/${text(member.id) || "job"}`, "error", text(member.message)),
      sinceMs: typeof member.since === "string" ? time(member.since) : null,
      remediation: text(member.remediation) || null,
    })),
    judged: isFailing || verdict === "healthy" ? ["incident"] : [],
    incident: {
      isOpen: OPEN_PHASES.includes(phase),
      isMuted: typeof report.muted_until === "string",
      url: typeof url === "string" && /^https?:\/\/[^\s<>"]+$/.test(url) ? url : null,
    },
  };
}

function readRollback({ operations, mode }: Json): ReportSignal {
  const failed = mode === "apply" ? readObjects(operations).filter(({ status }) => status === "failed") : [];
  const repositories = [...new Set(failed.flatMap(({ repository }) => text(repository) || []))];
  const message = `Not rolled back: ${failed.length} of the run's writes, in ${repositories.join(", ") || "no named repository"}.`;
  const problems =
    failed.length === 0 ? [] : [{ ...problem("rollback/failed", "error", message), repositories }];
  return { ...NOTHING, problems, judged: mode === "apply" ? ["rollback"] : [] };
}

/** Decisions of an experiment that a person has to look at. */
const STOPS: readonly unknown[] = ["stopped_guardrail", "invalid_srm", "stopped-guardrail", "invalid-srm"];

function readExperiments(experiments: readonly Json[]): ReportSignal {
  const stopped = experiments.filter(({ decision }) => STOPS.includes(decision));
  return {
    ...NOTHING,
    problems: stopped.slice(0, MAX_PROBLEMS).map((experiment) => {
      const name = text(experiment.experiment) || text(experiment.id) || "experiment";
      const message = text(experiment.reason) || "The experiment was stopped.";
      return problem(`experiments/${name}`, "warning", message);
    }),
    judged: ["experiments"],
  };
}

/** Sync and validation reports, and whatever is none. */
function readOther(reading: ReportReading, report: Json | null, minSuccessRate: number): ReportSignal {
  const { verdict, members, notes } = readReport(reading, minSuccessRate);
  if (verdict === "unknown" || report === null) return { ...NOTHING, notes };
  if (Array.isArray(report.findings)) {
    const problems = members.map(({ id, message }) => problem(`validation/${id}`, "error", message));
    return { ...NOTHING, problems, judged: ["validation"] };
  }
  // Failures that are few enough for the run to succeed are worth a warning.
  const lesser = verdict === "healthy" ? readReport(reading, 100.1).members : [];
  const severity = verdict === "healthy" ? "warning" : "error";
  const errors = readObjects(report.errors);
  const isLesser = verdict === "healthy" && errors.length === 0;
  const problems = (isLesser ? [] : [...members, ...lesser]).map(({ id, message }) => ({
    ...problem(id.includes("/") ? id : `sync/${id}`, severity, message),
    repositories: errors.flatMap((error) =>
      `sync/${text(error.code)}` === id ? text(error.repository) || [] : [],
    ),
  }));
  return { ...NOTHING, problems, judged: ["sync"] };
}

function problem(id: string, severity: NotifySeverity, message: string): Problem {
  return { id, severity, message, sinceMs: null, remediation: null, repositories: [] };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, MAX_PROBLEMS) : [];
}

function time(value: string): number | null {
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? null : atMs;
}
