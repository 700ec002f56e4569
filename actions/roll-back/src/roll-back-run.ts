import type { ActionKit } from "@automation/action-kit";
import { parseEcosystemConfig } from "@automation/core/config";
import { parseRepositoryRef, repositoryKey } from "@automation/core/repository";
import {
  countStatuses,
  createRollbackReport,
  listOperations,
  type RollbackRun,
  renderRollbackSummary,
  rollBack,
} from "@automation/core/rollback";
import { DEFAULT_PREFIXES, listBranchPrefixes } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import { connectGitHub, type GitHub } from "@automation/github";
import { type AllowedRepositories, findOperations } from "./find-operations.ts";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";

const MAX_RETRIES = 3;
const MAX_WAIT_MS = 5 * 60_000;

/** Plans a rollback, shows the plan, carries it out where that is wanted, and reports it. */
export async function rollBackRun(inputs: Inputs, kit: ActionKit): Promise<void> {
  const startedAtMs = kit.clock.now();
  const allowed = await listAllowed(inputs.configFile, kit);
  const github = connect(inputs, kit);
  const found = await findOperations(inputs, allowed, github, kit);
  const { allowsForce, maxOperations } = inputs;
  const settings = { allowsForce, maxOperations, branchPrefixesOf: allowed.branchPrefixesOf };
  const dependencies = { ...github, logger: kit.logger, signal: kit.signal };
  const describe = (
    mode: RollbackRun["mode"],
    result: Pick<RollbackRun, "rows" | "stoppedBy">,
  ): RollbackRun => ({
    ...{ mode, run: inputs.run, startedAtMs, finishedAtMs: kit.clock.now(), ...found, ...result },
  });
  const quiet = { ...dependencies, logger: inputs.mode === "plan" ? kit.logger : silence(kit) };
  const planned = await rollBack(found.repositories, { mode: "plan", ...settings }, quiet);
  const plan = describe("plan", planned);
  await kit.summary(renderRollbackSummary(plan));
  const isDone = inputs.mode === "plan";
  const end = isDone
    ? plan
    : describe("apply", await rollBack(found.repositories, { mode: "apply", ...settings }, dependencies));
  await kit.writeReport(inputs.reportFile, kit.redactData(createRollbackReport(end)));
  kit.setOutputs(toOutputs(end, inputs));
  if (!isDone) await kit.summary(renderRollbackSummary(end));
  judge(end, kit);
}

/** The plan is in the summary; the log tells what is done. */
function silence({ logger }: ActionKit): ActionKit["logger"] {
  return { ...logger, info: (message) => logger.debug(message) };
}

/** Says what a person has to look at, and whether the step fails. */
function judge(end: RollbackRun, kit: ActionKit): void {
  const operations = listOperations(end);
  for (const note of end.notes) kit.logger.warning(note);
  if (end.stoppedBy !== undefined) kit.logger.warning(`The rollback is not complete: ${end.stoppedBy}.`);
  for (const { repository, operation, target, status, reason } of operations) {
    if (status === "failed") kit.logger.error(`${repository} ${operation} ${target ?? ""}: ${reason}`);
  }
  const { failed } = countStatuses(operations);
  if (failed > 0)
    kit.fail(`${formatCount(failed, "operation")} could not be rolled back; see the errors above.`);
}

/** The repositories that may be written to: those of the configuration, where `discover` finds some, and the workflow's own. */
async function listAllowed(file: string, kit: ActionKit): Promise<AllowedRepositories> {
  const allowed = new Set<string>();
  const own = parseRepositoryRef(kit.runner.repository ?? "");
  if (own !== null) allowed.add(repositoryKey(own));
  const text = await kit.findWorkspaceFile(file);
  if (text === undefined) {
    kit.logger.notice(`${file} does not exist, so that only the workflow's own repository is looked at.`);
    return { keys: allowed, has: (key) => allowed.has(key), branchPrefixesOf: () => DEFAULT_PREFIXES };
  }
  const { config } = await parseEcosystemConfig(text, { file });
  for (const { repository } of config.repositories) allowed.add(repositoryKey(repository));
  const owners = config.discover.map(({ owner }) => owner?.toLowerCase());
  const isFound = (key: string) => owners.some((owner) => owner === undefined || key.startsWith(`${owner}/`));
  return {
    keys: allowed,
    has: (key) => allowed.has(key) || isFound(key),
    branchPrefixesOf: (repository) => listBranchPrefixes(config, repository),
  };
}

function connect(inputs: Inputs, kit: ActionKit): GitHub {
  return connectGitHub(
    {
      action: "roll-back",
      token: inputs.githubToken,
      buffer: inputs.rateLimitBuffer,
      maxWaitMs: MAX_WAIT_MS,
      writeIntervalMs: inputs.writeIntervalMs,
      maxRetries: MAX_RETRIES,
      concurrency: 1,
      signal: kit.signal,
    },
    kit,
  );
}
