import { printable } from "../../text/printable.ts";

/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;

/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
export function renderSyncTitle(base: string, defaultBranch: string): string {
  const title = printable(`Sync ${base} with ${defaultBranch}`);
  return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}
