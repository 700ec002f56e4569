import type { Clock, HealthSources, HistoryStore, RepositoryDiscovery } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import type { WorkspaceKit } from "./workspace-facts.ts";

/** Where facts come from. */
export interface FactSources {
  readonly kit: WorkspaceKit;
  /** `null` without a token. */
  readonly github: HealthSources | null;
  /** Asked for the repositories that rules of the configuration find; `null` without a token. */
  readonly discovery: RepositoryDiscovery | null;
  /** Asked of the workflow's repository where `github` is refused; `null` without a token of its own. */
  readonly ownGitHub: HealthSources | null;
  /** The repository that the workflow runs in; `null` where there is no runner. */
  readonly repository: RepositoryRef | null;
  /** Where the history is; `null` where none is to be read, or there is no token to read it with. */
  readonly history: HistoryStore | null;
  readonly clock: Clock;
}
