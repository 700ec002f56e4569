import type { GraphqlContext } from "../../graphql/context.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { AccountRecord } from "../../state/records.ts";

/** A `User`, `Bot` or `Organization`. A bot's login comes without `[bot]`, as GraphQL gives it. */
export function accountNode({ links }: GraphqlContext, { login, id, type }: AccountRecord): object {
  return {
    __typename: type,
    id: nodeId(type, id),
    databaseId: id,
    login: type === "Bot" ? login.replace(/\[bot\]$/, "") : login,
    name: null,
    url: type === "Bot" ? `${links.html}/apps/${login.replace(/\[bot\]$/, "")}` : `${links.html}/${login}`,
  };
}

export function accountOf(context: GraphqlContext, login: string): object {
  return accountNode(context, context.domain.store.account(login));
}
