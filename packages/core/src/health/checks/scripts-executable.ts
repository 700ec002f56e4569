import { formatShare, pluralize } from "../../text/plural.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import { wordCount, wordList } from "../wording.ts";

/** PRM-001: scripts may be executed, and say by what. */
export const scriptsExecutable: HealthCheck<"scripts"> = {
  id: "PRM-001",
  name: "scripts.executable",
  severity: "medium",
  needs: ["scripts"],
  evaluate({ scripts: { patterns, files } }) {
    if (patterns.length === 0) return skipped("NoScripts", "The input scripts names none.");
    if (files.length === 0) {
      return {
        status: "warning",
        reason: "ScriptsMissing",
        message: `No file matches ${wordList(patterns)}.`,
        remediation: "Correct the input scripts, or run actions/checkout before this step.",
      };
    }
    const inert = files.filter(({ isExecutable }) => !isExecutable).map(({ file }) => file);
    const nameless = files
      .filter((script) => script.isExecutable && !script.hasShebang)
      .map(({ file }) => file);
    const shared = { value: inert.length, unit: "files", threshold: { warning: 1 } };
    if (inert.length > 0) {
      return {
        ...shared,
        status: "warning",
        reason: "ScriptsNotExecutable",
        message: `${formatShare(inert.length, files.length, "script")} ${pluralize(inert.length, "is", "are")} not executable: ${wordList(inert)}.`,
        subjects: inert,
        remediation: `Run: git update-index --chmod=+x ${inert.slice(0, 5).map(quoteForShell).join(" ")} — then commit.`,
      };
    }
    if (nameless.length > 0) {
      return {
        ...shared,
        status: "warning",
        reason: "ShebangMissing",
        message: `${formatShare(nameless.length, files.length, "script")} ${pluralize(nameless.length, "does", "do")} not begin with #!: ${wordList(nameless)}.`,
        subjects: nameless,
        remediation: "Write the interpreter into the first line, such as #!/usr/bin/env bash.",
      };
    }
    return ok("ScriptsExecutable", `${wordCount(files.length, "script")} executable.`, shared);
  },
};

function quoteForShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
