import type { ConfigFinding } from "../../config/config-finding.ts";
import { formatCount } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

const MAX_FINDINGS = 5;

/** CFG-002: the configuration file has no errors. */
export const configValid: HealthCheck<"config"> = {
  id: "CFG-002",
  name: "config.valid",
  severity: "critical",
  needs: ["config"],
  dependsOn: ["CFG-001"],
  evaluate({ config }) {
    if (config.status !== "read") return skipped("NoConfig", "There is no configuration to check.");
    const { file, check } = config;
    const worst = (["error", "warning"] as const).find((severity) =>
      check.findings.some((finding) => finding.severity === severity),
    );
    if (worst === undefined) {
      return ok(
        "ConfigValid",
        `${file} is valid: ${formatCount(check.config?.repositories.length ?? 0, "repository", "repositories")}.`,
      );
    }
    const findings = check.findings.filter((finding) => finding.severity === worst);
    return {
      status: worst,
      reason: worst === "error" ? "ConfigInvalid" : "ConfigDoubtful",
      message: formatFindings(file, findings),
      value: findings.length,
      unit: "findings",
      threshold: { warning: 1, error: 1 },
      subjects: [file],
      remediation: "Fix the lines named above; validate-config lists all findings with their rules.",
    };
  },
};

function formatFindings(file: string, findings: readonly ConfigFinding[]): string {
  const shown = findings
    .slice(0, MAX_FINDINGS)
    .map(({ line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
  const rest = findings.length - shown.length;
  return rest > 0 ? `${shown.join(" ")} And ${rest} more.` : shown.join(" ");
}
