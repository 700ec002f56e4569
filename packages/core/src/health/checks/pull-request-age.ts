import type { AgingPullRequest, MemberStatus } from "../../ports/health-sources.ts";
import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import { DAY_MS, formatCount, formatDuration, formatList } from "../format.ts";
import { type CheckFinding, type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { areTooMany } from "../judge-share.ts";

const WARNING_DAYS = 3;
const ERROR_DAYS = 14;
const MAX_CONFLICT_PERCENT = 20;
const MAX_LISTED = 10;

interface AgingEntry extends AgingPullRequest {
  readonly name: string;
}

/** PRQ-001: sync pull requests do not lie about: nine in ten are young, none is very old, few are in conflict. */
export const pullRequestAge: HealthCheck<"members" | "config"> = {
  id: "PRQ-001",
  name: "sync-pull-requests.age",
  severity: "medium",
  needs: ["members", "config"],
  dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
  evaluate({ members, config }, { nowMs }) {
    const labels = config.status === "read" ? config.check.config?.sync.labels : undefined;
    if (labels?.length === 0) {
      return skipped("NoLabel", "sync.labels is empty, so sync pull requests cannot be identified.");
    }
    if (members.length === 0) return skipped("NoRepositories", "The configuration lists no repositories.");
    const found = members.filter((member) => member.status === "found");
    if (found.length === 0) return unknown("RepositoriesUnseen", "No repository could be checked.");
    const open = found.flatMap(listEntries).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
    const [oldest] = open;
    const threshold = { warning: WARNING_DAYS, error: ERROR_DAYS };
    if (oldest === undefined) {
      return ok("NothingOpen", "No sync pull request is open.", { value: 0, unit: "days", threshold });
    }
    const ageMs = nowMs - oldest.createdAtMs;
    const verdict = judgeOpen(open, oldest, nowMs);
    const conflicts = countConflicts(open);
    const message = `${formatCount(open.length, "sync pull request")} open, the oldest for ${formatDuration(ageMs)}; ${conflicts} conflicting.`;
    const shared = { value: Number((ageMs / DAY_MS).toFixed(1)), unit: "days", threshold };
    if (verdict === null) return ok("PullRequestsYoung", message, shared);
    return {
      ...shared,
      ...verdict,
      message: `${message} ${formatList(
        open.slice(0, MAX_LISTED).map(({ name }) => name),
        MAX_LISTED,
      )}.`,
      subjects: open.slice(0, MAX_LISTED).map(({ name }) => name),
      remediation:
        "Merge or close the oldest first. If all of them wait for the same thing (a review, a required check), open them with a GitHub App, so that their checks run, and enable auto-merge. Use resolve-conflicts for conflicts.",
      evidence: open.slice(0, MAX_LISTED).map(({ url }) => url),
    };
  },
};

type Verdict = Pick<CheckFinding, "status" | "reason" | "sinceMs" | "isFirstSeen">;

/** What is wrong with open pull requests, the worst first, and since when; `null` when nothing is. */
function judgeOpen(open: readonly AgingEntry[], oldest: AgingEntry, nowMs: number): Verdict | null {
  // Of a conflict, GitHub says that it is there and not since when.
  const inConflict = { reason: "PullRequestsConflict", sinceMs: nowMs, isFirstSeen: true } as const;
  const old = (since: AgingEntry, days: number) => ({
    reason: "PullRequestsOld",
    sinceMs: since.createdAtMs + days * DAY_MS,
  });
  const isOlder = (entry: AgingEntry, days: number) => nowMs - entry.createdAtMs > days * DAY_MS;
  const conflicts = countConflicts(open);
  if (areTooMany(conflicts, open.length, (percent) => percent > MAX_CONFLICT_PERCENT)) {
    return { status: "error", ...inConflict };
  }
  if (isOlder(oldest, ERROR_DAYS)) return { status: "error", ...old(oldest, ERROR_DAYS) };
  // Nine in ten are younger than this one; of fewer than ten it is the oldest.
  const percentile = open[Math.ceil(0.1 * open.length) - 1] ?? oldest;
  if (isOlder(percentile, WARNING_DAYS)) return { status: "warning", ...old(percentile, WARNING_DAYS) };
  const isConflictNews = (100 * conflicts) / open.length > MAX_CONFLICT_PERCENT;
  return isConflictNews ? { status: "warning", ...inConflict } : null;
}

function countConflicts(open: readonly AgingEntry[]): number {
  return open.filter(({ hasConflict }) => hasConflict).length;
}

function listEntries(member: Extract<MemberStatus, { status: "found" }>): readonly AgingEntry[] {
  const name = formatRepositoryRef(member.repository);
  return member.pullRequests.map((pull) => ({ ...pull, name: `${name}#${pull.number}` }));
}
