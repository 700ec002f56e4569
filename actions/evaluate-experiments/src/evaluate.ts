import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { parseEcosystemConfig } from "@automation/core/config";
import { ConfigError, GitHubError } from "@automation/core/errors";
import {
  createExperimentsReport,
  type EvaluatedExperiment,
  evaluateExperiments,
  renderExperimentsSummary,
} from "@automation/core/experiment";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { connectGitHub, type GitHub } from "@automation/github";
import { requireHistory } from "@automation/history";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { reportStop } from "./report-stop.ts";

const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
const WRITE_INTERVAL_MS = 1_000;

/** Looks at the experiments of the configuration, keeps what it decides, and tells people about stops. */
export async function evaluate(inputs: Inputs, kit: ActionKit): Promise<void> {
  const file = inputs.configFile;
  const { config, warnings } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  for (const { message, line, column } of warnings)
    kit.annotate("warning", message, { file, startLine: line, startColumn: column });
  const repository = inputs.repository ?? parseRepositoryRef(kit.runner.repository ?? "");
  if (repository === null) {
    throw new ConfigError([
      { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
    ]);
  }
  const github = connect(inputs.githubToken, kit);
  const store = requireHistory(inputs, kit, () => github);
  const evaluation = await evaluateExperiments(config, store, {
    clock: kit.clock,
    random: kit.random,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    home: kit.runner.repository,
    isDryRun: inputs.isDryRun,
  });
  for (const problem of evaluation.problems) kit.logger.warning(problem);
  await kit.writeReport(inputs.reportFile, createExperimentsReport(evaluation, kit.clock.now()));
  kit.setOutputs(toOutputs(evaluation.experiments, inputs));
  await kit.summary(renderExperimentsSummary(evaluation));
  if (!inputs.isDryRun) await reportStops(evaluation.experiments, { inputs, kit, github, repository });
}

/** Every stop again: an issue that could not be opened is opened by the next run, and never twice. */
async function reportStops(
  experiments: readonly EvaluatedExperiment[],
  place: {
    readonly inputs: Inputs;
    readonly kit: ActionKit;
    readonly github: GitHub;
    readonly repository: RepositoryRef;
  },
): Promise<void> {
  const { inputs, kit, github, repository } = place;
  const { labelsToken } = inputs;
  const ecosystem = labelsToken === undefined ? github : connect(labelsToken, kit);
  for (const experiment of experiments.filter(({ stopped }) => stopped !== undefined)) {
    try {
      await reportStop(experiment, {
        opensIssue: inputs.opensIssue,
        github,
        ecosystem,
        repository,
        logger: kit.logger,
      });
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      kit.logger.warning(
        `The stop of ${experiment.look.experiment.id} could not be reported: ${error.message}`,
      );
    }
  }
}

function connect(token: string, kit: ActionKit): GitHub {
  return connectGitHub(
    {
      action: "evaluate-experiments",
      token,
      buffer: 0,
      maxWaitMs: MAX_WAIT_MS,
      writeIntervalMs: WRITE_INTERVAL_MS,
      maxRetries: MAX_RETRIES,
      concurrency: 1,
      signal: kit.signal,
    },
    kit,
  );
}
