import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";
import { OURSELVES } from "./accounts.ts";

/** Prefix of the branches that sync-monitor calls its own. */
export const SYNC_PREFIX = "ecosystem-sync/";

/** What people have made of a repository: nothing of it may be lost or changed. */
export interface PeoplesRepository {
  readonly defaultBranch: string;
  /** Where people left each branch that is theirs. */
  readonly branches: Map<string, string>;
  /** Commits that people put on branches of ours, or under such a name: to be reachable from it for good. */
  readonly work: { readonly branch: string; readonly oid: string }[];
  /** Branches into which a pull request of ours was squashed or rebased: they lack the same commits as before. */
  readonly flattened: Set<string>;
  /** Branches of ours whose work people have squashed or rebased: they may stay, and need not. */
  readonly mayStay: Set<string>;
  /** Pull requests that people opened, as they left them. */
  readonly pullRequests: ReadonlyMap<number, string>;
}

/** What people have made, by `owner/name`. */
export type World = ReadonlyMap<string, PeoplesRepository>;

/** Looks at what is there before anything runs: all of it is people's. */
export async function takeStock(sandbox: Sandbox): Promise<World> {
  const entries = await Promise.all(
    sandbox.repositories().map(async (repository): Promise<[string, PeoplesRepository]> => {
      const all = await repository.branches();
      const branches = all.filter(({ name }) => !name.startsWith(SYNC_PREFIX));
      const namesakes = all.filter(({ name }) => name.startsWith(SYNC_PREFIX));
      return [
        repository.fullName,
        {
          defaultBranch: repository.record.defaultBranch,
          branches: new Map(branches.map(({ name, oid }) => [name, oid])),
          work: namesakes.map(({ name, oid }) => ({ branch: name, oid })),
          flattened: new Set(),
          mayStay: new Set(),
          pullRequests: new Map(
            (await repository.pullRequests())
              .filter(({ author }) => author !== OURSELVES)
              .map((pull) => [pull.number, describe(pull)]),
          ),
        },
      ];
    }),
  );
  return new Map(entries);
}

type PullRequest = Awaited<ReturnType<InspectedRepository["pullRequests"]>>[number];

/** A pull request as far as the action could change it. */
export function describe({ title, body, labels, state, pull }: PullRequest): string {
  return JSON.stringify({ title, body, labels, state, head: pull.headRef, base: pull.baseRef });
}
