import type { Clock, HistoryStore, Issues, Logger, Random } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";

/** Everything that a run reaches the world through. */
export interface IncidentDependencies {
  readonly issues: Issues;
  readonly logger: Logger;
  readonly repository: RepositoryRef;
  readonly isDryRun: boolean;
  /** Where streaks are kept; absent: only the issue's marker counts. */
  readonly history?: HistoryAccess | undefined;
}

/** What reading and writing the history takes. */
export interface HistoryAccess {
  readonly store: HistoryStore;
  readonly clock: Clock;
  readonly random: Random;
}
