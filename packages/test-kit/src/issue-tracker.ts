import { createHash } from "node:crypto";
import {
  type IncidentMember,
  type IncidentPlan,
  type IncidentSettings,
  type IncidentSignal,
  type IncidentVerdict,
  type IncidentWrite,
  incidentKey,
  parseMarker,
  planIncident,
} from "@automation/core/incident";
import type { Issue } from "@automation/core/ports";

/** When every tracker begins. */
export const START_MS = Date.parse("2026-11-23T12:00:00Z");
/** Milliseconds in an hour. */
export const HOUR_MS = 3_600_000;
/** The account that opens the issues here. */
const OWN_ID = 41_898_282;
/** The label that marks incidents. */
export const LABEL = "automation-health";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
/** The key of the incident that {@link settings} are about. */
export const KEY = incidentKey("acme/ops", "Sync / watch", digest);

/** What the incident is known by, whatever is renamed. */
export const ECOSYSTEM = "fedcba9876543210";

/** The settings of a first run; `change` says what is different. */
export function settings(change: Partial<IncidentSettings> = {}): IncidentSettings {
  return {
    key: KEY,
    ecosystem: ECOSYSTEM,
    scope: "Sync / watch",
    title: undefined,
    labels: [LABEL],
    assignees: [],
    ownId: OWN_ID,
    rules: { openAfter: 1, openWindow: 1, closeAfter: 2 },
    closesOnRecovery: true,
    reopenWithinMs: 72 * HOUR_MS,
    place: { run: { id: 1, attempt: 1 }, url: "https://github.test/acme/ops/actions/runs/1", atMs: START_MS },
    digest,
    ...change,
  };
}

/** One thing that fails. */
export function member(id: string, message = "Broken."): IncidentMember {
  return { id, message };
}

/** What a run says; a failing one has these members, `AUT-001` when none are named. */
export function signal(verdict: IncidentVerdict, ...ids: readonly string[]): IncidentSignal {
  const members = ids.length > 0 ? ids : ["AUT-001"];
  return { verdict, members: verdict === "failing" ? members.map((id) => member(id)) : [], notes: [] };
}

/** A repository's issues in memory: carries plans out as GitHub would. */
export class IssueTracker {
  readonly #issues: Issue[] = [];
  readonly comments: { readonly number: number; readonly body: string }[] = [];
  nowMs = START_MS;
  /** Runs so far: each gets the next number. */
  lastRun = 0;

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Open ones that tell of the incident; one that was folded and that a person reopened is that person's. */
  get open(): readonly Issue[] {
    return this.#issues.filter(
      ({ state, body }) => state === "open" && parseMarker(body)?.foldedInto === null,
    );
  }

  /** The one issue that there must be. */
  get only(): Issue {
    const [issue] = this.#issues;
    if (issue === undefined || this.#issues.length > 1)
      throw new Error(`Expected one issue, found ${this.#issues.length}.`);
    return issue;
  }

  /** One run of report-incident, an hour after the one before; `writeLimit` writes in, it is killed. */
  run(
    wanted: IncidentSignal,
    change: Partial<IncidentSettings> = {},
    run = { id: this.lastRun + 1, attempt: 1 },
    writeLimit = Number.POSITIVE_INFINITY,
  ): IncidentPlan {
    this.nowMs += HOUR_MS;
    this.lastRun = Math.max(this.lastRun, run.id);
    const place = { run, url: "https://github.test/run", atMs: this.nowMs };
    const plan = planIncident(wanted, this.#issues, settings({ place, ...change }));
    for (const write of plan.writes.slice(0, writeLimit)) this.carryOut(write);
    return plan;
  }

  carryOut(write: IncidentWrite): void {
    switch (write.kind) {
      case "open":
        this.add({ title: write.draft.title, body: write.draft.body, labels: write.draft.labels });
        return;
      case "comment": {
        const { number, mark } = write;
        const isThere = this.comments.some((one) => one.number === number && one.body.includes(mark));
        if (!isThere) this.comments.push(write);
        return;
      }
      case "label":
        this.change(write.number, (issue) => ({ labels: [...issue.labels, ...write.labels] }));
        return;
      case "update": {
        const { state, stateReason, ...change } = write.change;
        this.change(write.number, () => change);
        if (state === "closed") this.close(write.number, stateReason ?? "completed");
        if (state === "open") this.reopen(write.number);
      }
    }
  }

  add(change: Partial<Issue>): Issue {
    const number = this.#issues.length + 1;
    const issue: Issue = {
      number,
      url: `https://github.test/acme/ops/issues/${number}`,
      title: "",
      body: "",
      state: "open",
      stateReason: null,
      labels: [],
      isLocked: false,
      authorId: OWN_ID,
      closedAtMs: null,
      ...change,
    };
    this.#issues.push(issue);
    return issue;
  }

  close(number: number, stateReason: string): void {
    this.change(number, (issue) =>
      issue.state === "closed" ? {} : { state: "closed", stateReason, closedAtMs: this.nowMs },
    );
  }

  reopen(number: number): void {
    this.change(number, () => ({ state: "open", stateReason: "reopened", closedAtMs: null }));
  }

  change(number: number, change: (issue: Issue) => Partial<Issue>): void {
    const index = this.#issues.findIndex((issue) => issue.number === number);
    const issue = this.#issues[index];
    if (issue !== undefined) this.#issues[index] = { ...issue, ...change(issue) };
  }
}
