import type { EcosystemConfig, RepositoryConfig } from "../config/ecosystem-config.ts";
import { formatRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { describeNameInTheWay, SYNC_BRANCH_FOLDER } from "./name-in-the-way.ts";
import type { BranchResult, RepositoryResult } from "./outcome.ts";
import { listPatternFindings } from "./pattern-findings.ts";

/** One step of a JSON Patch (RFC 6902) on the configuration file, whether that is JSON or YAML. */
export interface ConfigPatchStep {
  readonly op: "replace";
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: string;
}

/** Something that works for now and that a person should put right. */
export interface SyncFinding {
  /**
   * `renamed`: the configuration has a former name. `replay`: merging cannot bring the branch up to date. `branch-pattern`: a
   * pattern of branch names does not do what is most likely meant. `name-in-the-way`: because of a branch's name git cannot keep
   * sync branches. `default-branch-missing`: the branch that is set as the default one does not exist.
   */
  readonly code: "renamed" | "replay" | "branch-pattern" | "name-in-the-way" | "default-branch-missing";
  /** `owner/name`, as the configuration has it; `null` where it is about the whole file. */
  readonly repository: string | null;
  readonly branch?: string;
  /** What is the matter, and what to do. */
  readonly message: string;
  /** Ready to be applied to the configuration file. */
  readonly patch?: readonly ConfigPatchStep[];
}

/** Lists what a person should put right, repository by repository, in the order of the results. */
export function listFindings(
  config: EcosystemConfig,
  repositories: readonly RepositoryResult[],
): readonly SyncFinding[] {
  const places = new Map(
    config.repositories.map((entry, index) => [repositoryKey(entry.repository), { entry, index }]),
  );
  return [
    ...repositories.flatMap((result) => [
      ...describeRename(result, places.get(repositoryKey(result.repository))),
      ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
      ...describeTakenName(result),
      ...describeMissingDefault(result),
    ]),
    ...listPatternFindings(config, repositories),
  ];
}

function describeRename(
  { repository, renamedTo }: RepositoryResult,
  place: { readonly entry: RepositoryConfig; readonly index: number } | undefined,
): readonly SyncFinding[] {
  if (renamedTo === undefined) return [];
  const [former, value] = [formatRepositoryRef(repository), formatRepositoryRef(renamedTo)];
  const patch = place && [{ op: "replace", path: locate(place.entry, place.index), value } as const];
  return [
    {
      code: "renamed",
      repository: former,
      message: `${former} is called ${value} now. Put the new name into the configuration: somebody else may take the former one.`,
      ...(patch && { patch }),
    },
  ];
}

/** An entry with settings of its own is an object; any other may be replaced as a whole, whatever it is. */
function locate({ repository: _, isEnabled, ...settings }: RepositoryConfig, index: number): string {
  const isPlain = isEnabled && Object.keys(settings).length === 0;
  return isPlain ? `/repositories/${index}` : `/repositories/${index}/repository`;
}

/** Where it kept a branch from its pull request it is told as a failure; here it is told before. */
function describeTakenName({
  repository,
  defaultBranch,
  branches,
}: RepositoryResult): readonly SyncFinding[] {
  const isTaken = (name: string | undefined) => name === SYNC_BRANCH_FOLDER;
  if (!isTaken(defaultBranch) && !branches.some(({ name }) => isTaken(name))) return [];
  if (branches.some(({ outcome }) => outcome === "failed")) return [];
  const { detail } = describeNameInTheWay(SYNC_BRANCH_FOLDER, "");
  return [
    {
      code: "name-in-the-way",
      repository: formatRepositoryRef(repository),
      branch: SYNC_BRANCH_FOLDER,
      message: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    },
  ];
}

function describeMissingDefault({ repository, reason }: RepositoryResult): readonly SyncFinding[] {
  if (reason !== "default-branch-missing") return [];
  const name = formatRepositoryRef(repository);
  const message = `${name} has branches, but the one that is set as its default branch does not exist, so nothing can be compared with it. Choose another default branch in the repository's settings, or push the missing one.`;
  return [{ code: "default-branch-missing", repository: name, message }];
}

function describeReplayed(
  { repository }: RepositoryResult,
  { name, outcome, detail }: BranchResult,
): readonly SyncFinding[] {
  if (outcome !== "squash-replay" || detail === undefined) return [];
  return [{ code: "replay", repository: formatRepositoryRef(repository), branch: name, message: detail }];
}
