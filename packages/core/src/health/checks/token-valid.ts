import type { RefusalCause } from "../../errors/refusal-cause.ts";
import { type HealthCheck, ok } from "../health-check.ts";

const REMEDIATION =
  "Create a new token or reinstall the GitHub App, store the token under Settings → Secrets and variables → Actions, and pass it as github-token. An expired secret still takes precedence over `|| github.token`.";

/** AUT-001: GitHub accepts the token. Without it no other question to GitHub makes sense. */
export const tokenValid: HealthCheck<"access"> = {
  id: "AUT-001",
  name: "token.valid",
  severity: "critical",
  needs: ["access"],
  evaluate({ access }) {
    if (access.status === "accepted") return ok("TokenAccepted", "GitHub accepts the token.");
    if (access.status === "missing") {
      return {
        status: "error",
        reason: "TokenMissing",
        message: "The input github-token is empty.",
        remediation: REMEDIATION,
      };
    }
    return {
      status: "error",
      reason: "TokenRefused",
      message: access.message,
      // A cause that GitHub states has its own remedy in the message, and a new token would not help.
      ...(isOfToken(access.refusal) && { remediation: REMEDIATION }),
    };
  },
};

function isOfToken(refusal: RefusalCause | undefined): boolean {
  return refusal === undefined || ["bad-credentials", "missing-permission"].includes(refusal);
}
