import type { GitCommit } from "../../git/backend.ts";
import { type Answer, ok } from "../../http/answer.ts";
import { paginateComparison, readPageRequest } from "../../http/pagination.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { openGit } from "../../state/domain.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { findInNetwork, shareCommits } from "../repositories/share-commits.ts";
import { presentCommit } from "./commit-presenter.ts";
import { comparisonStatus } from "./comparison-status.ts";
import { answerDiff } from "./diff-answer.ts";
import { MAXIMUM_COMPARED_FILES, presentFileChange } from "./file-change-presenter.ts";

/** Most commits of a comparison without paging, https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAXIMUM_COMPARED_COMMITS = 250;

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

/** Comparing two commits. */
export const COMPARE_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: "/repos/{owner}/{repo}/compare/{basehead+}",
    docs: "commits/commits#compare-two-commits",
    permissions: "contents=read",
    respond: compare,
  },
];
