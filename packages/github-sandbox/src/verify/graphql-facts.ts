import { expectAll, type Fact, type FactContext, notCheckable } from "./fact.ts";
import { findPair } from "./rest-facts.ts";

const LIMITS = "https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api";

interface GraphqlBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly type?: string;
    readonly path?: readonly (string | number)[];
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Asks about the repository as `owner` and `name`. */
async function ask({ client, repository }: FactContext, fields: string): Promise<GraphqlBody> {
  const [owner, name] = repository.split("/");
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
  return (await client.graphql(query, { owner, name })).body as GraphqlBody;
}

/** What GitHub's GraphQL interface does, checked by reading only. */
export const GRAPHQL_FACTS: readonly Fact[] = [
  {
    id: "graphql-not-found",
    statement: "A missing repository is null with an error of type NOT_FOUND; the others are returned.",
    source: "hub4j/github-api and PyGithub recordings; sourcecred issue 908",
    check: async ({ client, repository }) => {
      const [owner, name] = repository.split("/");
      const { status, body } = await client.graphql(
        `query ($owner: String!, $name: String!) {
          there: repository(owner: $owner, name: $name) { nameWithOwner }
          gone: repository(owner: $owner, name: "no-such-repository-7f3a") { nameWithOwner }
        }`,
        { owner, name },
      );
      const { data, errors } = body as GraphqlBody;
      return expectAll({
        status: [status, 200],
        gone: [data?.gone, null],
        there: [typeof data?.there, "object"],
        type: [errors?.[0]?.type, "NOT_FOUND"],
        path: [errors?.[0]?.path, ["gone"]],
      });
    },
  },
  {
    id: "graphql-bucket",
    statement: "GraphQL has its own rate limit, and a query without connections costs one point.",
    source: LIMITS,
    check: async ({ client }) => {
      const { headers, body } = await client.graphql("{ rateLimit { cost limit remaining used } }");
      if (!headers.has("x-ratelimit-limit")) return notCheckable("rate limiting is not enabled here");
      const rate = (body as GraphqlBody).data?.rateLimit as Readonly<Record<string, number>> | undefined;
      return expectAll({
        resource: [headers.get("x-ratelimit-resource"), "graphql"],
        cost: [rate?.cost, 1],
        "remaining + used": [(rate?.remaining ?? 0) + (rate?.used ?? 0), rate?.limit],
      });
    },
  },
  {
    id: "graphql-first-needed",
    statement: "A connection without first or last is rejected.",
    source: `${LIMITS}#node-limit`,
    check: async (context) => {
      const { errors } = await ask(context, "labels { totalCount nodes { name } }");
      return expectAll({
        type: [errors?.[0]?.type, "MISSING_PAGINATION_BOUNDARIES"],
      });
    },
  },
  {
    id: "graphql-first-bounds",
    statement: "More than 100 nodes of a connection are rejected.",
    source: `${LIMITS}#node-limit`,
    check: async (context) => {
      const { errors } = await ask(context, "labels(first: 101) { nodes { name } }");
      return expectAll({ type: [errors?.[0]?.type, "EXCESSIVE_PAGINATION"] });
    },
  },
  {
    id: "graphql-unknown-field",
    statement: "An unknown field is rejected before execution.",
    source: "GitHub's GraphQL explorer: code undefinedField",
    check: async (context) => {
      const { data, errors } = await ask(context, "nme");
      return expectAll({
        code: [errors?.[0]?.extensions?.code, "undefinedField"],
        message: [errors?.[0]?.message, "Field 'nme' doesn't exist on type 'Repository'"],
        data: [data ?? null, null],
      });
    },
  },
  {
    id: "graphql-compare-direction",
    statement: "Ref.compare uses the ref as the base and its argument as the head, as REST does.",
    source: "github/docs GraphQL schema: Compares the current ref as a base ref to another head ref",
    check: checkDirection,
  },
];

async function checkDirection(context: FactContext): ReturnType<Fact["check"]> {
  const pair = await findPair(context);
  if (pair === null) return notCheckable("the repository has fewer than two branches");
  const path = `/repos/${context.repository}/compare/${pair.base}...${pair.head}`;
  const rest = (await context.client.get(path)).body as {
    readonly ahead_by: number;
    readonly behind_by: number;
  };
  const { data } = await ask(
    context,
    `ref(qualifiedName: ${JSON.stringify(`refs/heads/${decodeURIComponent(pair.base)}`)}) {
      compare(headRef: ${JSON.stringify(decodeURIComponent(pair.head))}) { aheadBy behindBy }
    }`,
  );
  const ref = (data?.repository as { readonly ref?: { readonly compare?: unknown } } | undefined)?.ref;
  return expectAll({ compare: [ref?.compare, { aheadBy: rest.ahead_by, behindBy: rest.behind_by }] });
}
