import { type GitHubError, isRefusedForAll } from "../../errors/errors.ts";
import { type RepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import type { DueBranch } from "../plan/due-branch.ts";
import type { StaleBranchOutcome } from "./assemble-results.ts";
import { toFailedOutcome, toRepeatedOutcome } from "./operation-outcome.ts";

/** Codes of a refusal, as against a failure that may pass. */
const REFUSED: readonly GitHubError["code"][] = ["forbidden", "unauthorized", "token-unavailable"];

/**
 * Remembers what was refused while a plan is carried out: where a write lacked permission, the repository (or the owner, when
 * a setting of the owner forbids it) is not asked again; after a limit without end in sight nothing is. A rule of one branch
 * stops that branch only.
 */
export class Refusals {
  readonly #refused = new Map<string, GitHubError>();
  #stopped: GitHubError | undefined;

  /** What becomes of a branch without a call; `undefined` where its operation may be tried. */
  find(due: DueBranch): StaleBranchOutcome | undefined {
    const { owner, repository } = placesOf(due.repository);
    const known = this.#stopped ?? this.#refused.get(owner) ?? this.#refused.get(repository);
    if (known === undefined) return undefined;
    return known.scope === "owner" ? toRepeatedOutcome(due, known) : toFailedOutcome(due, known);
  }

  /** Takes a failure, and tells what it means for its branch. */
  take(due: DueBranch, error: GitHubError): StaleBranchOutcome {
    const places = placesOf(due.repository);
    if (REFUSED.includes(error.code) && error.scope !== "branch" && !isRefusedForAll(error)) {
      const isReported = error.scope === "owner" && this.#refused.has(places.owner);
      this.#refused.set(places[error.scope], error);
      if (isReported) return toRepeatedOutcome(due, error);
    }
    if (error.code === "rate-limited" || isRefusedForAll(error)) this.#stopped = error;
    return toFailedOutcome(due, error);
  }
}

function placesOf(repository: RepositoryRef) {
  return { repository: repositoryKey(repository), owner: repository.owner.toLowerCase() };
}
