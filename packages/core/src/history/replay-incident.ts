import { readSuccess, runOf } from "./fold-day.ts";
import { type HistoryRecord, isObject } from "./history-record.ts";
import { type IncidentRecord, isIncident } from "./incident-records.ts";
import { readNumbers, readText } from "./report-values.ts";

/** One thing that became known at one moment. */
export interface ReplayEvent {
  readonly atMs: number;
  readonly kind: "incident" | "run" | "health";
  /** Number of the workflow run that told it; `null` for what no runner told. */
  readonly run: string | null;
  readonly text: string;
}

/** An incident, and what was known when. */
export interface IncidentReplay {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly beganAtMs: number;
  /** `null` while it goes on. */
  readonly endedAtMs: number | null;
  readonly issue: number | null;
  /** Everything that ever failed in it. */
  readonly members: readonly string[];
  /** Oldest first. */
  readonly events: readonly ReplayEvent[];
}

/** Records of the three streams, oldest first. */
export interface ReplayRecords {
  readonly incidents: readonly HistoryRecord[];
  readonly runs: readonly HistoryRecord[];
  readonly health: readonly HistoryRecord[];
}

const HOUR_MS = 60 * 60 * 1000;
/** What was so before it began is part of the story. */
const BEFORE_MS = 6 * HOUR_MS;

/** The times from well to well again that an incident had, the newest first. */
export function listIncidents(
  incidents: readonly HistoryRecord[],
): readonly Omit<IncidentReplay, "events">[] {
  const spells: IncidentRecord[][] = [];
  const open = new Map<string, IncidentRecord[]>();
  for (const record of incidents) {
    if (!isIncident(record)) continue;
    const spell = open.get(record.key) ?? [];
    if (spell.length === 0) spells.push(spell);
    spell.push(record);
    if (record.to === "ok") open.delete(record.key);
    else open.set(record.key, spell);
  }
  return spells.toReversed().flatMap((spell) => {
    const [first, last] = [spell[0], spell.at(-1)];
    if (first === undefined || last === undefined) return [];
    return {
      key: first.key,
      beganAtMs: Date.parse(first.opened_at ?? first.ts),
      endedAtMs: last.to === "ok" ? Date.parse(last.ts) : null,
      issue: spell.findLast(({ issue }) => issue !== null)?.issue ?? null,
      members: [...new Set(spell.flatMap(({ members }) => members))],
    };
  });
}

/**
 * Tells the newest incident that `wanted` names as a timeline: its transitions, the runs in which something failed, and how the
 * health checks changed, from six hours before it began. `null` where the history has none.
 *
 * @param wanted the key or its beginning, or the number of the issue
 */
export function replayIncident(records: ReplayRecords, wanted: string, nowMs: number): IncidentReplay | null {
  const found = listIncidents(records.incidents).find(
    ({ key, issue }) => key.startsWith(wanted.toLowerCase()) || `${issue}` === wanted.replace(/^#/, ""),
  );
  if (found === undefined) return null;
  const [fromMs, untilMs] = [found.beganAtMs - BEFORE_MS, found.endedAtMs ?? nowMs];
  const during = (list: readonly HistoryRecord[]) =>
    list.filter(({ ts }) => Date.parse(ts) >= fromMs && Date.parse(ts) <= untilMs);
  const events = [
    ...during(records.incidents.filter(({ key }) => key === found.key)).flatMap(tellTransition),
    ...tellRuns(during(records.runs)),
    ...tellHealth(during(records.health)),
  ];
  return { ...found, events: events.toSorted((a, b) => a.atMs - b.atMs) };
}

function toEvent(record: HistoryRecord, kind: ReplayEvent["kind"], text: string): ReplayEvent {
  return { atMs: Date.parse(record.ts), kind, run: readText(record.run.id), text };
}

function tellTransition(record: HistoryRecord): readonly ReplayEvent[] {
  if (!isIncident(record)) return [];
  const { from, to, members, issue } = record;
  const what = members.length === 0 ? "" : `: ${members.join(", ")}`;
  return [toEvent(record, "incident", `${from} → ${to}${what}${issue === null ? "" : ` (#${issue})`}`)];
}

/** Runs in which something failed, and the first one after them: the others say the same again. */
function tellRuns(runs: readonly HistoryRecord[]): readonly ReplayEvent[] {
  const events: ReplayEvent[] = [];
  let wasBad = false;
  for (const shards of Map.groupBy(runs, runOf).values()) {
    const [last] = shards.slice(-1);
    if (last === undefined) continue;
    const sums = shards.map(readSuccess);
    const attempted = sums.reduce((sum, one) => sum + one.attempted, 0);
    const failed = attempted - sums.reduce((sum, one) => sum + one.good, 0);
    const codes = shards.flatMap(({ errors }) => Object.entries(readNumbers(errors)));
    const why =
      codes.length === 0 ? "" : ` (${codes.map(([code, count]) => `${count} × ${code}`).join(", ")})`;
    if (failed > 0 || codes.length > 0)
      events.push(toEvent(last, "run", `${failed} of ${attempted} failed${why}`));
    else if (wasBad) events.push(toEvent(last, "run", `all of ${attempted} succeeded`));
    wasBad = failed > 0 || codes.length > 0;
  }
  return events;
}

/** Health reports that say something else than the one before. */
function tellHealth(health: readonly HistoryRecord[]): readonly ReplayEvent[] {
  let before: string | null = null;
  return health.flatMap((record) => {
    const checks = isObject(record.checks) ? Object.entries(record.checks) : [];
    const bad = ["error", "warning", "unknown"].flatMap((status) => {
      const ids = checks.flatMap(([id, check]) => (isObject(check) && check.status === status ? [id] : []));
      return ids.length === 0 ? [] : `${status}: ${ids.join(", ")}`;
    });
    const text = `health ${readText(record.status) ?? "unknown"}${bad.length === 0 ? "" : `; ${bad.join("; ")}`}`;
    const isNews = text !== before;
    before = text;
    return isNews ? [toEvent(record, "health", text)] : [];
  });
}
