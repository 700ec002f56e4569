/**
 * `node --conditions=source bench/health-simulation.ts`: how often people hear of incidents in 90 days, by the rules
 * for opening and closing an issue.
 *
 * A check runs every six hours: 3 % isolated noise, one intermittent fault of five days, one hard fault of two. Nothing
 * is measured, so the numbers are the same on every machine. A notification is a run that people hear of: an issue
 * opened, closed or reopened, or a comment; a comment and the close that it explains count once.
 */
import {
  advanceIncident,
  DAMPED_RULES,
  INITIAL_INCIDENT,
  type IncidentPlan,
  type IncidentVerdict,
} from "@automation/core/incident";
import { HOUR_MS, IssueTracker, signal } from "@automation/test-kit/issue-tracker";

const TRIALS = 300;
const DAYS = 90;
const INTERVAL_HOURS = 6;
const RUNS_PER_DAY = 24 / INTERVAL_HOURS;
const RUNS = DAYS * RUNS_PER_DAY;
const NOISE = 0.03;
const INTERMITTENT = { fromDay: 20, days: 5, badShare: 0.5 };
const HARD = { fromDay: 60, days: 2 };
const REOPEN_WITHIN_HOURS = 72;

/** What a set of rules made of one history. */
interface Tally {
  readonly issues: number;
  readonly reopened: number;
  readonly notifications: number;
  /** Hours from the start of the hard fault until an issue was open; `null` when none ever was. */
  readonly delayHours: number | null;
}

/** True where a run is bad. */
type History = readonly boolean[];

const STRATEGIES: readonly (readonly [string, (history: History) => Tally])[] = [
  ["open and close with every run", followEveryRun],
  ["report-incident (1 bad, 2 good, reopen within 72 h)", followReportIncident],
  ["with stored history (2 of 3 bad, 3 good, reopen within 72 h)", followDamped],
];

function simulate(random: () => number): History {
  const isIn = ({ fromDay, days }: { readonly fromDay: number; readonly days: number }, run: number) =>
    run >= fromDay * RUNS_PER_DAY && run < (fromDay + days) * RUNS_PER_DAY;
  return Array.from({ length: RUNS }, (_, run) => {
    const chance = random();
    if (isIn(HARD, run)) return true;
    return chance < (isIn(INTERMITTENT, run) ? INTERMITTENT.badShare : NOISE);
  });
}

function followEveryRun(history: History): Tally {
  let isOpen = false;
  let issues = 0;
  let notifications = 0;
  let openedInFault: number | null = null;
  for (const [run, isBad] of history.entries()) {
    if (isBad !== isOpen) notifications += 1;
    if (isBad && !isOpen) issues += 1;
    isOpen = isBad;
    openedInFault ??= delayOf(run, isOpen);
  }
  return { issues, reopened: 0, notifications, delayHours: openedInFault };
}

/** The very code of the action, on issues in memory. */
function followReportIncident(history: History): Tally {
  const tracker = new IssueTracker();
  let reopened = 0;
  let notifications = 0;
  let delayHours: number | null = null;
  for (const [run, isBad] of history.entries()) {
    tracker.nowMs += (INTERVAL_HOURS - 1) * HOUR_MS;
    const verdict: IncidentVerdict = isBad ? "failing" : "healthy";
    const plan = tracker.run(signal(verdict));
    if (isHeard(plan)) notifications += 1;
    if (plan.action === "reopened") reopened += 1;
    delayHours ??= delayOf(run, tracker.open.length > 0);
  }
  return { issues: tracker.issues.length, reopened, notifications, delayHours };
}

/** Edits of an issue's text notify nobody. */
function isHeard({ writes }: IncidentPlan): boolean {
  return writes.some((write) => write.kind !== "update" || write.change.state !== undefined);
}

/** The state machine with the rules that need results remembered before an issue is open. */
function followDamped(history: History): Tally {
  let state = INITIAL_INCIDENT;
  let closedAtRun = Number.NEGATIVE_INFINITY;
  let issues = 0;
  let reopened = 0;
  let notifications = 0;
  let delayHours: number | null = null;
  for (const [run, isBad] of history.entries()) {
    const verdict: IncidentVerdict = isBad ? "failing" : "healthy";
    const observation = { verdict, isDefinitive: false, run: { id: run + 1, attempt: 1 } };
    const step = advanceIncident(state, observation, DAMPED_RULES);
    state = step.state;
    if (step.event === "opened") {
      const isRecent = (run - closedAtRun) * INTERVAL_HOURS <= REOPEN_WITHIN_HOURS;
      if (isRecent) reopened += 1;
      else issues += 1;
    }
    if (["opened", "recovered", "began-flapping"].includes(step.event)) notifications += 1;
    if (step.event === "recovered") closedAtRun = run;
    const isOpen = state.phase !== "ok" && state.phase !== "suspect";
    delayHours ??= delayOf(run, isOpen);
  }
  return { issues, reopened, notifications, delayHours };
}

function delayOf(run: number, isOpen: boolean): number | null {
  const since = run - HARD.fromDay * RUNS_PER_DAY;
  return isOpen && since >= 0 ? since * INTERVAL_HOURS : null;
}

/** A small generator with a seed: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function renderRow(name: string, tallies: readonly Tally[]): string {
  const perMonth = (value: (tally: Tally) => number) => ((mean(tallies.map(value)) * 30) / DAYS).toFixed(1);
  const delays = tallies.flatMap(({ delayHours }) => delayHours ?? []);
  const cells = [
    name,
    perMonth(({ issues }) => issues),
    perMonth(({ reopened }) => reopened),
    perMonth(({ notifications }) => notifications),
    `${mean(delays).toFixed(1)} h`,
  ];
  return `| ${cells.join(" | ")} |`;
}

const histories = Array.from({ length: TRIALS }, (_, trial) => simulate(mulberry32(trial + 1)));
const rows = STRATEGIES.map(([name, follow]) => renderRow(name, histories.map(follow)));
const head = ["Rules", "Issues a month", "Reopened", "Notifications", "Hard fault seen after"];
process.stdout.write(
  `${[`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...rows].join("\n")}\n`,
);
