import type { RunError } from "../sync/outcome/outcome.ts";

/** What to do about a failure, for each code. The message beside it says what happened. */
const REMEDIES: Readonly<Record<string, string>> = {
  "not-found":
    "Compare the name in the configuration with the one on GitHub. If it is right, give the token access to the repository, or install the App there.",
  unauthorized: "Replace the token: it has expired, was revoked, or is incomplete.",
  forbidden:
    "See GitHub's message: the cause of the refusal is unknown. If the message names a permission, grant it to the token.",
  blocked:
    "Remove the repository from the configuration: only its owner and GitHub's support can lift a block.",
  "rate-limited": "Nothing: the next run continues. If it happens often, run less often or use `shard`.",
  conflict: "Nothing: somebody made a change at the same time, and the next run tries again.",
  invalid: "Correct what the message names, such as a repository rule or a name.",
  server: "Nothing: this is usually a temporary problem at GitHub. See `githubstatus.com` if it persists.",
  network: "Check the runner's connection, proxy and certificates, then re-run.",
  "identity-changed":
    "Check who owns the name now, then correct the entry or its `id`. Until then nothing is written there.",
  "token-unavailable":
    "Check that the GitHub App is installed for this owner and not suspended, and that the key belongs to it.",
  internal: "This is a bug in the action: report it with the log of a run with debug logging.",
};

/** What to do about a failure: the remedy for the cause that GitHub states, else the one for its code. */
export function remedyFor({ code, remedy }: Pick<RunError, "code" | "remedy">): string {
  return remedy ?? REMEDIES[code] ?? "See the message and the run's log.";
}

/** The message without the remedy that it ends with, for places where that stands beside it. */
export function withoutRemedy({ message, remedy }: Pick<RunError, "message" | "remedy">): string {
  return remedy !== undefined && message.endsWith(remedy) ? message.slice(0, -remedy.length).trim() : message;
}
