import type { Access, Permissions } from "./permissions.ts";

/** What a `uses` must be pinned to: nothing, a tag or branch, or a commit. */
export type Pin = "any" | "tag" | "commit";

/** What a repository has and wants of its own, as its settings file says. */
export interface Policy {
  /** Whether a label is one of the repository's own runners. */
  readonly hasRunner: (label: string) => boolean;
  /** Whether the settings name runners: then a label that they do not name is a mistake. */
  readonly namesRunners: boolean;
  /** What an action, `owner/name` or `owner/name/path`, must be pinned to; `undefined`: what the rule itself asks. */
  readonly pinOf: (action: string) => Pin | undefined;
  /** Whether an action may be used at all. */
  readonly isAllowed: (action: string) => boolean;
  /** Whether the failure of a command is harmless; `words` begin with its name. */
  readonly mayFail: (words: readonly string[]) => boolean;
  /** What a token may do where no workflow says so: the repository's setting. */
  readonly defaultPermissions: Permissions;
}

const scopes = (access: Access, ...names: readonly string[]) => names.map((name) => [name, access] as const);

/**
 * What a token may do where a workflow says nothing, by the repository's setting "Workflow permissions".
 *
 * @see https://docs.github.com/en/actions/tutorials/authenticate-with-github_token#permissions-for-the-github_token
 */
export const DEFAULT_PERMISSIONS: Readonly<Record<"read" | "write", Permissions>> = {
  read: { scopes: new Map(scopes("read", "contents", "packages", "metadata")), rest: "none" },
  write: { scopes: new Map(scopes("none", "id-token")), rest: "write" },
};

/** The policy of a repository without a settings file. */
export const DEFAULT_POLICY: Policy = {
  hasRunner: () => false,
  namesRunners: false,
  pinOf: () => undefined,
  isAllowed: () => true,
  mayFail: () => false,
  defaultPermissions: DEFAULT_PERMISSIONS.read,
};
