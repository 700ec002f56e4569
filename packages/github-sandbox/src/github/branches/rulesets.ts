import { isDeepStrictEqual } from "node:util";
import type { RulesetSeed } from "../../seed/seed-spec.ts";
import { type Domain, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import type { BranchProtection, RulesetRecord, RulesetRule } from "../../state/rule-records.ts";

/** Rules that the sandbox knows what to do with. */
export const RULE_TYPES = [
  "creation",
  "update",
  "deletion",
  "non_fast_forward",
  "required_linear_history",
  "pull_request",
  "required_status_checks",
] as const;

export type RuleType = (typeof RULE_TYPES)[number];

/** The active rulesets that hold for a branch. */
export function rulesetsOf(repository: RepositoryRecord, branch: string): readonly RulesetRecord[] {
  return repository.rulesets.filter(
    ({ enforcement, include, exclude }) =>
      enforcement === "active" &&
      include.some((pattern) => matches(repository, pattern, branch)) &&
      !exclude.some((pattern) => matches(repository, pattern, branch)),
  );
}

/** Ruby's `fnmatch` with whole folders: `*` stays within a folder, `**` does not. */
function matches({ defaultBranch }: RepositoryRecord, pattern: string, branch: string): boolean {
  if (pattern === "~ALL" || (pattern === "~DEFAULT_BRANCH" && branch === defaultBranch)) {
    return true;
  }
  const source = pattern
    .replace(/^refs\/heads\//, "")
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => WILDCARDS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("");
  return new RegExp(`^${source}$`).test(branch);
}

const WILDCARDS: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

interface RuleParameters {
  readonly required_approving_review_count?: number;
  readonly strict_required_status_checks_policy?: boolean;
  readonly required_status_checks?: readonly { readonly context: string }[];
}

/** A ruleset in the terms of branch protection, which ask for the same things. */
export function asProtection({ rules, isBypassedByAdmins }: RulesetRecord): BranchProtection {
  const find = (type: RuleType): RulesetRule | undefined => rules.find((rule) => rule.type === type);
  const parameters = (type: RuleType): RuleParameters => find(type)?.parameters ?? {};
  const checks = parameters("required_status_checks");
  return {
    requiredReviews:
      find("pull_request") === undefined
        ? null
        : (parameters("pull_request").required_approving_review_count ?? 0),
    requiredChecks:
      find("required_status_checks") === undefined
        ? null
        : {
            isStrict: checks.strict_required_status_checks_policy ?? false,
            contexts: (checks.required_status_checks ?? []).map(({ context }) => context),
          },
    isAdminEnforced: !isBypassedByAdmins,
    requiresLinearHistory: find("required_linear_history") !== undefined,
    allowsForcePushes: find("non_fast_forward") === undefined,
    allowsDeletions: find("deletion") === undefined,
    isLocked: false,
  };
}

/** Whether a ruleset keeps everybody but those who may bypass it from making, or from moving, a branch. */
export function forbids({ rules }: RulesetRecord, type: "creation" | "update"): boolean {
  return rules.some((rule) => rule.type === type);
}

/** What GitHub says of a rule that is set up without it. */
const DEFAULT_PARAMETERS: Readonly<Partial<Record<string, Readonly<Record<string, unknown>>>>> = {
  pull_request: {
    required_approving_review_count: 0,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    allowed_merge_methods: ["merge", "squash", "rebase"],
  },
  required_status_checks: {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: false,
    required_status_checks: [],
  },
};

/** Parameters that are obeyed with any value; the others only with the one that GitHub has by itself. */
const OBEYED: ReadonlySet<string> = new Set([
  "required_approving_review_count",
  "strict_required_status_checks_policy",
  "required_status_checks",
]);

/** A parameter that asks for what the sandbox does not do, as `name=value`; `null` for none. */
export function unsimulatedParameter({ type, parameters = {} }: RulesetRule): string | null {
  const other = Object.entries(parameters).find(
    ([name, value]) => !OBEYED.has(name) && !isDeepStrictEqual(value, DEFAULT_PARAMETERS[type]?.[name]),
  );
  return other === undefined ? null : `${other[0]}=${JSON.stringify(other[1])}`;
}

/** Rules with every parameter that GitHub reports. */
export function completeRules(rules: readonly RulesetRule[]): readonly RulesetRule[] {
  return rules.map(({ type, parameters }) => {
    const all = { ...DEFAULT_PARAMETERS[type], ...parameters };
    return Object.keys(all).length === 0 ? { type } : { type, parameters: all };
  });
}

/** A ruleset's record, with defaults for what is not given. */
export function newRuleset(domain: Domain, given: RulesetSeed): RulesetRecord {
  const now = timestamp(domain);
  return {
    id: domain.store.takeId(),
    name: given.name,
    enforcement: given.enforcement ?? "active",
    include: given.include ?? ["~DEFAULT_BRANCH"],
    exclude: given.exclude ?? [],
    rules: completeRules(given.rules),
    isBypassedByAdmins: given.isBypassedByAdmins ?? false,
    createdAt: now,
    updatedAt: now,
  };
}
