import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import type {
  EnsurePullRequestResult,
  PullRequest,
  PullRequestDraft,
  PullRequests,
} from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { backoffDelayMs } from "@automation/resilience";
import { quietly, readCall, repeatableWrite, singleWrite, withContent } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { retryIfNotApplied } from "../client/retry-if-not-applied.ts";
import type { BatchOptions } from "../graphql/graphql-batches.ts";
import { createEndReader } from "../graphql/pull-request-ends.ts";
import { createPullRequestLister } from "../graphql/pull-request-lists.ts";
import { readAllPages } from "../rest/rest-pages.ts";
import { listPullRequestsByRest, type RestPullRequest, readLabels } from "../rest/rest-pull-requests.ts";
import { at, isBranchThere } from "../rest/rest-repositories.ts";
import { createViewer } from "../tokens/viewer.ts";

/** What reading and writing pull requests needs. */
export interface PullRequestOptions extends BatchOptions {
  /** Attempts after the first. */
  readonly maxRetries: number;
}

/** GitHub needs a moment to see what was just made: so often a refusal is tried again. */
const LAG_ATTEMPTS = 3;

/** All that is needed of the answer: what was asked for is known. */
type OpenedPullRequest = Pick<RestPullRequest, "number" | "html_url"> & Partial<RestPullRequest>;

/** Makes the pull requests of GitHub. */
export function createPullRequests(options: PullRequestOptions): PullRequests {
  const { client } = options;
  const viewer = createViewer(client);
  const listOpen = createPullRequestLister(options, viewer);

  const findOpen = async ({ repository, base, head }: PullRequestDraft): Promise<PullRequest | null> => {
    const [found] = await listPullRequestsByRest(client, viewer, repository, { base, head });
    return found ?? null;
  };

  const open = async (draft: PullRequestDraft): Promise<PullRequest> => {
    const { repository, isDraft, head, base, title, body } = draft;
    const { data } = await client.rest<OpenedPullRequest>(
      "POST /repos/{owner}/{repo}/pulls",
      { ...at(repository), head, base, title, body, draft: isDraft },
      withContent(singleWrite(`open a pull request from ${head} into ${base}`, repository)),
    );
    return readOpened(draft, data);
  };

  /** What GitHub's refusal to open a pull request amounts to; thrown again when it is a failure. */
  const readRefusal = async (
    draft: PullRequestDraft,
    error: unknown,
    wasLost: boolean,
  ): Promise<EnsurePullRequestResult | "again" | "without-draft"> => {
    if (!isAnswered(error, 422)) throw error;
    if (/already[ _]exists/i.test(error.message)) {
      const pullRequest = await findOpen(draft);
      return pullRequest === null ? "again" : { status: "open", pullRequest, created: wasLost };
    }
    if (/no commits between/i.test(error.message)) return { status: "no-commits" };
    if (/draft/i.test(error.message) && draft.isDraft) return "without-draft";
    const field = findInvalidRef(error);
    if (field === null) throw error;
    const isThere = await isBranchThere(client, draft.repository, draft[field]);
    return isThere ? "again" : { status: "ref-missing", field };
  };

  const openOrAdopt = async (draft: PullRequestDraft, wasLost: boolean): Promise<EnsurePullRequestResult> => {
    let wanted = draft;
    for (let lag = 0; ; lag += 1) {
      try {
        return { status: "open", pullRequest: await open(wanted), created: true };
      } catch (error) {
        const refusal = await readRefusal(wanted, error, wasLost);
        if (typeof refusal === "object") return refusal;
        if (refusal === "without-draft") {
          wanted = { ...wanted, isDraft: false };
          continue;
        }
        if (lag >= LAG_ATTEMPTS) throw error;
        await options.clock.sleep(1_000 + backoffDelayMs(lag, options.random), options.signal);
      }
    }
  };

  return {
    listOpen,
    ensureOpen: (draft) =>
      retryIfNotApplied<EnsurePullRequestResult>(
        options,
        (wasLost) => openOrAdopt(draft, wasLost),
        async () => {
          const pullRequest = await findOpen(draft);
          return pullRequest === null ? null : { status: "open", pullRequest, created: true };
        },
      ),
    readEnds: createEndReader(options),
    listOpenFrom: (repository, head) => listPullRequestsByRest(client, viewer, repository, { head }),
    readText: (repository, number) => readText(client, repository, number),
    update: async (repository, number, change) => {
      await client.rest(
        "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
        { ...at(repository), pull_number: number, ...change },
        repeatableWrite(`update pull request #${number}`, repository),
      );
    },
    ensureLabels: (repository, number, labels) => ensureLabels(options, repository, number, labels),
    wasLabelled: async (repository, number, labels) => {
      const events = await readAllPages<{
        readonly event: string;
        readonly label?: { readonly name: string };
      }>(
        client,
        "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
        { ...at(repository), issue_number: number },
        readCall(`read the history of pull request #${number}`, repository),
      );
      const wanted = new Set(labels.map((label) => label.toLowerCase()));
      return events.some(
        ({ event, label }) =>
          event === "labeled" && label !== undefined && wanted.has(label.name.toLowerCase()),
      );
    },
  };
}

async function readText(client: GitHubClient, repository: RepositoryRef, number: number) {
  const call = readCall(`read pull request #${number}`, repository);
  try {
    const { data } = await client.rest<Pick<RestPullRequest, "body"> & { readonly state?: string }>(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      { ...at(repository), pull_number: number },
      call,
    );
    return { body: data.body ?? "", isOpen: data.state !== "closed" };
  } catch (error) {
    // A limit or a refused token stops the work; any other failure only means that the older text has to do.
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
    return null;
  }
}

function readOpened(
  { head, base, title, body, isDraft }: PullRequestDraft,
  opened: OpenedPullRequest,
): PullRequest {
  return {
    number: opened.number,
    url: opened.html_url,
    title: opened.title ?? title,
    body: opened.body ?? body,
    head,
    headOid: opened.head?.sha ?? "",
    base,
    isCrossRepository: false,
    isDraft: opened.draft ?? isDraft,
    isOwn: true,
    labels: readLabels(opened),
  };
}

async function ensureLabels(
  { client, clock, random, signal }: PullRequestOptions,
  repository: RepositoryRef,
  number: number,
  labels: readonly string[],
): Promise<void> {
  if (labels.length === 0) return;
  for (let lag = 0; ; lag += 1) {
    try {
      await client.rest(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
        { ...at(repository), issue_number: number, labels },
        quietly(repeatableWrite(`label pull request #${number}`, repository)),
      );
      return;
    } catch (error) {
      const isTooEarly = isAnswered(error, 422) && /could not resolve to a node/i.test(error.message);
      if (!isTooEarly || lag >= LAG_ATTEMPTS) throw error;
      await clock.sleep(1_000 + backoffDelayMs(lag, random), signal);
    }
  }
}

/** The field that a 422 calls invalid, where it is one of the two branches. */
function findInvalidRef({ reasons }: GitHubError): "base" | "head" | null {
  for (const field of ["base", "head"] as const) {
    const isInvalid = new RegExp(`^(PullRequest\\.)?${field}: invalid`);
    if (reasons.some((reason) => isInvalid.test(reason))) return field;
  }
  return null;
}
