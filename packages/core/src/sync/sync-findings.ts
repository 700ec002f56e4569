import type { EcosystemConfig, RepositoryConfig } from "../config/ecosystem-config.ts";
import { formatRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import type { BranchResult, RepositoryResult } from "./outcome.ts";

/** One step of a JSON Patch (RFC 6902) on the configuration file, whether that is JSON or YAML. */
export interface ConfigPatchStep {
  readonly op: "replace";
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: string;
}

/** Something that works for now and that a person should put right. */
export interface SyncFinding {
  /** `renamed`: the configuration has a former name. `replay`: merging cannot bring the branch up to date. */
  readonly code: "renamed" | "replay";
  /** `owner/name`, as the configuration has it. */
  readonly repository: string;
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
  return repositories.flatMap((result) => [
    ...describeRename(result, places.get(repositoryKey(result.repository))),
    ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
  ]);
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

function describeReplayed(
  { repository }: RepositoryResult,
  { name, outcome, detail }: BranchResult,
): readonly SyncFinding[] {
  if (outcome !== "squash-replay" || detail === undefined) return [];
  return [{ code: "replay", repository: formatRepositoryRef(repository), branch: name, message: detail }];
}
