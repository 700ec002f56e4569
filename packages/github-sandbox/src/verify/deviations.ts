import type { ShapeDifference } from "./shape.ts";

/** A way in which an answer may differ from a recording of 2022 and be right. */
interface Deviation {
  readonly kind: ShapeDifference["kind"];
  /** Last key of the place. */
  readonly key: RegExp;
  readonly reason: string;
}

/**
 * What has changed since July 2022. New keys come at any time and break no version of the interface,
 * https://docs.github.com/rest/about-the-rest-api/breaking-changes; whether a key is GitHub's at all is for the check
 * against its OpenAPI description to say.
 */
export const CHANGED_SINCE_2022: readonly Deviation[] = [
  { kind: "added", key: /./, reason: "GitHub adds keys without a new version" },
];

/** Keys of a repository that only those see who may administer it, https://docs.github.com/rest/repos/repos#get-a-repository */
export const SEEN_BY_ADMINISTRATORS: readonly Deviation[] = [
  {
    kind: "missing",
    key: /^(allow_(squash_merge|merge_commit|rebase_merge|auto_merge|update_branch)|delete_branch_on_merge|use_squash_pr_title_as_default|temp_clone_token)$/,
    reason: "shown to administrators only",
  },
];

/** Why a request is answered with another status than in 2022; `null` where no reason is known. */
export function endedSince2022({
  status,
  request,
}: {
  readonly status: number;
  /** Method and path. */
  readonly request: string;
}): string | null {
  return status === 410 && /\/projects\b/.test(request)
    ? "GitHub ended classic projects in April 2025, https://github.blog/changelog/2024-05-23-sunset-notice-projects-classic/"
    : null;
}

/** The differences that no reason is known for. */
export function unexplained(
  differences: readonly ShapeDifference[],
  reasons: readonly Deviation[],
): readonly ShapeDifference[] {
  return differences.filter(
    ({ kind, at }) => !reasons.some((reason) => reason.kind === kind && reason.key.test(lastKey(at))),
  );
}

function lastKey(at: string): string {
  return at.slice(at.lastIndexOf(".") + 1).replace(/\[\d+\]$/, "");
}
