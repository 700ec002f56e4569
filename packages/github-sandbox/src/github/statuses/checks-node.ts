import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { nodeId, parseNodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { findPullRequest } from "../../state/store.ts";
import { accountOf } from "../accounts/account-node.ts";
import { protectionOf } from "../branches/protection.ts";
import { commitNode } from "../commits/commit-node.ts";
import type { CheckRunRecord, StatusRecord, StatusState } from "../workflows/automation-records.ts";
import { latestCheckRuns, latestStatuses, stateOfCheckRun } from "./statuses.ts";

/** Which state of several wins. */
const ORDER: readonly StatusState[] = ["failure", "error", "pending", "success"];

/** All checks of a commit as one; `null` for a commit without any. */
export function rollupNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
): object | null {
  const runs = latestCheckRuns(repository, oid);
  const statuses = latestStatuses(repository, oid);
  const states = [...runs.map(stateOfCheckRun), ...statuses.map(({ state }) => state)];
  if (states.length === 0) {
    return null;
  }
  const state = ORDER.find((candidate) => states.includes(candidate)) ?? "pending";
  const contexts = [
    ...runs.map((run) => ({ id: run.id, node: checkRunNode(repository, run) })),
    ...statuses.map((status) => ({ id: status.id, node: statusNode(context, repository, status) })),
  ];
  return {
    __typename: "StatusCheckRollup",
    id: nodeId("StatusCheckRollup", repository.id, oid),
    state: state.toUpperCase(),
    commit: () => commitNode(context, repository, oid),
    contexts: (page: ConnectionArguments) => ({
      ...connection(
        "contexts",
        contexts,
        page,
        ({ id }) => String(id),
        ({ node }) => node,
      ),
      checkRunCount: runs.length,
      statusContextCount: statuses.length,
    }),
  };
}

function checkRunNode(repository: RepositoryRecord, run: CheckRunRecord): object {
  return {
    __typename: "CheckRun",
    id: nodeId("CheckRun", repository.id, run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    detailsUrl: run.detailsUrl,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    isRequired: requirement(repository, run.name),
    // No check of the sandbox comes from a workflow's run.
    checkSuite: () => ({
      __typename: "CheckSuite",
      id: nodeId("CheckRun", repository.id, run.id, "suite"),
      workflowRun: null,
    }),
  };
}

function statusNode(context: GraphqlContext, repository: RepositoryRecord, status: StatusRecord): object {
  return {
    __typename: "StatusContext",
    id: nodeId("StatusContext", repository.id, status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: () => accountOf(context, status.creator),
    isRequired: requirement(repository, status.context),
  };
}

interface RequirementArguments {
  readonly pullRequestId?: string | null;
  readonly pullRequestNumber?: number | null;
}

/** Whether the base of a pull request asks for a check. */
function requirement(repository: RepositoryRecord, name: string): (args: RequirementArguments) => boolean {
  return ({ pullRequestId, pullRequestNumber }) => {
    const parsed = typeof pullRequestId === "string" ? parseNodeId(pullRequestId) : null;
    const pull = findPullRequest(repository, pullRequestNumber ?? Number(parsed?.key[1]));
    const rules = pull === null ? null : protectionOf(repository, pull.pull.baseRef);
    return rules?.requiredChecks?.contexts.includes(name) ?? false;
  };
}
