import { noContent, ok } from "../../http/answer.ts";
import type { Route } from "../../rest/route.ts";
import { isRefusal, notFound } from "../../state/refusal.ts";
import { refuseWorkflowChange } from "../workflows/automation-limits.ts";
import { type MergeMethod, mergePullRequest } from "./merging.ts";
import { updatePullBranch } from "./update-branch.ts";
import { withPull } from "./with-pull.ts";

const DOCS = "pulls/pulls#";

const mergePull = withPull(async (request, issue) => {
  const body = (request.body ?? {}) as {
    readonly merge_method?: MergeMethod;
    readonly sha?: string;
    readonly commit_title?: string;
    readonly commit_message?: string;
  };
  const { baseOid: before, headOid: after } = issue.pull;
  const comparison = await request.git.compare(before, after);
  const change = { before: comparison?.mergeBaseOid ?? before, after };
  const refusal =
    issue.state === "open" ? await refuseWorkflowChange(request.viewer, request.git, change) : null;
  if (refusal !== null) {
    return refusal;
  }
  const oid = await mergePullRequest(request.domain, request.repository, issue, {
    method: body.merge_method ?? "merge",
    expectedHeadOid: body.sha,
    title: body.commit_title,
    message: body.commit_message,
    actor: request.viewer.login,
  });
  return isRefusal(oid) ? oid : ok({ sha: oid, merged: true, message: "Pull Request successfully merged" });
});

const updateBranch = withPull(async (request, issue) => {
  const { expected_head_sha: expectedHeadOid } = (request.body ?? {}) as {
    readonly expected_head_sha?: string;
  };
  const { domain, repository, links, viewer } = request;
  const refusal = await updatePullBranch(domain, repository, issue, { expectedHeadOid, actor: viewer.login });
  const url = links.page(repository, `/pull/${issue.number}`);
  return refusal ?? { status: 202, body: { message: "Updating pull request branch.", url } };
});

/** 204 for a merged pull request, 404 for any other. */
const checkMerged = withPull(async (_, { pull }) => (pull.mergedAt === null ? notFound() : noContent(false)));

/** Merging a pull request, and bringing its branch up to date. */
export const PULL_MERGE_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: `${DOCS}merge-a-pull-request`,
    permissions: "contents=write",
    body: {
      type: ["object", "null"],
      properties: {
        sha: { type: "string" },
        merge_method: { type: "string", enum: ["merge", "squash", "rebase"] },
        commit_title: { type: "string" },
        commit_message: { type: "string" },
      },
    },
    respond: mergePull,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: `${DOCS}check-if-a-pull-request-has-been-merged`,
    permissions: "contents=read",
    respond: checkMerged,
  },
  {
    scope: "repository",
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/update-branch",
    docs: `${DOCS}update-a-pull-request-branch`,
    permissions: "pull_requests=write",
    body: { type: ["object", "null"], properties: { expected_head_sha: { type: "string" } } },
    respond: updateBranch,
  },
];
