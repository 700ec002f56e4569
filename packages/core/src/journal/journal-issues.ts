import type { Issue, Issues } from "../ports/issues.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import type { Journal } from "./journal.ts";
import type { Sightings } from "./sightings.ts";

/** Issues whose writes are all in the journal. */
export function journalIssues(issues: Issues, journal: Journal, seen: Sightings): Issues {
  const see = (repository: RepositoryRef, issue: Issue) => noteIssue(seen, repository, issue);
  return {
    readRepositoryId: (...query) => issues.readRepositoryId(...query),
    isFileGone: (...query) => issues.isFileGone(...query),
    readOwnId: () => issues.readOwnId(),
    listComments: (...query) => issues.listComments(...query),
    list: async (repository, query) => {
      const found = await issues.list(repository, query);
      for (const issue of found) see(repository, issue);
      return found;
    },
    read: async (repository, number) => {
      const issue = await issues.read(repository, number);
      return issue === null ? null : see(repository, issue);
    },
    open: async (repository, draft, mark) => {
      const { title } = draft;
      const issue = await journal.record(
        { repository, operation: "open-issue", target: title, before: null, intent: { title, mark } },
        () => issues.open(repository, draft, mark),
        ({ number }) => ({ number }),
      );
      return see(repository, issue);
    },
    update: async (repository, number, change) => {
      const known = seen.find(repository, number);
      const before = {
        ...(change.title !== undefined && { title: known.title ?? null }),
        ...(change.body !== undefined && { body: known.body ?? null }),
        ...(change.state !== undefined && {
          state: known.state ?? null,
          stateReason: known.stateReason ?? null,
        }),
      };
      const issue = await journal.record(
        { repository, operation: "update-issue", target: `#${number}`, before, intent: { ...change } },
        () => issues.update(repository, number, change),
        () => ({ ...change }),
      );
      return see(repository, issue);
    },
    ...journalAdditions(issues, journal, seen),
  };
}

/** What is added to an issue that is there already. */
function journalAdditions(
  issues: Issues,
  journal: Journal,
  seen: Sightings,
): Pick<Issues, "ensureComment" | "ensureLabels"> {
  return {
    ensureComment: (repository, number, body, mark) =>
      journal.record(
        {
          ...{ repository, operation: "comment", target: `#${number}` },
          ...{ before: { body: null }, intent: { body, mark } },
        },
        () => issues.ensureComment(repository, number, body, mark),
        ({ created }) => (created ? { body } : null),
      ),
    ensureLabels: async (repository, number, labels) => {
      const { labels: before = null } = seen.find(repository, number);
      await journal.record(
        {
          repository,
          operation: "label",
          target: `#${number}`,
          before: { labels: before },
          intent: { labels },
        },
        () => issues.ensureLabels(repository, number, labels),
        () => ({ labels: [...new Set([...(before ?? []), ...labels])] }),
      );
      seen.noteLabels(repository, number, (known) => [...known, ...labels]);
    },
  };
}

function noteIssue(seen: Sightings, repository: RepositoryRef, issue: Issue): Issue {
  const { title, body, state, stateReason, labels } = issue;
  seen.note(repository, issue.number, { title, body, state, stateReason, labels });
  return issue;
}
