import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";
import { Ajv, type ValidateFunction } from "ajv";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { OURSELVES, TOKEN } from "./accounts.ts";
import type { FinishedProcess } from "./run-process.ts";
import { type Scenario, THRESHOLD } from "./scenario.ts";
import { describe, type PeoplesRepository, SYNC_PREFIX, type World } from "./world.ts";

const ajv = new Ajv({ allErrors: true });
const isMetrics = compileSchema("metrics");
const isReport = compileSchema("sync-report");

function compileSchema(name: string): ValidateFunction {
  const file = join(PROJECT_ROOT, "packages", "core", "schemas", `${name}.schema.json`);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}

/** What must hold of any process, whatever GitHub did to it. */
export function checkProcess(process: FinishedProcess): readonly string[] {
  const { log, exitCode, plan, metrics, report, requests } = process;
  const violations: string[] = [];
  const demand = (holds: boolean, otherwise: string) => {
    if (!holds) violations.push(otherwise);
  };
  demand(!log.includes("\nHANGS\n"), "a run did not end");
  demand(!log.replaceAll(/::add-mask::.*/g, "").includes(TOKEN), "the token is in the log");
  demand(
    !/Unexpected failure|InvariantError/.test(log),
    `a run met a defect of ours: ${firstLine(log, /Unexpected failure|InvariantError/)}`,
  );
  if (exitCode === null) {
    demand(plan.kill !== undefined, "a run ended by a signal that nobody sent");
    return violations;
  }
  if (metrics === null || report === null)
    return [...violations, `a run ended with ${exitCode} and left no files`];
  demand(isMetrics(metrics), `the metrics are not valid: ${ajv.errorsText(isMetrics.errors)}`);
  demand(isReport(report), `the report is not valid: ${ajv.errorsText(isReport.errors)}`);
  const branches = report.repositories.flatMap((repository) => repository.branches);
  const counted = Object.values(metrics.outcomes).reduce((sum, count) => sum + count, 0);
  demand(
    counted === branches.length,
    `${counted} outcomes are counted, and ${branches.length} branches reported`,
  );
  for (const [outcome, count] of Object.entries(metrics.outcomes)) {
    const reported = branches.filter((branch) => branch.outcome === outcome).length;
    demand(reported === count, `${outcome} is counted ${count} times and reported ${reported} times`);
  }
  const repositories = metrics.repos_scanned + metrics.repos_skipped + metrics.repos_failed;
  demand(
    repositories === report.repositories.length,
    `${repositories} repositories are counted, and ${report.repositories.length} reported`,
  );
  demand(metrics.errors_encountered === report.errors.length, "the errors are not as many as are counted");
  demand(
    metrics.api_calls_made === requests,
    `${metrics.api_calls_made} calls are counted, and ${requests} were made`,
  );
  demand(
    metrics.prs_created <=
      (metrics.outcomes.opened ?? 0) + (metrics.outcomes.conflict ?? 0) + (metrics.outcomes.failed ?? 0),
    "more pull requests are counted than outcomes tell",
  );
  const isOver = report.errors.some(({ repository, code }) => repository === null || code === "unauthorized");
  const isBelow = metrics.success_rate !== null && metrics.success_rate < 90;
  const expected = isOver || isBelow ? 1 : 0;
  demand(
    exitCode === expected,
    `the run ended with ${exitCode} where ${expected} is promised (success rate ${metrics.success_rate})`,
  );
  return violations;
}

function firstLine(log: string, pattern: RegExp): string {
  return log.split("\n").find((line) => pattern.test(line)) ?? "";
}

/** What must hold of GitHub once everything has healed. */
export async function checkWorld(
  scenario: Scenario,
  sandbox: Sandbox,
  world: World,
): Promise<readonly string[]> {
  const checks = sandbox.repositories().map(async (repository) => {
    const people = world.get(repository.fullName);
    if (people === undefined) return [`${repository.fullName} came out of nowhere`];
    const found = [
      ...(await checkBranches(scenario, repository, people)),
      ...(await checkWork(repository, people)),
      ...(await checkPullRequests(scenario, repository, people)),
    ];
    return found.map((violation) => `${repository.fullName}: ${violation}`);
  });
  return (await Promise.all(checks)).flat();
}

/** What must hold at any time: nobody's branch is gone or elsewhere, and nobody's work is lost. */
export async function checkLosses(
  scenario: Scenario,
  sandbox: Sandbox,
  world: World,
): Promise<readonly string[]> {
  const checks = [...world].map(async ([name, people]) => {
    const repository = sandbox.repository(name);
    const found = [
      ...(await checkBranches(scenario, repository, people)),
      ...(await checkWork(repository, people)),
    ];
    return found.map((violation) => `${name}: ${violation}`);
  });
  return (await Promise.all(checks)).flat();
}

