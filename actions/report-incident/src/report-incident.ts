import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { ConfigError, GitHubError } from "@automation/core/errors";
import {
  combineSignal,
  createIncidentReport,
  type IncidentSettings,
  type IncidentSignal,
  incidentKey,
  parseRunOrder,
  readReport,
  renderIncidentSummary,
} from "@automation/core/incident";
import { journalPorts } from "@automation/core/journal";
import { formatRepositoryRef, parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { connectGitHub, type GitHub } from "@automation/github";
import { openHistory } from "@automation/history";
import type { HistoryAccess } from "./dependencies.ts";
import { identifyIncident } from "./identify-incident.ts";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { readReports } from "./read-reports.ts";
import { run } from "./run.ts";

const HOUR_MS = 3_600_000;
const MAX_RETRIES = 4;
const MAX_WAIT_MS = 5 * 60_000;

/** Runs report-incident on a runner: reads the reports, keeps the issue, and says what it did. */
export async function reportIncident(inputs: Inputs, kit: ActionKit): Promise<void> {
  const repository = inputs.repository ?? parseRepositoryRef(kit.runner.repository ?? "");
  if (repository === null) {
    throw new ConfigError([
      { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
    ]);
  }
  const readings = await readReports(inputs.reportFiles, kit);
  const signal = combineSignal(
    inputs.status,
    readings.map((reading) => readReport(reading, inputs.minSuccessRate)),
  );
  for (const note of signal.notes) kit.logger.warning(note);
  let settings = toSettings(inputs, repository, kit);
  try {
    const { isDryRun, journalFile } = inputs;
    const journal = isDryRun || journalFile === undefined ? undefined : kit.openJournal(journalFile);
    const connected = connect(inputs.githubToken, inputs, kit);
    const github = journal === undefined ? connected : journalPorts(connected, journal);
    const { issues } = github;
    settings = { ...settings, ecosystem: await identifyIncident(inputs, repository, issues, kit) };
    const history = openStreaks(inputs, github, kit);
    const result = await run(signal, settings, { issues, logger: kit.logger, repository, isDryRun, history });
    kit.setOutputs(toOutputs(result));
    const { ecosystem: incident, scope, place } = settings;
    const facts = { ...result, key: incident, scope, atMs: place.atMs, signal, isDryRun };
    if (inputs.reportFile !== undefined)
      await kit.writeReport(inputs.reportFile, kit.redactData(createIncidentReport(facts)));
    await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun, error: null }));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    await giveUp(error, signal, settings, kit);
  }
}

/** What could not be put into an issue is reported in the summary, whole. */
async function giveUp(
  error: GitHubError,
  signal: IncidentSignal,
  settings: IncidentSettings,
  kit: ActionKit,
): Promise<void> {
  const why = [error.message, adviseOn(error)].join(" ").trim();
  const result = { action: "none", why, issue: null } as const;
  kit.setOutputs(toOutputs(result));
  await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun: false, error: why }));
  kit.fail(`The incident could not be reported. ${why}`);
}

function adviseOn({ refusal, message }: GitHubError): string {
  const isReported = message.includes("issues: write");
  return refusal === "missing-permission" && !isReported ? "Give the token `issues: write`." : "";
}

function toSettings(inputs: Inputs, repository: RepositoryRef, kit: ActionKit): IncidentSettings {
  const { runner, clock } = kit;
  const { identity } = runner;
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  const place = formatRepositoryRef(repository);
  // Where several repositories report to one, their workflows may have the same names.
  const isElsewhere = runner.repository?.toLowerCase() !== place.toLowerCase();
  const source = isElsewhere ? runner.repository : undefined;
  const name = [source, identity.workflow, runner.job].filter(Boolean).join(" / ") || "automation";
  const key = inputs.key ?? name;
  return {
    key: incidentKey(place, key, digest),
    // Until it is known which repository reports.
    ecosystem: "",
    // What has a key of its own may come from any workflow.
    workflowFile: inputs.key === undefined && !isElsewhere ? runner.workflowFile : undefined,
    scope: key,
    title: inputs.title,
    labels: inputs.labels,
    assignees: inputs.assignees,
    ownId: null,
    // One good run among failing ones is no recovery: two of three open an issue, three of four, …
    rules: {
      openAfter: inputs.openAfter,
      openWindow: inputs.openAfter === 1 ? 1 : inputs.openAfter + 1,
      closeAfter: inputs.closeAfter,
    },
    closesOnRecovery: inputs.closesOnRecovery,
    reopenWithinMs: inputs.reopenWithinHours * HOUR_MS,
    place: { run: parseRunOrder(identity.id, identity.attempt), url: runner.runUrl, atMs: clock.now() },
    digest,
  };
}

/** Where streaks are kept, in the repository that the workflow runs in; `undefined` where nobody asks for it. */
function openStreaks(inputs: Inputs, github: GitHub, kit: ActionKit): HistoryAccess | undefined {
  const { folder, branch, historyToken } = inputs;
  const { clock, random } = kit;
  const store = openHistory({ folder, branch }, kit, () =>
    historyToken === undefined ? github : connect(historyToken, inputs, kit),
  );
  return store === null ? undefined : { store, clock, random };
}

function connect(token: string, { writeIntervalMs }: Inputs, kit: ActionKit): GitHub {
  return connectGitHub(
    {
      action: "report-incident",
      token,
      // An incident is what calls are kept for.
      buffer: 0,
      maxWaitMs: MAX_WAIT_MS,
      writeIntervalMs,
      maxRetries: MAX_RETRIES,
      concurrency: 1,
      signal: kit.signal,
    },
    kit,
  );
}
