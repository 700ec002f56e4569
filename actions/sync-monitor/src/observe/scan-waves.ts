import { planScan } from "@automation/core/memory";
import { repositoryKey } from "@automation/core/repository";
import type { ObservationRequest, ObservedRepository } from "@automation/core/sync";
import { labelToAskFor } from "@automation/core/sync";
import { formatCount, pluralize } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";

/** Repositories that are read and compared before the next ones begin: what a stop can undo at most. */
const WAVE = 1_000;

/**
 * Has the repositories read in waves, those that have waited longest first, as many as the limits are expected to allow.
 * After each wave it is kept what was learned. One entry per request, in the order of the requests.
 */
export async function scanInWaves(
  requests: readonly ObservationRequest[],
  dependencies: SyncDependencies,
  scan: (wave: readonly ObservationRequest[]) => Promise<readonly ObservedRepository[]>,
): Promise<readonly ObservedRepository[]> {
  const { memory, logger, schedule, spendablePoints, checkpoint } = dependencies;
  const { due, notDue } = schedule.selectReads(requests, spendablePoints());
  const candidates = due.map((request) => ({
    request,
    memory: memory.earlier.repositories.get(repositoryKey(request.config.repository)),
    threshold: request.settings.threshold,
    asksByBranch:
      request.settings.mode !== "report" && labelToAskFor(request.settings, requests.length) === undefined,
  }));
  const { now, later, expectedPoints } = planScan(candidates, spendablePoints(), memory.perQuery);
  if (later.length > 0) {
    memory.hasNews = true;
    logger.notice(
      `Reading all repositories would cost about ${formatCount(expectedPoints, "point")}, more than are left: ${later.length} ${pluralize(later.length, "waits", "wait")} for a later run, which starts with ${pluralize(later.length, "it", "them")}.`,
    );
  }
  const results = new Map<ObservationRequest, ObservedRepository>(notDue);
  for (const { request } of later) {
    results.set(request, { status: "skipped", config: request.config, reason: "rate-limit" });
  }
  for (let begin = 0; begin < now.length; begin += WAVE) {
    const wave = now.slice(begin, begin + WAVE).map(({ request }) => request);
    const observed = await scan(wave);
    for (const [index, request] of wave.entries()) {
      const result = observed[index];
      if (result !== undefined) results.set(request, result);
    }
    if (begin + WAVE < now.length) await checkpoint();
  }
  return requests.flatMap((request) => results.get(request) ?? []);
}
