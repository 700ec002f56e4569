import type { ObservedRepository } from "../observation/observed-repository.ts";

/** How a token answers that has no access: not at all, or not to what is private. */
const NO_ACCESS: readonly string[] = ["not-found", "forbidden", "blocked"];

/**
 * Gives an owner's failures one cause where all of them have it: the App is not installed there, and `github-token`, which
 * takes its place, reads nothing. Where it reads one repository, each of the others has a reason of its own.
 */
export function explainMissingApp(
  observed: readonly ObservedRepository[],
  ownersWithoutApp: ReadonlySet<string>,
): readonly ObservedRepository[] {
  const unread = [...ownersWithoutApp].filter((owner) =>
    observed.every(
      (entry) =>
        ownerOf(entry) !== owner ||
        entry.status === "skipped" ||
        (entry.status === "failed" && NO_ACCESS.includes(entry.failure.code)),
    ),
  );
  return observed.map((entry): ObservedRepository => {
    const owner = ownerOf(entry);
    if (entry.status !== "failed" || !unread.includes(owner)) return entry;
    const message = `No token for ${owner}: the GitHub App is not installed for this owner, and github-token cannot be used instead. ${entry.failure.message} Install the App for ${owner}, or give a token for it in owner-tokens.`;
    return { ...entry, failure: { code: "token-unavailable", message } };
  });
}

function ownerOf({ config }: ObservedRepository): string {
  return config.repository.owner.toLowerCase();
}
