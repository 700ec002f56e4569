import type { GitHubError } from "../../errors/errors.ts";
import type { RefusalCause } from "../../errors/refusal-cause.ts";
import type { FailureCode } from "./outcome.ts";

/** Why a branch could not be decided about. */
export interface PlanningFailure {
  readonly code: FailureCode;
  readonly message: string;
  /** What to do about the cause that GitHub states; the message ends with it. */
  readonly remedy?: string;
  /** The cause, where it holds for everything of the owner: it is told once. */
  readonly ownerCause?: RefusalCause;
}

/** A failed exchange with GitHub, as far as results tell of it. */
export function toPlanningFailure({ code, message, remedy, scope, refusal }: GitHubError): PlanningFailure {
  const isOfOwner = scope === "owner" && refusal !== undefined;
  return {
    code,
    message,
    ...(remedy !== undefined && { remedy }),
    ...(isOfOwner && { ownerCause: refusal }),
  };
}
