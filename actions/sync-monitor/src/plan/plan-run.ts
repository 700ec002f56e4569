import { InvariantError } from "@automation/core/errors";
import {
  type Knowledge,
  learn,
  learnByWriting,
  type PlanningFacts,
  planSync,
  type StaleBranch,
  type SyncPlan,
  startKnowledge,
} from "@automation/core/sync";
import type { PlanAgain, SyncDependencies } from "../dependencies.ts";
import { answer } from "./answer.ts";

/** A plan without open questions, and what it was made from. */
export interface FinishedPlan extends SyncPlan {
  readonly knowledge: Knowledge;
}

/** Plans, answers what the planner asks, and plans again, until nothing is asked any more. */
export async function planRun(
  branches: readonly StaleBranch[],
  facts: PlanningFacts,
  dependencies: SyncDependencies,
): Promise<FinishedPlan> {
  return finish(startKnowledge(branches), facts, dependencies);
}

/** Makes the planner of single branches for the time of the writes. Neither limits nor people's reviews count a second time. */
export function createPlanAgain(
  { knowledge }: FinishedPlan,
  facts: PlanningFacts,
  dependencies: SyncDependencies,
): PlanAgain {
  const learned = new Map(knowledge.answers);
  const unlimited = { ...facts, limits: { perRun: Number.POSITIVE_INFINITY }, review: () => null };
  return async (branch, found) => {
    const known = learnByWriting({ branches: [branch], answers: learned }, branch, found);
    const plan = await finish(known, unlimited, dependencies);
    learned.set(branch, plan.knowledge.answers.get(branch) ?? {});
    return toDecision(plan, branch);
  };
}

async function finish(
  start: Knowledge,
  facts: PlanningFacts,
  dependencies: SyncDependencies,
): Promise<FinishedPlan> {
  let knowledge = start;
  for (;;) {
    const { questions, ...plan } = planSync(knowledge, facts);
    if (questions.length === 0) return { ...plan, knowledge };
    knowledge = learn(knowledge, questions, await answer(questions, dependencies));
  }
}

function toDecision(
  { operations, settled, reassessed }: SyncPlan,
  branch: StaleBranch,
): Awaited<ReturnType<PlanAgain>> {
  const [operation] = operations;
  const [without] = settled;
  if (operation !== undefined) return operation;
  if (without !== undefined) return { kind: "settled", settled: without };
  const branches = reassessed.get(branch);
  if (branches === undefined) throw new InvariantError("A plan says nothing of its only branch.");
  return { kind: "reassessed", branches };
}
