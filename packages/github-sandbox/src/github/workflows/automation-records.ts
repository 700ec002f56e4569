/* What automation leaves on commits, and GitHub Actions. Plain data like the other records. */

export type StatusState = "error" | "failure" | "pending" | "success";

/** A commit status; the newest of a context counts. */
export interface StatusRecord {
  readonly id: number;
  readonly oid: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}

export type CheckConclusion =
  | "action_required"
  | "cancelled"
  | "failure"
  | "neutral"
  | "skipped"
  | "stale"
  | "success"
  | "timed_out";

export interface CheckRunRecord {
  readonly id: number;
  readonly oid: string;
  /** Login of the App that made it. */
  readonly creator: string;
  name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: CheckConclusion | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
}

export interface ArtifactRecord {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly sizeInBytes: number;
  readonly isExpired: boolean;
  readonly createdAt: string;
}

/** A run of a workflow. Times as GitHub writes them. */
export interface WorkflowRunRecord {
  readonly id: number;
  readonly number: number;
  attempt: number;
  readonly event: string;
  status: string;
  conclusion: string | null;
  /** Login of whoever set it off. */
  readonly actor: string;
  readonly headBranch: string | null;
  headOid: string;
  readonly createdAt: string;
  startedAt: string;
  updatedAt: string;
}

/** A workflow that GitHub knows, with its runs in the order of their numbers. */
export interface WorkflowRecord {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
  readonly createdAt: string;
  updatedAt: string;
  readonly runs: WorkflowRunRecord[];
}

/** What the default token of workflows may do. */
export interface WorkflowPermissionsRecord {
  default: "read" | "write";
  canApprovePullRequests: boolean;
}
