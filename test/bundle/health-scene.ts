import {
  type ForeignTracker,
  REPOSITORY,
  startForeignTracker,
  type TrackerReply,
} from "./independent-tracker.ts";

const HOUR_MS = 3_600_000;

/** A GitHub on which there is nothing that a health check could find fault with. */
export async function startHealthyTracker(): Promise<ForeignTracker> {
  const tracker = await startForeignTracker();
  tracker.answers.set("/rate_limit", limits(5_000));
  const status = { id: 1, full_name: REPOSITORY, archived: false, default_branch: "main", private: false };
  tracker.answers.set(`/repos/${REPOSITORY}`, ok({ ...status, pushed_at: ago(1) }));
  tracker.answers.set(`/repos/${REPOSITORY}/pulls`, ok([]));
  tracker.answers.set(`/repos/${REPOSITORY}/actions/workflows`, ok({ total_count: 0, workflows: [] }));
  tracker.answers.set(`/repos/${REPOSITORY}/actions/runs`, ok({ total_count: 0, workflow_runs: [] }));
  return tracker;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): TrackerReply => ({
  status: 200,
  body,
  headers,
});
/** A time so many hours before now. */
export const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

/** The answer to `GET /rate_limit` with so many calls left. */
export function limits(
  remaining: number,
  headers: Readonly<Record<string, string>> = {},
  resetInSeconds = 900,
): TrackerReply {
  const core = {
    limit: 5_000,
    remaining,
    used: 5_000 - remaining,
    reset: Math.floor(Date.now() / 1_000) + resetInSeconds,
  };
  return ok({ resources: { core, graphql: { ...core, remaining: 5_000 } }, rate: core }, headers);
}

/** A metrics file without a fault. */
export function metrics(change: Readonly<Record<string, unknown>> = {}) {
  const counts = { repos_scanned: 10, branches_analyzed: 20, branches_behind: 1, prs_created: 0 };
  const rest = { errors_encountered: 0, success_rate: 100, api_calls_made: 12, duration_seconds: 60 };
  return { start_time: ago(1.1), end_time: ago(1), ...counts, ...rest, ...change };
}

/** The header that tells when a token expires. */
export function expiry(hours: number): Record<string, string> {
  const text = new Date(Date.now() + hours * HOUR_MS).toISOString();
  return { "github-authentication-token-expiration": `${text.slice(0, 10)} ${text.slice(11, 19)} UTC` };
}
