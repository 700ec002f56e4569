import type { FileReading } from "../health/health-facts.ts";
import type { IncidentMember, ReportVerdict } from "./incident-signal.ts";

type Json = Readonly<Record<string, unknown>>;

/** A report to be read, or why it cannot be. */
export type ReportReading = FileReading | { readonly status: "missing"; readonly file: string };

/** Severities of errors that open no incident. What names none, as reports of older scripts do, may be grave. */
const LESSER: readonly unknown[] = ["medium", "low"];

/** What a report may come to without being an error. */
const MILD: readonly unknown[] = ["ok", "warning", "unknown"];

/** Reasons of errors that are no chance results: seeing one once is enough. */
const DEFINITIVE: readonly unknown[] = [
  "TokenMissing",
  "TokenRefused",
  "ConfigMissing",
  "ConfigUnreadable",
  "ConfigInvalid",
  "DisabledByInactivity",
  "WorkflowDisabled",
];

/** A warning that is older than this is no blip. */
const LASTING_MS = 24 * 60 * 60 * 1000;

/** Messages of one kind that are quoted. */
const MAX_QUOTED = 5;

/**
 * Reads what a health, sync or validation report says about failure. Whatever the file holds, this never throws: what
 * cannot be read is `unknown`.
 *
 * A health report fails by an error that is not medium or low; a sync report by a failure of the whole run or a success rate
 * below `minSuccessRate`; a validation report by being invalid.
 */
export function readReport(reading: ReportReading, minSuccessRate: number): ReportVerdict {
  if (reading.status === "missing") {
    return unreadable(`${name(reading.file)} is missing: the step that writes it may not have run.`);
  }
  if (reading.status === "unreadable") return unreadable(`${name(reading.file)}: ${reading.message}`);
  const report = parse(reading.text);
  if (report === null) return unreadable(`${name(reading.file)} is not a JSON object.`);
  if (Array.isArray(report.checks) && typeof report.healthy === "boolean") {
    return readHealth(report, report.checks.filter(isRecord));
  }
  if (Array.isArray(report.findings) && typeof report.valid === "boolean") {
    return readValidation(report.valid, report.findings.filter(isRecord));
  }
  if (Array.isArray(report.repositories) && Array.isArray(report.errors)) {
    return readSync(report.repositories.filter(isRecord), report.errors.filter(isRecord), minSuccessRate);
  }
  return unreadable(`${name(reading.file)} is not a health, sync or validation report.`);
}

function readHealth(report: Json, checks: readonly Json[]): ReportVerdict {
  const warnings = checks.filter((check) => isLasting(check, report.timestamp)).map(toHealthMember);
  const verdict = judgeHealth(report, checks);
  return warnings.length === 0 ? verdict : { ...verdict, warnings };
}

/** Whether a warning was already there a day before the report, without a break. */
function isLasting({ status, since }: Json, reportedAt: unknown): boolean {
  return status === "warning" && Date.parse(text(reportedAt)) - Date.parse(text(since)) >= LASTING_MS;
}

function judgeHealth(report: Json, checks: readonly Json[]): ReportVerdict {
  const errors = checks.filter(({ status }) => status === "error");
  const failing = errors.filter(({ severity }) => !LESSER.includes(severity));
  if (failing.length > 0) {
    const isDefinitive = failing.some(({ reason }) => DEFINITIVE.includes(reason));
    return { ...failingBecause(failing.map(toHealthMember)), ...(isDefinitive && { isDefinitive }) };
  }
  const isBadWithoutCheck = errors.length === 0 && report.healthy === false;
  if (isBadWithoutCheck && !MILD.includes(report.status))
    return failingBecause(toHealthMembers(report.errors));
  return report.status === "unknown"
    ? unreadable("A critical check of the health report could not be evaluated.")
    : { verdict: "healthy", members: [], notes: [] };
}

/** Members of a report that is not healthy, but whose checks do not say why. */
function toHealthMembers(errors: unknown): readonly IncidentMember[] {
  const reported = Array.isArray(errors) ? errors.map(text).filter((error) => error !== "") : [];
  const message = reported.length > 0 ? quoteFirst(reported) : "The health report says `healthy: false`.";
  return [{ id: "health", message }];
}

function toHealthMember(check: Json): IncidentMember {
  return {
    id: text(check.id) || text(check.name) || "check",
    message: [text(check.name), text(check.message)].filter((part) => part !== "").join(": "),
    ...(typeof check.since === "string" && !Number.isNaN(Date.parse(check.since)) && { since: check.since }),
    ...(typeof check.remediation === "string" && { remediation: check.remediation }),
  };
}

function readValidation(isValid: boolean, findings: readonly Json[]): ReportVerdict {
  if (isValid) return { verdict: "healthy", members: [], notes: [] };
  const errors = findings.filter(({ severity }) => severity === "error");
  const groups = Map.groupBy(errors, ({ rule }) => text(rule) || "invalid");
  const members = [...groups].map(([rule, group]) => ({
    id: rule,
    message: quoteFirst(group.map((f) => `${text(f.file)}:${String(f.line ?? 1)} ${text(f.message)}`)),
  }));
  const found = members.length > 0 ? members : [{ id: "validation", message: "Not valid." }];
  return { ...failingBecause(found), isDefinitive: true };
}

function readSync(
  repositories: readonly Json[],
  errors: readonly Json[],
  minSuccessRate: number,
): ReportVerdict {
  const attempted = repositories.filter(({ status }) => status === "scanned" || status === "failed");
  const broken = new Set(errors.map(({ repository }) => text(repository).toLowerCase()));
  const good = attempted.filter(
    ({ status, repository }) => status === "scanned" && !broken.has(text(repository).toLowerCase()),
  );
  const rate = attempted.length === 0 ? 100 : (100 * good.length) / attempted.length;
  const hasRunFailed = errors.some(({ repository }) => repository === null);
  if (!hasRunFailed && rate >= minSuccessRate) return { verdict: "healthy", members: [], notes: [] };
  const groups = Map.groupBy(errors, ({ code }) => text(code) || "failed");
  const members = [...groups].map(([code, group]) => ({
    id: `sync/${code}`,
    message: `${group.length} × ${code}: ${quoteFirst(
      group.map((error) => [text(error.repository), text(error.message)].filter(Boolean).join(": ")),
    )}`,
  }));
  return failingBecause(members.length > 0 ? members : [{ id: "sync", message: "The sync run failed." }]);
}

function failingBecause(members: readonly IncidentMember[]): ReportVerdict {
  return { verdict: "failing", members, notes: [] };
}

function unreadable(note: string): ReportVerdict {
  return { verdict: "unknown", members: [], notes: [note] };
}

function quoteFirst(messages: readonly string[]): string {
  const rest = messages.length - MAX_QUOTED;
  return `${messages.slice(0, MAX_QUOTED).join(" · ")}${rest > 0 ? ` · and ${rest} more` : ""}`;
}

function parse(source: string): Json | null {
  try {
    const data: unknown = JSON.parse(source);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A file's name as prose shows a name. */
function name(file: string): string {
  return `\`${file.replaceAll("`", "'")}\``;
}
