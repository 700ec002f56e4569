import type { ActionKit } from "@automation/action-kit";
import { type RateLimitSpan, type RunMetrics, summarizeRun } from "@automation/core/metrics";
import {
  createSyncReport,
  describeEarlyEnd,
  describeWritePace,
  judgeExit,
  type SyncRun,
} from "@automation/core/report";
import { formatShard } from "@automation/core/repository";
import { findTickGaps } from "@automation/core/scheduling";
import { advanceWritePace, createPlanFile, resolveRunMode } from "@automation/core/sync";
import type { RateLimitUsage } from "@automation/resilience";
import { findDeadline } from "../connection/access.ts";
import type { OpenedSession } from "../session.ts";
import { findEarlyEnd } from "./early-end.ts";
import { publish, type ReportFile } from "./publish.ts";
import type { RunEnd } from "./run-end.ts";

/** Keeps what the next run can use, publishes what a run came to, then says whether the step failed. */
export async function reportRun(end: RunEnd, session: OpenedSession, kit: ActionKit): Promise<void> {
  const { inputs, cache, governor, memory } = session;
  const syncRun = describeRun(end, session, kit);
  const metrics = measure(syncRun, session, kit);
  const { repositories, finishedAtMs: nowMs } = syncRun;
  const contentMs = governor.history();
  memory.keepPace(advanceWritePace(memory.pace, { repositories, contentMs, nowMs }));
  await cache.save();
  const stopped = end.stoppedBy === undefined ? null : `The run stopped writing: ${end.stoppedBy}.`;
  const failure = judgeExit(syncRun, metrics, inputs.minSuccessRate) ?? stopped;
  const pace = describeWritePace(metrics);
  if (pace !== null) kit.logger.info(pace);
  try {
    const files = listFiles(end, syncRun, metrics, session, kit);
    const journalFile = session.journal?.length ? inputs.journalFile : undefined;
    await publish({ inputs, syncRun, metrics, failure, files, journalFile }, kit);
    if (end.crash !== undefined) throw end.crash.error;
    if (failure !== null) kit.fail(failure);
  } finally {
    if (syncRun.earlyEnd !== undefined) {
      kit.logger.warning(describeEarlyEnd(syncRun.earlyEnd, repositories, nowMs));
    }
  }
}

function describeRun(
  { plan: _, crash: __, stoppedBy: ___, ...result }: RunEnd,
  { inputs, config, connection, governor, startedAtMs, experiments }: OpenedSession,
  kit: ActionKit,
): SyncRun {
  const finishedAtMs = kit.clock.now();
  const earlyEnd = findEarlyEnd({
    result,
    connection,
    governor,
    isCancelled: kit.signal.aborted,
    deadlineMs: findDeadline(inputs, startedAtMs),
    nowMs: finishedAtMs,
  });
  return {
    mode: resolveRunMode(config, inputs.overrides),
    isDryRun: inputs.isDryRun,
    threshold: inputs.overrides.threshold ?? config.threshold,
    startedAtMs,
    finishedAtMs,
    ...result,
    ...(earlyEnd !== undefined && { earlyEnd }),
    ...experiments?.report(result.repositories, finishedAtMs),
  };
}

function measure(
  syncRun: SyncRun,
  { inputs, connection, governor, memory }: OpenedSession,
  { runner }: ActionKit,
): RunMetrics {
  return summarizeRun({
    ...syncRun,
    requestCount: connection.countRequests(),
    writeWaitMs: governor.waitedMs(),
    tickGaps: findTickGaps(memory.ticks),
    memory,
    rateLimit: toSpans(connection.usage()),
    run: runner.identity,
    ...(inputs.shard !== undefined && { shard: formatShard(inputs.shard) }),
  });
}

function toSpans(usage: Readonly<Record<string, RateLimitUsage>>): Readonly<Record<string, RateLimitSpan>> {
  return Object.fromEntries(
    Object.entries(usage).map(([resource, { limit, start, remaining }]) => [
      resource,
      { limit, start, end: remaining },
    ]),
  );
}

function listFiles(
  { plan }: RunEnd,
  syncRun: SyncRun,
  metrics: RunMetrics,
  { inputs }: OpenedSession,
  { runner }: ActionKit,
): readonly ReportFile[] {
  const planFile = inputs.isDryRun ? inputs.planFile : undefined;
  return [
    { file: inputs.metricsFile, data: metrics },
    { file: inputs.reportFile, data: createSyncReport(syncRun) },
    ...(plan && planFile
      ? [{ file: planFile, data: createPlanFile(plan, runner.apiUrl, syncRun.finishedAtMs) }]
      : []),
  ];
}
