import type { GitCommit, GitSignature } from "../../git/backend.ts";
import { type Answer, noContent, ok } from "../../http/answer.ts";
import { linkHeader, paginate, paginateComparison, readPageRequest } from "../../http/pagination.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { openGit } from "../../state/domain.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { rawAnswer } from "../contents/content-routes.ts";
import { mergeIntoBranch } from "../pulls/merging.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";
import { findInNetwork, shareCommits } from "../repositories/share-commits.ts";
import { refuseWorkflowChange } from "../workflows/automation-limits.ts";
import { presentCommit, presentGitCommit } from "./commit-presenter.ts";
import { answerDiff } from "./diff-answer.ts";
import { presentFileChange } from "./file-change-presenter.ts";

/** Most commits of a comparison without paging, https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAXIMUM_COMPARED_COMMITS = 250;

/** Most files of a comparison; they come with the first page only. */
const MAXIMUM_COMPARED_FILES = 300;

async function getGitCommit(request: RepositoryRequest): Promise<Answer | Refusal> {
  const commit = await request.git.readCommit(request.params.commit_sha ?? "");
  return commit === null ? notFound() : ok(presentGitCommit(request, commit));
}

async function getCommit(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, params } = request;
  const oid = await git.resolveCommit(params.ref ?? "");
  const commit = oid === null ? null : await git.readCommit(oid);
  if (commit === null) {
    return refuse(422, `No commit found for SHA: ${params.ref}`);
  }
  if (/application\/vnd\.github(?:\.v\d)?\.sha\b/.test(request.accept)) {
    return { ...rawAnswer(Buffer.from(commit.oid)), headers: { etag: `"${commit.oid}"` } };
  }
  return (await answerDiff(request, null, commit.oid)) ?? presentWholeCommit(request, commit);
}

/** A commit by itself, with what it changed of its first parent: files in pages of 300, counts of all of them. */
async function presentWholeCommit(request: RepositoryRequest, commit: GitCommit): Promise<Answer> {
  const { git, query, address } = request;
  const changes = await git.listChanges(commit.parentOids[0] ?? null, commit.oid);
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  const perPage = query.get("per_page") ?? String(MAXIMUM_COMPARED_FILES);
  const { page } = readPageRequest(query);
  const size = Math.min(Number.parseInt(perPage, 10) || MAXIMUM_COMPARED_FILES, MAXIMUM_COMPARED_FILES);
  const last = Math.max(1, Math.ceil(changes.length / size));
  return ok(
    {
      ...presentCommit(request, commit),
      stats: { total: additions + deletions, additions, deletions },
      files: changes
        .slice((page - 1) * size, page * size)
        .map((file) => presentFileChange(request, file, commit.oid)),
    },
    linkHeader(query, address, page, last),
  );
}

async function listCommits(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, query, repository, address } = request;
  const oid = await git.resolveCommit(query.get("sha") || repository.defaultBranch);
  if (oid === null) {
    return notFound();
  }
  const path = (query.get("path") ?? "").replace(/^\/+|\/+$/g, "");
  const all = path === "" ? await git.listCommits(oid, null) : await git.listCommitsTouching(oid, path);
  if (all === null) {
    return refuse(501, "The sandbox does not simulate the parameter path for generated repositories.");
  }
  const { items, headers } = paginate(filterCommits(request, all), query, address);
  return ok(
    items.map((commit) => presentCommit(request, commit)),
    headers,
  );
}

/** By the people and the time that the query names: a login or an address, and the committer's time. */
function filterCommits(
  { domain, query }: RepositoryRequest,
  commits: readonly GitCommit[],
): readonly GitCommit[] {
  const isBy = (name: "author" | "committer", { email }: GitSignature): boolean => {
    const wanted = (query.get(name) ?? "").toLowerCase();
    const login = wanted === "" ? undefined : domain.store.accountByEmail(email)?.login.toLowerCase();
    return wanted === "" || email.toLowerCase() === wanted || login === wanted;
  };
  const secondsOf = (name: string): number => Date.parse(query.get(name) ?? "") / 1000;
  const [since, until] = [secondsOf("since"), secondsOf("until")];
  return commits
    .filter(({ author, committer }) => isBy("author", author) && isBy("committer", committer))
    .filter(({ committer }) => Number.isNaN(since) || committer.timestamp >= since)
    .filter(({ committer }) => Number.isNaN(until) || committer.timestamp <= until);
}

