import { isVisible } from "../../auth/access.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountNode } from "./account-node.ts";

interface RepositoriesArguments extends ConnectionArguments {
  readonly isArchived?: boolean | null;
  readonly isFork?: boolean | null;
  readonly privacy?: "PUBLIC" | "PRIVATE" | null;
  readonly visibility?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

/** The account of a login, as one of `types`; a NOT_FOUND error for none. */
export function findOwner(
  context: GraphqlContext,
  login: string,
  types: readonly AccountRecord["type"][],
): object {
  const account = context.domain.store.findAccount(login);
  if (account === null || !types.includes(account.type)) {
    const what =
      types.length === 1 ? (types[0] === "User" ? "a User" : "an Organization") : "a RepositoryOwner";
    throw typedError("NOT_FOUND", `Could not resolve to ${what} with the login of '${login}'.`);
  }
  return accountNode(context, account);
}

/** The connection of an account's own repositories. */
export function repositoriesOf(context: GraphqlContext, login: string, args: RepositoriesArguments): object {
  const { isArchived, isFork, privacy, visibility } = args;
  const secrecy = visibility ?? privacy ?? null;
  const chosen = context.domain.store
    .repositories()
    .filter((repository) => repository.owner.toLowerCase() === login.toLowerCase())
    .filter((repository) => isVisible(context.viewer, repository))
    .filter((repository) => typeof isArchived !== "boolean" || repository.isArchived === isArchived)
    .filter(({ parentId }) => typeof isFork !== "boolean" || (parentId !== null) === isFork)
    .filter(({ isPrivate }) => secrecy === null || secrecy === (isPrivate ? "PRIVATE" : "PUBLIC"));
  return connection(
    "repositories",
    sortRepositories(chosen, args.orderBy ?? null),
    args,
    ({ id }) => String(id),
    (repository) => context.repositoryNode(repository),
  );
}

function sortRepositories(
  repositories: readonly RepositoryRecord[],
  orderBy: RepositoriesArguments["orderBy"] | null,
): readonly RepositoryRecord[] {
  const key = ({ name, createdAt, updatedAt, pushedAt }: RepositoryRecord): string => {
    const keys = {
      NAME: name.toLowerCase(),
      UPDATED_AT: updatedAt,
      PUSHED_AT: pushedAt,
      CREATED_AT: createdAt,
    };
    return keys[(orderBy?.field ?? "CREATED_AT") as keyof typeof keys] ?? createdAt;
  };
  const sorted = [...repositories].sort((a, b) =>
    key(a) === key(b) ? a.id - b.id : key(a) < key(b) ? -1 : 1,
  );
  return orderBy?.direction === "DESC" ? sorted.reverse() : sorted;
}
