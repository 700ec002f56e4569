import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionKit } from "@automation/action-kit";
import {
  ConfigError,
  type ConflictRun,
  createConflictReport,
  DEFAULT_CONFLICT_POLICY,
  formatRepositoryRef,
  parseRepositoryRef,
  type RepositoryRef,
  renderConflictSummary,
} from "@automation/core";
import { RemoteRepository } from "@automation/git";
import { createGitHub, type GitHub } from "@automation/github";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { run } from "./run.ts";

/** Calls that are left to others, and how long a limit may make the run wait. */
const RATE_LIMIT_BUFFER = 50;
const MAX_WAIT_MS = 5 * 60_000;

/** GitHub's advice for the time between two writes. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const WRITE_INTERVAL_MS = 1000;

/** Runs resolve-conflicts on a runner: builds the adapters, runs, publishes what came out, then says whether it failed. */
export async function resolveConflicts(inputs: Inputs, kit: ActionKit): Promise<void> {
  const startedAtMs = kit.clock.now();
  const repository = findRepository(inputs, kit);
  const github = connect(inputs, kit);
  const folder = await mkdtemp(join(tmpdir(), "automation-merge-"));
  try {
    const result = await run(
      { ...inputs, repository },
      {
        ...github,
        clone: await RemoteRepository.create(join(folder, "clone.git"), {
          url: `${kit.runner.serverUrl}/${formatRepositoryRef(repository)}.git`,
          token: inputs.githubToken,
          signal: kit.signal,
        }),
        policy: { ...DEFAULT_CONFLICT_POLICY, strategies: inputs.strategies },
        clock: kit.clock,
        logger: kit.logger,
        signal: kit.signal,
        runUrl: kit.runner.runUrl,
      },
    );
    const { isDryRun } = inputs;
    await publish(
      inputs,
      { repository, isDryRun, startedAtMs, finishedAtMs: kit.clock.now(), ...result },
      kit,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function findRepository({ repository }: Inputs, { runner }: ActionKit): RepositoryRef {
  const found = repository ?? parseRepositoryRef(runner.repository ?? "");
  if (found !== null) return found;
  throw new ConfigError([{ message: "Give the input `repository`: there is no current one." }]);
}

function connect(inputs: Inputs, { clock, random, logger, signal, runner }: ActionKit): GitHub {
  return createGitHub({
    token: inputs.githubToken,
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    logger,
    clock,
    random,
    budget: new RateLimitBudget({ clock, random, buffer: RATE_LIMIT_BUFFER, maxWaitMs: MAX_WAIT_MS, signal }),
    governor: new WriteGovernor({
      clock,
      random,
      intervalMs: WRITE_INTERVAL_MS,
      maxWaitMs: MAX_WAIT_MS,
      signal,
    }),
    maxRetries: 3,
    concurrency: 1,
    signal,
    userAgent: "automation/resolve-conflicts",
  });
}

async function publish(inputs: Inputs, conflictRun: ConflictRun, kit: ActionKit): Promise<void> {
  await kit.writeReport(inputs.reportFile, createConflictReport(conflictRun));
  kit.setOutputs(toOutputs(conflictRun, inputs));
  await kit.summary(renderConflictSummary(conflictRun.pullRequests, conflictRun.isDryRun));
  for (const { message } of conflictRun.errors) kit.logger.error(message);
  if (conflictRun.errors.length > 0)
    kit.fail("Not every pull request could be looked at; the errors above say why.");
}
