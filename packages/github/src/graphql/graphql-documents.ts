import { type AdvanceRequest, COMMIT_TIMES_PER_CALL, type ComparisonRequest } from "@automation/core/ports";
import { type RepositoryRef, repositoryKey } from "@automation/core/repository";
import type { BatchQuery } from "./batch-query.ts";

/** Open pull requests on one page. Small, because GitHub charges for the labels of each: (1 + 10) / 100 points a base. */
const PULL_REQUESTS_PER_PAGE = 10;

/** A page of a repository's branches; the first one (`after: null`) brings the repository too. */
export interface RepositoryPage {
  readonly repository: RepositoryRef;
  readonly after: string | null;
  /** Label of the pull requests to bring along with the first page; none when absent. */
  readonly label?: string | undefined;
  /** Since when to bring along the times of the default branch's commits, ISO 8601; not at all when absent. */
  readonly since?: string | undefined;
}

/** What comes with repositories by the way. */
export interface RepositoryExtras {
  readonly pulls: boolean;
  readonly commitTimes: boolean;
}

/** A page of the open pull requests into one branch. */
export interface PullRequestPage {
  readonly repository: RepositoryRef;
  readonly base: string;
  readonly after: string | null;
}

const listBranches = (
  after: string,
  fields: string,
) => `refs(refPrefix: "refs/heads/", first: 100, after: ${after}) {
    pageInfo { hasNextPage endCursor }
    nodes { name ${fields} }
  }`;

const DEFAULT_BRANCH = "defaultBranchRef { name target { oid } }";

const REPOSITORY = "databaseId nameWithOwner isArchived isDisabled isLocked isMirror";

/** The default branch by the name that every server has for it, so that nobody has to know its own name beforehand. */
const COMPARED_WITH_DEFAULT = 'compare(headRef: "HEAD") { aheadBy behindBy }';

const PULL_REQUEST_ITSELF =
  "number url title body isDraft isCrossRepository headRefName headRefOid baseRefName viewerDidAuthor";

const PULL_REQUEST = `fragment PullRequestFields on PullRequest {
  ${PULL_REQUEST_ITSELF}
  labels(first: 20) { nodes { name } }
}`;

/** Without a connection in a connection, which would cost a point for every four repositories. */
const OPEN_PULL_REQUESTS = `pullRequests(states: OPEN, first: 100) {
    pageInfo { hasNextPage } nodes { number baseRefName isCrossRepository }
  }
  labelled: pullRequests(states: OPEN, labels: $labels, first: 30) {
    pageInfo { hasNextPage } nodes { ${PULL_REQUEST_ITSELF} }
  }`;

/** The newest commits of the default branch: as many as one page brings. */
export const COMMIT_TIMES_FIELD = "committedDate";
const COMMIT_TIMES = `defaultBranchRef {
    target { ... on Commit { history(first: ${COMMIT_TIMES_PER_CALL}, since: $since) { nodes { ${COMMIT_TIMES_FIELD} } } } }
  }`;

/** A branch has few rules: those of 20 rulesets are more than anybody sets up. */
const RULES = `fragment RuleFields on Ref {
  branchProtectionRule { lockBranch }
  refUpdateRule { requiresLinearHistory requiredApprovingReviewCount }
  rules(first: 20) {
    nodes { type parameters { ... on PullRequestParameters { requiredApprovingReviewCount } } }
  }
}`;

const BRANCH_TIP = `fragment BranchTip on Ref {
  target { oid ... on Commit { author { email user { databaseId } } } }
}`;

/** Collects variables under short names and declares them. */
class Variables {
  readonly values: Record<string, string | null> = {};
  readonly #declarations: string[] = [];

  add(
    prefix: string,
    value: string | null,
    type: "String!" | "String" | "GitTimestamp!" = "String!",
  ): string {
    const name = `${prefix}${this.#declarations.length}`;
    this.#declarations.push(`$${name}: ${type}`);
    this.values[name] = value;
    return `$${name}`;
  }

  openRepository({ owner, name }: RepositoryRef): string {
    return `repository(owner: ${this.add("o", owner)}, name: ${this.add("n", name)})`;
  }

  declare(): string {
    return this.#declarations.join(", ");
  }
}

