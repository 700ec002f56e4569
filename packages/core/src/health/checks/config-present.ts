import { type HealthCheck, ok } from "../health-check.ts";

/** CFG-001: the configuration file is there. */
export const configPresent: HealthCheck<"config"> = {
  id: "CFG-001",
  name: "config.present",
  severity: "critical",
  needs: ["config"],
  evaluate({ config }) {
    const subjects = [config.file];
    if (config.status === "read") return ok("ConfigFound", `${config.file} exists.`, { subjects });
    if (config.status === "unreadable") {
      return {
        status: "error",
        reason: "ConfigUnreadable",
        message: `${config.file} cannot be read: ${config.message}`,
        subjects,
        remediation: "Make it a UTF-8 text file inside the repository, and commit it.",
      };
    }
    return {
      status: "error",
      reason: "ConfigMissing",
      message: `${config.file} is missing.`,
      subjects,
      remediation: `Commit ${config.file} with {"repositories": ["owner/name"]}, or set the input config to the right file. If the file exists, run actions/checkout before this step.`,
    };
  },
};
