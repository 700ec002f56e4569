import type { ConfigProblem } from "../errors/errors.ts";
import type { SourceRange } from "../syntax/source-text.ts";

/**
 * Rules about a configuration file:
 * CFG001 syntax, CFG002 repeated key, CFG003 missing key, CFG004 unknown key, CFG005 wrong type, CFG006 out of bounds,
 * CFG007 not a repository's name, CFG008 repository listed twice, CFG010 interval below what GitHub keeps,
 * CFG011 no repository, CFG013 secret in the file, CFG015 a pattern that is not one of branch names, CFG020 an experiment
 * that cannot run as written.
 */
export type ConfigRule =
  | "CFG001"
  | "CFG002"
  | "CFG003"
  | "CFG004"
  | "CFG005"
  | "CFG006"
  | "CFG007"
  | "CFG008"
  | "CFG010"
  | "CFG011"
  | "CFG013"
  | "CFG015"
  | "CFG020";

/** An error makes the file unusable; a warning is probably a mistake; information is advice. */
export type FindingSeverity = "error" | "warning" | "info";

/** One thing to say about a configuration file, with its place. Lines and columns count from 1; the end is exclusive. */
export interface ConfigFinding extends SourceRange {
  readonly rule: ConfigRule;
  readonly severity: FindingSeverity;
  /** What is wrong and what to do about it. Holds no secret of the file. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) of the value concerned; empty for the whole file. */
  readonly pointer: string;
}

/** The finding as an error message or the log wants it. */
export function toConfigProblem(finding: ConfigFinding, file: string): ConfigProblem {
  const { message, line, column, rule } = finding;
  return { message, file, line, column, rule };
}

/** Puts findings in the order of the file; those of one place stay in the order of their rules. */
export function sortFindings(findings: readonly ConfigFinding[]): ConfigFinding[] {
  return findings.toSorted(
    (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
