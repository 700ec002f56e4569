import type { InputReader } from "@automation/action-kit";
import { WRITE_KINDS } from "@automation/core/journal";

/** What a workflow asks of roll-back, parsed and checked. */
export interface Inputs {
  readonly githubToken: string;
  /** Path relative to the workspace. */
  readonly configFile: string;
  /** Paths or globs. */
  readonly journalFiles: readonly string[];
  /** `123` or `123/1`; `undefined`: whatever the journals say. */
  readonly run: string | undefined;
  /** Names or globs; empty: all. */
  readonly repositories: readonly string[];
  /** Kinds of operations; empty: all. */
  readonly operations: readonly string[];
  readonly mode: "plan" | "apply";
  readonly allowsForce: boolean;
  readonly maxOperations: number;
  readonly rateLimitBuffer: number;
  readonly writeIntervalMs: number;
  /** Path relative to the workspace. */
  readonly reportFile: string;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const operations = reader.lines("operations");
  const unknown = operations.filter((kind) => !WRITE_KINDS.some((known) => known === kind));
  if (unknown.length > 0) {
    reader.problem(`operations: unknown ${unknown.join(", ")}. Known are ${WRITE_KINDS.join(", ")}.`);
  }
  const inputs: Inputs = {
    githubToken: reader.secret("github-token"),
    configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
    journalFiles: reader.lines("journal-files", "automation_journal.jsonl"),
    run: reader.parsed("run-id", parseRun, "must be the ID of a run, or `ID/attempt`"),
    repositories: reader.lines("repositories"),
    operations,
    mode: reader.choice("mode", ["plan", "apply"], "plan"),
    allowsForce: reader.boolean("allow-force", false),
    maxOperations: reader.integer("max-operations", { min: 1, max: 10_000, default: 200 }),
    rateLimitBuffer: reader.integer("rate-limit-buffer", { min: 0, max: 100_000, default: 100 }),
    writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
    reportFile: reader.workspacePath("report-file", "automation_rollback.json"),
  };
  reader.finish();
  return inputs;
}

function parseRun(text: string): string | null {
  return /^[1-9]\d{0,19}(\/[1-9]\d{0,3})?$/.test(text) ? text : null;
}
