import type { AgingPullRequest, MemberStatus } from "../../ports/health-sources.ts";
import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { DAY_MS, wordCount, wordDuration, wordList } from "../wording.ts";

const WARNING_DAYS = 3;
const ERROR_DAYS = 14;
const MAX_CONFLICT_PERCENT = 20;
const MAX_LISTED = 10;

interface AgingEntry extends AgingPullRequest {
  readonly name: string;
}

/** PRQ-001: sync pull requests do not lie about: nine in ten are young, none is very old, few conflict. */
export const pullRequestAge: HealthCheck<"members" | "config"> = {
  id: "PRQ-001",
  name: "sync-pull-requests.age",
  severity: "medium",
  needs: ["members", "config"],
  dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
  evaluate({ members, config }, { nowMs }) {
    const labels = config.status === "read" ? config.check.config?.sync.labels : undefined;
    if (labels?.length === 0) {
      return skipped("NoLabel", "sync.labels is empty, so nothing tells sync pull requests from others.");
    }
    if (members.length === 0) return skipped("NoRepositories", "The configuration names no repository.");
    const found = members.filter((member) => member.status === "found");
    if (found.length === 0) return unknown("RepositoriesUnseen", "No repository could be looked at.");
    const open = found.flatMap(listEntries).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
    const [oldest] = open;
    const threshold = { warning: WARNING_DAYS, error: ERROR_DAYS };
    if (oldest === undefined) {
      return ok("NothingOpen", "No sync pull request is open.", { value: 0, unit: "days", threshold });
    }
    const ageMs = nowMs - oldest.createdAtMs;
    // Nine in ten are younger than this one.
    const percentile = open[Math.ceil(0.1 * open.length) - 1] ?? oldest;
    const conflicts = open.filter(({ hasConflict }) => hasConflict).length;
    const conflictPercent = Math.round((100 * conflicts) / open.length);
    const isError = ageMs > ERROR_DAYS * DAY_MS || conflictPercent > MAX_CONFLICT_PERCENT;
    const isWarning = nowMs - percentile.createdAtMs > WARNING_DAYS * DAY_MS;
    const message = `${wordCount(open.length, "sync pull request")} open, the oldest for ${wordDuration(ageMs)}; ${conflicts} conflict.`;
    const shared = { value: Number((ageMs / DAY_MS).toFixed(1)), unit: "days", threshold };
    if (!isError && !isWarning) return ok("PullRequestsYoung", message, shared);
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: conflictPercent > MAX_CONFLICT_PERCENT ? "PullRequestsConflict" : "PullRequestsOld",
      message: `${message} ${wordList(
        open.slice(0, MAX_LISTED).map(({ name }) => name),
        MAX_LISTED,
      )}.`,
      sinceMs: oldest.createdAtMs + (isError ? ERROR_DAYS : WARNING_DAYS) * DAY_MS,
      subjects: open.slice(0, MAX_LISTED).map(({ name }) => name),
      remediation:
        "Merge or close the oldest first. If all wait for the same thing (a review, a required check), let a GitHub App open them, so that their checks run, and turn on auto-merge. resolve-conflicts helps with conflicts.",
      evidence: open.slice(0, MAX_LISTED).map(({ url }) => url),
    };
  },
};

function listEntries(member: Extract<MemberStatus, { status: "found" }>): readonly AgingEntry[] {
  const name = formatRepositoryRef(member.repository);
  return member.pullRequests.map((pull) => ({ ...pull, name: `${name}#${pull.number}` }));
}
