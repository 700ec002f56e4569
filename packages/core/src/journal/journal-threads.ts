import type { PullRequestThreads } from "../ports/pull-request-threads.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { Journal } from "./journal.ts";
import { notePull, type PullRequestPorts } from "./pull-sightings.ts";
import type { Sightings } from "./sightings.ts";

/** The threads of pull requests, whose writes are all in the journal. */
export function journalThreads(
  { pullRequestThreads: threads }: PullRequestPorts,
  journal: Journal,
  seen: Sightings,
): PullRequestThreads {
  const changeDraft = (operation: "mark-ready" | "convert-to-draft"): PullRequestThreads["markReady"] => {
    const wanted = operation === "convert-to-draft";
    return async (repository, pullRequest) => {
      const change = () =>
        wanted ? threads.convertToDraft(repository, pullRequest) : threads.markReady(repository, pullRequest);
      if (pullRequest.isDraft === wanted) return change();
      const { number, isDraft } = pullRequest;
      const before = { draft: isDraft };
      return journal.record(
        { repository, operation, target: `#${number}`, before, intent: { draft: wanted } },
        change,
        (isChanged) => (isChanged ? { draft: wanted } : null),
      );
    };
  };
  const invite = createInvite(journal);
  return {
    read: async (repository, number) => {
      const state = await threads.read(repository, number);
      if (state !== null) notePull(seen, repository, state, state.isOpen);
      return state;
    },
    listAllOpen: async (repository) => {
      const open = await threads.listAllOpen(repository);
      for (const pull of open) notePull(seen, repository, pull);
      return open;
    },
    readOwnComment: (...query) => threads.readOwnComment(...query),
    ensureOwnComment: async (repository, number, body, mark) => {
      const before = await threads.readOwnComment(repository, number, mark);
      if (before === body) return "unchanged";
      return journal.record(
        {
          ...{ repository, operation: "comment", target: `#${number}` },
          ...{ before: { body: before }, intent: { body, mark } },
        },
        () => threads.ensureOwnComment(repository, number, body, mark),
        (result) => (result === "unchanged" ? null : { body }),
      );
    },
    markReady: changeDraft("mark-ready"),
    convertToDraft: changeDraft("convert-to-draft"),
    requestReviewers: invite("request-review", "reviewers", (...what) => threads.requestReviewers(...what)),
    assign: invite("assign", "assignees", (...what) => threads.assign(...what)),
    ...journalMerging(threads, journal),
    removeLabel: async (repository, number, label) => {
      await journal.record(
        {
          ...{ repository, operation: "remove-label", target: `#${number}` },
          ...{ before: { labels: seen.find(repository, number).labels ?? null }, intent: { label } },
        },
        () => threads.removeLabel(repository, number, label),
        () => ({ label }),
      );
      seen.noteLabels(repository, number, (known) => known.filter((name) => !isSameLabel(name, label)));
    },
  };
}

/** What merges pull requests, now or later. */
function journalMerging(
  threads: PullRequestThreads,
  journal: Journal,
): Pick<PullRequestThreads, "enableAutoMerge" | "disableAutoMerge" | "merge"> {
  const describe = (repository: RepositoryRef, number: number) => ({ repository, target: `#${number}` });
  return {
    enableAutoMerge: (repository, pull, method) =>
      journal.record(
        {
          ...describe(repository, pull.number),
          ...{ operation: "set-auto-merge", before: null, intent: { method } },
        },
        () => threads.enableAutoMerge(repository, pull, method),
        ({ status }) => (status === "on" ? { method } : null),
      ),
    disableAutoMerge: (repository, pull) =>
      journal.record(
        {
          ...describe(repository, pull.number),
          ...{ operation: "set-auto-merge", before: null, intent: { method: "off" } },
        },
        () => threads.disableAutoMerge(repository, pull),
        () => ({ method: "off" }),
      ),
    merge: (repository, pull, method) =>
      journal.record(
        {
          ...describe(repository, pull.number),
          ...{ operation: "merge-pull-request", before: { base_oid: pull.baseOid } },
          intent: { method, head_oid: pull.headOid },
        },
        () => threads.merge(repository, pull, method),
        (isMerged) => (isMerged ? { method } : null),
      ),
  };
}

/** Makes a write that asks people; it needs no state to be undone. */
function createInvite(journal: Journal) {
  return (
    operation: "request-review" | "assign",
    key: string,
    write: PullRequestThreads["assign"],
  ): PullRequestThreads["assign"] =>
    (repository, number, people) =>
      journal.record(
        { repository, operation, target: `#${number}`, before: null, intent: { [key]: people } },
        () => write(repository, number, people),
        () => ({ [key]: people }),
      );
}

function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
