import { formatCount } from "../../text/plural.ts";
import type { ConfigDocument } from "../config-document.ts";
import type { ConfigFinding, FindingSeverity } from "../config-finding.ts";
import { describePlace, quote } from "../describe-value.ts";
import { renderSuggestion } from "../did-you-mean.ts";
import { own } from "../own-property.ts";
import { redactSecrets } from "../secret-text.ts";
import { EXPERIMENT_METRICS, type ExperimentMetric } from "./experiment-config.ts";
import { EXPERIMENT_DEFAULTS } from "./experiments-schema.ts";

/** Where experiments stand in the file. */
export const EXPERIMENTS_POINTER = "/experiments";

/** Weights are written with few digits: thirds do not sum to 1 exactly. */
const WEIGHT_TOLERANCE = 1e-6;

type Report = (pointer: string, message: string, severity?: FindingSeverity) => void;

/** Checks what a schema cannot say about experiments (CFG020): weights, settings, dates, and what two of them share. */
export function findExperimentProblems(
  document: ConfigDocument,
  settingKeys: readonly string[],
): readonly ConfigFinding[] {
  const list = own(document.data, "experiments");
  if (!Array.isArray(list)) return [];
  const findings: ConfigFinding[] = [];
  const report: Report = (pointer, message, severity = "error") => {
    const text = redactSecrets(`${describePlace(pointer)} ${message}`);
    findings.push({ ...document.locate(pointer), rule: "CFG020", severity, message: text, pointer });
  };
  list.forEach((experiment: unknown, index) => {
    const at = `${EXPERIMENTS_POINTER}/${index}`;
    checkDays(experiment, at, report);
    checkNamespaceRange(experiment, at, report);
    checkVariants(experiment, at, settingKeys, report);
    checkPrimary(experiment, at, report);
    checkGuardrails(experiment, at, report);
  });
  checkIds(list, report);
  checkShared(list, report);
  return findings;
}

function checkDays(experiment: unknown, at: string, report: Report): void {
  const start = own(experiment, "start");
  if (typeof start === "string" && /^\d{4}-\d{2}-\d{2}$/.test(start) && !isDay(start)) {
    report(`${at}/start`, `is ${quote(start)}, which is no day of the calendar. Write it as YYYY-MM-DD.`);
  }
  const least = own(experiment, "min_days") ?? EXPERIMENT_DEFAULTS.minDays;
  const most = own(experiment, "max_days") ?? EXPERIMENT_DEFAULTS.maxDays;
  if (typeof least === "number" && typeof most === "number" && least > most) {
    const pointer = own(experiment, "max_days") === undefined ? "min_days" : "max_days";
    report(
      `${at}/${pointer}`,
      `lets the experiment end after ${formatCount(most, "day")}, before its ${formatCount(least, "day")} at least.`,
    );
  }
}

/** A month of 31 days everywhere is what `Date.parse` makes of it in some engines. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function checkNamespaceRange(experiment: unknown, at: string, report: Report): void {
  const range = readRange(experiment);
  if (range === null) return;
  const pointer = `${at}/namespace_range`;
  if (range[0] >= range[1]) report(pointer, `ends at ${range[1]}, not behind its start, ${range[0]}.`);
  if (own(experiment, "namespace_range") !== undefined && own(experiment, "namespace") === undefined) {
    report(pointer, 'is the share of a namespace, but there is no key "namespace". Add it.');
  }
}

function checkVariants(experiment: unknown, at: string, known: readonly string[], report: Report): void {
  const variants = own(experiment, "variants");
  if (!Array.isArray(variants)) return;
  const pointer = `${at}/variants`;
  if (variants.length < 2) {
    report(pointer, "needs at least two variants: the control, and one that differs.");
    return;
  }
  const weights = variants.map((variant: unknown) => own(variant, "weight"));
  if (weights.every((weight) => typeof weight === "number")) {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
      report(pointer, `has weights that sum to ${Number(sum.toFixed(6))}; they must sum to 1.`);
    }
  }
  const ids = new Set<unknown>();
  variants.forEach((variant: unknown, index) => {
    const id = own(variant, "id");
    if (ids.has(id)) report(`${pointer}/${index}/id`, `is ${quote(String(id))}, as of a variant above it.`);
    ids.add(id);
    checkSettings(own(variant, "settings"), `${pointer}/${index}/settings`, index === 0, known, report);
  });
}

function checkSettings(
  settings: unknown,
  at: string,
  isControl: boolean,
  known: readonly string[],
  report: Report,
): void {
  if (typeof settings !== "object" || settings === null) return;
  const keys = Object.keys(settings);
  if (isControl && keys.length > 0) {
    report(at, "must be empty: the first variant is the control, with the settings of the file.");
  }
  if (!isControl && keys.length === 0)
    report(at, "is empty, so that this variant is the same as the control.");
  if (keys.includes("threshold") && keys.includes("auto_merge_threshold_commits")) {
    report(at, 'has "threshold" and "auto_merge_threshold_commits", which are one setting. Keep one.');
  }
  for (const key of keys.filter((name) => !known.includes(name))) {
    const remedy = renderSuggestion(key, known) || ` Settings that may: ${known.join(", ")}.`;
    report(at, `has ${quote(key)}, which may not differ between variants.${remedy}`);
  }
}

/** What an effect can be tested in: `mde` is a difference of shares. */
const SHARES: readonly unknown[] = [
  "merged_within_72h",
  "success_rate",
  "operation_failure_rate",
  "conflict_rate",
] satisfies readonly ExperimentMetric[];

