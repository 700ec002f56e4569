import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import {
  createHealthReport,
  HEALTH_CHECKS,
  type HealthReport,
  type HealthSettings,
  mergeMetrics,
  mergeSightings,
  type OpenMetricsExtras,
  readSightings,
  renderHealthBadge,
  renderHealthSummary,
  renderOpenMetrics,
  sortChecks,
  summarizeAccess,
  summarizeMetrics,
} from "@automation/core/health";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { formatCount } from "@automation/core/text";
import { connectGitHub, type GitHub } from "@automation/github";
import { openHistory } from "@automation/history";
import { createFactReaders } from "./facts.ts";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { readPast } from "./past.ts";
import { type FactReaders, runChecks } from "./run.ts";

/** Calls that are always left to those whose health is checked. */
const RATE_LIMIT_BUFFER = 50;
const MAX_RETRIES = 2;
const CONCURRENCY = 8;

/** Runs health-check on a runner: reads, judges, publishes, then says whether the step fails. */
export async function checkHealth(inputs: Inputs, kit: ActionKit): Promise<void> {
  const repository = parseRepositoryRef(kit.runner.repository ?? "");
  const stop = new AbortController();
  const connectWith = (token: string | undefined) =>
    connect(token, inputs, AbortSignal.any([kit.signal, stop.signal]), kit);
  const github = connectWith(inputs.githubToken);
  const historian = inputs.historyToken === undefined ? github : connectWith(inputs.historyToken);
  const facts = createFactReaders(inputs, {
    kit,
    github: github?.health ?? null,
    discovery: github?.discovery ?? null,
    ownGitHub: historian === github ? null : (historian?.health ?? null),
    repository,
    history: openHistory(inputs, kit, () => historian),
    clock: kit.clock,
  });
  const settings = toSettings(inputs, repository);
  try {
    const results = await runChecks(HEALTH_CHECKS, {
      facts,
      clock: kit.clock,
      logger: kit.logger,
      context: { settings },
      timeoutMs: inputs.checkTimeoutMs,
    });
    const nowMs = kit.clock.now();
    const past = await readPast(facts, inputs.checkTimeoutMs, kit.clock);
    const earlier = mergeSightings(readSightings(await readEarlierReport(inputs, kit)), past.sightings);
    const report = createHealthReport(results, await readNumbers(facts, nowMs), nowMs, earlier);
    log(report, inputs, kit);
    await publish(inputs, report, past.section, facts, kit);
    failWhenBad(inputs, report, kit);
  } finally {
    // What a check that took too long is still waiting for is of no use any more.
    stop.abort();
  }
}

/** Only the limits: a check has no business with the token. */
function toSettings(inputs: Inputs, repository: RepositoryRef | null): HealthSettings {
  const { maxMetricsAgeHours, minSuccessRate, criticalSuccessRate } = inputs;
  const { warnRateLimitPercent, minRateLimitPercent } = inputs;
  return {
    maxMetricsAgeHours,
    minSuccessRate,
    criticalSuccessRate,
    warnRateLimitPercent,
    minRateLimitPercent,
    repository,
  };
}

function connect(
  token: string | undefined,
  { checkTimeoutMs }: Inputs,
  signal: AbortSignal,
  kit: ActionKit,
): GitHub | null {
  if (token === undefined) return null;
  return connectGitHub(
    {
      action: "health-check",
      token,
      buffer: RATE_LIMIT_BUFFER,
      maxWaitMs: 0,
      writeIntervalMs: 1000,
      maxRetries: MAX_RETRIES,
      requestTimeoutMs: Math.min(15_000, checkTimeoutMs),
      concurrency: CONCURRENCY,
      signal,
    },
    kit,
  );
}

async function readNumbers(facts: FactReaders, nowMs: number): Promise<HealthReport["metrics"]> {
  const [metrics, access] = await Promise.all([facts.metrics(), facts.access()]);
  return {
    ...summarizeMetrics(
      mergeMetrics(metrics.status === "known" ? metrics.value : { patterns: [], files: [] }),
    ),
    ...summarizeAccess(access.status === "known" ? access.value : null, nowMs),
  };
}

/** The report that this run is about to replace; a file that is none, or cannot be read, tells nothing. */
async function readEarlierReport({ reportFile }: Inputs, kit: ActionKit): Promise<string | undefined> {
  try {
    return await kit.findWorkspaceFile(reportFile);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return undefined;
  }
}

async function publish(
  inputs: Inputs,
  report: HealthReport,
  history: string,
  facts: FactReaders,
  kit: ActionKit,
): Promise<void> {
  // First what cannot fail: a file may lie where nothing can be written.
  kit.setOutputs(toOutputs(report, inputs));
  await kit.summary(renderHealthSummary(report, history));
  await kit.writeReport(inputs.reportFile, report);
  if (inputs.badgeFile !== undefined) await kit.writeReport(inputs.badgeFile, renderHealthBadge(report));
  if (inputs.openmetricsFile !== undefined) {
    await kit.writeText(inputs.openmetricsFile, renderOpenMetrics(report, await readExtras(facts)));
  }
}

async function readExtras(facts: FactReaders): Promise<OpenMetricsExtras> {
  const access = await facts.access();
  if (access.status !== "known" || access.value.status !== "accepted") {
    return { limits: null, tokenExpiresAtMs: null };
  }
  const { limits, expiresAtMs } = access.value.token;
  return { limits, tokenExpiresAtMs: expiresAtMs };
}

/** The worst first: GitHub keeps ten annotations of a kind. */
function log({ checks }: HealthReport, { isVerbose }: Inputs, { logger }: ActionKit): void {
  for (const { id, name, severity, status, message, remediation } of sortChecks(checks)) {
    const line = `${id} ${name}: ${message}`;
    const advice = remediation === undefined ? line : `${line} ${remediation}`;
    if (status === "error") logger.error(advice);
    else if (status === "warning") logger.warning(advice);
    else if (status === "unknown" && severity === "critical") logger.warning(advice);
    else if (isVerbose || status === "unknown") logger.info(`${status}: ${line}`);
  }
}

/** A critical check without a result fails the step too: what it watches may be lost. */
function failWhenBad({ failOn }: Inputs, { status, summary }: HealthReport, kit: ActionKit): void {
  const isBad = status === "error" || status === "unknown" || (failOn === "warning" && status === "warning");
  if (failOn === "never" || !isBad) return;
  const verdict = status === "unknown" ? "Health could not be evaluated" : `Health is ${status}`;
  kit.fail(
    `${verdict}: ${formatCount(summary.errors, "error")}, ${formatCount(summary.warnings, "warning")}, ${summary.unknown} not evaluated. See the summary for what to do.`,
  );
}