async function compare(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { git, repository, links, params } = request;
  const [base, head] = (params.basehead ?? "").split("...");
  const baseOid = base === undefined ? null : await resolve(request, base);
  const headOid = head === undefined ? null : await resolve(request, head);
  const comparison = baseOid === null || headOid === null ? null : await git.compare(baseOid, headOid);
  if (baseOid === null || headOid === null || comparison === null) {
    return notFound();
  }
  if (comparison.mergeBaseOid === null) {
    return notFound(`No common ancestor between ${base} and ${head}.`);
  }
  const diff = await answerDiff(request, comparison.mergeBaseOid, headOid);
  if (diff !== null) {
    return diff;
  }
  const [baseCommit, mergeBase] = await Promise.all([
    git.readCommit(baseOid),
    git.readCommit(comparison.mergeBaseOid),
  ]);
  const commits = [...(await git.listCommits(headOid, baseOid))].reverse();
  const { page, items, headers } = pageOfCommits(request, commits);
  const files = page === 1 ? await git.listChanges(comparison.mergeBaseOid, headOid) : undefined;
  const path = `/compare/${encodePath(params.basehead ?? "")}`;
  const url = links.repository(repository, path);
  const html = links.page(repository, path);
  return ok(
    {
      url,
      html_url: html,
      permalink_url: permalink(request, baseOid, headOid),
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: baseCommit === null ? null : presentCommit(request, baseCommit),
      merge_base_commit: mergeBase === null ? null : presentCommit(request, mergeBase),
      status: comparisonStatus(comparison),
      ahead_by: comparison.aheadBy,
      behind_by: comparison.behindBy,
      total_commits: comparison.aheadBy,
      commits: items.map((commit) => presentCommit(request, commit)),
      ...(files === undefined
        ? {}
        : {
            files: files
              .slice(0, MAXIMUM_COMPARED_FILES)
              .map((file) => presentFileChange(request, file, headOid)),
          }),
    },
    headers,
  );
}

/** The comparison of two commits, which stays what it is when branches move. */
function permalink({ links, repository }: RepositoryRequest, baseOid: string, headOid: string): string {
  const { owner } = repository;
  return links.page(repository, `/compare/${owner}:${baseOid.slice(0, 7)}...${owner}:${headOid.slice(0, 7)}`);
}

/** In words of the interface: how head stands to base. */
export function comparisonStatus(comparison: {
  readonly aheadBy: number;
  readonly behindBy: number;
}): "ahead" | "behind" | "diverged" | "identical" {
  if (comparison.aheadBy > 0) {
    return comparison.behindBy > 0 ? "diverged" : "ahead";
  }
  return comparison.behindBy > 0 ? "behind" : "identical";
}

/** `owner:branch` names a branch of that owner's repository in the same network; its commits are brought here. */
async function resolve(request: RepositoryRequest, revision: string): Promise<string | null> {
  const { domain, git, repository } = request;
  const colon = revision.indexOf(":");
  if (colon === -1) {
    return revision === "" ? null : git.resolveCommit(revision);
  }
  const other = findInNetwork(domain, repository, revision.slice(0, colon).split("/")[0] ?? "");
  const name = revision.slice(revision.lastIndexOf(":") + 1);
  if (other === null || other === repository) {
    return other === null ? null : git.resolveCommit(name);
  }
  const oid = await openGit(domain, other).resolveCommit(name);
  if (oid !== null) {
    await shareCommits(domain, other, repository, [oid]);
  }
  return oid;
}

/** Without paging the last 250 commits, with it slices from the oldest on. */
function pageOfCommits(
  { query, address }: RepositoryRequest,
  commits: readonly GitCommit[],
): {
  readonly page: number;
  readonly items: readonly GitCommit[];
  readonly headers: Readonly<Record<string, string>>;
} {
  if (!query.has("page") && !query.has("per_page")) {
    return { page: 1, items: commits.slice(-MAXIMUM_COMPARED_COMMITS), headers: {} };
  }
  return { page: readPageRequest(query).page, ...paginateComparison(commits, query, address) };
}

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

/** Commits, comparisons and direct merges. */
export const COMMIT_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
    docs: "git/commits#get-a-commit-object",
    permissions: "contents=read",
    respond: getGitCommit,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/commits",
    docs: "commits/commits#list-commits",
    filters: { sha: true, path: true, author: true, committer: true, since: true, until: true },
    permissions: "contents=read",
    respond: listCommits,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref+}",
    docs: "commits/commits#get-a-commit",
    permissions: "contents=read",
    respond: getCommit,
  },
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/compare/{basehead+}",
    docs: "commits/commits#compare-two-commits",
    permissions: "contents=read",
    respond: compare,
  },
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
