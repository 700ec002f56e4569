import type { Issues, Logger, RepositoryRef } from "@automation/core";

/** Everything that a run reaches the world through. */
export interface IncidentDependencies {
  readonly issues: Issues;
  readonly logger: Logger;
  readonly repository: RepositoryRef;
  readonly isDryRun: boolean;
}
