import { repositoryKey } from "../repository/repository-ref.ts";
import type { ObservationRequest } from "../sync/select/observation-requests.ts";
import type { SyncState } from "./sync-state.ts";

/** Lists the repositories of which nothing is remembered, and whose branches are compared one and all. */
export function listUnknown(
  requests: readonly ObservationRequest[],
  state: SyncState,
): readonly ObservationRequest[] {
  return requests.filter(({ config, settings }) => {
    const memory = state.repositories.get(repositoryKey(config.repository));
    const isWhole = settings.include.includes("**") && settings.exclude.length === 0;
    return isWhole && (memory === undefined || memory.defaultOid === null);
  });
}
