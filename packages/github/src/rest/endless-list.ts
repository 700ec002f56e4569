import { GitHubError } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import type { Call } from "../call.ts";

/** Most pages of one list: 100,000 entries at 100 a page, more than a repository has of anything that is read here. */
export const MAX_PAGES = 1_000;

/** A list that a server never ends: pages that repeat, that are empty before a next one, or that are too many. */
export function describeEndlessList(
  { operation, repository }: Pick<Call, "operation" | "repository">,
  why: string,
): GitHubError {
  const place = repository === undefined ? "" : ` in ${formatRepositoryRef(repository)}`;
  const message = `Could not ${operation}${place}: the list does not end (${why}). Check the server, and proxies in front of it.`;
  return new GitHubError(message, { code: "server", operation });
}

/** What a reader of pages has seen of one list. */
export class PageGuard {
  readonly #seen = new Set<string>();

  /**
   * Takes the page that was read, by what tells it from the others, when a next one is said to follow. Returns why reading
   * on is in vain; `null` where it is not.
   */
  take(mark: string, isEmpty: boolean): string | null {
    if (isEmpty) return "an empty page links to a next page";
    if (this.#seen.has(mark)) return `page ${this.#seen.size + 1} was read before`;
    this.#seen.add(mark);
    return this.#seen.size >= MAX_PAGES ? `there are more than ${MAX_PAGES} pages` : null;
  }
}
