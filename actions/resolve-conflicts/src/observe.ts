import { createHash } from "node:crypto";
import {
  acceptRegenerated,
  type ConflictedFile,
  type ConflictMemory,
  checkCleanMerge,
  type FileResolution,
  findExcerpt,
  findRegeneration,
  findStructuredKind,
  type ResolveCommands,
  resolveConflict,
} from "@automation/core/conflict";
import { formatCount } from "@automation/core/text";
import type { BareRepository, TreeConflict } from "@automation/git";
import { checkValidity, findNewErrors } from "./check-validity.ts";
import type { ConflictDependencies } from "./dependencies.ts";
import { learnFromHistory } from "./memory.ts";
import { type CommandPlace, readCommands } from "./read-commands.ts";

/** More conflicted files than this are no accident that a program should clear up. */
const MAX_CONFLICTED_FILES = 300;

/** What all files of a pull request may take, in milliseconds; the ones behind it are a person's. */
const TIME_BUDGET = 120_000;

/** Files that git merged alone and that are looked at, at most. */
const MAX_CLEAN_FILES = 500;

/** A merge of two commits, file by file. */
export interface MergeObservation {
  /** Tree of the merge; conflicted paths are still to be replaced in it. */
  readonly treeOid: string;
  /** The commits that both come from; git merges them first where there are several. */
  readonly mergeBaseOids: readonly string[];
  readonly files: readonly FileResolution[];
  readonly modes: ReadonlyMap<string, string>;
  readonly brokenFiles: readonly { readonly path: string; readonly problem: string }[];
  /** What comments ask for; `undefined` where nothing is in conflict, or they could not be read. */
  readonly commands: ResolveCommands | undefined;
  /** Why the files were not looked at; `null` when they were. */
  readonly tooMany: string | null;
}

/** Whether every conflicted file is resolved and git broke none: a part of a merge is never pushed. */
export function isComplete({ files, brokenFiles }: MergeObservation): boolean {
  return brokenFiles.length === 0 && files.every(({ resolution }) => resolution.status === "resolved");
}

/** Whether nothing is left but lock files, which their package managers can regenerate. */
export function lacksOnlyLockFiles({ brokenFiles, files }: MergeObservation): boolean {
  const isLock = ({ regeneration, resolution }: FileResolution) =>
    regeneration !== undefined && resolution.status === "refused";
  return (
    brokenFiles.length === 0 &&
    files.some(isLock) &&
    files.every((file) => isLock(file) || file.resolution.status === "resolved")
  );
}

/** Merges `theirs` into `ours` and resolves what git leaves in conflict. Writes nothing but objects. */
export async function observeMerge(
  ours: string,
  theirs: string,
  place: CommandPlace,
  dependencies: ConflictDependencies,
): Promise<MergeObservation> {
  const { clone, logger } = dependencies;
  const { local } = clone;
  const { treeOid, conflicts } = await local.mergeTree(ours, theirs);
  const mergeBaseOids = await local.mergeBases(ours, theirs);
  const brokenFiles = await findBrokenFiles(local, ours, theirs, treeOid, mergeBaseOids[0], conflicts);
  const modes = new Map(
    conflicts.map(({ path, ours: own, theirs: other }) => [path, own?.mode ?? other?.mode ?? "100644"]),
  );
  if (conflicts.length > MAX_CONFLICTED_FILES) {
    const tooMany = `${formatCount(conflicts.length, "file")} with conflicts; with more than ${MAX_CONFLICTED_FILES}, a person must resolve them`;
    return { treeOid, mergeBaseOids, files: [], modes, brokenFiles, commands: undefined, tooMany };
  }
  const commands = conflicts.length === 0 ? undefined : await readCommands(place, dependencies);
  const policy = {
    ...dependencies.policy,
    strategies: [...dependencies.policy.strategies, ...(commands?.rules ?? [])],
  };
  const memory = await learnFromHistory(
    local,
    ours,
    theirs,
    conflicts.map(({ path }) => path),
  );
  logger.debug(
    `${formatCount(conflicts.length, "file")} with conflicts, ${formatCount(memory.size, "answer")} remembered`,
  );
  const files: FileResolution[] = [];
  const regenerated = (path: string) => dependencies.readRegenerated(ours, theirs, path);
  const deadline = performance.now() + TIME_BUDGET;
  for (const conflict of conflicts) {
    files.push(
      performance.now() < deadline
        ? await resolveFile(local, conflict, { policy, memory, regenerated })
        : leaveForTime(conflict.path),
    );
  }
  return { treeOid, mergeBaseOids, files, modes, brokenFiles, commands, tooMany: null };
}

