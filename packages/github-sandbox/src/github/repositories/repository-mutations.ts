import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError } from "../../graphql/errors.ts";
import { isRefusal } from "../../state/refusal.ts";
import { loginsOf } from "../accounts/account-node.ts";
import { createRepository as makeRepository } from "./repositories.ts";

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

/** Mutations of repositories, by their names in the schema. */
export const REPOSITORY_MUTATIONS = { createRepository };
