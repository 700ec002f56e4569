import type { IssueComment } from "../ports/issues.ts";
import { parseRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";

/** What people with a say have asked for in the panel's comments. Everything by key: owner and name in lower case. */
export interface PanelWishes {
  /** Repositories to be left alone. */
  readonly ignored: ReadonlySet<string>;
  /** Branches that get no sync pull request, by {@link wishKey}. */
  readonly never: ReadonlySet<string>;
}

export const NO_WISHES: PanelWishes = { ignored: new Set(), never: new Set() };

/** `/ignore owner/name`, `/never owner/name branch`, `/sync owner/name [branch]`; nothing else on the line. */
const COMMAND = /^\/(?:(ignore) +(\S+)|(never) +(\S+) +(\S+)|(sync) +(\S+)(?: +(\S+))?)\s*$/;

/** Key of a branch in {@link PanelWishes}. */
export function wishKey(repository: string, branch: string): string {
  return `${repository} ${branch}`;
}

/**
 * Reads the commands in an issue's comments, oldest first; the last word about a repository or branch counts.
 *
 * Only comments count, because GitHub says of each who wrote it and what that account is to the repository. Of a ticked box
 * in the issue's text it does not: an edit carries no association, and the text may have been edited since.
 */
export function readPanelWishes(comments: readonly IssueComment[]): PanelWishes {
  const ignored = new Set<string>();
  const never = new Set<string>();
  for (const { body, isByMaintainer } of comments) {
    if (!isByMaintainer) continue;
    for (const line of body.split(/\r?\n/)) {
      const [, ignore, whole, , base, branch, , again, againBranch] = COMMAND.exec(line) ?? [];
      const ref = parseRepositoryRef(whole ?? base ?? again ?? "");
      if (ref === null) continue;
      const key = repositoryKey(ref);
      if (ignore !== undefined) ignored.add(key);
      else if (branch !== undefined) never.add(wishKey(key, branch));
      else if (againBranch !== undefined) never.delete(wishKey(key, againBranch));
      else takeBack(key, ignored, never);
    }
  }
  return { ignored, never };
}

/** `/sync owner/name` takes back everything about the repository. */
function takeBack(key: string, ignored: Set<string>, never: Set<string>): void {
  ignored.delete(key);
  for (const wish of never) {
    if (wish.startsWith(`${key} `)) never.delete(wish);
  }
}
