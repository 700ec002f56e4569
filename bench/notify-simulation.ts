/**
 * `node --conditions=source bench/notify-simulation.ts`: messages a month, beside one mail per failed run.
 *
 * 90 days of health checks, with the same faults for every contender: 3 % isolated failures, a check that fails half of the
 * time for five days, two days in which two checks fail, one of them later. No network; the same numbers everywhere.
 */
import {
  advanceIncident,
  DAMPED_RULES,
  INITIAL_INCIDENT,
  type IncidentRules,
} from "@automation/core/incident";
import {
  INITIAL_NOTIFY_STATE,
  type NotifySignal,
  planNotifications,
  type ReadyChannel,
  settleDeliveries,
} from "@automation/core/notify";
import { parseQuietHours } from "@automation/core/routing";
import { Random } from "@automation/test-kit/random";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.parse("2026-09-01T00:00:00Z");
const DAYS = 90;
const TRIALS = 20;

/** What fails in each run. */
function play(intervalMs: number, seed: number): readonly (readonly string[])[] {
  const source = new Random(seed);
  const random = () => source.next();
  return Array.from({ length: (DAYS * DAY_MS) / intervalMs }, (_, number) => {
    const day = (number * intervalMs) / DAY_MS;
    const failing: string[] = [];
    if (random() < 0.03) failing.push("health/GH-001");
    if (day >= 30 && day < 35 && random() < 0.5) failing.push("health/RUN-001");
    if (day >= 60 && day < 62) failing.push("health/CFG-001");
    if (day >= 61 && day < 62) failing.push("health/MET-001");
    return failing;
  });
}

interface Contender {
  readonly name: string;
  readonly rules: IncidentRules | null;
  readonly quietHours?: string;
}

const CONTENDERS: readonly Contender[] = [
  { name: "send-notifications, health report alone", rules: null },
  {
    name: "**send-notifications**, with report-incident (1 bad, 2 good)",
    rules: { openAfter: 1, openWindow: 1, closeAfter: 2 },
  },
  { name: "with stored history (2 of 3 bad, 3 good)", rules: DAMPED_RULES },
  {
    name: "the same, quiet from 22:00 to 07:00",
    rules: DAMPED_RULES,
    quietHours: "22:00-07:00 Europe/Berlin",
  },
];

function countMessages(
  runs: readonly (readonly string[])[],
  intervalMs: number,
  { rules, quietHours }: Contender,
): number {
  let state = INITIAL_NOTIFY_STATE;
  let incident = INITIAL_INCIDENT;
  let sent = 0;
  for (const [number, failing] of runs.entries()) {
    const nowMs = START_MS + number * intervalMs;
    const order = { id: number + 1, attempt: 1 };
    if (rules !== null) {
      const verdict = failing.length > 0 ? "failing" : "healthy";
      incident = advanceIncident(incident, { verdict, isDefinitive: false, run: order }, rules).state;
    }
    const isOpen = incident.phase !== "ok" && incident.phase !== "suspect";
    const signal: NotifySignal = {
      problems: failing.map((id) => ({
        id,
        severity: "error",
        message: id,
        sinceMs: null,
        remediation: null,
        repositories: [],
      })),
      judged: ["health"],
      undetermined: [],
      notes: [],
      incident: rules === null ? null : { isOpen, isMuted: false, url: null },
    };
    const plan = planNotifications(state, {
      key: "k",
      order,
      place: { name: "Health", repository: "acme/automation", link: null },
      signal,
      channels: [
        { ...CHANNEL, quietHours: quietHours === undefined ? [] : (parseQuietHours(quietHours) ?? []) },
      ],
      repeatMs: DAY_MS,
      maxMessages: 5,
      token: String(number),
      nowMs,
    });
    const outcome = { status: "sent", atMs: nowMs } as const;
    state = settleDeliveries(
      plan.state,
      plan.deliveries.map((delivery) => ({ delivery, outcome })),
      DAY_MS,
    );
    sent += plan.deliveries.length;
  }
  return sent;
}

const CHANNEL: ReadyChannel = {
  type: "email",
  secret: "s",
  minSeverity: "error",
  events: ["opened", "changed", "recovered", "reminder"],
  quietHours: [],
  scopes: null,
};

const perMonth = (counts: readonly number[]) =>
  ((counts.reduce((sum, count) => sum + count, 0) / counts.length) * (30 / DAYS)).toFixed(1);

const INTERVALS = [15 * 60_000, 6 * HOUR_MS];
const columns = INTERVALS.map((intervalMs) => {
  const trials = Array.from({ length: TRIALS }, (_, seed) => play(intervalMs, seed + 1));
  return [
    perMonth(trials.map((runs) => runs.filter((failing) => failing.length > 0).length)),
    ...CONTENDERS.map((contender) =>
      perMonth(trials.map((runs) => countMessages(runs, intervalMs, contender))),
    ),
  ];
});
const names = ["one mail per failed run", ...CONTENDERS.map(({ name }) => name)];
const rows = names.map(
  (name, place) => `| ${name} | ${columns.map((column) => column[place]).join(" | ")} |`,
);
process.stdout.write(
  `${["| Messages a month | every 15 minutes | every 6 hours |", "| --- | --: | --: |", ...rows].join("\n")}\n`,
);
