import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";

/** Everything of a repository that a run can change, as plain data. */
export interface RepositoryState {
  /** Commits by branch. */
  readonly branches: Readonly<Record<string, string>>;
  /** Pull requests and issues by number. */
  readonly threads: Readonly<Record<string, ThreadState>>;
}

/** What a pull request or an issue shows. */
export interface ThreadState {
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly comments: readonly string[];
  readonly isDraft: boolean;
  readonly isMerged: boolean;
}

type PullRequestRecordPart = Awaited<ReturnType<InspectedRepository["pullRequests"]>>[number]["pull"];

/** Takes down the state of every repository, by `owner/name`. */
export async function takeSnapshot(sandbox: Sandbox): Promise<Readonly<Record<string, RepositoryState>>> {
  const entries = await Promise.all(
    sandbox
      .repositories()
      .map(async (repository) => [repository.fullName, await describe(repository)] as const),
  );
  return Object.fromEntries(entries);
}

async function describe(repository: InspectedRepository): Promise<RepositoryState> {
  const branches = await repository.branches();
  const pulls = await repository.pullRequests();
  const threads = [...pulls, ...repository.issues()].map((thread) => {
    const { number, state, title, labels, comments } = thread;
    const pull = thread.pull as PullRequestRecordPart | null;
    const shown = {
      ...{ state, title, body: thread.body ?? "", labels: [...labels].toSorted() },
      comments: comments.map(({ body }) => body),
      isDraft: pull?.isDraft ?? false,
      isMerged: pull?.mergedAt !== null && pull?.mergedAt !== undefined,
    };
    return [String(number), shown] as const;
  });
  return {
    branches: Object.fromEntries(branches.map(({ name, oid }) => [name, oid])),
    threads: Object.fromEntries(threads),
  };
}

/**
 * How two states differ beyond what a rollback declares to stay: a closed pull request or issue that was not there before.
 * Empty when they do not.
 */
export function findUndeclared(
  before: Readonly<Record<string, RepositoryState>>,
  after: Readonly<Record<string, RepositoryState>>,
): readonly string[] {
  const found: string[] = [];
  for (const [name, earlier] of Object.entries(before)) {
    const later = after[name];
    if (later === undefined) {
      found.push(`${name} is gone`);
      continue;
    }
    for (const branch of new Set([...Object.keys(earlier.branches), ...Object.keys(later.branches)])) {
      const [was, is] = [earlier.branches[branch], later.branches[branch]];
      if (was !== is) found.push(`${name} ${branch}: ${was ?? "absent"} before, ${is ?? "absent"} after`);
    }
    for (const [number, thread] of Object.entries(later.threads)) {
      const was = earlier.threads[number];
      if (was === undefined && thread.state === "open") found.push(`${name}#${number} is open and new`);
      if (was !== undefined && JSON.stringify(was) !== JSON.stringify(thread)) {
        found.push(`${name}#${number}: ${JSON.stringify(was)} before, ${JSON.stringify(thread)} after`);
      }
    }
  }
  return found;
}
