import { HOUR_MS } from "./time.ts";

/**
 * What a run may spend: what the hours since the last run bring, and what that one left or took in advance.
 *
 * @param callsPerHour what the configuration allows, above 0
 * @param elapsedMs time since the last run; below 0 (a clock that was set back) counts as none
 * @param carried what the last run left (above 0) or took in advance (below 0); at most an hour's worth is kept
 * @param spendable what the token allows beyond its reserve; `null` where nobody knows
 */
export function findScanBudget(
  callsPerHour: number,
  elapsedMs: number,
  carried: number,
  spendable: number | null,
): number {
  const earned = (callsPerHour * Math.max(0, elapsedMs)) / HOUR_MS;
  const calls = earned + Math.min(callsPerHour, carried);
  return spendable === null ? calls : Math.min(calls, spendable);
}
