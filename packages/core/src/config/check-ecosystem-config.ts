import { findPatternProblems } from "./branch-pattern-findings.ts";
import { type ConfigDocument, type ConfigFormat, configFormatOf } from "./config-document.ts";
import { type ConfigFinding, sortFindings } from "./config-finding.ts";
import { findNearest } from "./did-you-mean.ts";
import { findDiscoverProblems } from "./discover/discover-findings.ts";
import type { EcosystemConfig } from "./ecosystem-config.ts";
import { createEcosystemConfig, type EcosystemFile } from "./ecosystem-file.ts";
import { AUTOMATION_CONFIG_KEYS, EXPERIMENT_SETTING_KEYS } from "./ecosystem-schema.ts";
import { EXPERIMENTS_POINTER, findExperimentProblems } from "./experiments/experiment-findings.ts";
import { findNotificationProblems } from "./notification-findings.ts";
import { own } from "./own-property.ts";
import { findPullRequestProblems } from "./pull-requests/pull-request-findings.ts";
import { readConfigDocument } from "./read-config-document.ts";
import { findIdleWeights, findRepositoryProblems } from "./repository-findings.ts";
import { createUnknownKey, findSchemaViolations } from "./schema-findings.ts";
import { findSecrets } from "./secret-text.ts";

/** Shortest time between two scheduled runs; GitHub's documentation of `on.schedule`. */
const MIN_SCHEDULE_MINUTES = 5;

/** How to read a configuration file. */
export interface ConfigSource {
  /** Its path, for messages; its file extension sets the format. */
  readonly file: string;
  /** Overrides the file extension. */
  readonly format?: ConfigFormat;
}

/** What a check of a configuration file found. */
export interface EcosystemConfigCheck {
  /** `null` when a finding is an error, unless it is about experiments only: then there are none. */
  readonly config: EcosystemConfig | null;
  /** In the order of the file. */
  readonly findings: readonly ConfigFinding[];
  /** The file as it was read, for whoever wants to place more. */
  readonly document: ConfigDocument;
}

/** Checks a configuration file; everything wrong with it is a finding. Never throws, whatever the text. */
export function checkEcosystemConfig(text: string, source: ConfigSource): EcosystemConfigCheck {
  return checkEcosystemDocument(readConfigDocument(text, source.format ?? configFormatOf(source.file)));
}

/** Checks a configuration file that has been read. */
export function checkEcosystemDocument(document: ConfigDocument): EcosystemConfigCheck {
  const findings = sortFindings([
    ...document.findings,
    ...findLeakedSecrets(document),
    ...(document.isReadable ? findProblems(document) : []),
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  const isUsable = document.isReadable && errors.every(isAboutExperiments);
  const file = document.data as EcosystemFile;
  const config = isUsable
    ? createEcosystemConfig(errors.length === 0 ? file : { ...file, experiments: [] })
    : null;
  return { config, findings, document };
}

/** An experiment that cannot be read must not keep repositories from being synced: it is left out instead. */
export function isAboutExperiments({ pointer }: ConfigFinding): boolean {
  return pointer === EXPERIMENTS_POINTER || pointer.startsWith(`${EXPERIMENTS_POINTER}/`);
}

function findProblems(document: ConfigDocument): readonly ConfigFinding[] {
  return [
    ...findSchemaViolations(document),
    ...findRepositoryProblems(document),
    ...findIdleWeights(document),
    ...findMistypedSwitches(document),
    ...findShortInterval(document),
    ...findPatternProblems(document),
    ...findExperimentProblems(document, EXPERIMENT_SETTING_KEYS),
    ...findNotificationProblems(document),
    ...findPullRequestProblems(document),
    ...findDiscoverProblems(document),
  ];
}

/** `automation_config` may hold other keys, but one that nearly is a switch would silently leave writing on. */
function findMistypedSwitches(document: ConfigDocument): readonly ConfigFinding[] {
  const switches = own(document.data, "automation_config");
  if (typeof switches !== "object" || switches === null) return [];
  return Object.keys(switches)
    .filter((key) => !AUTOMATION_CONFIG_KEYS.includes(key))
    .filter((key) => findNearest(key, AUTOMATION_CONFIG_KEYS) !== undefined)
    .map((key) => createUnknownKey(document, "/automation_config", key, AUTOMATION_CONFIG_KEYS));
}

function findShortInterval(document: ConfigDocument): readonly ConfigFinding[] {
  const pointer = "/sync_interval_minutes";
  const minutes = own(document.data, "sync_interval_minutes");
  if (!Number.isInteger(minutes)) return [];
  if (Number(minutes) < 1 || Number(minutes) >= MIN_SCHEDULE_MINUTES) return [];
  return [
    {
      ...document.locate(pointer),
      rule: "CFG010",
      severity: "warning",
      message: `sync_interval_minutes is ${minutes}, but GitHub starts a schedule at most every ${MIN_SCHEDULE_MINUTES} minutes. Set ${MIN_SCHEDULE_MINUTES} or more.`,
      pointer,
    },
  ];
}

function findLeakedSecrets(document: ConfigDocument): readonly ConfigFinding[] {
  return findSecrets(document.text).map(({ offset, length }) => ({
    ...document.locateText(offset, length),
    rule: "CFG013",
    severity: "error",
    message:
      "The file contains what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
    pointer: "",
  }));
}
