import { GitHubError } from "@automation/core/errors";
import type { Branches, MoveBranchResult } from "@automation/core/ports";
import { type RepositoryRef, repositoryKey } from "@automation/core/repository";
import { quietly, readCall, singleWrite } from "../call.ts";
import { isAnswered } from "../client/client.ts";
import { retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import { describeProblems } from "../errors/error-mapping.ts";
import { type GraphqlProblem, isRecord } from "../errors/failure.ts";
import { isProtection } from "../errors/protection.ts";
import { readBranch } from "./branch-reads.ts";
import { type BranchOptions, ensureBranch } from "./ensure-branch.ts";
import { at } from "./rest-repositories.ts";

/** One compare and swap; `to` is `null` for "gone". */
interface Swap {
  readonly repository: RepositoryRef;
  readonly branch: string;
  readonly from: string;
  readonly to: string | null;
}

/** GitHub's sign for "no commit". */
const NO_COMMIT = "0".repeat(40);

const REPOSITORY_ID = `query repositoryId($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id }
}`;

const UPDATE_REFS = `mutation updateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/**
 * Makes `replace` and `remove`: compare and swap through GraphQL's `updateRefs` with `beforeOid`.
 *
 * A server without GraphQL, or without that mutation, gets a look, then `DELETE`, then `POST`: somebody who pushes between
 * the look and the deletion loses that push. So both are only for branches that nobody else is meant to push to.
 */
export function createRefUpdates(options: BranchOptions): Pick<Branches, "replace" | "remove"> {
  const { client } = options;
  const ids = new Map<string, string>();
  let isSupported = true;

  /** `null` when GraphQL does not say. */
  const readId = async (repository: RepositoryRef): Promise<string | null> => {
    const known = ids.get(repositoryKey(repository));
    if (known !== undefined) return known;
    const call = readCall("read the repository's id", repository);
    const { data, problems } = await client.graphql(REPOSITORY_ID, { ...repository }, call);
    const node = data?.repository;
    if (isRecord(node) && typeof node.id === "string") {
      ids.set(repositoryKey(repository), node.id);
      return node.id;
    }
    if (isNoAnswer(data, problems)) return null;
    throw describeProblems(problems, call);
  };

  /** `null` when GraphQL does not do it. */
  const sendMutation = async ({ repository, branch, from, to }: Swap): Promise<MoveBranchResult | null> => {
    const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? NO_COMMIT, force: true };
    const operation = to === null ? `delete branch ${branch}` : `move branch ${branch}`;
    const call = quietly(singleWrite(operation, repository));
    const repositoryId = await readId(repository);
    if (repositoryId === null) return null;
    const input = { repositoryId, refUpdates: [update] };
    const { data, problems } = await client.graphql(UPDATE_REFS, { input }, call);
    if (isRecord(data?.updateRefs) && problems.length === 0) return { status: "moved" };
    const refusal = describeProblems(problems, call);
    const isUnknown = isNoAnswer(data, problems) || UNKNOWN_FIELD.test(refusal.message);
    if (isUnknown && !isProtection(refusal)) return null;
    throw refusal;
  };

  const swapByMutation = async (swap: Swap): Promise<MoveBranchResult | null> => {
    const look = () => findChange(options, swap);
    const write = async (): Promise<MoveBranchResult | null> => {
      try {
        return await sendMutation(swap);
      } catch (error) {
        if (!isRefusal(error) || isUnsupported(error) || isProtection(error)) throw error;
        const found = await look();
        if (found === null) throw error;
        return found;
      }
    };
    return retryIfNotApplied(options, write, look);
  };

  const swap = async (what: Swap): Promise<MoveBranchResult> => {
    if (isSupported) {
      try {
        const result = await swapByMutation(what);
        if (result !== null) return result;
      } catch (error) {
        if (isProtection(error)) return { status: "protected" };
        if (!isUnsupported(error)) throw error;
      }
      isSupported = false;
    }
    return swapByRest(options, what);
  };

  return {
    replace: (repository, branch, from, to) => swap({ repository, branch, from, to }),
    remove: (repository, branch, from) => swap({ repository, branch, from, to: null }),
  };
}

/** Where the branch is by now; `null` when it is still where it was. */
async function findChange(
  { client }: BranchOptions,
  { repository, branch, from, to }: Swap,
): Promise<MoveBranchResult | null> {
  const oid = (await readBranch(client, repository, branch))?.oid ?? null;
  if (oid === to) return { status: "moved" };
  return oid === from ? null : { status: "stale", oid };
}

async function swapByRest(options: BranchOptions, swap: Swap): Promise<MoveBranchResult> {
  const { repository, branch, to } = swap;
  const found = await findChange(options, swap);
  if (found !== null) return found;
  try {
    await removeBranch(options, repository, branch);
  } catch (error) {
    if (isProtection(error)) return { status: "protected" };
    throw error;
  }
  if (to === null) return { status: "moved" };
  const made = await ensureBranch(options, repository, branch, to);
  if (made.status === "protected") return made;
  return made.status === "at-commit" ? { status: "moved" } : { status: "stale", oid: made.oid };
}

async function removeBranch(
  options: BranchOptions,
  repository: RepositoryRef,
  branch: string,
): Promise<void> {
  const remove = async (): Promise<"gone"> => {
    try {
      await options.client.rest(
        "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
        { ...at(repository), ref: `heads/${branch}` },
        quietly(singleWrite(`delete branch ${branch}`, repository)),
      );
    } catch (error) {
      if (!isAnswered(error, 422) || !/does not exist/i.test(error.message)) throw error;
    }
    return "gone";
  };
  const look = async () => ((await readBranch(options.client, repository, branch)) === null ? "gone" : null);
  await retryIfNotApplied<"gone">(options, remove, look);
}

/** Whether GitHub certainly did nothing, so that a look tells why. */
function isRefusal(error: unknown): boolean {
  return error instanceof GitHubError && ["conflict", "invalid", "not-found"].includes(error.code);
}

/** Whether the address of GraphQL answers, but not as GraphQL. */
function isUnsupported(error: unknown): boolean {
  return isAnswered(error, 400, 403, 404, 405, 410, 501) && error.code !== "rate-limited";
}

/** Some servers answer `data` beside the complaint that they know no such mutation. */
const UNKNOWN_FIELD = /doesn't exist on type|Cannot query field|isn't a defined|Unknown type/i;

/** Whether the query as a whole came to nothing: what GitHub has to say about one of its fields comes with `data`. */
function isNoAnswer(data: unknown, problems: readonly GraphqlProblem[]): boolean {
  return data === null || problems.length === 0;
}
