import { formatCount } from "../text/plural.ts";

/** A repository's address: `owner/name`. GitHub compares both parts without case. */
export interface RepositoryRef {
  readonly owner: string;
  readonly name: string;
}

const MAX_OWNER_LENGTH = 39;
const MAX_NAME_LENGTH = 100;

/**
 * What `describeRepositoryRefProblem` accepts, as one regular expression for JSON Schema.
 *
 * An owner is made of letters, digits and single hyphens, starts with none, and may end with one (old accounts) or
 * with `_code` (managed users of an enterprise).
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export const REPOSITORY_REF_PATTERN =
  "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$";

const OWNER = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?$/;
const NAME = /^[A-Za-z0-9._-]+$/;

/** Renders `owner/name`. */
export function formatRepositoryRef(repository: RepositoryRef): string {
  return `${repository.owner}/${repository.name}`;
}

/** The key under which two spellings of one repository are the same. */
export function repositoryKey(repository: RepositoryRef): string {
  return formatRepositoryRef(repository).toLowerCase();
}

/** Splits `owner/name`; `null` when `text` is not exactly two non-empty parts. */
export function parseRepositoryRef(text: string): RepositoryRef | null {
  const parts = text.split("/");
  const [owner, name] = parts;
  if (parts.length !== 2 || !owner || !name) return null;
  return { owner, name };
}

/**
 * Says why `text` cannot be the `owner/name` of a repository on GitHub, and what to do; `null` when it can.
 * The text reads on after the name: `has no owner. Write owner/name.`
 */
export function describeRepositoryRefProblem(text: string): string | null {
  if (/^\s|\s$/.test(text)) return "has spaces around it. Remove them.";
  if (/\s/.test(text)) return "contains whitespace. Write owner/name.";
  if (/^[a-z]+:\/\/|^git@/i.test(text)) return "is a URL, not a name. Write only owner/name.";
  const parts = text.split("/");
  if (parts.length === 1) return "has no owner. Write owner/name.";
  if (parts.length > 2) return "has more than two parts. Write owner/name.";
  const [owner = "", name = ""] = parts;
  return describeOwnerProblem(owner) ?? describeNameProblem(name);
}

/** Reads `owner/name` as a person wrote it; `null` when it cannot be a repository on GitHub. */
export function readRepositoryRef(text: string): RepositoryRef | null {
  return describeRepositoryRefProblem(text) === null ? parseRepositoryRef(text) : null;
}

function describeOwnerProblem(owner: string): string | null {
  if (owner === "") return "has an empty owner. Write owner/name.";
  if (owner.length > MAX_OWNER_LENGTH) {
    return `has an owner of ${formatCount(owner.length, "character")}; GitHub allows ${MAX_OWNER_LENGTH}. Check the owner's name.`;
  }
  if (OWNER.test(owner)) return null;
  return "has an invalid owner: GitHub allows letters, digits and single hyphens between them. Check the owner's name.";
}

function describeNameProblem(name: string): string | null {
  if (name === "") return "has an empty repository name. Write owner/name.";
  if (name.length > MAX_NAME_LENGTH) {
    return `has a repository name of ${formatCount(name.length, "character")}; GitHub allows ${MAX_NAME_LENGTH}. Check the name.`;
  }
  if (name === "." || name === "..") return "has a repository name that GitHub reserves. Check the name.";
  if (/\.git$/i.test(name)) return "ends with .git, which is only part of the clone URL. Remove it.";
  if (NAME.test(name)) return null;
  return "has an invalid repository name: GitHub allows letters, digits, '.', '-' and '_'. Check the name.";
}
