import type { JournalEntry } from "../journal/index.ts";
import type { Branches } from "../ports/branches.ts";
import type { Issues } from "../ports/issues.ts";
import type { PullRequestThreads } from "../ports/pull-request-threads.ts";
import type { PullRequests } from "../ports/pull-requests.ts";
import type { Rollbacks, UndoPullRequest } from "../ports/rollbacks.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import { parseSyncMarker } from "../sync/index.ts";
import type { PullRequestFact, UndoFact, UndoQuestion } from "./undo-decision.ts";

/** Everything that undoing reaches GitHub through. */
export interface UndoPorts {
  readonly branches: Branches;
  readonly pullRequests: PullRequests;
  readonly pullRequestThreads: PullRequestThreads;
  readonly issues: Issues;
  readonly rollbacks: Rollbacks;
}

/** Asks GitHub what has to be known before an operation is undone. Throws `GitHubError`. */
export async function observeUndo(
  repository: RepositoryRef,
  entry: JournalEntry,
  question: UndoQuestion,
  ports: UndoPorts,
): Promise<UndoFact> {
  const { rollbacks, issues } = ports;
  switch (question.kind) {
    case "branch":
      return { kind: "branch", fact: await readBranch(repository, question.name, ports) };
    case "pull-request": {
      const found = await rollbacks.readPullRequest(repository, question.number);
      return { kind: "pull-request", fact: await describe(repository, found, ports) };
    }
    case "pull-request-from": {
      const all = await rollbacks.listFrom(repository, question.head);
      const found = all.find((pull) => pull.base === question.base && isOfRun(pull, entry));
      return { kind: "pull-request", fact: await describe(repository, found ?? null, ports) };
    }
    case "issue":
      return { kind: "issue", fact: await readIssue(repository, question.number, entry, ports) };
    case "issue-marked": {
      const open = await issues.list(repository, { state: "open", maxPages: 1 });
      const found = open.find(({ body }) => body.includes(question.mark));
      const fact = found === undefined ? null : await readIssue(repository, found.number, entry, ports);
      return { kind: "issue", fact };
    }
    case "comment":
      return {
        kind: "comment",
        fact: await rollbacks.readComment(repository, question.number, question.mark),
      };
  }
}

/** The marker names the run that opened a pull request; where the journal names none, any of ours that is open will do. */
function isOfRun({ body, state }: UndoPullRequest, { run }: JournalEntry): boolean {
  const marker = parseSyncMarker(body);
  if (marker === null) return false;
  return run === undefined ? state === "open" : marker.run === run;
}

async function readBranch(repository: RepositoryRef, name: string, { branches, pullRequests }: UndoPorts) {
  const state = await branches.read(repository, name);
  if (state === null) return { state, commit: null, openPullRequests: [] };
  const commit = await branches.readCommit(repository, state.oid);
  const open = await pullRequests.listOpenFrom(repository, name);
  return { state, commit, openPullRequests: open.map(({ number }) => number) };
}

async function describe(
  repository: RepositoryRef,
  pullRequest: UndoPullRequest | null,
  { rollbacks }: UndoPorts,
): Promise<PullRequestFact | null> {
  if (pullRequest === null) return null;
  const { number, isMerged, head } = pullRequest;
  const hasPeoplesWords = !isMerged && (await rollbacks.hasPeoplesWords(repository, number, true));
  const reverts = isMerged ? await rollbacks.listFrom(repository, `revert-${number}-${head}`) : [];
  return { pullRequest, hasPeoplesWords, isReverted: reverts.length > 0 };
}

/** Labels may be taken off whatever people say. */
async function readIssue(
  repository: RepositoryRef,
  number: number,
  { operation }: JournalEntry,
  { rollbacks }: UndoPorts,
) {
  const issue = await rollbacks.readIssue(repository, number);
  if (issue === null) return null;
  const isAsked = operation === "open-issue" || operation === "update-issue";
  return { issue, hasPeoplesWords: isAsked && (await rollbacks.hasPeoplesWords(repository, number, false)) };
}
