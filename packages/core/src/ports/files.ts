import type { RepositoryRef } from "../repository/repository-ref.ts";

/** Reads single files of repositories: one call each. */
export interface FileReader {
  /**
   * The text of a file at a branch, tag or commit; `null` when there is none, or none that the token may read.
   *
   * Throws `GitHubError` for everything else.
   */
  readFile(repository: RepositoryRef, path: string, ref: string): Promise<string | null>;
}
