/** Arguments of one call of git. */
export type Step = readonly string[];

/** One job: calls of git, one after the other. */
export interface GitJob {
  readonly job: string;
  readonly steps: readonly Step[];
  /** What the last step must say, where it must fail. */
  readonly refusal?: string;
  /** What the last step must print. */
  readonly printed?: string;
}

/** In the clone that the first jobs make. */
export const CLONE = ["-C", "clone"] as const;
