import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import { nodeId, parseNodeId } from "../../state/node-ids.ts";

/** A `User`, `Bot` or `Organization`. A bot's login comes without `[bot]`, as GraphQL gives it. */
export function accountNode(context: GraphqlContext, { login, id, type }: AccountRecord): object {
  const { links } = context;
  return {
    __typename: type,
    id: nodeId(type, id),
    databaseId: id,
    login: type === "Bot" ? login.replace(/\[bot\]$/, "") : login,
    name: null,
    resourcePath: type === "Bot" ? `/apps/${login.replace(/\[bot\]$/, "")}` : `/${login}`,
    avatarUrl: ({ size }: { readonly size?: number | null }) =>
      `${links.html}/avatars/${id}${typeof size === "number" ? `?s=${size}` : ""}`,
    teams: (args: ConnectionArguments) => connection("teams", [], args, String, Object),
    repositories: (args: ConnectionArguments) => context.repositoriesOf(login, args),
    url: type === "Bot" ? `${links.html}/apps/${login.replace(/\[bot\]$/, "")}` : `${links.html}/${login}`,
  };
}

/** Logins of accounts by their ids; a NOT_FOUND error for an id of none. */
export function loginsOf({ domain }: GraphqlContext, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const account = domain.store.accountById(Number(parseNodeId(id)?.key[0]));
    if (account === null) {
      throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
    }
    return account.login;
  });
}

export function accountOf(context: GraphqlContext, login: string): object {
  return accountNode(context, context.domain.store.account(login));
}
