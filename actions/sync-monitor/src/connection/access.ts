import type { ActionKit } from "@automation/action-kit";
import { type GitHubOptions, machineOptions } from "@automation/github";
import { RateLimitBudget, type WriteGovernor } from "@automation/resilience";
import type { Inputs } from "../inputs.ts";
import type { PartialAnswers } from "./partial-answers.ts";

/** The budget of one token. */
export function createBudget(inputs: Inputs, startedAtMs: number, kit: ActionKit): RateLimitBudget {
  return new RateLimitBudget({
    clock: kit.clock,
    random: kit.random,
    buffer: inputs.rateLimitBuffer,
    maxWaitMs: inputs.maxWaitMinutes * 60_000,
    deadlineMs: findDeadline(inputs, startedAtMs),
    signal: kit.signal,
  });
}

/** When the time of a run is up; `undefined`: never. */
export function findDeadline({ deadlineMinutes }: Inputs, startedAtMs: number): number | undefined {
  return deadlineMinutes === 0 ? undefined : startedAtMs + deadlineMinutes * 60_000;
}

/** Options of a client, whatever its token. */
export function accessOptions(
  inputs: Inputs,
  pace: {
    readonly budget: RateLimitBudget;
    readonly governor: WriteGovernor;
    readonly partialAnswers: PartialAnswers;
  },
  kit: ActionKit,
): Omit<GitHubOptions, "token"> {
  return {
    ...machineOptions(kit),
    budget: pace.budget,
    governor: pace.governor,
    onPartialResults: pace.partialAnswers.note,
    maxRetries: inputs.maxRetries,
    concurrency: inputs.concurrency,
    signal: kit.signal,
    userAgent: "automation/sync-monitor",
  };
}
