import type { GitBackend, GitRepository } from "../git/backend.ts";
import type { RepositoryRecord } from "./records.ts";
import type { Store } from "./store.ts";

/** Time as the sandbox sees it. */
export interface SandboxClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets time pass where the server takes its time (`ServerTime`). Absent: it passes by itself. */
  sleep?(durationMs: number): Promise<void>;
}

/** What the rules of the sandbox's GitHub work on: the state, git, time, and the refs' recent past. */
export interface Domain {
  readonly store: Store;
  readonly backend: GitBackend;
  readonly clock: SandboxClock;
  /** Where each ref that was moved through the interface pointed before, for stale reads. Keyed by `repository id:ref`. */
  readonly previousRefs: Map<string, string | null>;
}

export function openGit(domain: Domain, repository: RepositoryRecord): GitRepository {
  return domain.backend.open(repository.id);
}

/** Now, as GitHub writes it: whole seconds, UTC. */
export function timestamp(domain: Domain): string {
  return formatTimestamp(domain.clock.now());
}

export function formatTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

export function fullName(repository: RepositoryRecord): string {
  return `${repository.owner}/${repository.name}`;
}
