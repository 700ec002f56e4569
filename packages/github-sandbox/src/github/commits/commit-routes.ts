import type { GitCommit, GitSignature } from "../../git/backend.ts";
import { type Answer, ok } from "../../http/answer.ts";
import { linkHeader, paginate, readPageRequest } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { rawAnswer } from "../contents/content-routes.ts";
import { presentCommit, presentGitCommit } from "./commit-presenter.ts";
import { answerDiff } from "./diff-answer.ts";
import { MAXIMUM_COMPARED_FILES, presentFileChange } from "./file-change-presenter.ts";

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

/** Commits by themselves and in lists. */
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
];
