import { createRecord, type HistoryRecord, type HistoryRun } from "@automation/core/history";
import { simulateVariant } from "./simulated-experiment.ts";
import { type SimulatedHistory, simulatedRun } from "./simulated-incidents.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const AREAS = ["api", "web", "billing", "search", "docs", "mobile", "auth", "reports", "gateway", "worker"];
const PARTS = ["service", "client", "schema", "tools", "jobs", "library"];
const CHECKS = [
  "CFG-001",
  "MET-001",
  "RUN-001",
  "RUN-002",
  "RUN-005",
  "RATE-001",
  "SEC-001",
  "SCH-001",
  "PRS-001",
  "NTF-001",
];

/** Days before the end from which on the schedule is learned. */
const LEARNED_DAYS = 21;
/** As many as a record of a real run keeps. */
const MOST_DECISIONS = 300;

interface PullRequest {
  readonly repository: string;
  readonly number: number;
  readonly openedMs: number;
  readonly endMs: number;
  readonly hasConflict: boolean;
}

/** One simulated past of the runs of an ecosystem. */
export class Simulation {
  readonly #settings: SimulatedHistory;
  readonly #records: HistoryRecord[] = [];
  readonly #random: () => number;
  readonly #names: readonly string[];
  /** How likely each repository fails and gets stale: a few of them make most of the trouble. */
  readonly #weights: readonly number[];
  readonly #until = new Map<string, number>();
  #open: PullRequest[] = [];
  #number = 40;

  constructor(settings: SimulatedHistory) {
    this.#settings = settings;
    this.#random = randomOf(settings.seed);
    this.#names = simulatedNames(settings);
    this.#weights = this.#names.map(() => this.#random() ** 4);
  }

