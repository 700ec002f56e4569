import type { FaultKindName } from "./faults/faults.ts";
import type { RateLimitResource } from "./limits/options.ts";

/** One request that reached the sandbox, whatever became of it. */
export interface JournalEntry {
  /** From 1, in the order of arrival. */
  readonly sequence: number;
  readonly at: string;
  readonly method: string;
  /** With the query, without `/api/v3`. */
  readonly path: string;
  /** Current `owner/name` of the repository that it is about; `null` for none or several. */
  readonly repository: string | null;
  /** Login behind the token; empty for nobody. */
  readonly login: string;
  /** What a GraphQL request asked; `null` for REST. */
  readonly operation: JournalOperation | null;
  /** 0 when the connection was cut before an answer. */
  readonly status: number;
  readonly resource: RateLimitResource;
  /** Taken from the primary limit. */
  readonly cost: number;
  /** Weight for the secondary limits. */
  readonly points: number;
  readonly fault: FaultKindName | null;
  /** Whether something was written, also when the client never heard of it. */
  readonly isWriteApplied: boolean;
  readonly durationMs: number;
}

export interface JournalOperation {
  readonly kind: "query" | "mutation";
  readonly name: string | null;
  /** Response names of the outermost fields, in order. */
  readonly aliases: readonly string[];
}

/** All requests since the start or the last clearing. */
export class Journal {
  #entries: JournalEntry[] = [];
  #sequence = 0;

  /** Number of a request that has just arrived. */
  open(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  write(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /** In the order of arrival. */
  entries(): readonly JournalEntry[] {
    return [...this.#entries].sort((a, b) => a.sequence - b.sequence);
  }

  clear(): void {
    this.#entries = [];
  }
}