function checkPrimary(experiment: unknown, at: string, report: Report): void {
  const metric = own(own(experiment, "primary"), "metric");
  if (!EXPERIMENT_METRICS.some((known) => known === metric) || SHARES.includes(metric)) return;
  const words = SHARES.join(", ");
  report(
    `${at}/primary/metric`,
    `is ${quote(String(metric))}, which is no share and can only be reported. Use one of ${words}.`,
  );
}

function checkGuardrails(experiment: unknown, at: string, report: Report): void {
  const guardrails = own(experiment, "guardrails");
  if (!Array.isArray(guardrails)) return;
  guardrails.forEach((guardrail: unknown, index) => {
    const margins = ["margin", "relative_margin"].filter((key) => own(guardrail, key) !== undefined);
    if (margins.length === 1) return;
    report(
      `${at}/guardrails/${index}`,
      margins.length === 0
        ? 'has neither "margin" nor "relative_margin". Add one.'
        : 'has both "margin" and "relative_margin". Keep one.',
    );
  });
}

function checkIds(list: readonly unknown[], report: Report): void {
  const first = new Map<string, number>();
  list.forEach((experiment, index) => {
    const id = own(experiment, "id");
    if (typeof id !== "string") return;
    const earlier = first.get(id.toLowerCase());
    if (earlier === undefined) first.set(id.toLowerCase(), index);
    else {
      const where = describePlace(`${EXPERIMENTS_POINTER}/${earlier}`);
      report(
        `${EXPERIMENTS_POINTER}/${index}/id`,
        `is ${quote(id)}, as that of ${where}. Give it another one.`,
      );
    }
  });
}

/** Two running experiments may change one setting only in different repositories. */
function checkShared(list: readonly unknown[], report: Report): void {
  const running = list
    .map((experiment, index) => ({ experiment, index }))
    .filter(({ experiment }) => own(experiment, "status") === "running");
  running.forEach(({ experiment, index }, position) => {
    for (const other of running.slice(0, position)) {
      const shared = settingsOf(experiment).filter((key) => settingsOf(other.experiment).includes(key));
      if (shared.length === 0 || areApart(experiment, other.experiment)) continue;
      const where = describePlace(`${EXPERIMENTS_POINTER}/${other.index}`);
      report(
        `${EXPERIMENTS_POINTER}/${index}`,
        `changes ${quote(shared.join(", "))}, which ${where} changes in the same repositories. Give both one "namespace" and each a "namespace_range" of its own.`,
      );
    }
  });
}

function settingsOf(experiment: unknown): readonly string[] {
  const variants = own(experiment, "variants");
  if (!Array.isArray(variants)) return [];
  const keys = variants.flatMap((variant: unknown) => Object.keys(Object(own(variant, "settings"))));
  return [...new Set(keys.map((key) => (key === "auto_merge_threshold_commits" ? "threshold" : key)))];
}

function areApart(one: unknown, other: unknown): boolean {
  const namespace = own(one, "namespace");
  if (typeof namespace !== "string" || namespace !== own(other, "namespace")) return false;
  const [a, b] = [readRange(one), readRange(other)];
  return a !== null && b !== null && (a[1] <= b[0] || b[1] <= a[0]);
}

/** The range of the namespace; `null` for one that the schema refuses. */
function readRange(experiment: unknown): readonly [number, number] | null {
  const range = own(experiment, "namespace_range") ?? EXPERIMENT_DEFAULTS.namespaceRange;
  if (!Array.isArray(range)) return null;
  const [from, to, ...more]: readonly unknown[] = range;
  return typeof from === "number" && typeof to === "number" && more.length === 0 ? [from, to] : null;
}
