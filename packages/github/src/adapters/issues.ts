import { GitHubError } from "@automation/core/errors";
import type {
  Clock,
  Issue,
  IssueChange,
  IssueDraft,
  IssueQuery,
  Issues,
  Random,
} from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { quietly, readCall, repeatableWrite, singleWrite, withContent } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import { addComment, hasComment, listComments } from "../rest/issue-comments.ts";
import { isFileGone, readRepositoryId } from "../rest/repository-identity.ts";
import { at } from "../rest/rest-repositories.ts";
import { createViewer, type Viewer } from "../tokens/viewer.ts";

/** What reading and writing issues needs. */
export interface IssueOptions {
  readonly client: GitHubClient;
  readonly clock: Clock;
  readonly random: Random;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
}

interface RestIssue {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly { readonly login?: string }[] | null;
  readonly locked?: boolean;
  readonly closed_at?: string | null;
  readonly user: { readonly id?: number } | null;
  readonly pull_request?: unknown;
}

const PER_PAGE = 100;

/** Makes the issues of GitHub. */
export function createIssues(options: IssueOptions): Issues {
  const { client } = options;
  const viewer = createViewer(client);

  const read = async (repository: RepositoryRef, number: number): Promise<Issue | null> => {
    try {
      const { data } = await client.rest<RestIssue>(
        "GET /repos/{owner}/{repo}/issues/{issue_number}",
        { ...at(repository), issue_number: number },
        readCall(`read issue #${number}`, repository),
      );
      // A moved issue answers from its new place, under another number.
      return data.number === number ? fromRest(data) : null;
    } catch (error) {
      if (isAnswered(error, 301, 404, 410)) return null;
      throw error;
    }
  };

  return {
    list: (repository, query) => listIssues(client, repository, query),
    readRepositoryId: (repository) => readRepositoryId(client, repository),
    isFileGone: (repository, path) => isFileGone(client, repository, path),
    readOwnId: () => viewer.readId(),
    read,
    open: (repository, draft, mark) =>
      retryIfNotApplied(
        options,
        () => openIssue(client, repository, draft),
        async () => {
          const open = await listIssues(client, repository, { state: "open", maxPages: 1 });
          const marked = open.filter(({ body }) => body.includes(mark));
          return findOurs(marked, draft.labels, viewer);
        },
      ),
    update: (repository, number, change) => updateIssue(client, repository, number, change),
    listComments: (repository, number) => listComments(client, repository, number),
    ensureComment: async (repository, number, body, mark) => {
      const isThere = () => hasComment(client, repository, number, mark);
      if (await isThere()) return { created: false };
      return retryIfNotApplied(
        options,
        () => addComment(client, repository, number, body),
        async () => ((await isThere()) ? { created: true } : null),
      );
    },
    ensureLabels: async (repository, number, labels) => {
      await client.rest(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
        { ...at(repository), issue_number: number, labels },
        quietly(repeatableWrite(`label issue #${number}`, repository)),
      );
    },
  };
}

async function listIssues(
  client: GitHubClient,
  repository: RepositoryRef,
  { state, label, maxPages }: IssueQuery,
): Promise<readonly Issue[]> {
  const found: RestIssue[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest<readonly RestIssue[]>(
      "GET /repos/{owner}/{repo}/issues",
      {
        ...at(repository),
        state,
        ...(label !== undefined && { labels: label }),
        sort: "updated",
        direction: "desc",
        per_page: PER_PAGE,
        page,
      },
      readCall("list the issues", repository),
    );
    found.push(...data);
    if (data.length < PER_PAGE) break;
  }
  return found.filter((issue) => issue.pull_request === undefined).map(fromRest);
}

/** The issue that carries all the labels or that the token's own account opened: a stranger can do neither. */
async function findOurs(
  issues: readonly Issue[],
  labels: readonly string[],
  viewer: Viewer,
): Promise<Issue | null> {
  const wanted = labels.map((label) => label.toLowerCase());
  const labelled = issues.find((issue) => {
    const there = issue.labels.map((label) => label.toLowerCase());
    return wanted.every((label) => there.includes(label));
  });
  if (labelled !== undefined || issues.length === 0) return labelled ?? null;
  const ownId = await viewer.readId();
  return issues.find(({ authorId }) => authorId !== null && authorId === ownId) ?? null;
}

/**
 * People who may not be assigned, and labels that a server does not make by itself, make it refuse the whole issue:
 * better one without them than none.
 */
async function openIssue(client: GitHubClient, repository: RepositoryRef, draft: IssueDraft): Promise<Issue> {
  const send = async (accepted: IssueDraft): Promise<Issue> => {
    const { data } = await client.rest<RestIssue>(
      "POST /repos/{owner}/{repo}/issues",
      { ...at(repository), ...accepted },
      withContent(singleWrite("open an issue", repository)),
    );
    return fromRest(data);
  };
  try {
    return await send(draft);
  } catch (error) {
    if (!isAnswered(error, 422)) throw error;
    const isAbout = (word: string) => error.reasons.some((reason) => reason.toLowerCase().includes(word));
    const labels = isAbout("label") ? [] : draft.labels;
    const assignees = isAbout("assignee") ? [] : draft.assignees;
    if (labels.length === draft.labels.length && assignees.length === draft.assignees.length) throw error;
    const opened = await send({ ...draft, labels, assignees });
    if (assignees.length === draft.assignees.length) return opened;
    return { ...opened, assignees: await assignThose(client, repository, opened.number, draft.assignees) };
  }
}

/** Assigns those of them who may be, whom one that may not has kept out; gives their logins. */
async function assignThose(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
  logins: readonly string[],
): Promise<readonly string[]> {
  if (logins.length < 2) return [];
  try {
    const { data } = await client.rest<RestIssue>(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
      { ...at(repository), issue_number: number, assignees: logins },
      repeatableWrite(`assign issue #${number}`, repository),
    );
    return fromRest(data).assignees ?? [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return [];
  }
}

/** An older server knows fewer reasons (`duplicate` came in 2024): closing matters more than why. */
async function updateIssue(
  client: GitHubClient,
  repository: RepositoryRef,
  number: number,
  { stateReason, ...change }: IssueChange,
): Promise<Issue> {
  const send = async (reason: object): Promise<Issue> => {
    const { data } = await client.rest<RestIssue>(
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      { ...at(repository), issue_number: number, ...change, ...reason },
      repeatableWrite(`update issue #${number}`, repository),
    );
    return fromRest(data);
  };
  if (stateReason === undefined) return send({});
  try {
    return await send({ state_reason: stateReason });
  } catch (error) {
    if (!isAnswered(error, 422)) throw error;
    return send({});
  }
}

function fromRest(issue: RestIssue): Issue {
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    stateReason: issue.state_reason ?? null,
    ...(issue.assignees && { assignees: issue.assignees.flatMap(({ login }) => login ?? []) }),
    labels: (issue.labels ?? []).flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
    isLocked: issue.locked ?? false,
    authorId: issue.user?.id ?? null,
    closedAtMs: issue.closed_at ? Date.parse(issue.closed_at) : null,
  };
}
