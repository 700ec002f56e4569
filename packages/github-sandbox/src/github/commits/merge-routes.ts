import { type Answer, noContent } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { isRefusal, notFound, type Refusal } from "../../state/refusal.ts";
import { mergeIntoBranch } from "../pulls/merging.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";
import { refuseWorkflowChange } from "../workflows/automation-limits.ts";
import { presentCommit } from "./commit-presenter.ts";

async function merge(request: RepositoryRequest): Promise<Answer | Refusal> {
  const body = request.body as {
    readonly base: string;
    readonly head: string;
    readonly commit_message?: string;
  };
  const { domain, repository, git } = request;
  const actor = request.viewer.login;
  const [baseOid, headOid] = await Promise.all([
    git.readRef(`${BRANCH_PREFIX}${body.base}`),
    git.resolveCommit(body.head),
  ]);
  const comparison = baseOid === null || headOid === null ? null : await git.compare(baseOid, headOid);
  const change = headOid === null ? null : { before: comparison?.mergeBaseOid ?? null, after: headOid };
  const refusal =
    comparison === null || change === null ? null : await refuseWorkflowChange(request.viewer, git, change);
  if (refusal !== null) {
    return refusal;
  }
  const result = await mergeIntoBranch(domain, repository, { ...body, message: body.commit_message, actor });
  if (isRefusal(result)) {
    return result;
  }
  if (result.status === "already-contained") {
    return noContent(false);
  }
  const commit = await git.readCommit(result.oid);
  if (commit === null) {
    return notFound();
  }
  const answer = presentCommit(request, commit);
  return { status: 201, body: answer, headers: { location: answer.url } };
}

/** Merging into a branch without a pull request. */
export const MERGE_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "POST",
    template: "/repos/{owner}/{repo}/merges",
    docs: "branches/branches#merge-a-branch",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["base", "head"],
      properties: {
        base: { type: "string" },
        head: { type: "string" },
        commit_message: { type: "string" },
      },
    },
    respond: merge,
  },
];
