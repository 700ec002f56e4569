import type { PullRequests } from "../ports/pull-requests.ts";
import type { Journal } from "./journal.ts";
import { findPull, notePull, type PullRequestPorts } from "./pull-sightings.ts";
import type { Sightings } from "./sightings.ts";

/** Pull requests whose writes are all in the journal. */
export function journalPullRequests(
  ports: PullRequestPorts,
  journal: Journal,
  seen: Sightings,
): PullRequests {
  const { pullRequests } = ports;
  return {
    listOpen: async (queries) => {
      const lookups = await pullRequests.listOpen(queries);
      for (const [index, lookup] of lookups.entries()) {
        const repository = queries[index]?.repository;
        if (repository === undefined || lookup.status !== "found") continue;
        for (const pull of lookup.pullRequests) notePull(seen, repository, pull);
      }
      return lookups;
    },
    readEnds: (queries) => pullRequests.readEnds(queries),
    listOpenFrom: (...query) => pullRequests.listOpenFrom(...query),
    wasLabelled: (...query) => pullRequests.wasLabelled(...query),
    readText: async (repository, number) => {
      const text = await pullRequests.readText(repository, number);
      if (text !== null)
        seen.note(repository, number, { body: text.body, state: text.isOpen ? "open" : "closed" });
      return text;
    },
    ensureOpen: async (draft) => {
      const { repository, head, base, title, isDraft } = draft;
      const result = await journal.record(
        {
          ...{ repository, operation: "open-pull-request", target: head, before: null },
          intent: { head, base, title, draft: isDraft },
        },
        () => pullRequests.ensureOpen(draft),
        (done) => (done.status === "open" && done.created ? { number: done.pullRequest.number } : null),
      );
      if (result.status === "open") notePull(seen, repository, result.pullRequest);
      return result;
    },
    ...journalChanges(ports, journal, seen),
  };
}

/** The writes to a pull request that is there already. */
function journalChanges(
  ports: PullRequestPorts,
  journal: Journal,
  seen: Sightings,
): Pick<PullRequests, "update" | "ensureLabels"> {
  const { pullRequests } = ports;
  return {
    update: async (repository, number, change) => {
      const known = await findPull(ports, seen, repository, number);
      const before = {
        ...(change.title !== undefined && { title: known.title ?? null }),
        ...(change.body !== undefined && { body: known.body ?? null }),
        ...(change.state !== undefined && { state: known.state ?? "open" }),
      };
      await journal.record(
        { repository, operation: "update-pull-request", target: `#${number}`, before, intent: { ...change } },
        () => pullRequests.update(repository, number, change),
        () => ({ ...change }),
      );
      seen.note(repository, number, change);
    },
    ensureLabels: async (repository, number, labels) => {
      if (labels.length === 0) return;
      const { labels: before = null } = await findPull(ports, seen, repository, number, "labels");
      await journal.record(
        {
          repository,
          operation: "label",
          target: `#${number}`,
          before: { labels: before },
          intent: { labels },
        },
        () => pullRequests.ensureLabels(repository, number, labels),
        () => ({ labels: [...new Set([...(before ?? []), ...labels])] }),
      );
      seen.noteLabels(repository, number, (known) => [...known, ...labels]);
    },
  };
}
