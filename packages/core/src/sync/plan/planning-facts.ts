import type { EcosystemConfig } from "../../config/ecosystem-config.ts";
import type { WritePace } from "../outcome/write-pace.ts";
import { resolveMaxPullRequests, type SyncOverrides } from "../sync-settings.ts";
import type { PlanningFacts } from "./plan-sync.ts";
import { resolvePullRequestLimits } from "./pull-request-quota.ts";
import { type PeoplesDecisions, reviewByPeople } from "./review-operation.ts";

/** What the planning facts of a run are made from besides its configuration. */
export interface PlanningSources extends PeoplesDecisions {
  readonly overrides: Pick<SyncOverrides, "maxPullRequests">;
  /** What earlier runs wrote and left waiting. */
  readonly pace: WritePace;
  readonly nowMs: number;
}

/** Puts together what decides about a run's plan besides what is known of its branches. */
export function resolvePlanningFacts(
  config: EcosystemConfig,
  { overrides, pace, approved, isForbidden, nowMs }: PlanningSources,
): PlanningFacts {
  const perRun = resolveMaxPullRequests(config, overrides);
  return {
    limits: resolvePullRequestLimits(config, perRun, pace, nowMs),
    waitingSinceMs: pace.waitingSinceMs,
    review: (operation) => reviewByPeople(operation, { approved, isForbidden }),
    botUserIds: config.bots.userIds,
    nowMs,
  };
}
