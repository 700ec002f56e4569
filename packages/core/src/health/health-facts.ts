import type { EcosystemConfigCheck } from "../config/check-ecosystem-config.ts";
import type { RefusalCause } from "../errors/refusal-cause.ts";
import type { HistoryLook } from "../history/look-back.ts";
import type {
  MemberStatus,
  RepositoryStatus,
  TokenReading,
  WorkflowRecord,
  WorkflowRun,
} from "../ports/health-sources.ts";
import type { TokenKind } from "./token-kind.ts";

/** The configuration file of the ecosystem. */
export type ConfigFact =
  | { readonly status: "missing"; readonly file: string }
  | { readonly status: "unreadable"; readonly file: string; readonly message: string }
  | { readonly status: "read"; readonly file: string; readonly check: EcosystemConfigCheck };

/** A text file of the workspace, as it was found. */
export type FileReading =
  | {
      readonly status: "read";
      readonly file: string;
      readonly text: string;
      /** When the file was last written, in milliseconds since the epoch. */
      readonly modifiedAtMs?: number;
    }
  | { readonly status: "unreadable"; readonly file: string; readonly message: string };

/** The files that patterns led to. */
export interface FilesFact {
  readonly patterns: readonly string[];
  readonly files: readonly FileReading[];
}

/** A file that must be executable. */
export interface ScriptFact {
  readonly file: string;
  /** Where it lacks the right to be executed: in git's index, in the file system, or in both; empty: it may be executed. */
  readonly lacks: readonly ("index" | "files")[];
  /** Whether it begins with `#!`. */
  readonly hasShebang: boolean;
}

/** What is known of the token. */
export type AccessFact =
  | { readonly status: "missing" }
  | {
      readonly status: "refused";
      /** What GitHub said, and what to do where it states a cause. */
      readonly message: string;
      readonly refusal?: RefusalCause | undefined;
    }
  | { readonly status: "accepted"; readonly kind: TokenKind; readonly token: TokenReading };

/** Whether the token may read something. */
export interface PermissionFact {
  /** As a workflow's `permissions` name it: `actions: read`. */
  readonly permission: string;
  readonly isRequired: boolean;
  readonly outcome: "granted" | "denied" | "unclear";
  /** What GitHub said; empty when granted. */
  readonly message: string;
}

/** The workflows that GitHub knows, and those to be watched. */
export interface WorkflowsFact {
  /** What the user named. */
  readonly patterns: readonly string[];
  readonly all: readonly WorkflowRecord[];
  readonly watched: readonly WorkflowRecord[];
  /** Patterns that no workflow matches. */
  readonly unmatched: readonly string[];
}

/** When a watched workflow should run, and when it last did. */
export interface ScheduleFact {
  readonly workflow: WorkflowRecord;
  readonly timing:
    | { readonly status: "unscheduled" }
    | { readonly status: "unreadable"; readonly message: string }
    | {
        readonly status: "scheduled";
        /** Longest time between two starts, as far as the near future tells. */
        readonly intervalMs: number;
        /** First start due after the last one, or after the workflow came to be. */
        readonly dueAtMs: number;
      };
  readonly lastRun: WorkflowRun | null;
}

/** The newest completed runs of a watched workflow on the default branch, newest first. */
export interface RunsFact {
  readonly workflow: WorkflowRecord;
  readonly runs: readonly WorkflowRun[];
}

/** Runs that wait or are under way. */
export interface ActiveRunsFact {
  readonly runs: readonly WorkflowRun[];
  /** How long completed runs took, by workflow. */
  readonly durationsMs: ReadonlyMap<number, readonly number[]>;
}

/** What the default token of workflows may do. */
export interface WorkflowPermissionsFact {
  readonly default: "read" | "write";
  readonly canOpenPullRequests: boolean;
}

/** Everything that checks may look at, each read once however many need it. */
export interface HealthFacts {
  readonly config: ConfigFact;
  readonly requiredFiles: readonly { readonly file: string; readonly isThere: boolean }[];
  readonly metrics: FilesFact;
  /** Reports of sync-monitor. */
  readonly syncReports: FilesFact;
  readonly scripts: { readonly patterns: readonly string[]; readonly files: readonly ScriptFact[] };
  readonly access: AccessFact;
  readonly permissions: readonly PermissionFact[];
  readonly repository: RepositoryStatus;
  readonly workflows: WorkflowsFact;
  readonly schedules: readonly ScheduleFact[];
  readonly runs: readonly RunsFact[];
  readonly activeRuns: ActiveRunsFact;
  readonly workflowPermissions: WorkflowPermissionsFact;
  readonly members: readonly MemberStatus[];
  /** What runs recorded before this one. */
  readonly history: HistoryLook;
}

/** Names of the facts, as checks list them. */
export type FactName = keyof HealthFacts;

/** A fact, or why there is none: then the checks that need it are `unknown`, or `skipped` where it does not apply. */
export type FactReading<T> =
  | { readonly status: "known"; readonly value: T }
  | { readonly status: "unknown" | "skipped"; readonly reason: string; readonly message: string };
