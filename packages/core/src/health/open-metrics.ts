import type { LimitReading } from "../ports/health-sources.ts";
import type { CheckStatus } from "./health-check.ts";
import type { HealthReport } from "./health-report.ts";

const STATUSES: readonly CheckStatus[] = ["ok", "warning", "error", "unknown", "skipped"];

/** What else is exported than the report holds. */
export interface OpenMetricsExtras {
  readonly limits: Readonly<Record<string, LimitReading>> | null;
  readonly tokenExpiresAtMs: number | null;
}

type Labels = Readonly<Record<string, string>>;

/** One metric family; samples without a value are left out. */
interface Family {
  readonly name: string;
  readonly type: "gauge" | "stateset";
  readonly help: string;
  readonly samples: readonly { readonly labels: Labels; readonly value: number | null }[];
}

/**
 * Renders a report as OpenMetrics text, to be written for a scraper or pushed to a gateway.
 *
 * The numbers of the last run are gauges: a file shows the state of one run, which is no counter.
 *
 * @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
export function renderOpenMetrics(report: HealthReport, extras: OpenMetricsExtras): string {
  const families = [
    ...listCheckFamilies(report),
    ...listRunFamilies(report.metrics),
    ...listTokenFamilies(extras),
  ];
  return `${[...families.flatMap(renderFamily), "# EOF"].join("\n")}\n`;
}

function listCheckFamilies({ checks, summary, timestamp }: HealthReport): readonly Family[] {
  return [
    {
      name: "automation_health_check_status",
      type: "stateset",
      help: "Status of each health check.",
      samples: checks.flatMap((check) =>
        STATUSES.map((status) => ({
          labels: { check: check.id, severity: check.severity, automation_health_check_status: status },
          value: check.status === status ? 1 : 0,
        })),
      ),
    },
    {
      name: "automation_health_checks",
      type: "gauge",
      help: "Number of checks by status.",
      samples: [
        { labels: { status: "ok" }, value: summary.passed },
        { labels: { status: "warning" }, value: summary.warnings },
        { labels: { status: "error" }, value: summary.errors },
        { labels: { status: "unknown" }, value: summary.unknown },
        { labels: { status: "skipped" }, value: summary.skipped },
      ],
    },
    gauge("automation_health_score", "Weighted share of passed checks, 0 to 100.", summary.score),
    gauge("automation_health_timestamp_seconds", "When the checks ran.", seconds(Date.parse(timestamp))),
  ];
}

function listRunFamilies(metrics: HealthReport["metrics"]): readonly Family[] {
  const number = (key: string) => (typeof metrics[key] === "number" ? metrics[key] : null);
  const end = typeof metrics.end_time === "string" ? seconds(Date.parse(metrics.end_time)) : null;
  return [
    gauge(
      "automation_sync_repositories_scanned",
      "Repositories read by the last run.",
      number("repos_scanned"),
    ),
    gauge("automation_sync_errors", "Failures of the last run.", number("errors_encountered")),
    gauge(
      "automation_sync_success_ratio",
      "Share of repositories without an error, 0 to 1.",
      ratio(number("success_rate")),
    ),
    gauge("automation_sync_duration_seconds", "How long the last run took.", number("duration_seconds")),
    gauge("automation_sync_end_timestamp_seconds", "When the last run ended.", end),
  ];
}

function listTokenFamilies({ limits, tokenExpiresAtMs }: OpenMetricsExtras): readonly Family[] {
  return [
    gauge("automation_token_expiry_timestamp_seconds", "When the token expires.", seconds(tokenExpiresAtMs)),
    {
      name: "automation_rate_limit_remaining",
      type: "gauge",
      help: "Remaining API calls, by GitHub's name of the limit.",
      samples: Object.entries(limits ?? {}).map(([resource, reading]) => ({
        labels: { resource },
        value: reading.remaining,
      })),
    },
  ];
}

function gauge(name: string, help: string, value: number | null): Family {
  return { name, type: "gauge", help, samples: [{ labels: {}, value }] };
}

function seconds(atMs: number | null): number | null {
  return atMs === null || Number.isNaN(atMs) ? null : atMs / 1000;
}

function ratio(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

function renderFamily({ name, type, help, samples }: Family): readonly string[] {
  const reported = samples.filter(({ value }) => value !== null);
  if (reported.length === 0) return [];
  const unit = /_(seconds|ratio)$/.exec(name)?.[1];
  return [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${escapeText(help)}`,
    ...reported.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`),
  ];
}

function renderLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeText(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
