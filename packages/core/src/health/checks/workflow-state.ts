import type { WorkflowRecord } from "../../ports/health-sources.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { wordCount, wordList } from "../wording.ts";

const WORDS: Readonly<Record<string, string>> = {
  disabled_inactivity: "was turned off by GitHub after 60 days without activity",
  disabled_fork: "is off because this is a fork",
  disabled_manually: "was turned off by a person",
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
        message: `${wordList([...dead, ...asked].map(describe))}.`,
        value: dead.length,
        unit: "workflows",
        subjects,
        remediation: `Run: gh workflow enable "${dead[0]?.path.split("/").at(-1) ?? ""}" — or open the workflow's page and press "Enable workflow". Then start it once by hand.`,
        evidence,
      };
    }
    if (unmatched.length > 0) {
      return {
        status: "error",
        reason: "WorkflowMissing",
        message: `GitHub knows no workflow ${wordList(unmatched)}.`,
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
        message: `${wordList(asked.map(describe))}.`,
        value: asked.length,
        unit: "workflows",
        subjects,
        remediation: "If that was for a time only, enable it again; else take it off the input workflows.",
        evidence,
      };
    }
    if (patterns.length === 0 && all.length === 0) return skipped("NoWorkflows", "There is no workflow.");
    return ok(
      "WorkflowsActive",
      `${wordCount(watched.length, "watched workflow")} on; GitHub turned none off.`,
    );
  },
};

function describe({ path, state }: WorkflowRecord): string {
  return `${path} ${WORDS[state] ?? `is in the state ${state}`}`;
}
