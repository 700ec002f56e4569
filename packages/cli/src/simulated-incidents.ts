import type { ExperimentConfig } from "@automation/core/config";
import { createRecord, type HistoryRecord, type HistoryRun } from "@automation/core/history";

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** What is simulated. */
export interface SimulatedHistory {
  readonly repositories: number;
  readonly days: number;
  /** End of the last run. */
  readonly untilMs: number;
  readonly intervalMinutes: number;
  /** The same seed gives the same history. */
  readonly seed: number;
  /** Names of the repositories; default: `acme/…`. */
  readonly nameOf?: (place: number) => string;
  /** An experiment that the repositories take part in; default: none. */
  readonly experiment?: ExperimentConfig | undefined;
  /** Days before the end on which nothing ran. */
  readonly isGap?: (day: number) => boolean;
}

const INCIDENTS = [
  { key: "Ecosystem sync / sync", age: 41, hours: 5, issue: 31, members: ["RUN-001", "RATE-001"] },
  { key: "Ecosystem sync / sync", age: 22.6, hours: 78, issue: 38, members: ["RUN-002"] },
  { key: "Health / check", age: 33.4, hours: 9, issue: 35, members: ["SCH-001"] },
  { key: "Health / check", age: 70, hours: 2, issue: 22, members: ["CFG-001"] },
  { key: "Resolve conflicts / resolve", age: 0.4, hours: null, issue: 52, members: ["SEC-001"] },
] as const;

type Incident = (typeof INCIDENTS)[number];

/** Incidents, and what was sent about them. */
export function simulateIncidents({
  untilMs,
  days,
}: Pick<SimulatedHistory, "untilMs" | "days">): readonly HistoryRecord[] {
  return INCIDENTS.filter(({ age }) => age < days).flatMap((incident, place) => {
    const openedMs = Math.round(untilMs - incident.age * DAY_MS);
    const endMs = incident.hours === null ? null : openedMs + incident.hours * HOUR_MS;
    return [
      recordTransition(incident, place, openedMs, null),
      ...recordDeliveries(openedMs, "opened", place),
      ...(endMs === null
        ? []
        : [
            recordTransition(incident, place, openedMs, endMs),
            ...recordDeliveries(endMs, "recovered", place + 50),
          ]),
    ];
  });
}

function recordTransition(
  { key, issue, members }: Incident,
  place: number,
  openedMs: number,
  endMs: number | null,
): HistoryRecord {
  const origin = { run: simulatedRun(90_000 + place), atMs: endMs ?? openedMs };
  const [from, to] = endMs === null ? ["ok", "failing"] : ["failing", "ok"];
  return createRecord("incidents", origin, `${key}:${from}:${to}`, {
    key,
    from,
    to,
    members,
    opened_at: new Date(openedMs).toISOString(),
    duration_seconds: endMs === null ? null : (endMs - openedMs) / 1000,
    issue,
  });
}

function recordDeliveries(atMs: number, event: string, place: number): readonly HistoryRecord[] {
  return ["slack", "email"].map((channel) => {
    const isSent = channel === "slack" || place % 3 !== 1;
    const status = isSent ? "sent" : "failed";
    const members = { channel, event, status, latency_ms: 240, permanent: false };
    return createRecord("deliveries", { run: simulatedRun(95_000 + place), atMs }, channel, members);
  });
}

/** A run that never was: its number says so. */
export function simulatedRun(number: number): HistoryRun {
  return {
    id: `simulated-${number}`,
    attempt: 1,
    workflow: "Ecosystem sync",
    repository: "acme/automation",
    event: "schedule",
  };
}
