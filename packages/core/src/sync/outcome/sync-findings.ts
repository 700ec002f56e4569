import type { EcosystemConfig, RepositoryConfig } from "../../config/ecosystem-config.ts";
import { formatRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";
import { describeNameInTheWay, SYNC_BRANCH_FOLDER } from "../observation/name-in-the-way.ts";
import { listPatternFindings } from "../select/pattern-findings.ts";
import type { BranchResult, RepositoryResult } from "./outcome.ts";

/** One step of a JSON Patch (RFC 6902) on the configuration file, whether that is JSON or YAML. */
export type ConfigPatchStep =
  | {
      readonly op: "replace" | "test";
      /** JSON Pointer (RFC 6901). */
      readonly path: string;
      readonly value: string;
    }
  | { readonly op: "remove"; readonly path: string };

/** Something that works for now and that a person should put right. */
export interface SyncFinding {
  /**
   * `renamed`: the configuration has a former name. `replay`: merging cannot bring the branch up to date. `branch-pattern`: a
   * pattern of branch names does not do what is most likely meant. `name-in-the-way`: because of a branch's name git cannot keep
   * sync branches. `default-branch-missing`: the branch that is set as the default one does not exist. `overlap`: another
   * configuration syncs the same branches. `state-discarded`: what earlier runs left was not what GitHub says, and was not
   * used. `partial-results`: single sign-on kept something back.
   */
  readonly code:
    | "renamed"
    | "replay"
    | "overlap"
    | "branch-pattern"
    | "name-in-the-way"
    | "default-branch-missing"
    | "state-discarded"
    | "partial-results";
  /** `owner/name`, as the configuration has it; `null` where it is about the whole file. */
  readonly repository: string | null;
  readonly branch?: string;
  /** What is the matter, and what to do. */
  readonly message: string;
  /** Ready to be applied to the configuration file; several are to be applied in their order. */
  readonly patch?: readonly ConfigPatchStep[];
}

/** Where each repository stands in the configuration, by its key. */
type Places = ReadonlyMap<string, { readonly entry: RepositoryConfig; readonly index: number }>;

/** Says that the state file was wrong. Accidents are rare: most of the time somebody wrote to it. */
export function describeDiscardedState(why: string): SyncFinding {
  const message = `The state file was discarded, because ${why}; this run performed a full scan. If nobody edited the file, see who can write to the workflow's cache: docs/security.md.`;
  return { code: "state-discarded", repository: null, message };
}

/** Operations that are named. */
const MOST_OPERATIONS = 5;

/**
 * Says that lists lack what belongs to organisations whose single sign-on the token is not authorised for.
 *
 * @param operations what was asked: `read the repositories`
 * @param organizations how many there are; 0 where nobody said
 */
export function describePartialResults(operations: readonly string[], organizations: number): SyncFinding {
  const named = operations.slice(0, MOST_OPERATIONS).join("; ");
  const more = operations.length > MOST_OPERATIONS ? `; and ${operations.length - MOST_OPERATIONS} more` : "";
  const whose =
    organizations === 0 ? "organisations" : formatCount(organizations, "organisation", "organisations");
  const message = `GitHub left out what belongs to ${whose} with single sign-on, because the token is not authorised for it: these answers may be incomplete: ${named}${more}. Authorise the token for single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO.`;
  return { code: "partial-results", repository: null, message };
}

/**
 * Lists what a person should put right, repository by repository, in the order of the results. What takes an entry out of the
 * configuration comes last, the last entry first: no patch moves the place that a later one is for.
 */
export function listFindings(
  config: EcosystemConfig,
  repositories: readonly RepositoryResult[],
): readonly SyncFinding[] {
  const places: Places = new Map(
    config.repositories
      .filter(({ isDiscovered = false }) => !isDiscovered)
      .map((entry, index) => [repositoryKey(entry.repository), { entry, index }]),
  );
  const ofRepositories = repositories.flatMap((result) => [
    ...describeRename(result, places),
    ...describeOverlap(result),
    ...result.branches.flatMap((branch) => describeReplayed(result, branch)),
    ...describeTakenName(result),
    ...describeMissingDefault(result),
  ]);
  const findings = [...ofRepositories, ...listPatternFindings(config, repositories)];
  const removes = ({ patch }: SyncFinding) => patch?.some(({ op }) => op === "remove") === true;
  const place = ({ repository }: SyncFinding) => places.get(repository?.toLowerCase() ?? "")?.index ?? -1;
  return [
    ...findings.filter((finding) => !removes(finding)),
    ...findings.filter(removes).toSorted((one, other) => place(other) - place(one)),
  ];
}

function describeRename(
  { repository, renamedTo, reason }: RepositoryResult,
  places: Places,
): readonly SyncFinding[] {
  if (renamedTo === undefined) return [];
  const place = places.get(repositoryKey(repository));
  const [former, value] = [formatRepositoryRef(repository), formatRepositoryRef(renamedTo)];
  const finding = { code: "renamed", repository: former } as const;
  const path = place && locate(place.entry, place.index);
  // A second entry that leads to the same repository must not get its name either.
  if (places.has(repositoryKey(renamedTo)) || reason === "duplicate") {
    const patch = place && [
      { op: "test", path: path ?? "", value: former } as const,
      { op: "remove", path: `/repositories/${place.index}` } as const,
    ];
    const message = `${former} was renamed to ${value}, which another entry of the configuration names already. Remove ${former}: somebody else may take that name.`;
    return [{ ...finding, message, ...(patch && { patch }) }];
  }
  const patch = path === undefined ? undefined : [{ op: "replace", path, value } as const];
  const message = `${former} was renamed to ${value}. Put the new name into the configuration: somebody else may take the former one.`;
  return [{ ...finding, message, ...(patch && { patch }) }];
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

/** Branches that one finding names; the report has them all. */
const NAMED_BRANCHES = 5;

function describeOverlap({ repository, renamedTo, branches }: RepositoryResult): readonly SyncFinding[] {
  const shared = branches.filter(({ otherEcosystem }) => otherEcosystem !== undefined);
  const [first] = shared;
  if (first === undefined) return [];
  const name = formatRepositoryRef(renamedTo ?? repository);
  const numbers = shared.map(({ pullRequest }) => `#${pullRequest?.number ?? "?"}`);
  const more = numbers.length > NAMED_BRANCHES ? ` and ${numbers.length - NAMED_BRANCHES} more` : "";
  const which = `${numbers.slice(0, NAMED_BRANCHES).join(", ")}${more}`;
  const message = `Another configuration manages the sync pull requests ${which} of ${name}, into branches that this configuration includes too. They are left alone. Let one configuration have each branch, with branch patterns; or, if the configuration file or its repository was renamed, see "Two configurations" in the documentation.`;
  return [
    {
      ...{ code: "overlap", repository: formatRepositoryRef(repository), message },
      ...(shared.length === 1 && { branch: first.name }),
    },
  ];
}

function describeMissingDefault({ repository, reason }: RepositoryResult): readonly SyncFinding[] {
  if (reason !== "default-branch-missing") return [];
  const name = formatRepositoryRef(repository);
  const message = `The default branch of ${name} does not exist, so none of its branches can be compared with it. Choose another default branch in the repository's settings, or push the missing one.`;
  return [{ code: "default-branch-missing", repository: name, message }];
}

function describeReplayed(
  { repository }: RepositoryResult,
  { name, outcome, detail }: BranchResult,
): readonly SyncFinding[] {
  if (outcome !== "squash-replay" || detail === undefined) return [];
  return [{ code: "replay", repository: formatRepositoryRef(repository), branch: name, message: detail }];
}
