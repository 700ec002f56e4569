import { countSavedCalls, type Lookups, recallMoved, recallUnmoved } from "@automation/core/memory";
import type { Opening } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { SyncDependencies } from "../dependencies.ts";

/**
 * Answers what an earlier run has answered already. One question for each repository whose default branch moved tells how long
 * that step was.
 */
export async function recallComparisons(
  openings: readonly Opening[],
  { memory, repositories, logger }: SyncDependencies,
): Promise<Lookups> {
  const { recalled: unmoved, moved } = recallUnmoved(openings, memory.earlier);
  if (moved.length > 0) memory.hasNews = true;
  const advances = await repositories.countAdvances(moved.map(({ advance }) => advance));
  const recalled = new Map([...unmoved, ...recallMoved(moved, advances)]);
  if (recalled.size > 0) {
    logger.info(
      `${formatCount(recalled.size, "branch", "branches")} unchanged since an earlier run compared them`,
    );
  }
  memory.hits += recalled.size;
  memory.savedCalls += countSavedCalls(openings, recalled.size, moved.length, memory.perQuery.comparisons);
  return recalled;
}
