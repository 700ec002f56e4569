import type { Answer } from "../../http/answer.ts";
import { ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { presentCommit } from "../commits/commit-presenter.ts";
import { BRANCH_PREFIX, isProtected } from "../refs/refs.ts";
import { protectionOf } from "./protection.ts";

const DOCS = "branches/branches#";

async function listBranches(request: RepositoryRequest): Promise<Answer> {
  const { git, links, repository, query, address } = request;
  const refs = await git.listRefs(BRANCH_PREFIX);
  const only = query.get("protected");
  const branches = refs
    .map((ref) => ({ ref, name: ref.name.slice(BRANCH_PREFIX.length) }))
    .filter(({ name }) => only === null || String(isProtected(repository, name)) === only);
  const { items, headers } = paginate(branches, query, address);
  const body = items.map(({ ref, name }) => ({
    name,
    commit: { sha: ref.oid, url: links.repository(repository, `/commits/${ref.oid}`) },
    ...presentProtection(request, name),
  }));
  return ok(body, headers);
}

async function getBranch(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, links, repository } = request;
  const name = request.params.branch ?? "";
  const oid = await git.readRef(`${BRANCH_PREFIX}${name}`);
  const commit = oid === null ? null : await git.readCommit(oid);
  if (commit === null) {
    return notFound("Branch not found");
  }
  return ok({
    name,
    commit: presentCommit(request, commit),
    _links: {
      self: links.repository(repository, `/branches/${encodePath(name)}`),
      html: links.page(repository, `/tree/${encodePath(name)}`),
    },
    ...presentProtection(request, name),
  });
}

function presentProtection({ links, repository }: RepositoryRequest, name: string): object {
  const rules = protectionOf(repository, name);
  const isOn = rules !== null;
  const contexts = rules?.requiredChecks?.contexts ?? [];
  return {
    protected: isOn,
    protection: {
      enabled: isOn,
      required_status_checks: {
        enforcement_level: contexts.length === 0 ? "off" : rules?.isAdminEnforced ? "everyone" : "non_admins",
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: links.repository(repository, `/branches/${encodePath(name)}/protection`),
  };
}

/** Branches. */
export const BRANCH_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/branches",
    docs: `${DOCS}list-branches`,
    filters: { protected: true },
    permissions: "contents=read",
    respond: listBranches,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/branches/{branch+}",
    docs: `${DOCS}get-a-branch`,
    permissions: "contents=read",
    respond: getBranch,
  },
];
