import type { NotifyRun, ReadyChannel } from "../../src/notify/notify-run.ts";
import type { NotifySignal } from "../../src/notify/notify-signal.ts";
import type { Problem } from "../../src/notify/problem.ts";

export const NOW = Date.parse("2026-12-01T12:00:00Z");
export const HOUR_MS = 3_600_000;
export const PLACE = {
  name: "Ecosystem sync",
  repository: "acme/automation",
  link: "https://github.com/acme/automation/issues/7",
};

export function problem(id: string, given: Partial<Problem> = {}): Problem {
  return {
    id,
    severity: "error",
    message: `${id} is wrong`,
    sinceMs: null,
    remediation: null,
    repositories: [],
    ...given,
  };
}

/** A signal of the source `health` in which these problems are firing. */
export function signal(
  problems: readonly (string | Problem)[],
  given: Partial<NotifySignal> = {},
): NotifySignal {
  return {
    problems: problems.map((one) => (typeof one === "string" ? problem(one) : one)),
    judged: ["health"],
    undetermined: [],
    incident: null,
    notes: [],
    ...given,
  };
}

export function channel(given: Partial<ReadyChannel> = {}): ReadyChannel {
  return {
    type: "slack",
    secret: "abc123",
    minSeverity: "error",
    events: ["opened", "changed", "recovered", "reminder"],
    quietHours: [],
    scopes: null,
    ...given,
  };
}

export function notifyRun(number: number, given: Partial<NotifyRun> = {}): NotifyRun {
  return {
    key: "k",
    order: { id: number, attempt: 1 },
    place: PLACE,
    signal: signal([]),
    channels: [channel()],
    repeatMs: 24 * HOUR_MS,
    maxMessages: 5,
    token: `run ${number}`,
    nowMs: NOW,
    ...given,
  };
}
