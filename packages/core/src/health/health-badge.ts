import type { HealthReport } from "./health-report.ts";
import type { HealthStatus } from "./health-verdict.ts";

/** What shields.io's endpoint badge reads. https://shields.io/badges/endpoint-badge */
export interface HealthBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
  readonly isError: boolean;
  readonly cacheSeconds: number;
}

const COLORS: Readonly<Record<HealthStatus, string>> = {
  ok: "brightgreen",
  warning: "yellow",
  error: "red",
  unknown: "lightgrey",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Renders a badge. It names its time, because a file that nobody renews cannot turn grey by itself. */
export function renderHealthBadge({ status, summary, timestamp }: HealthReport): HealthBadge {
  const { errors, warnings, score } = summary;
  const count = errors > 0 ? [`${errors} failing`] : warnings > 0 ? [`${warnings} warn`] : [];
  const words = status === "unknown" ? ["unknown"] : [score === null ? status : String(score), ...count];
  return {
    schemaVersion: 1,
    label: "automation",
    message: [...words, formatTime(timestamp)].join(" · "),
    color: COLORS[status],
    isError: status === "error",
    cacheSeconds: 3600,
  };
}

function formatTime(timestamp: string): string {
  const day = Number(timestamp.slice(8, 10));
  return `${day} ${MONTHS[Number(timestamp.slice(5, 7)) - 1] ?? "?"} ${timestamp.slice(11, 16)}Z`;
}
