import type { Branches, FileChange, MergeResult, MoveBranchResult } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { quietly, singleWrite } from "../call.ts";
import { isAnswered } from "../client/client.ts";
import { retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import { isProtection, isWorkflowRefusal } from "../errors/protection.ts";
import { readBranch, readCommit } from "../rest/branch-reads.ts";
import { type BranchOptions, ensureBranch } from "../rest/ensure-branch.ts";
import { createRefUpdates } from "../rest/ref-updates.ts";
import { at, readComparison } from "../rest/rest-repositories.ts";

interface RestMerge {
  readonly sha: string;
  readonly commit?: { readonly tree?: { readonly sha: string } };
}

/** Makes the branches of GitHub. */
export function createBranches(options: BranchOptions): Branches {
  const { client } = options;
  return {
    read: (repository, branch) => readBranch(client, repository, branch),
    readCommit: (repository, oid) => readCommit(client, repository, oid),
    compare: async (repository, base, head) => {
      const comparison = await readComparison(client, repository, base, head);
      return comparison === null ? null : { aheadBy: comparison.ahead_by, behindBy: comparison.behind_by };
    },
    listChanges: (repository, base, head) => listChanges(options, repository, base, head),
    ensureBranch: (repository, branch, oid) => ensureBranch(options, repository, branch, oid),
    merge: (repository, branch, headOid, message) => merge(options, repository, branch, headOid, message),
    fastForward: (repository, branch, from, to) => fastForward(options, repository, branch, from, to),
    ...createRefUpdates(options),
  };
}

/** GitHub names no more files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300;

async function listChanges(
  { client }: BranchOptions,
  repository: RepositoryRef,
  base: string,
  head: string,
): Promise<readonly FileChange[] | null> {
  const files = (await readComparison(client, repository, base, head))?.files;
  if (files === undefined || files.length >= MOST_FILES) return null;
  return files.map(({ filename, sha, status }) => ({ path: filename, oid: sha, status }));
}

async function merge(
  options: BranchOptions,
  repository: RepositoryRef,
  branch: string,
  headOid: string,
  message: string,
): Promise<MergeResult> {
  const { client } = options;
  /** The merge that a lost attempt left behind. */
  const look = async (): Promise<MergeResult | null> => {
    const state = await readBranch(client, repository, branch);
    const tip = state === null ? null : await readCommit(client, repository, state.oid);
    const isMerged = tip !== null && (tip.oid === headOid || tip.parentOids.includes(headOid));
    return isMerged ? { status: "merged", oid: tip.oid } : null;
  };
  const send = async (): Promise<MergeResult> => {
    try {
      const { status, data } = await client.rest<RestMerge>(
        "POST /repos/{owner}/{repo}/merges",
        { ...at(repository), base: branch, head: headOid, commit_message: message },
        quietly(singleWrite(`merge the default branch into ${branch}`, repository)),
      );
      if (status === 204) return { status: "already-contained" };
      const treeOid = data.commit?.tree?.sha;
      return { status: "merged", oid: data.sha, ...(treeOid !== undefined && { treeOid }) };
    } catch (error) {
      if (isProtection(error)) return { status: "refused", reason: "rule" };
      if (isWorkflowRefusal(error)) return { status: "refused", reason: "workflows" };
      if (isAnswered(error, 409)) return { status: "conflict" };
      throw error;
    }
  };
  return retryIfNotApplied(options, send, look);
}

/** Refuses a protected branch even where the token could pass its rules. */
async function fastForward(
  options: BranchOptions,
  repository: RepositoryRef,
  branch: string,
  from: string,
  to: string,
): Promise<MoveBranchResult> {
  const look = async (): Promise<MoveBranchResult | null> => {
    const state = await readBranch(options.client, repository, branch);
    if (state?.oid === to) return { status: "moved" };
    if (state?.oid !== from) return { status: "stale", oid: state?.oid ?? null };
    return state.isProtected ? { status: "protected" } : null;
  };
  const move = async (): Promise<MoveBranchResult> => {
    try {
      await options.client.rest(
        "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        { ...at(repository), ref: `heads/${branch}`, sha: to, force: false },
        quietly(singleWrite(`fast-forward ${branch}`, repository)),
      );
      return { status: "moved" };
    } catch (error) {
      if (isProtection(error)) return { status: "protected" };
      const isStale = isAnswered(error, 404, 409) || (isAnswered(error, 422) && STALE.test(error.message));
      if (!isStale) throw error;
      const state = await readBranch(options.client, repository, branch);
      return { status: "stale", oid: state?.oid ?? null };
    }
  };
  return (await look()) ?? retryIfNotApplied(options, move, look);
}

const STALE = /not a fast.forward|reference does not exist|reference update failed/i;
