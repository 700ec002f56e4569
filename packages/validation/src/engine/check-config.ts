import { type ConfigDocument, checkEcosystemConfig, type EcosystemConfig } from "@automation/core/config";
import type { SourceRange } from "@automation/core/syntax";
import { formatCount, pluralize } from "@automation/core/text";
import { orderList } from "../config/list-order.ts";
import type { Finding, Fix } from "../finding.ts";
import type { ValidationInput } from "./input.ts";

/** Requests that a token may send in an hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const REQUESTS_PER_HOUR = 5000;

/** Requests reserved for other clients; the default of sync-monitor's `rate-limit-buffer`. */
const BUFFER = 100;

/** Repositories that one query of a scan reads, and the comparisons of their branches that one more query makes. */
const REPOSITORIES_PER_REQUEST = 25;

/** What a check of a configuration found. */
export interface ConfigCheck {
  readonly findings: readonly Finding[];
  /** `null` when a finding is an error. */
  readonly config: EcosystemConfig | null;
}

/** Checks a configuration by the rules of core, that its scans fit into GitHub's rate limit (CFG009), and its order (CFG014). */
export function checkConfig({ path, text }: ValidationInput): ConfigCheck {
  const { config, findings, document } = checkEcosystemConfig(text, { file: path });
  // What is wrong with a name must be fixed by a person; a duplicate must not.
  const isOrderable = findings.every(({ rule, severity }) => severity !== "error" || rule === "CFG008");
  const order = isOrderable ? findOrder(document) : undefined;
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
      ...(rule === "CFG008" && order !== undefined && { fix: order.fix }),
    }),
  );
  if (config === null) return { config, findings: own };
  const orderFindings = order === undefined ? [] : [createOrderFinding(path, order)];
  return { config, findings: [...own, ...checkBudget(path, document, config), ...orderFindings] };
}

interface ListFix {
  readonly misplaced: string;
  readonly fix: Fix & { readonly at: SourceRange };
}

function findOrder(document: ConfigDocument): ListFix | undefined {
  const entries = listRepositories(document.data);
  const spans = document.itemSpans("/repositories");
  if (spans.length !== entries.length || !entries.every((entry) => entry.name !== undefined))
    return undefined;
  const ordered = orderList(document.text, spans, (index) => ({
    name: entries[index]?.name ?? "",
    isPlain: entries[index]?.isPlain ?? false,
  }));
  if (ordered === undefined) return undefined;
  const { span, replacement, misplaced } = ordered;
  const at = document.locateText(span.start, span.end - span.start);
  return { misplaced, fix: { description: "Sort the list", replacement, at } };
}

/** A list in order shows at a glance what is in it, and two branches that add to it rarely conflict. */
function createOrderFinding(path: string, { misplaced, fix }: ListFix): Finding {
  return {
    rule: "CFG014",
    severity: "info",
    message: `The list of repositories is not sorted: ${JSON.stringify(misplaced)} is out of place. Sort it with \`automation validate --fix\`.`,
    file: path,
    ...fix.at,
    fix,
  };
}

interface ListedRepository {
  /** `undefined` for an entry that is none. */
  readonly name: string | undefined;
  /** Whether the entry is nothing but the name. */
  readonly isPlain: boolean;
}

function listRepositories(data: unknown): readonly ListedRepository[] {
  const entries = (data as { readonly repositories?: unknown } | null | undefined)?.repositories;
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown) => {
    if (typeof entry === "string") return { name: entry, isPlain: true };
    const name = (entry as { readonly repository?: unknown } | null | undefined)?.repository;
    return { name: typeof name === "string" ? name : undefined, isPlain: false };
  });
}

function checkBudget(path: string, document: ConfigDocument, config: EcosystemConfig): readonly Finding[] {
  const count = config.repositories.length;
  const minutes = config.syncIntervalMinutes;
  const perRun = 2 * Math.ceil(count / REPOSITORIES_PER_REQUEST);
  const perHour = Math.ceil((perRun * 60) / minutes);
  const allowed = REQUESTS_PER_HOUR - BUFFER;
  if (perHour <= allowed) return [];
  const enough = Math.min(1440, Math.ceil((perRun * 60) / allowed));
  return [
    {
      rule: "CFG009",
      severity: "warning",
      message: `Scanning ${count.toLocaleString("en")} ${pluralize(count, "repository", "repositories")} every ${formatCount(minutes, "minute")} takes about ${perHour.toLocaleString("en")} ${pluralize(perHour, "request")} an hour, and a token has ${allowed.toLocaleString("en")}. Set sync_interval_minutes to ${enough} or more, or split the ecosystem.`,
      file: path,
      ...document.locateKey("", "sync_interval_minutes"),
    },
  ];
}
