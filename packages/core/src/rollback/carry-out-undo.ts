import { GitHubError } from "../errors/errors.ts";
import type { MoveBranchResult } from "../ports/branches.ts";
import type { PullRequestState } from "../ports/pull-request-threads.ts";
import type { UndoPullRequest } from "../ports/rollbacks.ts";
import { formatRepositoryRef, type RepositoryRef } from "../repository/repository-ref.ts";
import { parseSyncMarker, replaceSyncMarker, SYNC_BLOCKED_LABEL } from "../sync/index.ts";
import type { UndoPorts } from "./observe-undo.ts";
import type { UndoStatus, UndoStep } from "./undo-decision.ts";

/** Holds the comment that says why a pull request or an issue was closed. */
const MARK = "<!-- roll-back:v1 -->";

/** What a step came to; `reason` is absent where it went as planned. */
export interface StepEnd {
  readonly status: Extract<
    UndoStatus,
    "compensated" | "skipped-changed-by-others" | "failed" | "irreversible"
  >;
  readonly reason?: string;
}

const DONE: StepEnd = { status: "compensated" };

/** Carries out one step of an undoing; it may have been carried out before. Throws `GitHubError`. */
export async function carryOutUndo(
  repository: RepositoryRef,
  step: UndoStep,
  ports: UndoPorts,
): Promise<StepEnd> {
  const { branches, pullRequests, pullRequestThreads, issues, rollbacks } = ports;
  switch (step.kind) {
    case "delete-branch":
      return toEnd(await branches.remove(repository, step.branch, step.oid), null);
    case "move-branch":
      return toEnd(await branches.replace(repository, step.branch, step.from, step.to), step.to);
    case "create-branch": {
      const made = await branches.ensureBranch(repository, step.branch, step.oid);
      if (made.status === "at-commit") return DONE;
      return made.status === "elsewhere"
        ? { status: "skipped-changed-by-others", reason: "somebody made the branch again" }
        : { status: "failed", reason: "a rule of the repository prevents the branch from being created" };
    }
    case "close-pull-request":
      return closePullRequest(repository, step.pullRequest, ports);
    case "revert-pull-request":
      return revert(repository, step.pullRequest, ports);
    case "restore-pull-request":
      await pullRequests.update(repository, step.number, step.change);
      return DONE;
    case "restore-issue":
      await issues.update(repository, step.number, step.change);
      return DONE;
    case "close-issue":
      await issues.ensureComment(repository, step.number, comment("This issue"), MARK);
      await issues.update(repository, step.number, { state: "closed", stateReason: "not_planned" });
      return DONE;
    case "add-label":
      await issues.ensureLabels(repository, step.number, [step.label]);
      return DONE;
    case "remove-labels":
      for (const label of step.labels) await pullRequestThreads.removeLabel(repository, step.number, label);
      return DONE;
    case "delete-comment":
      await rollbacks.deleteComment(repository, step.id);
      return DONE;
    case "edit-comment":
      await rollbacks.editComment(repository, step.id, step.body);
      return DONE;
    case "change-draft":
      return changeDraft(repository, step.number, step.isDraft, ports);
  }
}

function toEnd(moved: MoveBranchResult, wanted: string | null): StepEnd {
  if (moved.status === "moved" || (moved.status === "stale" && moved.oid === wanted)) return DONE;
  return moved.status === "stale"
    ? { status: "skipped-changed-by-others", reason: "the branch moved in the meantime" }
    : { status: "failed", reason: "a rule of the repository prevents it" };
}

function comment(what: string): string {
  return `${MARK}\n${what} was rolled back together with the run that opened it.`;
}

/** The marker gets the reason, so that no later run takes it for a person's veto. */
async function closePullRequest(
  repository: RepositoryRef,
  { number, body, base }: UndoPullRequest,
  { pullRequests, pullRequestThreads }: UndoPorts,
): Promise<StepEnd> {
  await pullRequestThreads.ensureOwnComment(repository, number, comment("This pull request"), MARK);
  const text = (await pullRequests.readText(repository, number))?.body ?? body;
  const marker = parseSyncMarker(text, base);
  const closed = marker === null ? text : replaceSyncMarker(text, { ...marker, closedFor: "rolled-back" });
  await pullRequests.update(repository, number, { body: closed, state: "closed" });
  return DONE;
}

/** The label comes first: killed in between, the branch is blocked and the next attempt opens the revert. */
async function revert(
  repository: RepositoryRef,
  pullRequest: UndoPullRequest,
  { pullRequests, rollbacks }: UndoPorts,
): Promise<StepEnd> {
  const { number } = pullRequest;
  await pullRequests.ensureLabels(repository, number, [SYNC_BLOCKED_LABEL]);
  const name = formatRepositoryRef(repository);
  const body = `${MARK}\nReverts ${name}#${number}, which is rolled back together with the run that opened it. No sync pull request is opened into this branch until somebody takes the label \`${SYNC_BLOCKED_LABEL}\` off #${number}.`;
  const result = await rollbacks.revert(repository, pullRequest, body);
  return result.status === "opened"
    ? {
        status: "compensated",
        reason: `#${result.number} reverts #${number}; merge it to take the change back`,
      }
    : { status: "irreversible", reason: `revert #${number} by hand: ${result.words}` };
}

async function changeDraft(
  repository: RepositoryRef,
  number: number,
  isDraft: boolean,
  { pullRequestThreads }: UndoPorts,
): Promise<StepEnd> {
  const state: PullRequestState | null = await pullRequestThreads.read(repository, number);
  if (state === null) return DONE;
  const change = isDraft ? pullRequestThreads.convertToDraft : pullRequestThreads.markReady;
  return (await change(repository, state))
    ? DONE
    : { status: "irreversible", reason: "this server has no way to change it" };
}

/** What a failure makes of an operation that is undone. */
export function toFailedEnd(error: unknown): StepEnd {
  if (!(error instanceof GitHubError)) throw error;
  return { status: "failed", reason: error.message };
}
