/** What is so before a write, what the write wants, and what is so after it: whatever undoing it needs to know. */
export type WriteState = Readonly<Record<string, unknown>>;

/** Every kind of write that the journal knows. */
export const WRITE_KINDS = [
  "create-branch",
  "merge-branch",
  "fast-forward-branch",
  "move-branch",
  "delete-branch",
  "push-branch",
  "open-pull-request",
  "update-pull-request",
  "label",
  "remove-label",
  "comment",
  "mark-ready",
  "convert-to-draft",
  "request-review",
  "assign",
  "set-auto-merge",
  "merge-pull-request",
  "open-issue",
  "update-issue",
] as const;

export type WriteKind = (typeof WRITE_KINDS)[number];

/** The line that a run writes before each write, as JSON, so that a crash leaves what was intended. */
export interface JournalIntent {
  readonly v: 1;
  /** Which process wrote it, 8 hexadecimal digits: several steps of a run may share a file. Absent in older journals. */
  readonly id?: string;
  /** Run and attempt of the workflow, as `123/1`; absent where it is not known. */
  readonly run?: string;
  /** Counts the writes of one process from 1. */
  readonly seq: number;
  readonly phase: "before";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `owner/name` */
  readonly repository: string;
  /** What kind of write: `create-branch`, `open-pull-request`, … */
  readonly operation: string;
  /** What is written to, within the repository: a branch, `#12`, …; `null` for the repository itself. */
  readonly target: string | null;
  readonly before: WriteState | null;
  readonly intent: WriteState | null;
  /** A secret was taken out of it, so that it does not say all that was there before. */
  readonly redacted?: true;
}

/** The line behind a write, with the `seq` of the line before it. It is missing where the run died in between. */
export interface JournalEnd {
  readonly v: 1;
  readonly id?: string;
  readonly seq: number;
  readonly phase: "after";
  readonly at: string;
  /** `failed`: GitHub refused, or its answer never came; `code` tells which. */
  readonly status: "done" | "failed";
  readonly after: WriteState | null;
  /** Code of the failure. */
  readonly code?: string;
}

/** One write of a journal. */
export interface JournalEntry extends Omit<JournalIntent, "v" | "phase"> {
  readonly end: Omit<JournalEnd, "v" | "phase" | "seq" | "id"> | null;
}

/** What reading a journal came to. */
export interface JournalReading {
  /** In the order of the journal. */
  readonly entries: readonly JournalEntry[];
  /** Lines that are none of a journal; a torn last line is one. */
  readonly unreadable: number;
  /** Lines of a version that this one does not know. */
  readonly otherVersions: number;
}
