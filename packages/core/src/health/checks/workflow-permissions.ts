import { type HealthCheck, ok } from "../health-check.ts";

/** PRM-002: workflows that do not say what they may do may not do much; pull requests can be opened where they must. */
export const workflowPermissions: HealthCheck<"workflowPermissions" | "access" | "config"> = {
  id: "PRM-002",
  name: "workflows.permissions",
  severity: "medium",
  needs: ["workflowPermissions", "access", "config"],
  dependsOn: ["AUT-001"],
  evaluate({ workflowPermissions: permissions, access, config }) {
    const mode = config.status === "read" ? (config.check.config?.sync.mode ?? "report") : "report";
    const isWorkflowToken = access.status === "accepted" && access.kind === "workflow";
    const value = permissions.default;
    if (isWorkflowToken && mode !== "report" && !permissions.canOpenPullRequests) {
      return {
        status: "error",
        reason: "PullRequestsForbidden",
        message: `sync.mode is ${mode}, but workflows of this repository are not allowed to create pull requests.`,
        value,
        remediation:
          'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General, or pass the token of a GitHub App.',
      };
    }
    if (permissions.default === "write") {
      return {
        status: "warning",
        reason: "DefaultIsWrite",
        message: "Every workflow without a permissions block gets a token with write access.",
        value,
        remediation:
          'Choose "Read repository contents and packages permissions" under Settings → Actions → General, and grant each workflow what it needs.',
      };
    }
    return ok("DefaultIsRead", "Workflows have read-only access by default.", { value });
  },
};
