import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionKit } from "@automation/action-kit";
import {
  type ConflictRun,
  createConflictReport,
  renderConflictSummary,
  type UntargetedReason,
} from "@automation/core/conflict";
import { type Journal, journalPorts } from "@automation/core/journal";
import { formatRepositoryRef } from "@automation/core/repository";
import { GitError, RemoteRepository } from "@automation/git";
import { connectGitHub, type GitHub } from "@automation/github";
import { backoffDelayMs } from "@automation/resilience";
import { confirmTargets } from "./confirm-targets.ts";
import { findTargets, type Target } from "./find-targets.ts";
import { describeGitFailure } from "./git-failure.ts";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { type ConflictResult, run } from "./run.ts";

/** API calls reserved for other clients, and how long a limit may make the run wait. */
const RATE_LIMIT_BUFFER = 50;
const MAX_WAIT_MS = 5 * 60_000;

/** Attempts after the first, at GitHub's API and by git. */
const MAX_RETRIES = 3;

/** Runs resolve-conflicts on a runner: builds the adapters, runs, publishes what came out, then says whether it failed. */
export async function resolveConflicts(inputs: Inputs, kit: ActionKit): Promise<void> {
  const startedAtMs = kit.clock.now();
  const search = await findTargets(inputs, kit);
  if (search.status === "off") kit.logger.notice(search.reason);
  const { targets, left } = search.status === "found" ? search : { targets: [], left: [] };
  for (const { repository, reason } of left) reportLeft(formatRepositoryRef(repository), reason, kit);
  const result = await workOnAll(targets, inputs, kit);
  const repositories = targets.map(({ repository }) => repository);
  const { isDryRun } = inputs;
  await publish(
    inputs,
    { repositories, isDryRun, startedAtMs, finishedAtMs: kit.clock.now(), left, ...result },
    kit,
  );
}

/** A report may be old, or anybody's: that it names what the configuration does not is worth a look, and no more. */
function reportLeft(name: string, reason: UntargetedReason, { logger }: ActionKit): void {
  if (reason === "disabled") logger.notice(`${name} is left alone: the configuration disables it.`);
  else {
    logger.warning(
      `${name} is left alone: a report of sync-monitor lists it, but the configuration does not.`,
    );
  }
}

/** One repository after the other: each has a clone of its own, which is gone before the next one is made. */
async function workOnAll(
  targets: readonly Target[],
  inputs: Inputs,
  kit: ActionKit,
): Promise<Pick<ConflictRun, "pullRequests" | "errors">> {
  const { journalFile, isDryRun } = inputs;
  const journal = isDryRun || journalFile === undefined ? undefined : kit.openJournal(journalFile);
  const connected = connect(inputs, kit);
  const github = journal === undefined ? connected : journalPorts(connected, journal);
  const confirmed = await confirmTargets(targets, github.repositories);
  const results: ConflictResult[] = [];
  for (const target of confirmed.targets) {
    if (kit.signal.aborted || results.at(-1)?.isOver === true) break;
    results.push(await workOn(target, { github, journal }, inputs, kit));
  }
  return {
    pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
    errors: [...confirmed.errors, ...results.flatMap(({ errors }) => errors)],
  };
}

async function workOn(
  target: Target,
  { github, journal }: { readonly github: GitHub; readonly journal: Journal | undefined },
  inputs: Inputs,
  kit: ActionKit,
): Promise<ConflictResult> {
  const folder = await mkdtemp(join(tmpdir(), "automation-merge-"));
  try {
    const clone = await RemoteRepository.create(join(folder, "clone.git"), {
      url: `${kit.runner.serverUrl}/${formatRepositoryRef(target.repository)}.git`,
      token: inputs.githubToken,
      signal: kit.signal,
      retries: {
        max: MAX_RETRIES,
        wait: (retryCount) => kit.clock.sleep(backoffDelayMs(retryCount, kit.random), kit.signal),
      },
    });
    return await run(
      { ...target, isDryRun: inputs.isDryRun },
      {
        ...github,
        clone,
        journal,
        readRegenerated: (headOid, baseOid, path) =>
          readRegenerated([headOid, baseOid, path], inputs.regeneratedFolder, kit),
        policy: target.policy,
        clock: kit.clock,
        logger: kit.logger,
        signal: kit.signal,
        runUrl: kit.runner.runUrl,
      },
    );
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const failure = {
      repository: formatRepositoryRef(target.repository),
      code: "git",
      message: describeGitFailure(error),
    };
    return { pullRequests: [], errors: [failure], isOver: false };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The commits are in the name: what was made for others, because a branch moved meanwhile, is not found. */
async function readRegenerated(
  [headOid, baseOid, path]: readonly [string, string, string],
  folder: string | undefined,
  { findWorkspaceFile }: ActionKit,
): Promise<string | null> {
  if (folder === undefined) return null;
  return (await findWorkspaceFile(`${folder}/${headOid}-${baseOid}/${path}`)) ?? null;
}

function connect({ githubToken, writeIntervalMs }: Inputs, kit: ActionKit): GitHub {
  return connectGitHub(
    {
      action: "resolve-conflicts",
      token: githubToken,
      buffer: RATE_LIMIT_BUFFER,
      maxWaitMs: MAX_WAIT_MS,
      writeIntervalMs,
      maxRetries: MAX_RETRIES,
      concurrency: 1,
      signal: kit.signal,
    },
    kit,
  );
}

async function publish(inputs: Inputs, conflictRun: ConflictRun, kit: ActionKit): Promise<void> {
  await kit.writeReport(inputs.reportFile, createConflictReport(conflictRun));
  kit.setOutputs(toOutputs(conflictRun, inputs));
  await kit.summary(renderConflictSummary(conflictRun.pullRequests, conflictRun.isDryRun));
  for (const { message } of conflictRun.errors) kit.logger.error(message);
  if (conflictRun.errors.length > 0)
    kit.fail("Some pull requests could not be checked; see the errors above.");
}
