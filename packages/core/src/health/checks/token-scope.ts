import { repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

/** AUT-004: the kind of token suits an ecosystem. */
export const tokenScope: HealthCheck<"access" | "config"> = {
  id: "AUT-004",
  name: "token.kind",
  severity: "medium",
  needs: ["access", "config"],
  dependsOn: ["AUT-001"],
  evaluate({ access, config }, { settings }) {
    if (access.status !== "accepted") return skipped("NoAccess", "There is no token to look at.");
    if (access.kind === "classic") {
      const scopes = access.token.scopes ?? [];
      return {
        status: "warning",
        reason: "ClassicToken",
        message: `It is a classic token${scopes.length > 0 ? ` with the scopes ${scopes.join(", ")}` : ""}: it reaches everything that its owner reaches.`,
        value: access.kind,
        remediation: "Use a GitHub App, or a fine-grained token for these repositories only.",
      };
    }
    const own = settings.repository === null ? null : repositoryKey(settings.repository);
    const entries = config.status === "read" ? (config.check.config?.repositories ?? []) : [];
    const others = entries.map((entry) => entry.repository).filter((ref) => repositoryKey(ref) !== own);
    if (access.kind === "workflow" && others.length > 0) {
      return {
        status: "warning",
        reason: "WorkflowTokenForEcosystem",
        message: `The workflow's own token reaches only its own repository, and the configuration names ${formatCount(others.length, "other repository", "other repositories")}.`,
        value: access.kind,
        remediation:
          "Pass the token that sync-monitor uses, best that of a GitHub App (actions/create-github-app-token), so that its health is what is checked.",
      };
    }
    return ok("TokenKindSuits", `The kind of token (${access.kind}) suits this ecosystem.`, {
      value: access.kind,
    });
  },
};
