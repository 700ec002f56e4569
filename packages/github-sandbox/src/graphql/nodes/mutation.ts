import type { GraphqlContext } from "../context.ts";
import { createCommitOnBranch } from "./commit-mutation.ts";
import { ISSUE_MUTATIONS } from "./issue-mutations.ts";
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
    async ({ input }: { readonly input: { readonly clientMutationId?: string | null } }) => ({
      clientMutationId: input.clientMutationId ?? null,
      ...(await mutate(context, input as never)),
    }),
  ]);
  return { __typename: "Mutation", ...Object.fromEntries(fields) };
}
