import type { GitRefUpdate } from "../../git/backend.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { openGit } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { writableRepository } from "../repositories/writable-repository.ts";
import { refuseWorkflowMove } from "../workflows/automation-limits.ts";
import { refNode } from "./ref-node.ts";
import { moveRefs, type RefMoveRefusal } from "./refs.ts";

/** Stands for "no object" in `updateRefs`. */
const ZERO_OID = "0".repeat(40);

interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force?: boolean | null;
  }[];
}

const MESSAGES: Readonly<Record<Exclude<RefMoveRefusal, "stale">, string>> = {
  exists: "A ref with that name already exists in the repository.",
  missing: "Reference does not exist",
  "not-fast-forward": "Update is not a fast forward",
  "unknown-object": "Object does not exist",
  "invalid-name": "Reference name is invalid",
  "name-in-the-way": "Reference update failed",
  protected: "Changes must be made through a pull request.",
  "default-branch": "Cannot delete the default branch",
  "read-only": "Reference cannot be updated",
};

/** Moves refs, or throws the error that GitHub sends. The wording of a lost race is createCommitOnBranch's. */
async function move(
  { domain, viewer }: GraphqlContext,
  repository: RepositoryRecord,
  updates: readonly GitRefUpdate[],
): Promise<void> {
  for (const update of updates) {
    const refusal = await refuseWorkflowMove(viewer, openGit(domain, repository), update);
    if (refusal !== null) {
      throw typedError("UNPROCESSABLE", refusal.message);
    }
  }
  const result = await moveRefs(domain, repository, updates, viewer.login);
  if (result.status === "updated") {
    return;
  }
  const update = updates[result.index];
  if (result.reason === "stale") {
    throw typedError(
      "STALE_DATA",
      `Expected "${update?.name}" to point to "${update?.before ?? ZERO_OID}" but it did not. Pull and try again.`,
    );
  }
  throw typedError("UNPROCESSABLE", result.message ?? MESSAGES[result.reason]);
}

async function updateRefs(context: GraphqlContext, input: UpdateRefsInput): Promise<object> {
  const { repository } = writableRepository(context, input.repositoryId);
  const nullable = (oid: string): string | null => (oid === ZERO_OID ? null : oid);
  const updates = input.refUpdates.map(({ name, beforeOid, afterOid, force }) => ({
    name,
    after: nullable(afterOid),
    force: force ?? false,
    ...(typeof beforeOid === "string" ? { before: nullable(beforeOid) } : {}),
  }));
  await move(context, repository, updates);
  return {};
}

async function createRef(
  context: GraphqlContext,
  input: { readonly repositoryId: string; readonly name: string; readonly oid: string },
): Promise<object> {
  const { repository } = writableRepository(context, input.repositoryId);
  await move(context, repository, [{ name: input.name, before: null, after: input.oid, force: false }]);
  return { ref: refNode(context, repository, input.name, input.oid) };
}

async function updateRef(
  context: GraphqlContext,
  input: { readonly refId: string; readonly oid: string; readonly force?: boolean | null },
): Promise<object> {
  const { repository, name } = await writableRef(context, input.refId);
  await move(context, repository, [{ name, after: input.oid, force: input.force ?? false }]);
  return { ref: refNode(context, repository, name, input.oid) };
}

async function deleteRef(context: GraphqlContext, input: { readonly refId: string }): Promise<object> {
  const { repository, name } = await writableRef(context, input.refId);
  await move(context, repository, [{ name, after: null, force: true }]);
  return {};
}

async function writableRef(
  context: GraphqlContext,
  id: string,
): Promise<{ readonly repository: RepositoryRecord; readonly name: string }> {
  const { repository, parsed } = writableRepository(context, id);
  const name = String(parsed.key[1]);
  if (parsed.type !== "Ref" || (await openGit(context.domain, repository).readRef(name)) === null) {
    throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  }
  return { repository, name };
}

/** Mutations of refs, by their names in the schema. */
export const REF_MUTATIONS = { updateRefs, createRef, updateRef, deleteRef };