/**
 * Asks for repositories with their branches, a page each, and by the way for the open pull requests of those that have a
 * label, and for the commit times of those that have a `since`. One point for 100 lists: each is one connection.
 *
 * @param compares asks how each branch compares with the default branch, too
 */
export function buildRepositoryQuery(
  pages: readonly RepositoryPage[],
  asks: RepositoryExtras,
  compares = false,
): BatchQuery {
  const variables = new Variables();
  const fields = pages.map(({ repository, after }, index) => {
    const cursor = variables.add("c", after, "String");
    const page = compares ? comparePage(after, cursor) : listPage(after, cursor);
    return `r${index}: ${variables.openRepository(repository)} { ${page} }`;
  });
  const lists = pages.map((page, index) => askByTheWay(page, `p${index}`, asks, variables));
  const connections = lists.reduce((sum, list) => sum + (list?.connections ?? 0), pages.length);
  const texts = lists.flatMap((list) => list?.text ?? []);
  const [name, fragment] = compares ? ["comparedRepositories", `\n${BRANCH_TIP}`] : ["repositories", ""];
  return {
    document: `query ${name}(${variables.declare()}) {\n  ${[...fields, ...texts].join("\n  ")}\n}${fragment}`,
    variables: variables.values,
    cost: Math.max(1, Math.ceil(connections / 100)),
    paths: pages.map((_, index) => [`r${index}`]),
    ...(texts.length > 0 && { extras: lists.map((list, index) => list && [`p${index}`]) }),
  };
}

function askByTheWay(
  { repository, after, label, since }: RepositoryPage,
  alias: string,
  asks: RepositoryExtras,
  variables: Variables,
): { readonly text: string; readonly connections: number } | undefined {
  const hasPulls = asks.pulls && label !== undefined;
  const hasTimes = asks.commitTimes && since !== undefined;
  if (after !== null || (!hasPulls && !hasTimes)) return undefined;
  const opening = variables.openRepository(repository);
  const parts = [
    ...(hasPulls ? [OPEN_PULL_REQUESTS.replace("$labels", `[${variables.add("l", label)}]`)] : []),
    ...(hasTimes ? [COMMIT_TIMES.replace("$since", variables.add("s", since, "GitTimestamp!"))] : []),
  ];
  return {
    text: `${alias}: ${opening} { ${parts.join("\n  ")} }`,
    connections: (hasPulls ? 2 : 0) + (hasTimes ? 1 : 0),
  };
}

function listPage(after: string | null, cursor: string): string {
  const branches = listBranches(cursor, "target { oid }");
  return after === null ? `${REPOSITORY} ${DEFAULT_BRANCH} ${branches}` : branches;
}

/**
 * The default branch stands before the others, compared with itself, to prove what it is called, and behind them, so that it
 * shows a move while they were compared.
 */
function comparePage(after: string | null, cursor: string): string {
  const branches = listBranches(cursor, `...BranchTip ${COMPARED_WITH_DEFAULT}`);
  const head = `${REPOSITORY} defaultBranchRef { name target { oid } ${COMPARED_WITH_DEFAULT} }`;
  return `${after === null ? `${head} ` : ""}${branches} behind: ${DEFAULT_BRANCH}`;
}

/**
 * Asks how branches compare with their default branches, those of one repository under one alias.
 *
 * The branch is the comparison's base, so `aheadBy` counts what the default branch has more. The default branch goes by
 * its name: that is what `headRef` is documented to be, and GitHub takes commits there only since October 2022
 * (https://github.com/refined-github/refined-github/issues/6094), an older server of one's own never. Should the branch
 * move on between two batches, the later counts are the newer ones.
 */
