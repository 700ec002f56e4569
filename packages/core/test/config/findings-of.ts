import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";

/** What a check of `text` finds, a line each: `error CFG006 4:12 message`. */
export function findingsOf(text: string, file = "ecosystem.json"): readonly string[] {
  return checkEcosystemConfig(text, { file }).findings.map(
    ({ severity, rule, line, column, message }) => `${severity} ${rule} ${line}:${column} ${message}`,
  );
}

/** A valid file with other keys beside its one repository. */
export function fileWith(keys: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ repositories: ["acme/api"], ...keys });
}
