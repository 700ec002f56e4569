import type { GitFileChange } from "../../git/backend.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest } from "../../rest/route.ts";

/** Most files of a comparison; they come with the first page only. */
export const MAXIMUM_COMPARED_FILES = 300;

/**
 * A changed file as comparisons and pull requests list it, with its addresses at the commit `headOid`.
 *
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits
 */
export function presentFileChange(
  { links, repository }: RepositoryRequest,
  file: GitFileChange,
  headOid: string,
): Readonly<Record<string, unknown>> {
  const path = encodePath(file.path);
  return {
    sha: file.blobOid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: links.page(repository, `/blob/${headOid}/${path}`),
    raw_url: links.page(repository, `/raw/${headOid}/${path}`),
    contents_url: links.repository(repository, `/contents/${path}?ref=${headOid}`),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
    ...(file.patch === null ? {} : { patch: file.patch }),
  };
}
