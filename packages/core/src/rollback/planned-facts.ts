import type { UndoDecision, UndoFact, UndoQuestion } from "./undo-decision.ts";

/** What will be there after the undoings that are planned already, for those that come after them. */
export class PlannedFacts {
  readonly #facts = new Map<string, UndoFact>();
  readonly #closed = new Set<number>();

  /** What is planned to be there; `undefined` where nothing is planned. */
  find(question: UndoQuestion): UndoFact | undefined {
    return this.#facts.get(keyOf(question));
  }

  /** A fact as it will be: pull requests that are closed by then come from no branch. */
  adjust(fact: UndoFact): UndoFact {
    if (fact.kind !== "branch") return fact;
    const openPullRequests = fact.fact.openPullRequests.filter((number) => !this.#closed.has(number));
    return { ...fact, fact: { ...fact.fact, openPullRequests } };
  }

  note(
    question: UndoQuestion,
    { leaves, steps }: Extract<UndoDecision, { readonly status: "planned" }>,
  ): void {
    this.#facts.set(keyOf(question), leaves);
    for (const step of steps) {
      if (step.kind === "close-pull-request") this.#closed.add(step.pullRequest.number);
    }
  }
}

function keyOf(question: UndoQuestion): string {
  return JSON.stringify(question);
}
