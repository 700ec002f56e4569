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
    if (access.status !== "accepted") return skipped("NoAccess", "There is no token to check.");
    if (access.kind === "classic") {
      const scopes = access.token.scopes ?? [];
      return {
        status: "warning",
        reason: "ClassicToken",
        message: `It is a classic token${scopes.length > 0 ? ` with the scopes ${scopes.join(", ")}` : ""}: it has access to everything that its owner has access to.`,
        value: access.kind,
        remediation: "Use a GitHub App, or a fine-grained token for only these repositories.",
      };
    }
    const own = settings.repository === null ? null : repositoryKey(settings.repository);
    const entries = config.status === "read" ? (config.check.config?.repositories ?? []) : [];
    const others = entries.map((entry) => entry.repository).filter((ref) => repositoryKey(ref) !== own);
    if (access.kind === "workflow" && others.length > 0) {
      return {
        status: "warning",
        reason: "WorkflowTokenForEcosystem",
        message: `The workflow's GITHUB_TOKEN only has access to its own repository, and the configuration lists ${formatCount(others.length, "other repository", "other repositories")}.`,
        value: access.kind,
        remediation:
          "Pass the token that sync-monitor uses, so that this token is checked; preferably the token of a GitHub App (actions/create-github-app-token).",
      };
    }
    return ok("TokenKindSuits", `The kind of token (${access.kind}) suits this ecosystem.`, {
      value: access.kind,
    });
  },
};
