import { DAY_MS, formatDuration, formatMoment } from "../format.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";

const WARNING_DAYS = 14;
const ERROR_DAYS = 3;

/**
 * GitHub was seen answering with the present moment instead of the expiry of a fine-grained token.
 *
 * @see https://github.com/google/go-github/issues/3708
 */
const IMPLAUSIBLE_MS = 5 * 60_000;

/** AUT-002: the token lives for some time yet. */
export const tokenExpiry: HealthCheck<"access"> = {
  id: "AUT-002",
  name: "token.expiry",
  severity: "high",
  needs: ["access"],
  dependsOn: ["AUT-001"],
  evaluate({ access }, { nowMs }) {
    if (access.status !== "accepted") return skipped("NoAccess", "There is no token to check.");
    const { expiresAtMs, serverTimeMs } = access.token;
    if (expiresAtMs === null) return ok("NoExpiry", "GitHub reports no expiration date for the token.");
    const referenceMs = serverTimeMs ?? nowMs;
    const leftMs = expiresAtMs - referenceMs;
    if (Math.abs(leftMs) <= IMPLAUSIBLE_MS) {
      return unknown("ExpiryImplausible", "GitHub reports the current time as the token's expiration date.");
    }
    const shared = {
      value: Number((leftMs / DAY_MS).toFixed(1)),
      unit: "days",
      threshold: { warning: WARNING_DAYS, error: ERROR_DAYS },
    };
    const message = `The token expires in ${formatDuration(leftMs)}, on ${formatMoment(expiresAtMs)}`;
    if (leftMs > WARNING_DAYS * DAY_MS) return ok("ExpiryFar", `${message}.`, shared);
    const isError = leftMs <= ERROR_DAYS * DAY_MS;
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: isError ? "ExpiryImminent" : "ExpiryNear",
      message: `${message}.`,
      sinceMs: expiresAtMs - (isError ? ERROR_DAYS : WARNING_DAYS) * DAY_MS,
      remediation:
        "Regenerate the token under Settings → Developer settings and update the secret. A GitHub App's key does not expire.",
      evidence: ["https://github.com/settings/tokens"],
    };
  },
};