/** Nobody's branch is gone or elsewhere; a fast-forward is the only way that one may have moved. */
async function checkBranches(
  { mode }: Scenario,
  { git, branch }: InspectedRepository,
  { defaultBranch, branches }: PeoplesRepository,
): Promise<readonly string[]> {
  const violations: string[] = [];
  const tip = branches.get(defaultBranch) ?? "";
  for (const [name, oid] of branches) {
    const now = await branch(name);
    if (now === null) violations.push(`${name} is gone`);
    else if (now.oid !== oid) {
      const isForward = (await git.isAncestor(oid, now.oid)) && (await git.isAncestor(now.oid, tip));
      if (name === defaultBranch || now.isProtected || mode !== "fast-forward" || !isForward) {
        violations.push(`${name} was moved`);
      }
    }
  }
  return violations;
}

async function checkWork(
  { git, branch }: InspectedRepository,
  { work }: PeoplesRepository,
): Promise<readonly string[]> {
  const violations: string[] = [];
  for (const { branch: name, oid } of work) {
    const now = await branch(name);
    if (now === null || !(await git.isAncestor(oid, now.oid))) violations.push(`work on ${name} is lost`);
  }
  return violations;
}

async function checkPullRequests(
  scenario: Scenario,
  repository: InspectedRepository,
  { defaultBranch, branches, pullRequests, work, flattened, mayStay }: PeoplesRepository,
): Promise<readonly string[]> {
  const violations: string[] = [];
  const all = await repository.pullRequests();
  const open = all.filter(({ state }) => state === "open");
  for (const pull of all) {
    const before = pullRequests.get(pull.number);
    // A pull request whose base was brought up to date is merged by that.
    if (before !== undefined && pull.state === "open" && before !== describe(pull)) {
      violations.push(`somebody's pull request #${pull.number} was changed`);
    }
  }
  for (const { name, oid, isProtected } of await repository.branches()) {
    if (name === defaultBranch) continue;
    if (name.startsWith(SYNC_PREFIX)) {
      const isUsed =
        open.some(({ pull }) => pull.headRef === name) ||
        work.some(({ branch }) => branch === name) ||
        mayStay.has(name);
      if (!isUsed) violations.push(`${name} is left over`);
      continue;
    }
    const into = open.filter(({ pull }) => pull.baseRef === name);
    const ours = into.filter(({ author }) => author === OURSELVES);
    if (ours.length > 1) violations.push(`${ours.length} pull requests of ours are open into ${name}`);
    const wasSynced = all.some(
      ({ author, pull }) => author === OURSELVES && pull.baseRef === name && pull.mergedAt !== null,
    );
    // Another pull request would bring the same commits again: none is due until the branches were merged.
    if (flattened.has(name)) continue;
    const due = await judge(
      scenario,
      repository,
      { oid, isProtected, wasSynced },
      branches.get(defaultBranch) ?? "",
    );
    const hasForeign = into.some(
      ({ author, pull }) => author !== OURSELVES && pull.headRef === defaultBranch,
    );
    if (due === "fast-forward") violations.push(`${name} is due for a fast-forward`);
    if (due === "pull-request" && ours.length === 0 && !hasForeign)
      violations.push(`${name} is due and has no pull request`);
  }
  return violations;
}

/** What a branch is due for by the rules of the README, from git alone. */
async function judge(
  { mode, config }: Scenario,
  { git }: InspectedRepository,
  {
    oid,
    isProtected,
    wasSynced,
  }: { readonly oid: string; readonly isProtected: boolean; readonly wasSynced: boolean },
  defaultOid: string,
): Promise<"nothing" | "fast-forward" | "pull-request"> {
  const counts = await git.compare(defaultOid, oid);
  if (counts === null || counts.mergeBaseOid === null || counts.behindBy <= THRESHOLD) return "nothing";
  if (counts.aheadBy === 0) return mode === "fast-forward" && !isProtected ? "fast-forward" : "pull-request";
  const ahead = await git.listCommits(oid, defaultOid);
  const own = ahead.filter(({ parentOids }) => parentOids.length < 2);
  if (own.length === 0 || wasSynced) return "pull-request";
  if (own.every(({ author }) => author.email.includes("[bot]"))) return "nothing";
  return (config.sync as { diverged: string }).diverged === "sync" ? "pull-request" : "nothing";
}

/** An undisturbed run tells the truth. */
export async function checkTruth(
  { report, metrics }: FinishedProcess,
  scenario: Scenario,
  sandbox: Sandbox,
  world: World,
): Promise<readonly string[]> {
  if (report === null || metrics === null) return ["an undisturbed run left no files"];
  const violations: string[] = [];
  if (metrics.partial || metrics.success_rate !== 100 || metrics.prs_created !== 0) {
    violations.push(`an undisturbed run with nothing to do tells ${JSON.stringify(metrics)}`);
  }
  for (const entry of report.repositories) {
    const { git, branch } = sandbox.repository(entry.repository);
    const tip = world.get(entry.repository)?.branches.get(entry.default_branch ?? "") ?? "";
    for (const told of entry.branches) {
      const now = await branch(told.name);
      const counts = now === null ? null : await git.compare(tip, now.oid);
      const isTrue = counts?.aheadBy === told.ahead_by && counts?.behindBy === told.behind_by;
      if (!isTrue) {
        violations.push(
          `${entry.repository} ${told.name} is told to be ${told.behind_by} behind and ${told.ahead_by} ahead, and is ${counts?.behindBy} and ${counts?.aheadBy} (seed ${scenario.seed})`,
        );
      }
    }
  }
  return violations;
}
