import { isVisible } from "../../auth/access.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { type Order, sortBy } from "../../graphql/order.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { affiliationOf, isOwnedBy } from "../repositories/affiliation.ts";
import { accountNode } from "./account-node.ts";

interface RepositoriesArguments extends ConnectionArguments {
  readonly isArchived?: boolean | null;
  readonly isFork?: boolean | null;
  readonly ownerAffiliations?: readonly ("OWNER" | "COLLABORATOR" | "ORGANIZATION_MEMBER" | null)[] | null;
  readonly privacy?: "PUBLIC" | "PRIVATE" | null;
  readonly visibility?: string | null;
  readonly orderBy?: Order | null;
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

/** The connection of the repositories that an account owns, or for the viewer's own reaches, as the query asks. */
export function repositoriesOf(context: GraphqlContext, login: string, args: RepositoriesArguments): object {
  const { isArchived, isFork, privacy, visibility } = args;
  const secrecy = visibility ?? privacy ?? null;
  const chosen = context.domain.store
    .repositories()
    .filter((repository) => isVisible(context.viewer, repository))
    .filter((repository) => isAffiliated(context, repository, login, args.ownerAffiliations ?? ["OWNER"]))
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

/** Of others than the viewer only the owner is known. */
function isAffiliated(
  context: GraphqlContext,
  repository: RepositoryRecord,
  login: string,
  affiliations: readonly unknown[],
): boolean {
  if (isOwnedBy(repository, login)) {
    return affiliations.includes("OWNER");
  }
  const isViewer = context.viewer.login.toLowerCase() === login.toLowerCase();
  return isViewer && affiliations.includes(affiliationOf(context, repository).toUpperCase());
}

function sortRepositories(
  repositories: readonly RepositoryRecord[],
  orderBy: Order | null,
): readonly RepositoryRecord[] {
  return sortBy<RepositoryRecord>(
    repositories,
    orderBy ?? { field: "CREATED_AT", direction: "ASC" },
    {
      NAME: ({ name }) => name.toLowerCase(),
      CREATED_AT: ({ createdAt }) => createdAt,
      UPDATED_AT: ({ updatedAt }) => updatedAt,
      PUSHED_AT: ({ pushedAt }) => pushedAt,
      // Nobody gives stars in the sandbox.
      STARGAZERS: () => 0,
    },
    ({ id }) => id,
  );
}
