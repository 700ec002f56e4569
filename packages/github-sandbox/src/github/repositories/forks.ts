import { type Domain, openGit } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { signature, webFlow } from "../commits/signatures.ts";
import { BRANCH_PREFIX, moveRefs } from "../refs/refs.ts";
import { newRepositoryRecord } from "./repositories.ts";
import { shareCommits } from "./share-commits.ts";

/** Makes a fork's git repository with its parent's branches, or says why not; then nothing was made. */
export async function copyBranches(
  domain: Domain,
  parent: RepositoryRecord,
  fork: RepositoryRecord,
  isDefaultBranchOnly: boolean,
): Promise<Refusal | null> {
  const refs = (await openGit(domain, parent).listRefs(BRANCH_PREFIX)).filter(
    (ref) => !isDefaultBranchOnly || ref.name === `${BRANCH_PREFIX}${parent.defaultBranch}`,
  );
  const git = await domain.backend.create(fork.id, fork.defaultBranch);
  const oids = refs.map(({ oid }) => oid);
  const refusal = await shareCommits(domain, parent, fork, oids);
  if (refusal !== null) {
    await domain.backend.remove(fork.id);
    return refusal;
  }
  await git.updateRefs(refs.map((ref) => ({ name: ref.name, before: null, after: ref.oid, force: false })));
  return null;
}

/** Makes a fork: every branch, or the default one only. An owner who has one gets that. */
export async function forkRepository(
  domain: Domain,
  parent: RepositoryRecord,
  wanted: { readonly owner: string; readonly name: string; readonly isDefaultBranchOnly: boolean },
): Promise<RepositoryRecord | Refusal> {
  const { store } = domain;
  const known = store
    .repositories()
    .find(
      ({ parentId, owner }) => parentId === parent.id && owner.toLowerCase() === wanted.owner.toLowerCase(),
    );
  if (known !== undefined) {
    return known;
  }
  if (wanted.owner.toLowerCase() === parent.owner.toLowerCase() && wanted.name === parent.name) {
    return refuse(422, "Validation Failed", {
      errors: [
        {
          resource: "Repository",
          code: "custom",
          field: "name",
          message: "name already exists on this account",
        },
      ],
    });
  }
  let { name } = wanted;
  for (let suffix = 1; store.repository(`${wanted.owner}/${name}`) !== null; suffix += 1) {
    name = `${wanted.name}-${suffix}`;
  }
  const fork = newRepositoryRecord(domain, {
    id: store.takeRepositoryId(),
    owner: wanted.owner,
    name,
    defaultBranch: parent.defaultBranch,
    parentId: parent.id,
    access: "admin",
    hasIssues: false,
    isPrivate: parent.isPrivate,
    description: parent.description,
  });
  const refusal = await copyBranches(domain, parent, fork, wanted.isDefaultBranchOnly);
  if (refusal !== null) {
    return refusal;
  }
  store.account(wanted.owner);
  store.claimName(`${wanted.owner}/${name}`);
  store.addRepository(fork);
  return fork;
}

export interface UpstreamMerge {
  readonly type: "merge" | "fast-forward" | "none";
  readonly message: string;
  /** `owner:branch` of the parent. */
  readonly baseBranch: string;
}

/** `POST /merge-upstream`: brings a fork's branch up to its parent's branch of the same name. */
export async function mergeUpstream(
  domain: Domain,
  fork: RepositoryRecord,
  branch: string,
  actor: string,
): Promise<UpstreamMerge | Refusal> {
  const parent = fork.parentId === null ? null : domain.store.repositoryById(fork.parentId);
  if (parent === null) {
    return refuse(422, "Repository is not a fork");
  }
  const name = `${BRANCH_PREFIX}${branch}`;
  const git = openGit(domain, fork);
  const ownOid = await git.readRef(name);
  const upstreamOid = await openGit(domain, parent).readRef(name);
  if (ownOid === null || upstreamOid === null) {
    return notFound("Branch not found");
  }
  const refusal = await shareCommits(domain, parent, fork, [upstreamOid]);
  if (refusal !== null) {
    return refusal;
  }
  const baseBranch = `${parent.owner}:${branch}`;
  const comparison = await git.compare(ownOid, upstreamOid);
  if (comparison?.aheadBy === 0) {
    return { type: "none", message: `This branch is not behind the upstream ${baseBranch}.`, baseBranch };
  }
  const isForward = comparison?.behindBy === 0;
  const merge = isForward
    ? ({ status: "merged", oid: upstreamOid } as const)
    : await git.merge({
        baseOid: ownOid,
        headOid: upstreamOid,
        message: `Merge branch '${baseBranch}' into ${branch}`,
        author: signature(domain, actor),
        committer: webFlow(domain),
      });
  if (merge.status !== "merged") {
    return refuse(409, "There are merge conflicts");
  }
  const move = await moveRefs(
    domain,
    fork,
    [{ name, before: ownOid, after: merge.oid, force: false }],
    actor,
  );
  if (move.status === "refused") {
    return refuse(422, move.message ?? "The branch was modified. Try again.");
  }
  const how = isForward ? "fast-forwarded" : "merged";
  const message = `Successfully fetched and ${how} from upstream ${baseBranch}.`;
  return { type: isForward ? "fast-forward" : "merge", message, baseBranch };
}
