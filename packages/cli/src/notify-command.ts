import { readFile } from "node:fs/promises";
import { type Command, InvalidArgumentError } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { nonEmpty } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";

interface NotifyOptions {
  readonly config?: string;
  readonly report: readonly string[];
  readonly test?: string;
  readonly folder?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly key?: string;
  readonly minSeverity?: string;
  readonly on?: string;
  readonly repeatHours?: string;
  readonly quietHours?: string;
  readonly maxMessages?: string;
  readonly issueUrl?: string;
  readonly output?: string;
  readonly allowInsecure?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Names of channels, as the action has them. */
const CHANNELS = ["slack", "slack-bot", "teams", "email", "webhook", "ping"] as const;

/** Where each input that is a secret, or goes with one, is read from. */
const VARIABLES = {
  "slack-webhook-url": "SLACK_WEBHOOK_URL",
  "slack-token": "SLACK_TOKEN",
  "slack-channel": "SLACK_CHANNEL",
  "slack-api-url": "SLACK_API_URL",
  "teams-webhook-url": "TEAMS_WEBHOOK_URL",
  "smtp-url": "SMTP_URL",
  "email-from": "EMAIL_FROM",
  "email-to": "EMAIL_TO",
  "webhook-url": "WEBHOOK_URL",
  "webhook-secret": "WEBHOOK_SECRET",
  "ping-url": "PING_URL",
} as const;

/** Adds `automation notify`: tells people what reports say, as the action does, or sends a test message. */
export function addNotifyCommand(program: Command): void {
  program
    .command("notify")
    .description("tell people what reports say: once per change, as the action send-notifications does")
    .option("--test <channel>", `send only a test message: ${CHANNELS.join(", ")}`, channelName)
    .option("--report <pattern...>", "reports to read", [
      "automation_health.json",
      "automation_sync.json",
      "automation_incident.json",
    ])
    .option("--config <file>", "configuration file", nonEmpty)
    .option("--folder <path>", "folder of the history, which holds what was told", nonEmpty)
    .option("--branch <name>", "branch of the history; the token is read from GITHUB_TOKEN", nonEmpty)
    .option("--repository <owner/name>", "repository of the branch; default: GITHUB_REPOSITORY", nonEmpty)
    .option("--key <name>", "what the problems are grouped by", nonEmpty)
    .option("--min-severity <severity>", "info, warning, error or critical", nonEmpty)
    .option("--on <events>", "opened, changed, recovered, reminder", nonEmpty)
    .option("--repeat-hours <hours>", "hours after which an unchanged failure is told again", nonEmpty)
    .option("--quiet-hours <times>", "such as `22:00-07:00 Europe/Berlin`", nonEmpty)
    .option("--max-messages <count>", "most messages of this run", nonEmpty)
    .option("--issue-url <url>", "the link of every message", nonEmpty)
    .option("--output <file>", "report file", nonEmpty)
    .option("--allow-insecure", "allow http and private addresses")
    .option("--dry-run", "decide, and send nothing")
    .option("--json", "print the report")
    .addHelpText("after", `\nSecrets are read from the environment: ${Object.values(VARIABLES).join(", ")}.`)
    .action(notify);
}

function channelName(text: string): string {
  if (CHANNELS.some((name) => name === text)) return text;
  throw new InvalidArgumentError(`Use one of ${CHANNELS.join(", ")}.`);
}

async function notify(options: NotifyOptions): Promise<void> {
  const report = options.output ?? "automation_deliveries.json";
  const { exitCode, outputs } = await runBundledAction({
    action: "send-notifications",
    workspace: process.cwd(),
    inputs: { ...toInputs(options), ...secretsOf(process.env), "report-file": report },
    onLine: (line) => {
      const shown = isProblemLine(line) || options.json !== true ? toTerminalLine(line) : null;
      if (shown) process.stderr.write(`${shown}\n`);
    },
  });
  if (options.json && outputs["report-file"] !== undefined) {
    process.stdout.write(await readFile(outputs["report-file"], "utf8"));
  } else if (outputs.sent !== undefined) {
    const { sent, suppressed, failed } = outputs;
    process.stdout.write(`Sent: ${sent}. Suppressed: ${suppressed}. Failed: ${failed}.\n`);
  }
  // Whoever calls it by hand wants to know; a job must not fail for it.
  process.exitCode = Number(outputs.failed ?? 0) > 0 ? 1 : exitCode;
}

function toInputs(options: NotifyOptions): Readonly<Record<string, string>> {
  return {
    "github-token": options.folder === undefined ? (readToken() ?? "") : "",
    "report-files": options.report.join("\n"),
    "test-channel": options.test ?? "",
    config: options.config ?? "",
    folder: options.folder ?? "",
    branch: options.branch ?? "",
    repository: options.repository ?? "",
    key: options.key ?? "",
    "min-severity": options.minSeverity ?? "",
    on: options.on ?? "",
    "repeat-hours": options.repeatHours ?? "",
    "quiet-hours": options.quietHours ?? "",
    "max-messages": options.maxMessages ?? "",
    "issue-url": options.issueUrl ?? "",
    "allow-insecure": String(options.allowInsecure === true),
    "dry-run": String(options.dryRun === true),
  };
}

function secretsOf(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(VARIABLES).map(([input, name]) => [input, env[name] ?? ""]));
}
