import { PULL_REQUEST_DEFAULTS } from "../../config/pull-requests/pull-request-schema.ts";

/** Branches of our own live under this prefix and are never analysed, nor are those under the prefixes of the settings. */
export const SYNC_BRANCH_PREFIX: string = PULL_REQUEST_DEFAULTS.branchPrefix;

/** The prefixes where nothing else is configured. */
export const DEFAULT_PREFIXES: readonly string[] = [SYNC_BRANCH_PREFIX];

/**
 * Name of the branch from which a sync pull request into `base` comes.
 *
 * @param prefixes the first one is used for new branches
 */
export function syncBranchName(base: string, prefixes: readonly string[] = DEFAULT_PREFIXES): string {
  return `${prefixes[0] ?? SYNC_BRANCH_PREFIX}${base}`;
}

/** Names that the sync branch of `base` has or had, the one for new branches first. */
export function syncBranchNames(
  base: string,
  prefixes: readonly string[] = DEFAULT_PREFIXES,
): readonly string[] {
  return prefixes.map((prefix) => `${prefix}${base}`);
}

/** The branch that a sync branch is for. */
export function baseOfSyncBranch(name: string, prefixes: readonly string[] = DEFAULT_PREFIXES): string {
  const prefix = prefixes.find((known) => name.startsWith(known)) ?? "";
  return name.slice(prefix.length);
}

/** Whether a branch is under one of the prefixes. */
export function isSyncBranch(branch: string, prefixes: readonly string[] = DEFAULT_PREFIXES): boolean {
  return prefixes.some((prefix) => branch.startsWith(prefix));
}

/** The prefix for new branches, then all others of which branches may exist; the default is always among them. */
export function listPrefixes(current: string, former: readonly string[]): readonly string[] {
  return [...new Set([current, ...former, SYNC_BRANCH_PREFIX])];
}

const TRAILER = "Ecosystem-Sync: v1";

const ECOSYSTEM_TRAILER = /^Ecosystem: ([0-9a-f]{16})$/;

/** Adds the lines by which a later run knows a merge commit for our own, and which configuration and run made it. */
export function addSyncTrailers(message: string, ecosystem: string, run?: string): string {
  const trailers = [TRAILER, `Ecosystem: ${ecosystem}`, ...(run === undefined ? [] : [`Run: ${run}`])];
  return `${message}\n\n${trailers.join("\n")}`;
}

/** Whether a commit was made by `POST /merges` with our message. */
export function isSyncMergeMessage(message: string): boolean {
  return message.split("\n").some((line) => line.trim() === TRAILER);
}

const RUN_TRAILER = /^Run: (\d+\/\d+)$/;

/** Which run and attempt made a sync merge, as `123/1`; `undefined` for one of an older version. */
export function runOfMerge(message: string): string | undefined {
  return message.split("\n").flatMap((line) => RUN_TRAILER.exec(line.trim())?.[1] ?? [])[0];
}

/** Which configuration made a sync merge; `undefined` for one of an older version. */
export function ecosystemOfMerge(message: string): string | undefined {
  return message.split("\n").flatMap((line) => ECOSYSTEM_TRAILER.exec(line.trim())?.[1] ?? [])[0];
}
