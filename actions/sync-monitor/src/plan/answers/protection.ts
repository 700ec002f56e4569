import type { Answer, Question } from "@automation/core/sync";
import { runPool } from "@automation/resilience";
import type { SyncDependencies } from "../../dependencies.ts";

/** Reads whether branches are protected that could be fast-forwarded. What cannot be read counts as protected. */
export async function readProtection(
  questions: readonly Question[],
  { branches, concurrency, signal }: SyncDependencies,
): Promise<readonly Answer[]> {
  const states = await runPool(questions, { concurrency, signal }, ({ branch, comparison }) =>
    branches.read(branch.repository, comparison.branch.name),
  );
  return questions.map((question, index) => {
    const state = states[index];
    const isProtected = state?.status === "fulfilled" ? (state.value?.isProtected ?? true) : true;
    return { question, kind: "protection", value: isProtected };
  });
}
