import type { WorkflowRecord } from "../../ports/health-sources.ts";
import { formatCount, formatList } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

const WORDS: Readonly<Record<string, string>> = {
  disabled_inactivity: "was disabled by GitHub after 60 days without activity",
  disabled_fork: "is disabled because this is a fork",
  disabled_manually: "was disabled by a person",
  deleted: "was deleted",
};

/** SCH-001: the workflows that must run are on, and GitHub turned none off. */
export const workflowState: HealthCheck<"workflows"> = {
  id: "SCH-001",
  name: "workflow.state",
  severity: "critical",
  needs: ["workflows"],
  dependsOn: ["AUT-001"],
  evaluate({ workflows: { patterns, all, watched, unmatched } }) {
    const lost = all.filter(({ state }) => state === "disabled_inactivity");
    const off = watched.filter(({ state }) => state !== "active" && state !== "disabled_inactivity");
    const asked = off.filter(({ state }) => state === "disabled_manually");
    const dead = [...lost, ...off.filter(({ state }) => state !== "disabled_manually")];
    const evidence = [...dead, ...asked].map(({ url }) => url);
    const subjects = [...dead, ...asked].map(({ path }) => path);
    if (dead.length > 0) {
      return {
        status: "error",
        reason: lost.length > 0 ? "DisabledByInactivity" : "WorkflowDisabled",
        message: `${formatList([...dead, ...asked].map(describe))}.`,
        value: dead.length,
        unit: "workflows",
        subjects,
        remediation: `Run: gh workflow enable "${dead[0]?.path.split("/").at(-1) ?? ""}" — or open the workflow's page and press "Enable workflow". Then run it once manually.`,
        evidence,
      };
    }
    if (unmatched.length > 0) {
      return {
        status: "error",
        reason: "WorkflowMissing",
        message: `GitHub has no workflow ${formatList(unmatched)}.`,
        value: unmatched.length,
        unit: "workflows",
        subjects: unmatched,
        remediation:
          "Correct the input workflows (a name or a file under .github/workflows), or merge the file into the default branch.",
      };
    }
    if (asked.length > 0) {
      return {
        status: "warning",
        reason: "DisabledByPerson",
        message: `${formatList(asked.map(describe))}.`,
        value: asked.length,
        unit: "workflows",
        subjects,
        remediation: "If this was temporary, enable it again; otherwise remove it from the input workflows.",
        evidence,
      };
    }
    if (patterns.length === 0 && all.length === 0) return skipped("NoWorkflows", "There are no workflows.");
    return ok(
      "WorkflowsActive",
      `${formatCount(watched.length, "watched workflow")} enabled; GitHub disabled none.`,
    );
  },
};

function describe({ path, state }: WorkflowRecord): string {
  return `${path} ${WORDS[state] ?? `is in the state ${state}`}`;
}
