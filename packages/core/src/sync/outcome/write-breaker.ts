import { type RepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatShare } from "../../text/plural.ts";
import type { BranchOutcome } from "./outcome.ts";

/** When a run stops writing. */
export interface BreakerSettings {
  /** Percent of the repositories that are written to first; 0: all at once. */
  readonly canaryPercent: number;
  /** Percent of failed operations from which on nothing more is written; 0: never. */
  readonly stopPercent: number;
}

/** Outcomes of an operation that wrote something. */
export const WRITTEN_OUTCOMES: readonly BranchOutcome[] = ["opened", "updated", "fast-forwarded", "conflict"];

/** Operations from which on their failures tell something, where no canary is asked for. */
const ENOUGH = 5;
/** Where a canary is asked for, and no percentage. */
const CANARY_STOP_PERCENT = 50;

/** Stops the writes of a run whose operations fail too often. */
export class WriteBreaker {
  readonly #settings: BreakerSettings;
  #attempts = 0;
  #failures = 0;
  #stoppedBy: string | undefined;

  constructor(settings: BreakerSettings) {
    this.#settings = settings;
  }

  /** Why nothing more is written; `undefined` while it is. */
  get stoppedBy(): string | undefined {
    return this.#stoppedBy;
  }

  /** Takes down what an operation came to. What waits for a later run, and what nothing had to be done about, tells nothing. */
  note(outcome: BranchOutcome): void {
    if (outcome === "deferred") return;
    this.#attempts += 1;
    if (outcome === "failed") this.#failures += 1;
    const { stopPercent } = this.#settings;
    if (stopPercent > 0 && this.#attempts >= ENOUGH) this.#judge(stopPercent, "operation");
  }

  /**
   * Judges the canary repositories, however few there are.
   *
   * @param failedChecks names of branches whose checks failed after they were written to
   */
  endCanary(failedChecks: readonly string[]): void {
    const { stopPercent } = this.#settings;
    this.#judge(
      stopPercent > 0 ? stopPercent : CANARY_STOP_PERCENT,
      "operation of the canary",
      "operations of the canary",
    );
    if (failedChecks.length > 0)
      this.#stoppedBy ??= `checks failed after the canary was written: ${failedChecks.join(", ")}`;
  }

  #judge(stopPercent: number, one: string, many = `${one}s`): void {
    if (this.#attempts === 0 || (this.#failures / this.#attempts) * 100 < stopPercent) return;
    this.#stoppedBy ??= `${formatShare(this.#failures, this.#attempts, one, many)} failed`;
  }
}

/** An operation in a repository. */
interface Placed {
  readonly due: { readonly repository: RepositoryRef };
}

/** Splits operations into those of the canary repositories, which come first in the plan, and the others. */
export function splitCanary<Operation extends Placed>(
  operations: readonly Operation[],
  canaryPercent: number,
): { readonly canary: readonly Operation[]; readonly others: readonly Operation[] } {
  const keys = [...new Set(operations.map(({ due }) => repositoryKey(due.repository)))];
  const chosen = new Set(keys.slice(0, Math.ceil((keys.length * canaryPercent) / 100)));
  const isCanary = ({ due }: Operation) => chosen.has(repositoryKey(due.repository));
  return {
    canary: operations.filter(isCanary),
    others: operations.filter((operation) => !isCanary(operation)),
  };
}
