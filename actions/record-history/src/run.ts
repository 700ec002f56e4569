import { ConfigError, GitHubError } from "@automation/core/errors";
import {
  compactHistory,
  DEFAULT_RETENTION,
  type HistoryRecord,
  recordHistory,
} from "@automation/core/history";
import type { Clock, HistoryStore, Logger, Random } from "@automation/core/ports";
import { formatCount } from "@automation/core/text";

/** What a run came to. */
export interface HistoryOutcome {
  /** Records that were not there yet. */
  readonly added: number;
  readonly commit: string | null;
  /** Whether the records could not be written. */
  readonly isSpilled: boolean;
  /** What a person should read. */
  readonly message: string;
}

/** Everything that a run reaches the world through. */
export interface HistoryDependencies {
  readonly store: HistoryStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** Writes records into the history, and throws old ones away when that is due. What fails is a value: it fails no job. */
export async function run(
  records: readonly HistoryRecord[],
  retentionDays: number,
  dependencies: HistoryDependencies,
): Promise<HistoryOutcome> {
  const { store, clock, random } = dependencies;
  const message = `Record ${formatCount(records.length, "record")}`;
  const result = await asValue(() => recordHistory(store, records, { clock, random, message }));
  if (result.status !== "recorded") {
    return { added: 0, commit: null, isSpilled: true, message: result.message };
  }
  if (result.isCompactionDue) await compact(retentionDays, dependencies);
  return {
    added: result.added,
    commit: result.commit,
    isSpilled: false,
    message: `${formatCount(result.added, "record")} written to ${store.place}.`,
  };
}

/** Old records are no hurry: what fails is done the next week. */
async function compact(retentionDays: number, { store, clock, logger }: HistoryDependencies): Promise<void> {
  const retention = { ...DEFAULT_RETENTION, shardDays: retentionDays };
  const result = await asValue(async () => ({
    status: "done" as const,
    ...(await compactHistory(store, retention, clock.now())),
  }));
  if (result.status === "failed") logger.warning(result.message);
  else if (result.removed > 0) logger.info(`${formatCount(result.removed, "old shard")} deleted.`);
}

async function asValue<Result>(
  work: () => Promise<Result>,
): Promise<Result | { readonly status: "failed"; readonly message: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubError || error instanceof ConfigError)
      return { status: "failed", message: error.message };
    throw error;
  }
}