  run(): readonly HistoryRecord[] {
    const { days, untilMs, intervalMinutes, isGap } = this.#settings;
    const stepMs = intervalMinutes * MINUTE_MS;
    let number = 1;
    for (let startMs = untilMs - days * DAY_MS + stepMs; startMs <= untilMs; startMs += stepMs, number += 1) {
      const age = Math.floor((untilMs - startMs) / DAY_MS);
      if (isGap?.(age) || this.#random() < (age === 33 ? 0.7 : 0.03)) continue;
      this.#simulateRun(startMs - this.#random() * 2 * MINUTE_MS, age, number);
    }
    return this.#records;
  }

  #simulateRun(endMs: number, age: number, number: number): void {
    const run = simulatedRun(number);
    const origin = { run, atMs: Math.round(endMs) };
    const isWorkday = ![0, 6].includes(new Date(endMs).getUTCDay());
    const isOutage = age === 41 && this.#random() < 0.5;
    const isBadWeek = age >= 18 && age < 23;
    const rate = isOutage ? 0.5 : isBadWeek ? 0.06 : 0.006;
    const failed: string[] = [];
    let [behind, conflicts, opened] = [0, 0, 0];
    this.#open = this.#open.filter((pull) => !this.#endPullRequest(pull, origin));
    for (const [place, name] of this.#names.entries()) {
      const weight = this.#weights[place] ?? 0;
      const isFailing = (this.#until.get(name) ?? 0) > endMs || this.#random() < rate * weight;
      if (isFailing && !this.#until.has(name))
        this.#until.set(name, endMs + this.#random() * DAY_MS * weight);
      if ((this.#until.get(name) ?? 0) <= endMs) this.#until.delete(name);
      if (isFailing) failed.push(name);
      const mine = this.#open.filter(({ repository }) => repository === name);
      const isStale = mine.length === 0 && this.#random() < (isWorkday ? 0.008 : 0.0016) * (0.2 + weight);
      if (isStale && !isFailing) {
        this.#openPullRequest(name, origin);
        opened += 1;
      }
      const all = isStale ? 1 : mine.length;
      const conflict = mine.filter(({ hasConflict }) => hasConflict).length;
      behind += all;
      conflicts += conflict;
      if (isFailing || all > 0) {
        this.#add("repositories", origin, name, {
          repository: name,
          status: isFailing ? "failed" : "scanned",
          behind: isFailing ? 0 : 11 + Math.floor(weight * 60),
          due: isFailing ? 0 : all,
          open: all,
          conflicts: conflict,
          changed: isStale ? 1 : 0,
          outcomes: {},
          ...(isFailing && { code: isOutage ? "server" : place % 3 === 0 ? "forbidden" : "not-found" }),
        });
      }
    }
    const facts = { failed: failed.length, behind, conflicts, opened, age, isOutage };
    this.#recordRun(origin, facts);
    if (number % Math.ceil(360 / this.#settings.intervalMinutes) === 0) this.#recordHealth(origin, facts);
    if (age < LEARNED_DAYS) this.#recordSchedule(origin, number);
    if (number % Math.ceil(1440 / this.#settings.intervalMinutes) === 0) this.#recordExposures(origin);
  }

  #recordRun(
    origin: { run: HistoryRun; atMs: number },
    { failed, behind, conflicts, opened, age, isOutage }: RunFacts,
  ): void {
    const count = this.#names.length;
    const duration =
      20 + count / 14 + this.#random() * 14 + (isOutage ? 240 : 0) + (this.#random() < 0.01 ? 180 : 0);
    const calls = Math.round(
      count * 0.12 + opened * 9 + behind + this.#random() * 20 + (age > 58 ? count * 0.5 : 0),
    );
    const left = Math.max(300, 5000 - calls * 4 - Math.round(this.#random() * 500) - (isOutage ? 3600 : 0));
    const members = {
      start_time: new Date(origin.atMs - duration * 1000).toISOString(),
      duration_seconds: Math.round(duration * 10) / 10,
      repos_scanned: count - failed,
      repos_skipped: 0,
      repos_failed: failed,
      branches_analyzed: count * 4,
      branches_behind: behind,
      prs_created: opened,
      errors_encountered: failed,
      success_rate: count === 0 ? null : Math.round((10_000 * (count - failed)) / count) / 100,
      api_calls_made: calls,
      partial: left < 400,
      outcomes: { conflict: conflicts, opened },
      rate_limit: { core: { limit: 5000, start: left + calls, end: left } },
      mode: age > 75 ? "report" : "pull-request",
      release: age > 58 ? "v1.3.0" : age > 12 ? "v1.4.0" : "v1.4.1",
    };
    this.#add("runs", origin, "run", members);
  }

  #recordHealth(origin: { run: HistoryRun; atMs: number }, { failed, age, isOutage }: RunFacts): void {
    const share = failed / Math.max(1, this.#names.length);
    const statusOf = (id: string) => {
      if (id === "RUN-001") return share > 0.3 ? "error" : share > 0.03 ? "warning" : "ok";
      if (id === "RUN-002") return age >= 18 && age < 23 ? "error" : age >= 23 && age < 25 ? "warning" : "ok";
      if (id === "RATE-001") return isOutage ? "error" : this.#random() < 0.01 ? "warning" : "ok";
      if (id === "SCH-001") return age === 33 ? "warning" : "ok";
      if (id === "NTF-001") return age > 60 ? "unknown" : "ok";
      return id === "SEC-001" && age < 4 ? "warning" : "ok";
    };
    const checks = Object.fromEntries(CHECKS.map((id) => [id, { status: statusOf(id), reason: null }]));
    const statuses = Object.values(checks).map(({ status }) => status);
    const status = statuses.includes("error") ? "error" : statuses.includes("warning") ? "warning" : "ok";
    this.#add("health", origin, "report", { status, score: 100, checks });
  }

  #openPullRequest(repository: string, origin: { run: HistoryRun; atMs: number }): void {
    const part = this.#partOf(repository, origin.atMs);
    // With a lower threshold a pull request is smaller, and merged earlier.
    const hours = -Math.log(1 - this.#random()) * (part?.variant === "threshold-5" ? 40 : 65);
    const hasConflict = this.#random() < 0.16;
    const endMs = origin.atMs + (hasConflict ? 3 : 1) * hours * 60 * MINUTE_MS;
    this.#open.push({ repository, number: ++this.#number, openedMs: origin.atMs, endMs, hasConflict });
    const members = { repository, number: this.#number, behind: 12, ...part };
    this.#add("pull-requests", origin, `${repository}#${this.#number}:opened`, {
      ...members,
      change: "opened",
    });
  }

  #partOf(repository: string, atMs: number) {
    const { experiment } = this.#settings;
    const variant = experiment === undefined ? null : simulateVariant(experiment, repository, atMs);
    return experiment === undefined || variant === null ? null : { experiment: experiment.id, variant };
  }

  #endPullRequest(pull: PullRequest, origin: { run: HistoryRun; atMs: number }): boolean {
    if (pull.endMs > origin.atMs) return false;
    const { repository, number } = pull;
    const change = this.#random() < 0.1 ? "closed" : "merged";
    if (pull.hasConflict && this.#random() < 0.75) {
      this.#add("pull-requests", origin, `${repository}#${number}:resolved`, {
        repository,
        number,
        change: "resolved",
      });
    }
    this.#add("pull-requests", origin, `${repository}#${number}:${change}`, { repository, number, change });
    return true;
  }

  /** Repositories that change often are scanned by every run, the others by every few. */
  #recordSchedule(origin: { run: HistoryRun; atMs: number }, number: number): void {
    const decisions = this.#names.slice(0, MOST_DECISIONS).map((name, place) => {
      const every = 1 + Math.round((1 - (this.#weights[place] ?? 0)) ** 6 * 11);
      return [name, [(number + place) % every === 0 ? "due" : "not-due", 1]] as const;
    });
    const due = decisions.filter(([, [reason]]) => reason === "due").length;
    const members = { mode: "learned", due, not_due: decisions.length - due, unchanged: 0, commits: {} };
    this.#add("schedule", origin, "schedule", { ...members, decisions: Object.fromEntries(decisions) });
  }

  #recordExposures(origin: { run: HistoryRun; atMs: number }): void {
    for (const unit of this.#names) {
      const part = this.#partOf(unit, origin.atMs);
      if (part === null) continue;
      const members = { ...part, unit, settings_digest: part.variant };
      this.#add("exposures", origin, `${part.experiment}:${unit}:${part.variant}`, members);
    }
  }

  #add(
    stream: Parameters<typeof createRecord>[0],
    origin: { run: HistoryRun; atMs: number },
    part: string,
    members: Readonly<Record<string, unknown>>,
  ): void {
    this.#records.push(createRecord(stream, origin, part, members));
  }
}

interface RunFacts {
  readonly failed: number;
  readonly behind: number;
  readonly conflicts: number;
  readonly opened: number;
  /** Days before the end. */
  readonly age: number;
  readonly isOutage: boolean;
}

/** Names of the repositories of a simulated ecosystem. */
export function simulatedNames({
  repositories,
  nameOf = defaultName,
}: Pick<SimulatedHistory, "repositories" | "nameOf">): readonly string[] {
  return Array.from({ length: repositories }, (_, place) => nameOf(place));
}

function defaultName(place: number): string {
  const [area, part] = [AREAS[place % AREAS.length], PARTS[Math.floor(place / AREAS.length) % PARTS.length]];
  const round = Math.floor(place / (AREAS.length * PARTS.length));
  return `acme/${area}-${part}${round === 0 ? "" : `-${round + 1}`}`;
}

/** Numbers from 0 to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
