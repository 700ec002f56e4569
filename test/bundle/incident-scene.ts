import {
  type ForeignTracker,
  startForeignTracker,
  type TrackerIssue,
  type TrackerSwitches,
} from "./independent-tracker.ts";
import { makeTrackerWorkspace, type TrackerRun, type TrackerWorkspace } from "./tracker-run.ts";

/** A foreign GitHub and a workspace in which report-incident runs. */
export interface IncidentScene {
  readonly tracker: ForeignTracker;
  readonly workspace: TrackerWorkspace;
  /** Runs report-incident in the run with this number. */
  report(run: number, status: string, inputs?: Readonly<Record<string, string>>): Promise<TrackerRun>;
  issue(number?: number): TrackerIssue;
  openIssues(): readonly number[];
  close(): Promise<void>;
}

export async function startIncidentScene(switches: TrackerSwitches = {}): Promise<IncidentScene> {
  const tracker = await startForeignTracker(switches);
  const workspace = await makeTrackerWorkspace(tracker);
  return {
    tracker,
    workspace,
    report: (run, status, inputs = {}) => workspace.run("report-incident", { status, ...inputs }, inRun(run)),
    issue: (number = 1) => {
      const found = tracker.issues.find((one) => one.number === number);
      if (found === undefined) throw new Error(`There is no issue ${number}.`);
      return found;
    },
    openIssues: () => tracker.issues.filter(({ state }) => state === "open").map(({ number }) => number),
    close: async () => {
      await workspace.remove();
      await tracker.close();
    },
  };
}

/** What the runner says of a run. */
export function inRun(id: number): Record<string, string> {
  const run = { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: "1" };
  return { ...run, GITHUB_WORKFLOW: "Watch", GITHUB_JOB: "check" };
}

/** The health report of a run in which checks with these ids are errors. */
export function health(...ids: readonly string[]) {
  const checks = ids.map((id) => ({
    id,
    name: `check.${id}`,
    severity: "critical",
    status: "error",
    reason: "Bad",
    message: `${id} is bad.`,
    timestamp: "2026-11-23T12:00:00Z",
  }));
  return { schema_version: 1, healthy: ids.length === 0, status: ids.length === 0 ? "ok" : "error", checks };
}
