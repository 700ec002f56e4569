import type { InputReader } from "@automation/action-kit";
import { RUN_STATUSES, type StatusInput } from "@automation/core/incident";
import { type RepositoryRef, readBranchName, readRepositoryRef } from "@automation/core/repository";
import {
  CHANNEL_TYPES,
  type ChannelSettings,
  type ChannelType,
  NOTIFY_EVENTS,
  NOTIFY_SEVERITIES,
  type NotifyEvent,
  parseQuietHours,
  QUIET_HOURS_FORMAT,
} from "@automation/core/routing";
import { type Places, readPlaces } from "./places.ts";

/** What a workflow asks of send-notifications, parsed and checked. */
export interface Inputs extends Places {
  /** Paths relative to the workspace; absent: none. */
  readonly config: string | undefined;
  readonly reportFiles: readonly string[];
  readonly status: StatusInput;
  /** Percent, 0..100. */
  readonly minSuccessRate: number;
  /** Absent: the workflow's file and the job. */
  readonly key: string | undefined;
  readonly issueUrl: string | undefined;
  /** Empty where a folder holds the history. */
  readonly githubToken: string;
  readonly repository: RepositoryRef | undefined;
  /** Absent: no branch holds the history. */
  readonly branch: string | undefined;
  readonly folder: string | undefined;
  /** For channels without settings of their own. */
  readonly settings: ChannelSettings;
  readonly repeatHours: number;
  readonly maxMessages: number;
  readonly allowsInsecure: boolean;
  readonly testChannel: ChannelType | undefined;
  readonly reportFile: string;
  readonly isDryRun: boolean;
}

const REPORTS = "automation_health.json\nautomation_sync.json\nautomation_incident.json";

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const allowsInsecure = reader.boolean("allow-insecure", false);
  const [firstStatus, ...moreStatuses] = Object.keys(RUN_STATUSES) as [keyof typeof RUN_STATUSES];
  const inputs: Inputs = {
    config: reader.optionalWorkspacePath("config", "config/ecosystem-repos.json"),
    reportFiles: reader.lines("report-files", REPORTS),
    status: RUN_STATUSES[reader.choice("status", [firstStatus, ...moreStatuses], "auto")],
    minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
    key: reader.optional("key"),
    issueUrl: reader.optional("issue-url"),
    githubToken: reader.optionalSecret("github-token") ?? "",
    repository: reader.parsed("repository", readRepositoryRef, "must be like `owner/name`"),
    branch: readBranch(reader),
    folder: reader.optionalWorkspacePath("folder"),
    ...readPlaces(reader, allowsInsecure),
    settings: {
      minSeverity: reader.choice("min-severity", NOTIFY_SEVERITIES, "error"),
      events: readEvents(reader),
      quietHours: reader.parsed("quiet-hours", parseQuietHours, QUIET_HOURS_FORMAT) ?? [],
      scopes: orNull(reader.lines("scopes")),
    },
    repeatHours: reader.integer("repeat-hours", { min: 1, max: 720, default: 24 }),
    maxMessages: reader.integer("max-messages", { min: 1, max: 50, default: 5 }),
    allowsInsecure,
    testChannel: reader.optionalChoice("test-channel", CHANNEL_TYPES),
    reportFile: reader.workspacePath("report-file", "automation_deliveries.json"),
    isDryRun: reader.boolean("dry-run", false),
  };
  reader.finish();
  return inputs;
}

function readBranch(reader: InputReader): string | undefined {
  const branch = reader.parsed("branch", readBranchName, "must be the name of a branch") ?? "automation-data";
  return branch === "none" ? undefined : branch;
}

function readEvents(reader: InputReader): readonly NotifyEvent[] {
  const parse = (text: string) => {
    const words = text.split(/[\s,]+/).filter((word) => word !== "");
    const events = words.flatMap((word) => NOTIFY_EVENTS.find((event) => event === word) ?? []);
    return events.length === words.length && events.length > 0 ? [...new Set(events)] : null;
  };
  const expected = `must be some of ${NOTIFY_EVENTS.map((event) => `\`${event}\``).join(", ")}`;
  return reader.parsed("on", parse, expected) ?? [...NOTIFY_EVENTS];
}

function orNull(lines: readonly string[]): readonly string[] | null {
  return lines.length === 0 ? null : lines;
}
