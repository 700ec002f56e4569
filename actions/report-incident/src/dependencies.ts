import type { Issues, Logger } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";

/** Everything that a run reaches the world through. */
export interface IncidentDependencies {
  readonly issues: Issues;
  readonly logger: Logger;
  readonly repository: RepositoryRef;
  readonly isDryRun: boolean;
}
