import type { ActionKit } from "@automation/action-kit";
import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import type { ApprovedPlan } from "@automation/core/sync";
import { type OpenedGitHub, openGitHub, type RateLimits } from "@automation/github";
import { type RateLimitBudget, WriteGovernor } from "@automation/resilience";
import { accessOptions, createBudget } from "./connection/access.ts";
import { PartialAnswers } from "./connection/partial-answers.ts";
import type { Inputs } from "./inputs.ts";

/** A run that has begun: its configuration is valid, and the first request is on its way. */
export interface StartedRun {
  readonly inputs: Inputs;
  readonly config: EcosystemConfig;
  /** The plan that it keeps to; `undefined`: its own. */
  readonly approved: ApprovedPlan | undefined;
  readonly startedAtMs: number;
  readonly budget: RateLimitBudget;
  readonly governor: WriteGovernor;
  /** What single sign-on keeps back. */
  readonly partialAnswers: PartialAnswers;
  /** The way to GitHub with `github-token`. */
  readonly opened: OpenedGitHub;
  /** `null` when every owner may have a token of its own, so that nobody may need this one. */
  readonly limits: FirstAnswer | null;
}

/** What the first request, for the limits, came to: free, it sets the budget, and it shows a refused token. */
export type FirstAnswer = Promise<PromiseSettledResult<RateLimits | null>>;

/** Reads the configuration, and sends the first request as soon as that is known to be valid. */
export async function start(inputs: Inputs, kit: ActionKit): Promise<StartedRun> {
  const { clock } = kit;
  const config = await readConfig(inputs.configFile, kit);
  const file = inputs.approvedPlanFile;
  const approved =
    file === undefined ? undefined : await (await import("./approved-plan.ts")).readApprovedPlan(file, kit);
  const startedAtMs = clock.now();
  const budget = createBudget(inputs, startedAtMs, kit);
  const governor = new WriteGovernor({
    clock,
    random: kit.random,
    intervalMs: inputs.writeIntervalMs,
    maxWaitMs: inputs.maxWaitMinutes * 60_000,
    signal: kit.signal,
  });
  const partialAnswers = new PartialAnswers();
  const options = accessOptions(inputs, { budget, governor, partialAnswers }, kit);
  const opened = openGitHub({ ...options, token: inputs.githubToken, isFirst: true });
  const isAlone = inputs.ownerTokens.length === 0 && inputs.app === undefined;
  const limits = isAlone ? settle(opened.readRateLimit()) : null;
  // Reading code keeps the thread busy, and the request has to get out first: its answer takes longer.
  if (limits !== null) await opened.client.whenSent();
  return { inputs, config, approved, startedAtMs, budget, governor, partialAnswers, opened, limits };
}

async function readConfig(file: string, kit: ActionKit): Promise<EcosystemConfig> {
  const { config, warnings } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  for (const warning of warnings) kit.logger.warning(`${file}:${warning.line}: ${warning.message}`);
  return config;
}

async function settle(reading: Promise<RateLimits | null>): FirstAnswer {
  const [answer] = await Promise.allSettled([reading]);
  return answer;
}
