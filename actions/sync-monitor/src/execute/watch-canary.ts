import { GitHubError } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import { type PlannedOperation, type StaleBranchOutcome, syncBranchName } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { ExecuteDependencies } from "../dependencies.ts";

/** Looks until checks must have begun: GitHub needs a moment for that. */
const LOOKS_TO_BEGIN = 2;
/** Between two looks at checks that are not finished. */
const LOOK_EVERY_MS = 15_000;

/** One operation of the canary, and what it came to. */
export interface WrittenCanary {
  readonly operation: PlannedOperation;
  readonly outcome: StaleBranchOutcome | undefined;
}

/** Waits for the checks of what was written to the canary repositories; gives the branches whose checks failed. */
export async function watchCanary(
  written: readonly WrittenCanary[],
  waitMinutes: number,
  dependencies: Pick<ExecuteDependencies, "rollbacks" | "logger" | "signal" | "nowMs" | "sleep">,
): Promise<readonly string[]> {
  const { logger, signal, nowMs, sleep } = dependencies;
  const untilMs = nowMs() + waitMinutes * 60_000;
  let open = written.flatMap((one) => findHead(one) ?? []);
  const failed: string[] = [];
  for (let look = 1; open.length > 0; look += 1) {
    const pending: typeof open = [];
    for (const head of open) {
      const checks = await readChecks(head, dependencies);
      if (checks === "failed") failed.push(head.name);
      if (checks === "pending" || (checks === "none" && look < LOOKS_TO_BEGIN)) pending.push(head);
    }
    open = pending;
    if (open.length === 0 || signal.aborted || nowMs() + LOOK_EVERY_MS > untilMs) break;
    logger.info(`Waiting for the checks of ${formatCount(open.length, "canary branch", "canary branches")}`);
    await sleep(LOOK_EVERY_MS);
  }
  return failed;
}

type Head = NonNullable<ReturnType<typeof findHead>>;

/** The branch that an operation wrote to, whose checks tell what the write did; `null` where it wrote to none. */
function findHead({ operation: { due }, outcome }: WrittenCanary) {
  const { repository, settings } = due;
  const { name: base, outcome: result } = outcome?.result ?? {};
  if (base === undefined) return null;
  const name = `${formatRepositoryRef(repository)} ${base}`;
  if (result === "fast-forwarded") return { repository, name, branch: base };
  const isOnSyncBranch = settings.head === "sync-branch" && (result === "opened" || result === "updated");
  return isOnSyncBranch ? { repository, name, branch: syncBranchName(base) } : null;
}

/** Checks that cannot be read tell nothing. */
async function readChecks(
  { repository, branch }: Head,
  { rollbacks, logger }: Pick<ExecuteDependencies, "rollbacks" | "logger">,
): Promise<"failed" | "pending" | "fine" | "none"> {
  try {
    return await rollbacks.readChecks(repository, branch);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    logger.warning(error.message);
    return "fine";
  }
}
