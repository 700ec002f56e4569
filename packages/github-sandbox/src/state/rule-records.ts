/** What a protected branch asks for, as `PUT …/branches/{branch}/protection` sets it. */
export interface BranchProtection {
  /** Approvals that a pull request needs; `null`: none is needed to push. */
  readonly requiredReviews: number | null;
  /** Checks that must have passed on a commit before it gets in. */
  readonly requiredChecks: { readonly isStrict: boolean; readonly contexts: readonly string[] } | null;
  readonly isAdminEnforced: boolean;
  /** Logins of those who alone may push and merge; `null` or absent: all who may write. */
  readonly pushers?: readonly string[] | null;
  /** Read-only: nothing gets in, by no way. Absent: no. */
  readonly isLocked?: boolean;
  readonly requiresLinearHistory: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
}

/** One rule of a ruleset, in the form of GitHub's REST interface. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Rules for the branches that match. */
export interface RulesetRecord {
  readonly id: number;
  name: string;
  enforcement: "active" | "disabled" | "evaluate";
  /** `~ALL`, `~DEFAULT_BRANCH` or patterns like `refs/heads/release/*`. */
  include: readonly string[];
  exclude: readonly string[];
  rules: readonly RulesetRule[];
  isBypassedByAdmins: boolean;
  readonly createdAt: string;
  updatedAt: string;
}
