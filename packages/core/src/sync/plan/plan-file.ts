import { formatRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import { describeOperation } from "./describe-operation.ts";
import type { PlannedOperation, SyncPlan } from "./planned-operation.ts";

const KINDS = [
  "open-pull-request",
  "replace-pull-request",
  "update-pull-request",
  "review-conflict",
  "label-pull-request",
  "set-auto-merge",
  "fast-forward",
] as const;

/** One intended write, as a person approves it (`sync-plan.schema.json`). */
export interface PlanFileOperation {
  /** `owner/name` that the repository has now. */
  readonly repository: string;
  readonly branch: string;
  readonly kind: PlannedOperation["kind"];
  /** What would be done. */
  readonly action: string;
  /** Why. */
  readonly reason: string;
  /** Commit that the branch was at. */
  readonly branch_oid: string;
  readonly default_branch: string;
  /** Commit that the default branch was at. */
  readonly default_oid: string;
  readonly ahead_by: number;
  readonly behind_by: number;
  /** The pull request that is to be changed; absent for a new one. */
  readonly pull_request?: { readonly number: number; readonly url: string };
  /** Requests that it takes when nothing comes between. */
  readonly expected_calls: number;
}

/** A plan to be looked at, approved and applied, key for key. */
export interface PlanFile {
  readonly schema_version: 1;
  readonly created_at: string;
  /** REST address of the GitHub that it is for. */
  readonly api_url: string;
  readonly expected_calls: number;
  readonly operations: readonly PlanFileOperation[];
}

/** What was approved, by repository and branch. */
export type ApprovedPlan = ReadonlyMap<string, ApprovedOperation>;

export interface ApprovedOperation {
  readonly repository: string;
  readonly branch: string;
  readonly kind: PlannedOperation["kind"];
  readonly branchOid: string;
  readonly defaultOid: string;
}

export type PlanFileReading =
  | { readonly status: "read"; readonly plan: ApprovedPlan }
  /** `why` is a sentence. */
  | { readonly status: "refused"; readonly why: string };

/** More than a run ever plans: a repository has up to some hundred branches, a configuration 10,000 repositories. */
const MAX_OPERATIONS = 100_000;
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Writes a plan down, the most important operation first. */
export function createPlanFile(plan: SyncPlan, apiUrl: string, nowMs: number): PlanFile {
  const operations = plan.operations.map(describe);
  return {
    schema_version: 1,
    created_at: new Date(nowMs).toISOString(),
    api_url: apiUrl,
    expected_calls: operations.reduce((sum, operation) => sum + operation.expected_calls, 0),
    operations,
  };
}

/**
 * Reads a plan file. It may come from anywhere, so nothing is taken from it but what an operation of the run's own plan must
 * be equal to: it can keep a run from writing, and never make it write.
 */
export function parsePlanFile(text: string, apiUrl: string): PlanFileReading {
  const refuse = (why: string): PlanFileReading => ({ status: "refused", why });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse("It is not JSON.");
  }
  const file = (data ?? {}) as Partial<Record<keyof PlanFile, unknown>>;
  if (file.schema_version !== 1) return refuse("It was not written by this version of the action.");
  if (file.api_url !== apiUrl) return refuse("It was made for another GitHub host.");
  if (!Array.isArray(file.operations) || file.operations.length > MAX_OPERATIONS) {
    return refuse("Its list of operations is invalid.");
  }
  const plan = new Map<string, ApprovedOperation>();
  for (const [index, entry] of file.operations.entries()) {
    const operation = readOperation(entry);
    if (operation === null) return refuse(`Operation ${index + 1} is invalid.`);
    const key = keyOf(operation.repository.toLowerCase(), operation.branch);
    if (plan.has(key)) return refuse(`Operation ${index + 1} duplicates a branch.`);
    plan.set(key, operation);
  }
  return { status: "read", plan };
}

/** Whether an operation of the run's own plan is what was approved; if not, what becomes of its branch. */
export function reviewOperation(
  approved: ApprovedPlan,
  operation: PlannedOperation,
): Pick<BranchResult, "outcome" | "detail"> | null {
  const { repository, comparison, defaultBranch } = operation.due;
  const found = approved.get(keyOf(repositoryKey(repository), comparison.branch.name));
  if (found === undefined) {
    return { outcome: "planned", detail: `not in the approved plan: ${describeOperation(operation)}` };
  }
  const stale = (why: string) => ({ outcome: "deferred", detail: `stale plan: ${why}` }) as const;
  if (found.branchOid !== comparison.branch.oid) {
    return stale(`the branch went from ${short(found.branchOid)} to ${short(comparison.branch.oid)}`);
  }
  if (found.defaultOid !== defaultBranch.oid) {
    return stale(`the default branch went from ${short(found.defaultOid)} to ${short(defaultBranch.oid)}`);
  }
  if (found.kind !== operation.kind) return stale(`the run would now ${describeOperation(operation)}`);
  return null;
}

function describe(operation: PlannedOperation): PlanFileOperation {
  const { repository, comparison, defaultBranch, settings } = operation.due;
  const { branch, aheadBy, behindBy } = comparison;
  const { number, url } = "pullRequest" in operation ? operation.pullRequest : { number: 0, url: "" };
  return {
    repository: formatRepositoryRef(repository),
    branch: branch.name,
    kind: operation.kind,
    action: describeOperation(operation),
    reason: `${formatCount(behindBy, "commit")} behind ${defaultBranch.name}, more than ${settings.threshold}`,
    branch_oid: branch.oid,
    default_branch: defaultBranch.name,
    default_oid: defaultBranch.oid,
    ahead_by: aheadBy,
    behind_by: behindBy,
    ...("pullRequest" in operation && { pull_request: { number, url } }),
    expected_calls: expectCalls(operation),
  };
}

/** Requests of an operation that meets nothing unexpected. */
function expectCalls(operation: PlannedOperation): number {
  switch (operation.kind) {
    case "open-pull-request":
      // Look at the branch, make the sync branch, merge, open, label; without a sync branch two less.
      return operation.due.settings.head === "sync-branch" ? 5 : 3;
    case "replace-pull-request":
      // Besides, look at the former default branch and whose work there is, comment, remove, close.
      return 15;
    case "review-conflict":
      return 5;
    case "set-auto-merge":
      // Look at it, turn it on, write the text.
      return 3;
    case "update-pull-request":
      // Merge, look at the text at the last moment, write it.
      return operation.isAdoption === true ? 2 : 3;
    case "label-pull-request":
    case "fast-forward":
      return 2;
  }
}

function readOperation(entry: unknown): ApprovedOperation | null {
  const operation = (entry ?? {}) as Partial<Record<keyof PlanFileOperation, unknown>>;
  const { repository, branch, branch_oid: branchOid, default_oid: defaultOid } = operation;
  const kind = KINDS.find((known) => known === operation.kind);
  const isNamed = typeof repository === "string" && typeof branch === "string" && kind !== undefined;
  const isPlaced =
    typeof branchOid === "string" &&
    OID.test(branchOid) &&
    typeof defaultOid === "string" &&
    OID.test(defaultOid);
  return isNamed && isPlaced ? { repository, branch, kind, branchOid, defaultOid } : null;
}

function keyOf(repository: string, branch: string): string {
  return `${repository} ${branch}`;
}

function short(oid: string): string {
  return oid.slice(0, 7);
}
