import { hasPermissions, missingPermission } from "../auth/access.ts";
import { createCommitOnBranch } from "../github/commits/commit-mutation.ts";
import { ISSUE_MUTATIONS } from "../github/issues/issue-mutations.ts";
import { PULL_MUTATIONS } from "../github/pulls/pull-mutations.ts";
import { REF_MUTATIONS } from "../github/refs/ref-mutations.ts";
import { MUTATION_PERMISSIONS } from "../github/repositories/permissions-node.ts";
import { REPOSITORY_MUTATIONS } from "../github/repositories/repository-mutations.ts";
import { REVIEW_MUTATIONS } from "../github/reviews/review-mutations.ts";
import type { GraphqlContext } from "./context.ts";
import { refusalError } from "./errors.ts";

/** The `Mutation` object. */
export function mutationNode(context: GraphqlContext): object {
  const mutations: Readonly<Record<string, (context: GraphqlContext, input: never) => Promise<object>>> = {
    ...PULL_MUTATIONS,
    ...ISSUE_MUTATIONS,
    ...REF_MUTATIONS,
    ...REVIEW_MUTATIONS,
    ...REPOSITORY_MUTATIONS,
    createCommitOnBranch,
  };
  const fields = Object.entries(mutations).map(([name, mutate]) => [
    name,
    async ({ input }: { readonly input: { readonly clientMutationId?: string | null } }) => {
      if (!hasPermissions(context.viewer, MUTATION_PERMISSIONS[name] ?? "metadata=read")) {
        throw refusalError(missingPermission(context.viewer));
      }
      const payload = await mutate(context, input as never);
      return { clientMutationId: input.clientMutationId ?? null, ...payload };
    },
  ]);
  return { __typename: "Mutation", ...Object.fromEntries(fields) };
}
