import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import type { ForeignPull, ForeignRepository, ForeignSwitches } from "./independent-model.ts";

/** The little that is used of graphql-js, which only the local GitHub's package depends on. */
interface Graphql {
  buildSchema(sdl: string, options: { assumeValidSDL: true }): object;
  graphql(request: {
    schema: object;
    source: string;
    rootValue: unknown;
    variableValues: unknown;
  }): Promise<{ data?: unknown; errors?: readonly GraphqlError[] }>;
}

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly type?: string };
}

const HOME = join(PROJECT_ROOT, "packages/github-sandbox");
const library = createRequire(join(HOME, "package.json"))("graphql") as Graphql;
let schema: object | undefined;

/** GitHub's own, whole schema. */
function readSchema(): object {
  schema ??= library.buildSchema(
    readFileSync(join(HOME, "node_modules/@octokit/graphql-schema/schema.graphql"), "utf8"),
    { assumeValidSDL: true },
  );
  return schema;
}

/** Answers a query as GitHub does: status 200, and `errors` with their type beside the data. */
export async function answerGraphql(
  { query, variables }: { readonly query: string; readonly variables: unknown },
  find: (fullName: string) => ForeignRepository | undefined,
  switches: ForeignSwitches,
): Promise<object> {
  const root = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = find(`${owner}/${name}`);
      if (repository !== undefined && !repository.isForbidden) return present(repository, switches);
      throw typed("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    viewer: () => {
      if (switches.hidesViewer) throw typed("FORBIDDEN", "Resource not accessible by integration");
      return { __typename: "User", login: "octo-sync", databaseId: 7 };
    },
    updateRefs: ({ input }: { input: { repositoryId: string; refUpdates: readonly RefUpdate[] } }) => {
      if (switches.hasNoUpdateRefs) throw new Error("Field 'updateRefs' doesn't exist on type 'Mutation'");
      const repository = find(input.repositoryId);
      if (repository === undefined) throw typed("NOT_FOUND", "Could not resolve to a node");
      for (const { name, beforeOid, afterOid } of input.refUpdates) {
        const branch = name.replace("refs/heads/", "");
        if (repository.branches.get(branch)?.oid !== beforeOid)
          throw typed("STALE_DATA", "Reference update failed");
        if (/^0+$/.test(afterOid)) repository.branches.delete(branch);
        else repository.branches.set(branch, { ...repository.branches.get(branch), oid: afterOid });
      }
      return { clientMutationId: null };
    },
  };
  const result = await library.graphql({
    schema: readSchema(),
    source: query,
    rootValue: root,
    variableValues: variables,
  });
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    type: extensions?.type,
  }));
  return { data: result.data ?? null, ...(errors && { errors }) };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid: string;
  readonly afterOid: string;
}

function typed(type: string, message: string): Error {
  return Object.assign(new Error(message), { extensions: { type } });
}

