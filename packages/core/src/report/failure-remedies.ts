import type { RunError } from "../sync/outcome.ts";

/** What to do about a failure, for each code. The message beside it says what happened. */
const REMEDIES: Readonly<Record<string, string>> = {
  "not-found":
    "Compare the name in the configuration with the one on GitHub. If it is right, give the token access to the repository, or install the App there.",
  unauthorized: "Replace the token: it has expired, was revoked, or is incomplete.",
  forbidden:
    "See what GitHub says: it refuses, and for no cause that is known here. If it names a permission, give it to the token.",
  blocked:
    "Remove the repository from the configuration: only its owner and GitHub's support can lift a block.",
  "rate-limited": "Nothing: the next run continues. If it happens often, run less often or use `shard`.",
  conflict: "Nothing at first: somebody changed the same thing meanwhile, and the next run looks again.",
  invalid: "Correct what the message names; a rule of the repository or a name is in the way.",
  server: "Nothing at first: the fault is GitHub's and usually passes. See `githubstatus.com` if it stays.",
  network: "Check the runner's connection, proxy and certificates; then start the run again.",
  "identity-changed":
    "Check who owns the name now, then correct the entry or its `id`. Nothing is written there until then.",
  "token-unavailable":
    "Check the App: whether it is installed for this owner, is suspended, and whether the key belongs to it.",
  internal: "This is a fault of the action: report it with the log of a run with debug logging.",
};

/** What to do about a failure: the remedy for the cause that GitHub states, else the one for its code. */
export function remedyFor({ code, remedy }: Pick<RunError, "code" | "remedy">): string {
  return remedy ?? REMEDIES[code] ?? "See the message and the log of the run.";
}

/** The message without the remedy that it ends with, for places where that stands beside it. */
export function withoutRemedy({ message, remedy }: Pick<RunError, "message" | "remedy">): string {
  return remedy !== undefined && message.endsWith(remedy) ? message.slice(0, -remedy.length).trim() : message;
}
