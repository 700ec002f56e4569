import { configAccess } from "./checks/config-access.ts";
import { configPresent } from "./checks/config-present.ts";
import { configValid } from "./checks/config-valid.ts";
import { dataBranch } from "./checks/data-branch.ts";
import { failedStreak } from "./checks/failed-streak.ts";
import { metricsFresh } from "./checks/metrics-fresh.ts";
import { metricsGaps } from "./checks/metrics-gaps.ts";
import { metricsSchema } from "./checks/metrics-schema.ts";
import { notifyDelivery } from "./checks/notify-delivery.ts";
import { pullRequestAge } from "./checks/pull-request-age.ts";
import { rateLimitCore } from "./checks/rate-limit-core.ts";
import { rateLimitGraphql } from "./checks/rate-limit-graphql.ts";
import { rateSecondary } from "./checks/rate-secondary.ts";
import { repositoryChronic } from "./checks/repository-chronic.ts";
import { requiredFiles } from "./checks/required-files.ts";
import { runDuration } from "./checks/run-duration.ts";
import { runsStuck } from "./checks/runs-stuck.ts";
import { scheduleGaps } from "./checks/schedule-gaps.ts";
import { scheduleInactivity } from "./checks/schedule-inactivity.ts";
import { scheduleLate } from "./checks/schedule-late.ts";
import { scriptsExecutable } from "./checks/scripts-executable.ts";
import { selfGap } from "./checks/self-gap.ts";
import { successBurn } from "./checks/success-burn.ts";
import { successFloor } from "./checks/success-floor.ts";
import { successTrend } from "./checks/success-trend.ts";
import { tokenExpiry } from "./checks/token-expiry.ts";
import { tokenPermissions } from "./checks/token-permissions.ts";
import { tokenScope } from "./checks/token-scope.ts";
import { tokenValid } from "./checks/token-valid.ts";
import { workflowPermissions } from "./checks/workflow-permissions.ts";
import { workflowState } from "./checks/workflow-state.ts";
import type { AnyHealthCheck } from "./health-check.ts";

/** Every check, in the order of the report; a check stands behind all that it depends on. */
export const HEALTH_CHECKS: readonly AnyHealthCheck[] = [
  configPresent,
  configValid,
  requiredFiles,
  metricsFresh,
  metricsSchema,
  metricsGaps,
  successFloor,
  successBurn,
  successTrend,
  repositoryChronic,
  runDuration,
  tokenValid,
  tokenExpiry,
  tokenPermissions,
  tokenScope,
  rateLimitCore,
  rateLimitGraphql,
  rateSecondary,
  configAccess,
  workflowState,
  scheduleLate,
  scheduleInactivity,
  runsStuck,
  failedStreak,
  scheduleGaps,
  pullRequestAge,
  scriptsExecutable,
  workflowPermissions,
  dataBranch,
  notifyDelivery,
  selfGap,
];
