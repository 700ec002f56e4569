import type { IssueComment } from "../ports/issues.ts";
import { parseRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";

/** What people with a say have asked for in the dashboard issue's comments. Everything by key: owner and name in lower case. */
export interface DashboardCommands {
  /** Repositories to be left alone. */
  readonly ignored: ReadonlySet<string>;
  /** Branches that get no sync pull request, by {@link branchCommandKey}. */
  readonly never: ReadonlySet<string>;
  /** Every command that was read, oldest first; absent where nobody asked for it. */
  readonly commands?: readonly DashboardCommand[];
}

/** One command of a comment, with what became of it. */
export interface DashboardCommand {
  /** The line as it was written. */
  readonly line: string;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
  /** Why it has no effect; absent where it was understood. */
  readonly problem?: string;
  /** What an understood one names: key of a repository, and a branch. */
  readonly repository?: string;
  readonly branch?: string;
}

export const NO_COMMANDS: DashboardCommands = { ignored: new Set(), never: new Set() };

/** `/ignore owner/name`, `/never owner/name branch`, `/sync owner/name [branch]`; nothing else on the line. */
const COMMAND = /^\/(?:(ignore) +(\S+)|(never) +(\S+) +(\S+)|(sync) +(\S+)(?: +(\S+))?)\s*$/i;

/** A line that somebody may take for a command: a word behind a slash in front, or one of ours anywhere. */
const LIKE_COMMAND = /^\/[a-z][a-z-]*(?:\s|$)|(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i;

/** Key of a branch in {@link DashboardCommands}. */
export function branchCommandKey(repository: string, branch: string): string {
  return `${repository} ${branch}`;
}

/**
 * Reads the commands in an issue's comments, oldest first; the last word about a repository or branch counts.
 *
 * Only comments count, because GitHub says of each who wrote it and what that account is to the repository. Of a ticked box
 * in the issue's text it does not: an edit carries no association, and the text may have been edited since. What looks like a
 * command and has no effect is handed back with the reason, so that the dashboard issue can answer.
 */
export function readDashboardCommands(comments: readonly IssueComment[]): DashboardCommands {
  const ignored = new Set<string>();
  const never = new Set<string>();
  const commands: DashboardCommand[] = [];
  for (const { body, isByMaintainer, createdAtMs } of comments) {
    for (const line of listLines(body)) {
      const found = readCommand(line, isByMaintainer);
      if (found === null) continue;
      const { kind, problem, repository = "", branch } = found;
      commands.push({
        line,
        createdAtMs,
        ...(problem !== undefined && { problem }),
        ...(repository !== "" && { repository }),
        ...(branch !== undefined && { branch }),
      });
      if (problem !== undefined) continue;
      if (kind === "ignore") ignored.add(repository);
      else if (kind === "never") never.add(branchCommandKey(repository, branch ?? ""));
      else if (branch !== undefined) never.delete(branchCommandKey(repository, branch));
      else takeBack(repository, ignored, never);
    }
  }
  return { ignored, never, commands };
}

/** What is quoted, or shown as code, is no command. */
function listLines(body: string): readonly string[] {
  let isCode = false;
  return body.split(/\r?\n/).filter((line) => {
    const isFence = /^ {0,3}(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return !isFence && !isCode && !/^\s*>/.test(line);
  });
}

interface ReadCommand {
  readonly kind?: "ignore" | "never" | "sync";
  readonly problem?: string;
  readonly repository?: string;
  readonly branch?: string | undefined;
}

function readCommand(written: string, isByMaintainer: boolean): ReadCommand | null {
  const line = written.trim();
  // Four blanks in front make code of a line.
  if (/^(?: {4}|\t)/.test(written) || !LIKE_COMMAND.test(line)) return null;
  if (!isByMaintainer) {
    return { problem: "only an owner, member or collaborator of this repository can use commands" };
  }
  const [, ignore, whole, never, base, branch, , again, againBranch] = COMMAND.exec(line) ?? [];
  const name = whole ?? base ?? again;
  if (name === undefined) {
    const isOurs = /(?:^|\s)`?\/(?:ignore|never|sync)(?:\s|$)/i.test(line);
    if (!isOurs) return { problem: "unknown command" };
    return line.startsWith("/")
      ? { problem: "invalid command: too few or too many arguments" }
      : { problem: "invalid command: a command must be alone on its line" };
  }
  const ref = parseRepositoryRef(name);
  if (ref === null) return { problem: "invalid command: write a repository as owner/name" };
  const repository = repositoryKey(ref);
  if (ignore !== undefined) return { kind: "ignore", repository };
  if (never !== undefined) return { kind: "never", repository, branch };
  return { kind: "sync", repository, branch: againBranch };
}

/** `/sync owner/name` takes back everything about the repository. */
function takeBack(key: string, ignored: Set<string>, never: Set<string>): void {
  ignored.delete(key);
  for (const branchKey of never) {
    if (branchKey.startsWith(`${key} `)) never.delete(branchKey);
  }
}
