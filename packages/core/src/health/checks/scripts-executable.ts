import { formatShare, pluralize } from "../../text/plural.ts";
import { formatCount, formatList } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";
import type { ScriptFact } from "../health-facts.ts";

/** Files that a command names; who has more than these uses a pattern. */
const MAX_NAMED = 5;

/** PRM-001: scripts may be executed, and say by what. */
export const scriptsExecutable: HealthCheck<"scripts"> = {
  id: "PRM-001",
  name: "scripts.executable",
  severity: "medium",
  needs: ["scripts"],
  evaluate({ scripts: { patterns, files } }) {
    if (patterns.length === 0) return skipped("NoScripts", "The input scripts is empty.");
    if (files.length === 0) {
      return {
        status: "warning",
        reason: "ScriptsMissing",
        message: `No file matches ${formatList(patterns)}.`,
        remediation: "Correct the input scripts, or run actions/checkout before this step.",
      };
    }
    const inert = files.filter(({ lacks }) => lacks.length > 0);
    const nameless = files
      .filter((script) => script.lacks.length === 0 && !script.hasShebang)
      .map(({ file }) => file);
    const shared = { value: inert.length, unit: "files", threshold: { warning: 1 } };
    if (inert.length > 0) {
      return {
        ...shared,
        status: "warning",
        reason: "ScriptsNotExecutable",
        message: `${formatShare(inert.length, files.length, "script")} ${pluralize(inert.length, "is", "are")} not executable: ${formatList(inert.map(describe))}.`,
        subjects: inert.map(({ file }) => file),
        remediation: adviseOn(inert),
      };
    }
    if (nameless.length > 0) {
      return {
        ...shared,
        status: "warning",
        reason: "ShebangMissing",
        message: `${formatShare(nameless.length, files.length, "script")} ${pluralize(nameless.length, "does", "do")} not start with #!: ${formatList(nameless)}.`,
        subjects: nameless,
        remediation: "Add an interpreter in the first line, such as #!/usr/bin/env bash.",
      };
    }
    return ok("ScriptsExecutable", `${formatCount(files.length, "script")} executable.`, shared);
  },
};

function describe({ file, lacks }: ScriptFact): string {
  if (lacks.length > 1) return file;
  return `${file} (${lacks[0] === "index" ? "in git's index" : "in the file system"})`;
}

/** What git has recorded is fixed for everybody, and by a commit; the file itself for this machine. */
function adviseOn(inert: readonly ScriptFact[]): string {
  const name = (where: "index" | "files") =>
    inert
      .filter(({ lacks }) => lacks.includes(where))
      .slice(0, MAX_NAMED)
      .map(({ file }) => quoteForShell(file))
      .join(" ");
  const [inIndex, inFiles] = [name("index"), name("files")];
  const commands = [
    ...(inFiles === "" ? [] : [`chmod +x ${inFiles}`]),
    ...(inIndex === "" ? [] : [`git update-index --chmod=+x ${inIndex} — then commit`]),
  ];
  return `Run: ${commands.join(" and ")}.`;
}

function quoteForShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
