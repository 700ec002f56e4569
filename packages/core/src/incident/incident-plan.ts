import type { IssueChange, IssueDraft } from "../ports/issues.ts";
import type { IncidentRules, IncidentState } from "./incident-state.ts";
import type { RunPlace } from "./incident-text.ts";

/** What report-incident says that it did. */
export type IncidentAction = "opened" | "updated" | "commented" | "reopened" | "closed" | "none";

/** One write, to be carried out in order. Each may be repeated without harm. */
export type IncidentWrite =
  /** `mark` distinguishes the issue from all others, should GitHub's answer be lost. */
  | { readonly kind: "open"; readonly draft: IssueDraft; readonly mark: string }
  /** `mark` is part of the body. */
  | { readonly kind: "comment"; readonly number: number; readonly body: string; readonly mark: string }
  | { readonly kind: "update"; readonly number: number; readonly change: IssueChange }
  | { readonly kind: "label"; readonly number: number; readonly labels: readonly string[] };

/** What to do about an incident, and why. */
export interface IncidentPlan {
  readonly action: IncidentAction;
  /** One sentence for the log. */
  readonly why: string;
  readonly writes: readonly IncidentWrite[];
  /** The issue that it is about, where there is one already. */
  readonly issue: { readonly number: number; readonly url: string; readonly seq: number } | null;
}

/** What the history knows of an incident, this run included. */
export interface IncidentPast {
  /** Where it stands, whether or not there is an issue. */
  readonly state: IncidentState;
  /** When it began; `null` where it did not. */
  readonly sinceMs: number | null;
  /** A newer run has been taken into account before this one. */
  readonly isOutdated: boolean;
  /** Incidents of this key that ended in the last 90 days, this one included; `null` where that was not asked for. */
  readonly recoveries: { readonly count: number; readonly meanMs: number } | null;
}

/** What holds for an incident, whatever its issue says. */
export interface IncidentSettings {
  /** 16 hexadecimal digits that come from names, as older versions know the incident. */
  readonly key: string;
  /** 16 hexadecimal digits that come from what no renaming changes. */
  readonly ecosystem: string;
  /** Path of the workflow's file, where it is known. */
  readonly workflowFile?: string | undefined;
  /** Workflow files that other issues name and that are not there any more. */
  readonly goneFiles?: ReadonlySet<string>;
  /** For people: `Sync / monitor`. */
  readonly scope: string;
  /** Replaces the generated title. */
  readonly title: string | undefined;
  /** The first one marks the issue as ours. */
  readonly labels: readonly [string, ...string[]];
  readonly assignees: readonly string[];
  /** Id of the account that writes, where it had to be asked for: its issues count without the label, too. */
  readonly ownId: number | null;
  readonly rules: IncidentRules;
  /** What the history knows; absent where there is none: then the issue's marker is all that is known. */
  readonly past?: IncidentPast | undefined;
  /** When false, recovery is a comment and the issue stays open. */
  readonly closesOnRecovery: boolean;
  /** A closed issue is reopened for so long; after that a new one is opened. */
  readonly reopenWithinMs: number;
  readonly place: RunPlace;
  /** SHA-256, in hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/** What an incident is known by, whatever names change. */
export interface IncidentSource {
  /** Number or name of the repository that reports; `null` where the issues are its own. */
  readonly repository: string | null;
  /** What the workflow gives as `key`; then neither the workflow nor the job matters. */
  readonly key: string | undefined;
  /** Path of the workflow's file, else its name. */
  readonly workflow: string;
  readonly job: string;
}

/** The name of an incident that lasts: 16 hexadecimal digits. */
export function incidentEcosystem(
  { repository, key, workflow, job }: IncidentSource,
  digest: (text: string) => string,
): string {
  const which =
    key === undefined ? ["workflow", repository?.toLowerCase() ?? null, workflow, job] : ["key", key];
  return digest(JSON.stringify(["incident", ...which])).slice(0, 16);
}

/** The key of an incident: 16 hexadecimal digits that depend on the repository and on `name` only. */
export function incidentKey(repository: string, name: string, digest: (text: string) => string): string {
  return digest(`v1|${repository.toLowerCase()}|${name}`).slice(0, 16);
}
