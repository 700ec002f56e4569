import { accessOf, missingPermission } from "../../auth/access.ts";
import { type Answer, created, ok } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { isRefusal, type Refusal } from "../../state/refusal.ts";
import { answerDiff } from "../commits/diff-answer.ts";
import { refusePullRequestOfActions } from "../workflows/automation-limits.ts";
import { presentFullPullRequest } from "./pull-presenter.ts";
import { createPullRequest, findHead, type PullRequestChange, updatePullRequest } from "./pull-requests.ts";
import { withPull } from "./with-pull.ts";

const DOCS = "pulls/pulls#";

async function createPull(request: RepositoryRequest): Promise<Answer | Refusal> {
  const body = request.body as {
    readonly title?: string;
    readonly body?: string | null;
    readonly head: string;
    readonly base: string;
    readonly draft?: boolean;
    readonly maintainer_can_modify?: boolean;
  };
  const { domain, repository, git, viewer } = request;
  const refusal = refusePullRequestOfActions(viewer, repository) ?? refuseHead(request, body.head);
  if (refusal !== null) {
    return refusal;
  }
  const issue = await createPullRequest(domain, repository, git, {
    title: body.title ?? "",
    body: body.body ?? "",
    head: body.head,
    base: body.base,
    isDraft: body.draft ?? false,
    maintainerCanModify: body.maintainer_can_modify,
    author: viewer.login,
  });
  return isRefusal(issue) ? issue : created(await presentFullPullRequest(request, issue));
}

/** Who may only read here may open pull requests from a fork that they may write to. */
function refuseHead({ domain, repository, viewer }: RepositoryRequest, wanted: string): Refusal | null {
  const { head } = findHead(domain, repository, wanted);
  return head === null || ["admin", "write"].includes(accessOf(viewer, head))
    ? null
    : missingPermission(viewer);
}

const updatePull = withPull(async (request, issue) => {
  const { maintainer_can_modify: maintainerCanModify, ...texts } = (request.body ?? {}) as Omit<
    PullRequestChange,
    "maintainerCanModify"
  > & { readonly maintainer_can_modify?: boolean };
  const change = { ...texts, maintainerCanModify };
  const { domain, repository, viewer } = request;
  const refusal = await updatePullRequest(domain, repository, issue, change, viewer.login);
  return refusal ?? ok(await presentFullPullRequest(request, issue));
});

const TEXTS = {
  title: { type: "string" },
  body: { type: ["string", "null"] },
  base: { type: "string" },
  maintainer_can_modify: { type: "boolean" },
};

/** Pull requests, one at a time. */
export const PULL_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "POST",
    template: "/repos/{owner}/{repo}/pulls",
    docs: `${DOCS}create-a-pull-request`,
    permissions: "pull_requests=write",
    createsContent: true,
    isForReaders: true,
    body: {
      type: "object",
      required: ["head", "base"],
      properties: { ...TEXTS, head: { type: "string" }, draft: { type: "boolean" } },
    },
    respond: createPull,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: `${DOCS}get-a-pull-request`,
    permissions: "pull_requests=read",
    respond: withPull(async (request, issue) => {
      const { baseOid, headOid } = issue.pull;
      const comparison = await request.git.compare(baseOid, headOid);
      const diff = await answerDiff(request, comparison?.mergeBaseOid ?? baseOid, headOid);
      return diff ?? ok(await presentFullPullRequest(request, issue));
    }),
  },
  {
    scope: "repository",
    method: "PATCH",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: `${DOCS}update-a-pull-request`,
    permissions: "pull_requests=write",
    body: {
      type: "object",
      properties: { ...TEXTS, state: { type: "string", enum: ["open", "closed"] } },
    },
    respond: updatePull,
  },
];
