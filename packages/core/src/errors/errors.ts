import type { RefusalCause } from "./refusal-cause.ts";

/** What went wrong at GitHub, as one word that code may branch on. */
export type GitHubErrorCode =
  | "not-found"
  | "unauthorized"
  /** No token could be had for an owner, or the one that it had was refused. */
  | "token-unavailable"
  | "forbidden"
  | "blocked"
  | "rate-limited"
  | "conflict"
  | "invalid"
  | "server"
  | "network";

/**
 * Scope of a refusal: `branch` is a rule of that one branch, `repository` a lack of permission there, `owner` a
 * setting that holds for everything of the owner.
 */
export type RefusalScope = "branch" | "repository" | "owner";

/** Everything that is known about a failed exchange with GitHub. Holds no token, header or request body. */
export interface GitHubErrorDetails {
  readonly code: GitHubErrorCode;
  /** HTTP status of the answer; absent when there was none. */
  readonly status?: number | undefined;
  /** `owner/name` of the repository concerned, where there is one. */
  readonly repository?: string | undefined;
  /** What was being done, in words that fit behind "Could not": `open a sync pull request`. */
  readonly operation: string;
  /** When the limit that was hit resets, in milliseconds since the epoch. */
  readonly resetAtMs?: number | undefined;
  /** `errors[]` of a 422 answer, as `resource.field: code message`. */
  readonly reasons?: readonly string[] | undefined;
  /** Only for a refusal; `repository` when left out. */
  readonly scope?: RefusalScope | undefined;
  /** The cause that GitHub states, where it is one that is known. */
  readonly refusal?: RefusalCause | undefined;
  /** What to do about that cause; the message ends with it. */
  readonly remedy?: string | undefined;
  /** What GitHub said, cleaned and cut; absent where it said nothing. */
  readonly words?: string | undefined;
  /** When it was answered, by the server's own clock, in milliseconds since the epoch. */
  readonly serverTimeMs?: number | undefined;
  readonly cause?: unknown;
}

/** An exchange with GitHub that failed. Branch on `code`, never on the message. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly code: GitHubErrorCode;
  readonly status: number | undefined;
  readonly repository: string | undefined;
  readonly operation: string;
  readonly resetAtMs: number | undefined;
  readonly reasons: readonly string[];
  /** Means something where `code` is `forbidden`, `unauthorized` or `token-unavailable`. */
  readonly scope: RefusalScope;
  readonly refusal: RefusalCause | undefined;
  readonly remedy: string | undefined;
  readonly words: string | undefined;
  readonly serverTimeMs: number | undefined;

  constructor(message: string, details: GitHubErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.repository = details.repository;
    this.operation = details.operation;
    this.resetAtMs = details.resetAtMs;
    this.reasons = details.reasons ?? [];
    this.scope = details.scope ?? "repository";
    this.refusal = details.refusal;
    this.remedy = details.remedy;
    this.words = details.words;
    this.serverTimeMs = details.serverTimeMs;
  }
}

/** Whether nothing after it can succeed: the token is refused that the whole run stands on, not that of one owner. */
export function isRefusedForAll({ code, scope }: GitHubError): boolean {
  return code === "unauthorized" && scope !== "owner";
}

/** Whether the next request of the same token would fail as well: its limit is used up, or it is not accepted. */
export function blocksFurtherRequests({ code }: GitHubError): boolean {
  return code === "rate-limited" || code === "unauthorized" || code === "token-unavailable";
}

/** Something the user can fix: it carries every finding, not the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(formatConfigProblem).join("\n"));
    this.problems = problems;
  }
}

/** One thing wrong with an input or a configuration file. Lines and columns count from 1. */
export interface ConfigProblem {
  /** What is wrong and what to do about it, as one sentence or two. */
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Rule of validate-config that covers it, e.g. `CFG006`. */
  readonly rule?: string | undefined;
}

/** Renders `file:line:column: message (RULE)`, leaving out what is not known. */
export function formatConfigProblem(problem: ConfigProblem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  const rule = problem.rule === undefined ? "" : ` (${problem.rule})`;
  return `${place === "" ? "" : `${place}: `}${problem.message}${rule}`;
}

/** Our own bug: a state that the code promised could not occur. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}