export function buildComparisonQuery(requests: readonly ComparisonRequest[]): BatchQuery {
  const variables = new Variables();
  const groups = Map.groupBy(requests.entries(), ([, { repository, defaultBranch }]) =>
    [repositoryKey(repository), defaultBranch.name].join(" "),
  );
  const paths: string[][] = [];
  const fields = [...groups.values()].map((group, number) => {
    const [first] = group;
    if (first === undefined) return "";
    const { repository, defaultBranch } = first[1];
    const opening = variables.openRepository(repository);
    const head = variables.add("h", defaultBranch.name);
    const branches = group.map(([index, { branch }]) => {
      paths[index] = [`r${number}`, `b${index}`];
      const name = variables.add("b", `refs/heads/${branch.name}`);
      return `b${index}: ref(qualifiedName: ${name}) { ...BranchTip compare(headRef: ${head}) { aheadBy behindBy } }`;
    });
    // Last, so that it reports a move while the branches before it were compared.
    return `r${number}: ${opening} {\n    ${branches.join("\n    ")}\n    ${DEFAULT_BRANCH}\n  }`;
  });
  return {
    document: `query comparisons(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}\n${BRANCH_TIP}`,
    variables: variables.values,
    cost: 1,
    paths,
  };
}

/**
 * Asks how far default branches went forward. A commit as `headRef` is not documented; a server that does not take it
 * answers nothing for that repository.
 */
export function buildAdvanceQuery(requests: readonly AdvanceRequest[]): BatchQuery {
  const variables = new Variables();
  const fields = requests.map(({ repository, defaultBranch, formerOid }, index) => {
    const opening = variables.openRepository(repository);
    const name = variables.add("b", `refs/heads/${defaultBranch.name}`);
    const compare = `compare(headRef: ${variables.add("h", formerOid)}) { aheadBy behindBy }`;
    return `r${index}: ${opening} { ref(qualifiedName: ${name}) { ${compare} target { oid } } }`;
  });
  return {
    document: `query advances(${variables.declare()}) {\n  ${fields.join("\n  ")}\n}`,
    variables: variables.values,
    cost: 1,
    paths: requests.map((_, index) => [`r${index}`, "ref"]),
  };
}

/**
 * Asks for the open pull requests into several branches, newest first, a page each, and by the way, for a branch's first
 * page, for the rules that it is under.
 */
export function buildPullRequestQuery(pages: readonly PullRequestPage[], asksForRules: boolean): BatchQuery {
  const variables = new Variables();
  const fields = pages.map(({ repository, base, after }, index) => {
    const opening = variables.openRepository(repository);
    const filter = `states: OPEN, baseRefName: ${variables.add("b", base)}`;
    const page = `first: ${PULL_REQUESTS_PER_PAGE}, after: ${variables.add("c", after, "String")}`;
    const order = "orderBy: { field: CREATED_AT, direction: DESC }";
    return `r${index}: ${opening} { pullRequests(${filter}, ${page}, ${order}) {
    pageInfo { hasNextPage endCursor } nodes { ...PullRequestFields }
  } }`;
  });
  const rules = asksForRules ? askForRules(pages, variables) : null;
  const parts = [...fields, ...(rules?.fields ?? [])].join("\n  ");
  const connections = 1 + PULL_REQUESTS_PER_PAGE + (rules === null ? 0 : 1);
  return {
    document: `query pullRequests(${variables.declare()}) {\n  ${parts}\n}\n${PULL_REQUEST}${rules === null ? "" : `\n${RULES}`}`,
    variables: variables.values,
    cost: Math.max(1, Math.ceil((pages.length * connections) / 100)),
    paths: pages.map((_, index) => [`r${index}`, "pullRequests"]),
    ...(rules !== null && { extras: rules.places }),
  };
}

/** Asks for the rules of each branch whose first page is asked for, those of one repository under one alias. */
function askForRules(pages: readonly PullRequestPage[], variables: Variables) {
  const places: (readonly string[] | undefined)[] = pages.map(() => undefined);
  const first = [...pages.entries()].filter(([, { after }]) => after === null);
  if (first.length === 0) return null;
  const groups = Map.groupBy(first, ([, { repository }]) => repositoryKey(repository));
  const fields = [...groups.values()].map((group, number) => {
    const repository = group[0]?.[1].repository ?? { owner: "", name: "" };
    const opening = variables.openRepository(repository);
    const branches = group.map(([index, { base }]) => {
      places[index] = [`g${number}`, `b${index}`];
      const name = variables.add("q", `refs/heads/${base}`);
      return `b${index}: ref(qualifiedName: ${name}) { ...RuleFields }`;
    });
    return `g${number}: ${opening} { viewerPermission mergeCommitAllowed\n    ${branches.join("\n    ")}\n  }`;
  });
  return { fields, places };
}