function leaveForTime(path: string): FileResolution {
  const details = [
    `the time limit of ${formatCount(TIME_BUDGET / 1000, "second")} per pull request was used up by earlier files`,
  ];
  return {
    path,
    resolution: { status: "needs-human", reason: "not-proved", details, candidates: [] },
    digests: {},
  };
}

/** What a file is resolved with. */
interface Aids {
  readonly policy: ConflictDependencies["policy"];
  readonly memory: ConflictMemory;
  readonly regenerated: (path: string) => Promise<string | null>;
}

async function resolveFile(
  repository: BareRepository,
  conflict: TreeConflict,
  { policy, memory, regenerated }: Aids,
): Promise<FileResolution> {
  const { path } = conflict;
  const file = await repository.readConflict(conflict);
  if (file === null) {
    const detail = "it is a symlink or a submodule, or its mode differs";
    return { path, resolution: { status: "refused", reason: "binary", detail }, digests: {} };
  }
  if (conflict.kinds.some((kind) => /binary/i.test(kind))) {
    const detail = "git treats one version as binary";
    return { path, resolution: { status: "refused", reason: "binary", detail }, digests: {} };
  }
  // A conflict of names (a renamed folder, a file where a folder is) is not settled by any content.
  if (conflict.kinds.some((kind) => !/contents|modify\/delete|add\/add/i.test(kind))) {
    const details = [`git reports: ${conflict.kinds.join(", ")}`];
    return {
      path,
      resolution: { status: "needs-human", reason: "clash", details, candidates: [] },
      digests: {},
    };
  }
  const resolution = await checkValidity(file, resolveConflict(file, policy, memory));
  const regeneration = resolution.status === "resolved" ? undefined : findRegeneration(file);
  const text = regeneration === undefined ? null : await regenerated(path);
  const known = text === null ? resolution : acceptRegenerated(path, text);
  const result = known.status === "resolved" ? known.text : null;
  const isOpen = known.status === "needs-human" || known.status === "proposed";
  const excerpt = isOpen ? findExcerpt(file) : undefined;
  return { path, resolution: known, digests: digest({ ...file, result }), regeneration, excerpt };
}

/** What distinguishes two sets of rules in a report. */
export function digestPolicy(policy: ConflictDependencies["policy"]): string {
  return createHash("sha256").update(JSON.stringify(policy)).digest("hex");
}

function digest(
  versions: Omit<ConflictedFile, "path"> & { readonly result: string | null },
): FileResolution["digests"] {
  const { base, ours, theirs, result } = versions;
  return Object.fromEntries(
    Object.entries({ base, ours, theirs, result }).flatMap(([name, text]) =>
      text === null ? [] : [[name, createHash("sha256").update(text).digest("hex")]],
    ),
  );
}

/** Files that both sides changed and git merged alone, with what that broke. */
async function findBrokenFiles(
  repository: BareRepository,
  ours: string,
  theirs: string,
  treeOid: string,
  mergeBase: string | undefined,
  conflicts: readonly TreeConflict[],
): Promise<readonly { readonly path: string; readonly problem: string }[]> {
  if (mergeBase === undefined) return [];
  const conflicted = new Set(conflicts.map(({ path }) => path));
  const byTheirs = new Set(await repository.listChangedPaths(mergeBase, theirs));
  const paths = (await repository.listChangedPaths(mergeBase, ours))
    .filter((path) => byTheirs.has(path) && !conflicted.has(path) && findStructuredKind(path) !== undefined)
    .slice(0, MAX_CLEAN_FILES);
  const broken: { path: string; problem: string }[] = [];
  for (const path of paths) {
    const [own, other, merged] = await Promise.all([
      repository.readFileAt(ours, path),
      repository.readFileAt(theirs, path),
      repository.readFileAt(treeOid, path),
    ]);
    if (merged === null) continue;
    const file = { path, base: null, ours: own, theirs: other };
    const problem = checkCleanMerge(file, merged);
    const [error] = problem === null ? await findNewErrors(file, merged) : [];
    if (problem !== null) broken.push({ path, problem });
    else if (error !== undefined) {
      broken.push({ path, problem: `git's merge has an error that neither side has: ${error}` });
    }
  }
  return broken;
}
