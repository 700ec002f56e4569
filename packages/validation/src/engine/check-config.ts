import {
  checkEcosystemConfig,
  configFormatOf,
  type EcosystemConfig,
  readConfigDocument,
} from "@automation/core";
import type { Finding } from "../finding.ts";
import type { ValidationInput } from "./validate.ts";

/** Requests that a token may send in an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const REQUESTS_PER_HOUR = 5000;

/** Requests that are always left to others; the default of sync-monitor's `rate-limit-buffer`. */
const BUFFER = 100;

/** Repositories that one query of a scan reads, and the comparisons of their branches that one more query makes. */
const REPOSITORIES_PER_REQUEST = 25;

/** What a check of a configuration found. */
export interface ConfigCheck {
  readonly findings: readonly Finding[];
  /** `null` when a finding is an error. */
  readonly config: EcosystemConfig | null;
}

/** Checks a configuration by the rules of core, and that its scans fit into GitHub's rate limit (CFG009). */
export function checkConfig({ path, text }: ValidationInput): ConfigCheck {
  const { config, findings } = checkEcosystemConfig(text, { file: path });
  const own = findings.map(
    ({ rule, severity, message, line, column, endLine, endColumn }): Finding => ({
      rule,
      severity,
      message,
      file: path,
      line,
      column,
      endLine,
      endColumn,
    }),
  );
  return { config, findings: [...own, ...(config === null ? [] : checkBudget(path, text, config))] };
}

function checkBudget(path: string, text: string, config: EcosystemConfig): readonly Finding[] {
  const count = config.repositories.length;
  const minutes = config.syncIntervalMinutes;
  const perRun = 2 * Math.ceil(count / REPOSITORIES_PER_REQUEST);
  const perHour = Math.ceil((perRun * 60) / minutes);
  const allowed = REQUESTS_PER_HOUR - BUFFER;
  if (perHour <= allowed) return [];
  const document = readConfigDocument(text, configFormatOf(path));
  const enough = Math.min(1440, Math.ceil((perRun * 60) / allowed));
  return [
    {
      rule: "CFG009",
      severity: "warning",
      message: `Scanning ${count.toLocaleString("en")} repositories every ${minutes} minutes takes about ${perHour.toLocaleString("en")} requests an hour, and a token has ${allowed.toLocaleString("en")}. Set sync_interval_minutes to ${enough} or more, or split the ecosystem.`,
      file: path,
      ...document.locateKey("", "sync_interval_minutes"),
    },
  ];
}
