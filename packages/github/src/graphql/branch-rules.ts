import type { BranchRules } from "@automation/core/ports";
import { isRecord } from "../errors/failure.ts";
import type { BatchExtra } from "./batch-query.ts";

/** Permissions with which nobody may push. https://docs.github.com/en/graphql/reference/enums#repositorypermission */
const READING_PERMISSIONS: readonly unknown[] = ["READ", "TRIAGE"];

/**
 * Reads what GitHub shows a non-administrator about a branch's rules: classic protection in `refUpdateRule` (and, to
 * administrators, `branchProtectionRule`), rulesets in `rules`.
 *
 * Whatever is missing, refused or of another shape is `null`: not known. A lock of classic protection is reported to
 * administrators only; others meet it when they write.
 */
export function readBranchRules(extra: BatchExtra): BranchRules {
  const repository = isRecord(extra.parent) ? extra.parent : {};
  const ref = isRecord(extra.value) ? extra.value : {};
  const rules = readRules(ref, extra);
  const types = rules?.map(({ type }) => type) ?? null;
  const classic = readClassicRule(ref, extra);
  const has = (type: string): boolean | null => types?.includes(type) ?? null;
  return {
    isLocked: either(has("LOCK_BRANCH"), readFlag(ref.branchProtectionRule, "lockBranch")),
    isProtected: either(
      types === null ? null : types.length > 0,
      classic === undefined ? null : classic !== null,
    ),
    requiresLinearHistory: either(
      has("REQUIRED_LINEAR_HISTORY"),
      classic === null ? false : readFlag(classic, "requiresLinearHistory"),
    ),
    allowsMergeCommits: readFlag(repository, "mergeCommitAllowed"),
    hasMergeQueue: has("MERGE_QUEUE"),
    requiresReview: either(
      rules?.some(needsApproval) ?? null,
      classic === undefined ? null : needsApproval(classic),
    ),
    canViewerWrite: readCanWrite(repository.viewerPermission),
  };
}

type Node = Readonly<Record<string, unknown>>;

/** The rules from rulesets; `null` when they could not be read. */
function readRules(ref: Node, extra: BatchExtra): readonly Node[] | null {
  const { rules } = ref;
  if (!isRecord(rules) || !Array.isArray(rules.nodes) || extra.isInDoubt("rules")) return null;
  return rules.nodes.map((rule) => (isRecord(rule) ? rule : {}));
}

/** The classic rule, `null` when there is none, `undefined` when that could not be read. */
function readClassicRule(ref: Node, extra: BatchExtra): Node | null | undefined {
  const { refUpdateRule: rule } = ref;
  if (rule === undefined || extra.isInDoubt("refUpdateRule")) return undefined;
  return isRecord(rule) ? rule : null;
}

/** Whether a classic rule, or one of a ruleset with its parameters, asks for somebody's approval. */
function needsApproval(rule: Node | null): boolean {
  const holder = isRecord(rule?.parameters) ? rule.parameters : rule;
  const count = holder?.requiredApprovingReviewCount;
  return typeof count === "number" && count > 0;
}

function readCanWrite(permission: unknown): boolean | null {
  if (typeof permission !== "string") return null;
  return !READING_PERMISSIONS.includes(permission);
}

function readFlag(holder: unknown, name: string): boolean | null {
  const flag = isRecord(holder) ? holder[name] : undefined;
  return typeof flag === "boolean" ? flag : null;
}

/** True when one is; false when both are known not to be; else not known. */
function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : null;
}
