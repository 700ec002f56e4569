import { checkAccess } from "../../auth/access.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { parseNodeId } from "../../state/node-ids.ts";
import { isRefusal, notFound } from "../../state/refusal.ts";
import { loginsOf } from "../accounts/account-node.ts";
import { changeRepository, createRepository as makeRepository } from "./repositories.ts";

async function createRepository(
  context: GraphqlContext,
  input: {
    readonly name: string;
    readonly ownerId?: string | null;
    readonly description?: string | null;
    readonly homepageUrl?: string | null;
    readonly hasIssuesEnabled?: boolean | null;
    readonly hasWikiEnabled?: boolean | null;
    readonly visibility: "PUBLIC" | "PRIVATE" | "INTERNAL";
  },
): Promise<object> {
  const { domain, viewer } = context;
  if (input.visibility === "INTERNAL") {
    throw typedError("UNPROCESSABLE", "The sandbox does not simulate internal repositories.");
  }
  const [owner = viewer.login] = typeof input.ownerId === "string" ? loginsOf(context, [input.ownerId]) : [];
  const made = await makeRepository(
    domain,
    {
      owner,
      name: input.name,
      hasReadme: false,
      description: input.description ?? null,
      homepage: input.homepageUrl ?? null,
      isPrivate: input.visibility !== "PUBLIC",
      hasIssues: input.hasIssuesEnabled ?? true,
      display: { has_wiki: input.hasWikiEnabled ?? false },
    },
    viewer.login,
  );
  if (isRefusal(made)) {
    throw refusalError(made);
  }
  return { repository: context.repositoryNode(made) };
}

async function setArchived(context: GraphqlContext, id: string, isArchived: boolean): Promise<object> {
  const { store } = context.domain;
  const repository = store.repositoryById(Number(parseNodeId(id)?.key[0]));
  const refusal = checkAccess(repository, "PATCH", context.viewer, { isForArchived: true, needsAdmin: true });
  if (repository === null || refusal !== null) {
    throw refusalError(refusal ?? notFound());
  }
  const problem = await changeRepository(context.domain, repository, { isArchived });
  if (problem !== null) {
    throw refusalError(problem);
  }
  return { repository: context.repositoryNode(repository) };
}

interface RepositoryInput {
  readonly repositoryId: string;
}

const archiveRepository = (context: GraphqlContext, { repositoryId }: RepositoryInput): Promise<object> =>
  setArchived(context, repositoryId, true);

const unarchiveRepository = (context: GraphqlContext, { repositoryId }: RepositoryInput): Promise<object> =>
  setArchived(context, repositoryId, false);

/** Mutations of repositories, by their names in the schema. */
export const REPOSITORY_MUTATIONS = { archiveRepository, createRepository, unarchiveRepository };
