import type { SyncMarker } from "../../ports/branch-histories.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { PullRequestLink } from "../outcome/outcome.ts";
import { parseSyncMarker } from "./sync-marker.ts";

/** Names a pull request as reports do, with the variant that its marker carries. */
export function linkPullRequest(
  { number, url }: PullRequestLink,
  marker: Pick<SyncMarker, "arm"> | null,
): PullRequestLink {
  return { number, url, ...marker?.arm };
}

/** As {@link linkPullRequest}, of a sync pull request whose text is at hand. */
export function linkByText(
  pullRequest: Pick<PullRequest, "number" | "url" | "body" | "base">,
): PullRequestLink {
  return linkPullRequest(pullRequest, parseSyncMarker(pullRequest.body, pullRequest.base));
}
