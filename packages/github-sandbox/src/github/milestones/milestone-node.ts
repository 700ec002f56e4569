import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { type Order, sortBy } from "../../graphql/order.ts";
import type { MilestoneRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountOf } from "../accounts/account-node.ts";

export interface MilestonesArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: Order | null;
}

/** The `Milestone` of that number; `null` for none. */
export function milestoneOf(
  context: GraphqlContext,
  repository: RepositoryRecord,
  number: number | null,
): object | null {
  const found = repository.milestones.find((milestone) => milestone.number === number);
  return found === undefined ? null : milestoneNode(context, repository, found);
}

/** The connection of a repository's milestones, in the order of their numbers unless the query says otherwise. */
export function milestonesOf(
  context: GraphqlContext,
  repository: RepositoryRecord,
  args: MilestonesArguments,
): object {
  const chosen = repository.milestones
    .filter(({ title }) => title.includes(args.query ?? ""))
    .filter(({ state }) => args.states?.includes(state.toUpperCase()) ?? true);
  const sorted = sortBy<MilestoneRecord>(
    chosen,
    args.orderBy ?? { field: "NUMBER", direction: "ASC" },
    {
      NUMBER: ({ number }) => number,
      DUE_DATE: ({ dueOn }) => dueOn ?? "9999",
      CREATED_AT: ({ createdAt }) => createdAt,
      UPDATED_AT: ({ updatedAt }) => updatedAt,
    },
    ({ number }) => number,
  );
  return connection(
    "milestones",
    sorted,
    args,
    ({ number }) => String(number),
    (milestone) => milestoneNode(context, repository, milestone),
  );
}

function milestoneNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  milestone: MilestoneRecord,
): object {
  return {
    __typename: "Milestone",
    id: nodeId("Milestone", repository.id, milestone.number),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state.toUpperCase(),
    closed: milestone.state === "closed",
    closedAt: milestone.closedAt,
    creator: () => accountOf(context, milestone.creator),
    dueOn: milestone.dueOn,
    createdAt: milestone.createdAt,
    updatedAt: milestone.updatedAt,
    url: context.links.page(repository, `/milestone/${milestone.number}`),
  };
}
