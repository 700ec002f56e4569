/** How GitHub joins a pull request with its base. */
export type MergeMethod = "merge" | "squash" | "rebase";

/**
 * What became of asking GitHub to merge a pull request by itself. `ready`: nothing is in the way, and GitHub turns auto-merge
 * on only where something is.
 */
export type AutoMergeResult =
  | { readonly status: "on" }
  | { readonly status: "not-allowed" }
  | { readonly status: "ready" }
  | { readonly status: "refused"; readonly message: string };
