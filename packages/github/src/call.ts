import type { RepositoryRef } from "@automation/core/repository";
import type { WriteKind } from "@automation/resilience";

/** Why and how a request is made: everything that deciding about waiting, repeating and wording needs. */
export interface Call {
  /** In words that fit behind "Could not": `read the repository`. */
  readonly operation: string;
  /** The repository concerned, where it is one. */
  readonly repository?: RepositoryRef | undefined;
  /** Writes go through the one write queue. */
  readonly kind: "read" | "write";
  /**
   * Whether sending it twice does no more than sending it once. Only then is it repeated when its fate is unknown; what a
   * limit turned away is repeated in any case, because GitHub did nothing.
   */
  readonly isRepeatable: boolean;
  /** What a write does, which decides its pace; `change` when left out: people may be notified of it. */
  readonly pace?: WriteKind;
  /** What to set aside of the rate limit until the answer tells; 1 when left out, 0 for what GitHub does not count. */
  readonly cost?: number;
  /** Hears how long the answer took, in milliseconds, without the wait for leave to send. */
  readonly onAnswer?: (tookMs: number) => void;
}

/** A call that only reads. */
export function readCall(operation: string, repository?: RepositoryRef): Call {
  return { operation, repository, kind: "read", isRepeatable: true };
}

/** A write that may be sent again without harm. */
export function repeatableWrite(operation: string, repository: RepositoryRef): Call {
  return { operation, repository, kind: "write", isRepeatable: true };
}

/** Marks a write that notifies nobody (a ref, a merge, a label): it needs no full second of distance to others. */
export function quietly(call: Call): Call {
  return { ...call, pace: "quiet" };
}

/** Marks a write that makes something new that people are notified of: GitHub limits these more strictly. */
export function withContent(call: Call): Call {
  return { ...call, pace: "content" };
}

/** A write whose sender looks before it sends again. */
export function singleWrite(operation: string, repository: RepositoryRef): Call {
  return { operation, repository, kind: "write", isRepeatable: false };
}
