import type { AgingPullRequest, MemberStatus } from "@automation/core/ports";
import { formatRepositoryRef, parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { readCall } from "../../call.ts";
import type { GitHubClient } from "../../client/client.ts";
import { isRecord } from "../../errors/failure.ts";
import type { BatchPlan } from "../../graphql/batch-plan.ts";
import type { BatchQuery } from "../../graphql/batch-query.ts";
import { type BatchOptions, GraphqlBatches } from "../../graphql/graphql-batches.ts";
import { at } from "../../rest/rest-repositories.ts";

/** Repositories in one query. */
const LARGEST_BATCH = 50;
/** Repositories that are asked for one by one after GraphQL did not find them: a token that sees none must not spend all its calls on it. */
const MAX_SINGLE_READS = 25;
/** The oldest are the ones that matter. */
const PULL_REQUESTS = 20;

interface Member {
  readonly repository: RepositoryRef;
  readonly label: string;
}

interface MemberNode {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly pullRequests: {
    readonly nodes: readonly ({
      readonly number: number;
      readonly url: string;
      readonly createdAt: string;
      readonly mergeable: string;
    } | null)[];
  };
}

/** Reads the state of many repositories and their open pull requests with a label: one query for 50 of them. */
export async function readMembers(
  options: BatchOptions,
  repositories: readonly RepositoryRef[],
  label: string,
): Promise<readonly MemberStatus[]> {
  const batches = new GraphqlBatches(options, planMembers(options.client));
  return batches.ask(repositories.map((repository) => ({ repository, label })));
}

function planMembers(client: GitHubClient): BatchPlan<Member, MemberStatus> {
  let singleReads = 0;
  return {
    operation: "read the repositories of the ecosystem",
    size: LARGEST_BATCH,
    build: buildMemberQuery,
    read: ({ repository }, { value }) =>
      isRecord(value)
        ? { status: "done", answer: fromGraphql(repository, value as unknown as MemberNode) }
        : { status: "fallback" },
    askAlone: async ({ repository, label }) => {
      singleReads += 1;
      if (singleReads <= MAX_SINGLE_READS) return readByRest(client, repository, label);
      const message = `Not checked, because ${MAX_SINGLE_READS} earlier repositories could not be found.`;
      return { status: "failed", requested: repository, message };
    },
    fail: ({ repository: requested }, error) =>
      error.code === "not-found"
        ? { status: "not-found", requested }
        : { status: "failed", requested, message: error.message },
  };
}

function buildMemberQuery(members: readonly Member[]): BatchQuery {
  const variables: Record<string, string> = {};
  const add = (name: string, value: string): string => {
    variables[name] = value;
    return `$${name}`;
  };
  const fields = members.map(({ repository, label }, index) => {
    const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
    const labels = add(`l${index}`, label);
    return `r${index}: ${opening} { nameWithOwner isArchived isDisabled
    pullRequests(states: OPEN, labels: [${labels}], first: ${PULL_REQUESTS}, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url createdAt mergeable }
    } }`;
  });
  const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
  return {
    document: `query members(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}`,
    variables,
    cost: Math.max(1, Math.ceil(members.length / 100)),
    paths: members.map((_, index) => [`r${index}`]),
  };
}

function fromGraphql(requested: RepositoryRef, node: MemberNode): MemberStatus {
  return {
    status: "found",
    requested,
    repository: parseRepositoryRef(node.nameWithOwner) ?? requested,
    isArchived: node.isArchived,
    isDisabled: node.isDisabled,
    pullRequests: node.pullRequests.nodes.flatMap((pull) =>
      pull === null
        ? []
        : {
            number: pull.number,
            url: pull.url,
            createdAtMs: Date.parse(pull.createdAt),
            hasConflict: pull.mergeable === "CONFLICTING",
          },
    ),
  };
}

interface RestPull {
  readonly number: number;
  readonly html_url: string;
  readonly created_at: string;
  readonly labels: readonly { readonly name: string }[];
}

/** Two requests. REST does not say in a list whether a pull request conflicts. */
async function readByRest(
  client: GitHubClient,
  requested: RepositoryRef,
  label: string,
): Promise<MemberStatus> {
  const { data } = await client.rest<{
    readonly full_name: string;
    readonly archived: boolean;
    readonly disabled?: boolean;
  }>("GET /repos/{owner}/{repo}", at(requested), readCall("read the repository", requested));
  const repository = parseRepositoryRef(data.full_name) ?? requested;
  const pulls = await client.rest<readonly RestPull[]>(
    "GET /repos/{owner}/{repo}/pulls",
    { ...at(repository), state: "open", sort: "created", direction: "asc", per_page: 100 },
    readCall(`list the pull requests of ${formatRepositoryRef(repository)}`, repository),
  );
  return {
    status: "found",
    requested,
    repository,
    isArchived: data.archived,
    isDisabled: data.disabled ?? false,
    pullRequests: pulls.data
      .filter((pull) => hasLabel(pull, label))
      .map(fromRest)
      .slice(0, PULL_REQUESTS),
  };
}

function hasLabel({ labels }: RestPull, label: string): boolean {
  return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}

function fromRest(pull: RestPull): AgingPullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    createdAtMs: Date.parse(pull.created_at),
    hasConflict: false,
  };
}
