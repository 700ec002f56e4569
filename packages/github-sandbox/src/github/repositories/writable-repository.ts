import { checkAccess } from "../../auth/access.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { type ParsedNodeId, parseNodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";

/** The repository that an id lies in, if the viewer may write there; with `isForVisitors`, if the public may do this. */
export function writableRepository(
  context: GraphqlContext,
  id: string,
  needs: { readonly isForVisitors?: boolean } = {},
): { readonly repository: RepositoryRecord; readonly parsed: ParsedNodeId } {
  const parsed = parseNodeId(id);
  const repository = parsed === null ? null : context.domain.store.repositoryById(Number(parsed.key[0]));
  const refusal = checkAccess(repository, "POST", context.viewer, needs);
  if (parsed === null || repository === null || refusal?.status === 404) {
    throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  }
  if (refusal !== null) {
    throw refusalError(refusal);
  }
  return { repository, parsed };
}