function present(repository: ForeignRepository, switches: ForeignSwitches) {
  const ref = (name: string) => {
    const tip = repository.branches.get(name);
    if (tip === undefined) return null;
    return {
      __typename: "Ref",
      name,
      target: presentCommit(repository, tip.oid),
      associatedPullRequests: ({ first, states }: { first: number; states?: readonly string[] }) =>
        page(
          repository.pulls
            .filter((pull) => pull.head === name && (states ?? [stateOf(pull)]).includes(stateOf(pull)))
            .map((pull) => presentPull(repository, pull, switches)),
          first,
          null,
        ),
      rules: () => tip.rules && { nodes: tip.rules.map((type) => ({ type })) },
      compare: ({ headRef }: { headRef: string }) => {
        const short = headRef.replace(/^refs\/heads\//, "");
        const known = switches.comparesNamesOnly ? repository.branches.has(short) : true;
        const counts = known ? repository.compare(name, headRef) : null;
        return (
          counts && {
            aheadBy: counts.ahead,
            behindBy: counts.behind,
            commits: ({ first, after }: { first: number; after?: string }) => {
              if (switches.hidesAheadCommits) throw typed("SERVICE_UNAVAILABLE", "Commits are not available");
              return page(counts.commits, first, after, (oid) => presentCommit(repository, oid));
            },
          }
        );
      },
    };
  };
  const page = <Node>(
    nodes: readonly Node[],
    first: number,
    after: string | null | undefined,
    show: (node: Node) => unknown = (node) => node,
  ) => {
    const from = after == null ? 0 : Number(after);
    const hasNextPage = from + first < nodes.length;
    return {
      nodes: nodes.slice(from, from + first).map(show),
      totalCount: nodes.length,
      pageInfo: { hasNextPage, endCursor: hasNextPage ? String(from + first) : null },
    };
  };
  return {
    __typename: "Repository",
    id: repository.fullName,
    databaseId: repository.id,
    nameWithOwner: repository.fullName,
    isArchived: repository.isArchived,
    isDisabled: false,
    isLocked: false,
    isMirror: repository.isMirror,
    isEmpty: repository.branches.size === 0,
    mergeCommitAllowed: true,
    viewerPermission: () => {
      if (switches.hidesViewer) throw typed("FORBIDDEN", "Resource not accessible by integration");
      return "WRITE";
    },
    defaultBranchRef: () => ref(repository.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName.replace(/^refs\/heads\//, "")),
    refs: ({ first, after }: { first: number; after?: string }) =>
      page([...repository.branches.keys()].toSorted(), first, after) && {
        ...page([...repository.branches.keys()].toSorted().map(ref), first, after),
      },
    pullRequests: (filter: {
      first: number;
      after?: string;
      baseRefName?: string;
      headRefName?: string;
      states?: readonly string[];
    }) => {
      const states = switches.listsOnlyOpen ? ["OPEN"] : (filter.states ?? ["OPEN", "CLOSED", "MERGED"]);
      const open = repository.pulls.filter((pull) => states.includes(stateOf(pull)));
      const found = open.filter(
        (pull) =>
          switches.ignoresFilters ||
          (pull.base === (filter.baseRefName ?? pull.base) &&
            pull.head === (filter.headRefName ?? pull.head)),
      );
      return page(
        found.map((pull) => presentPull(repository, pull, switches)),
        filter.first,
        filter.after,
      );
    },
  };
}

function presentCommit(repository: ForeignRepository, oid: string) {
  const { authorId = 1, parents = [], message = "" } = repository.commits.get(oid) ?? {};
  return {
    __typename: "Commit",
    oid,
    message,
    messageHeadline: message.split("\n")[0],
    parents: { totalCount: parents.length, nodes: parents.map((parent) => ({ oid: parent })) },
    author: { email: `${authorId}+someone@users.noreply.github.com`, user: { databaseId: authorId } },
  };
}

/** GitHub's word for what became of a pull request. */
function stateOf({ state, merged }: ForeignPull): string {
  return merged === undefined ? state.toUpperCase() : "MERGED";
}

function presentPull(repository: ForeignRepository, pull: ForeignPull, switches: ForeignSwitches) {
  return {
    __typename: "PullRequest",
    number: pull.number,
    url: repository.pullUrl(pull),
    title: pull.title,
    body: pull.body,
    isDraft: pull.isDraft,
    isCrossRepository: false,
    headRefName: pull.head,
    state: stateOf(pull),
    closedAt: pull.merged === undefined ? null : "2026-01-01T00:00:00Z",
    mergeCommit: pull.merged && presentCommit(repository, pull.merged.commitOid),
    timelineItems: { nodes: [] },
    headRefOid: pull.merged?.headOid ?? repository.branches.get(pull.head)?.oid ?? "0".repeat(40),
    baseRefName: pull.base,
    mergeable: "UNKNOWN",
    viewerDidAuthor: switches.hidesViewer ? null : pull.authorId === 7,
    labels: ({ first }: { first: number }) => ({
      nodes: pull.labels.slice(0, first).map((name) => ({ name })),
    }),
  };
}
