import type { EarlyEnd } from "@automation/core/report";
import type { WriteGovernor } from "@automation/resilience";
import type { Connection } from "../connection/connection.ts";
import type { RunEnd } from "./run-end.ts";

/** What is known of a run at its end. */
export interface EndFacts {
  readonly result: Pick<RunEnd, "isPartial" | "errors">;
  readonly connection: Pick<Connection, "limitedUntilMs">;
  readonly governor: Pick<WriteGovernor, "deferredUntilMs">;
  readonly isCancelled: boolean;
  /** When its time is up, in milliseconds since the epoch; `undefined`: never. */
  readonly deadlineMs: number | undefined;
  readonly nowMs: number;
}

/** Finds out why a run ended early; `undefined` where it did not. */
export function findEarlyEnd({ result, connection, governor, ...end }: EndFacts): EarlyEnd | undefined {
  if (!result.isPartial) return undefined;
  if (end.isCancelled) return { cause: "cancelled", resetAtMs: null };
  const fatal = result.errors.find(({ repository }) => repository === null);
  if (fatal !== undefined && fatal.code !== "rate-limited") return { cause: "failure", resetAtMs: null };
  const moments = [connection.limitedUntilMs(), governor.deferredUntilMs()].filter(
    (moment) => moment !== null && moment > end.nowMs,
  );
  if (moments.length === 0 && end.deadlineMs !== undefined && end.nowMs >= end.deadlineMs) {
    return { cause: "time-limit", resetAtMs: null };
  }
  const resetAtMs = moments.reduce<number | null>((last, at) => Math.max(last ?? 0, at ?? 0), null);
  return { cause: "rate-limit", resetAtMs };
}
