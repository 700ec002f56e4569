import type { ActionKit } from "@automation/action-kit";
import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";
import { createRepositoryMatcher, parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import {
  findRunTraces,
  type RepositoryEntries,
  type RollbackRun,
  selectEntries,
  TRACES_NOTE,
} from "@automation/core/rollback";
import { formatCount } from "@automation/core/text";
import type { GitHub } from "@automation/github";
import type { Inputs } from "./inputs.ts";

/** The operations to undo, and what there is to say about where they were found. */
export interface FoundOperations extends Pick<RollbackRun, "refused" | "journals" | "notes"> {
  readonly repositories: readonly RepositoryEntries[];
}

/** Which repositories may be written to. */
export interface AllowedRepositories extends Pick<ReadonlySet<string>, "has"> {
  /** Keys of those that are listed by name. */
  readonly keys: ReadonlySet<string>;
  /** Prefixes of the sync branches of one. */
  readonly branchPrefixesOf: (repository: RepositoryRef) => readonly string[];
}

/** Reads the journals; where they say nothing of the run that is asked for, GitHub's own traces of it. */
export async function findOperations(
  inputs: Inputs,
  allowed: AllowedRepositories,
  github: GitHub,
  kit: ActionKit,
): Promise<FoundOperations> {
  const files = await kit.listWorkspaceFiles(inputs.journalFiles);
  const texts: string[] = [];
  for (const file of files) texts.push(await kit.readWorkspaceFile(file));
  const selected = selectEntries(texts, { allowed, ...inputs });
  const { unreadable, otherVersions } = selected;
  const notes = [
    ...(unreadable > 0 ? [`${formatCount(unreadable, "line")} of the journals could not be read.`] : []),
    ...(otherVersions > 0
      ? [`${formatCount(otherVersions, "line")} of the journals are of another version and were left alone.`]
      : []),
  ];
  const found = { ...selected, journals: { files: files.length, unreadable, otherVersions }, notes };
  const isEmpty = selected.repositories.length === 0 && selected.refused.length === 0;
  if (!isEmpty || inputs.run === undefined) {
    if (isEmpty) kit.logger.notice("The journals hold no write to undo.");
    return found;
  }
  const traces = await listTraces(inputs.run, inputs, allowed, github);
  return { ...found, repositories: traces.repositories, notes: [...notes, TRACES_NOTE, ...traces.problems] };
}

async function listTraces(
  run: string,
  { repositories, operations }: Inputs,
  allowed: AllowedRepositories,
  github: GitHub,
) {
  const matches = createRepositoryMatcher(repositories);
  const wanted = [...allowed.keys]
    .flatMap((key) => parseRepositoryRef(key) ?? [])
    .filter((ref: RepositoryRef) => repositories.length === 0 || matches(ref));
  const found: RepositoryEntries[] = [];
  const problems: string[] = [];
  for (const repository of wanted) {
    try {
      const all = await findRunTraces(repository, run, allowed.branchPrefixesOf(repository), github);
      const entries = all.filter(
        ({ operation }) => operations.length === 0 || operations.includes(operation),
      );
      if (entries.length > 0) found.push({ repository, entries });
    } catch (error) {
      if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
      problems.push(error.message);
    }
  }
  return { repositories: found, problems };
}
