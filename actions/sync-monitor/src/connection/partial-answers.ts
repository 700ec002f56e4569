import type { PartialResults } from "@automation/github";

/** What single sign-on kept back from a run, over all of its tokens. */
export class PartialAnswers {
  readonly #operations = new Set<string>();
  readonly #organizationIds = new Set<string>();

  readonly note = ({ operation, organizationIds }: PartialResults): void => {
    this.#operations.add(operation);
    for (const id of organizationIds) this.#organizationIds.add(id);
  };

  /** What was asked and came incomplete, in the order of the first answers. */
  get operations(): readonly string[] {
    return [...this.#operations];
  }

  /** Organisations that were left out; 0 where the answers did not name them. */
  get organizations(): number {
    return this.#organizationIds.size;
  }
}
