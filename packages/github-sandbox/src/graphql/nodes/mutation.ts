import { hasPermissions, missingPermission } from "../../rest/access.ts";
import type { GraphqlContext } from "../context.ts";
import { refusalError } from "../errors.ts";
import { createCommitOnBranch } from "./commit-mutation.ts";
import { ISSUE_MUTATIONS } from "./issue-mutations.ts";
import { MUTATION_PERMISSIONS } from "./permissions.ts";
import { PULL_MUTATIONS } from "./pull-mutations.ts";
import { REF_MUTATIONS } from "./ref-mutations.ts";

/** The `Mutation` object. */
export function mutationNode(context: GraphqlContext): object {
  const mutations: Readonly<Record<string, (context: GraphqlContext, input: never) => Promise<object>>> = {
    ...PULL_MUTATIONS,
    ...ISSUE_MUTATIONS,
    ...REF_MUTATIONS,
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
