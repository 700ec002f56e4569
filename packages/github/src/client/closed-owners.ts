import type { GitHubError, RefusalCause } from "@automation/core/errors";
import { type RepositoryRef, repositoryKey } from "@automation/core/repository";
import type { Call } from "../call.ts";
import { describeClosedOwner } from "../errors/error-mapping.ts";

/** Repositories of an owner that are refused, and none answered, before no more of them are asked for. */
const REFUSALS_TO_CLOSE = 3;

/** Causes that lie between a token and an owner. Some of them leave public repositories alone, so one refusal proves little. */
const CLOSING: ReadonlySet<RefusalCause> = new Set<RefusalCause>([
  "single-sign-on",
  "ip-allow-list",
  "token-lifetime",
  "classic-token-forbidden",
  "fine-grained-token-forbidden",
  "token-kind-forbidden",
  "token-not-approved",
  "oauth-app-restricted",
  "two-factor-required",
  "email-not-verified",
  "account-suspended",
  "installation-suspended",
]);

interface OwnerRecord {
  readonly repositories: Set<string>;
  readonly cause: RefusalCause;
  readonly error: GitHubError;
}

/**
 * Remembers which owners refuse a token as a whole, so that a refusal which holds for a thousand repositories costs three
 * calls and not a thousand. An owner of which one repository was answered stays open.
 */
export class ClosedOwners {
  readonly #records = new Map<string, OwnerRecord>();
  readonly #open = new Set<string>();

  /** The error of a call that need not be sent; `null` where it must be. */
  find(call: Call): GitHubError | null {
    const record = this.#records.get(ownerOf(call.repository));
    const isClosed = record !== undefined && record.repositories.size >= REFUSALS_TO_CLOSE;
    return isClosed ? describeClosedOwner(record.error, call) : null;
  }

  noteAnswer({ repository }: Call): void {
    if (repository === undefined) return;
    this.#open.add(ownerOf(repository));
    this.#records.delete(ownerOf(repository));
  }

  noteFailure({ repository }: Call, error: GitHubError): void {
    const { refusal: cause, scope, code } = error;
    const owner = ownerOf(repository);
    if (repository === undefined || cause === undefined || this.#open.has(owner)) return;
    if (code !== "forbidden" || scope !== "owner" || !CLOSING.has(cause)) return;
    const known = this.#records.get(owner);
    const record = known?.cause === cause ? known : { repositories: new Set<string>(), cause, error };
    record.repositories.add(repositoryKey(repository));
    this.#records.set(owner, record);
  }
}

function ownerOf(repository: RepositoryRef | undefined): string {
  return repository?.owner.toLowerCase() ?? "";
}
