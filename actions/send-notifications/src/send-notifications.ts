import { createHash, randomUUID } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { checkEcosystemConfig } from "@automation/core/config";
import { ConfigError } from "@automation/core/errors";
import { recordReports } from "@automation/core/history";
import { parseRunOrder, type ReportReading } from "@automation/core/incident";
import {
  createDeliveryReport,
  type DeliveryEntry,
  describeDelivery,
  type NotifyRun,
  type NotifySignal,
  type ReadyChannel,
  readSignal,
  renderDeliverySummary,
  SUPPRESSION_WORDS,
} from "@automation/core/notify";
import type { ChannelConfig } from "@automation/core/routing";
import { historyConnection, openHistory } from "@automation/history";
import { type Channel, type ChannelContext, createChannels, digestIdentity } from "@automation/notify";
import type { Inputs } from "./inputs.ts";
import { createNotifyLog } from "./notify-log.ts";
import { toOutputs } from "./outputs.ts";
import { ping } from "./ping.ts";
import { type NotifyOutcome, run, settle } from "./run.ts";
import { testChannel } from "./test-channel.ts";

const HOUR_MS = 3_600_000;
const TIMEOUT_MS = 10_000;

/** Runs send-notifications on a runner: reads the reports, tells who has to know, and writes down what was told. */
export async function sendNotifications(inputs: Inputs, kit: ActionKit): Promise<void> {
  for (const secret of inputs.secrets) kit.maskSecret(secret);
  const startedMs = kit.clock.now();
  const channels = createChannels(inputs.places);
  const context: ChannelContext = {
    allowsPrivate: inputs.allowsInsecure,
    allowsPlain: inputs.allowsInsecure,
    clock: kit.clock,
    random: kit.random,
    signal: kit.signal,
    timeoutMs: TIMEOUT_MS,
  };
  const key = keyOf(inputs, kit);
  if (inputs.testChannel !== undefined) {
    const tested = await testChannel(inputs.testChannel, key, { inputs, channels, context, kit });
    return publish(
      { deliveries: [tested], suppressed: [], settled: [] },
      { key, problems: 0, startedMs },
      inputs,
      kit,
    );
  }
  const signal = readSignal(inputs.status, await readReports(inputs.reportFiles, kit), inputs.minSuccessRate);
  for (const note of signal.notes) kit.logger.info(note);
  const ready = await prepare(inputs, channels, kit);
  if (ready.length === 0 && inputs.pingUrl === undefined) {
    kit.logger.notice("No channel has a secret: nothing can be sent.");
  }
  const connect = historyConnection("send-notifications", inputs.githubToken, kit);
  const store = ready.length === 0 ? null : openHistory(inputs, kit, connect);
  const log = createNotifyLog(store, inputs.isDryRun, kit);
  const request = toRequest(inputs, key, signal, ready, kit);
  const { isDryRun } = inputs;
  const outcome = ready.length === 0 ? NOTHING : await run(request, { log, channels, context, isDryRun });
  await settle(outcome, request.repeatMs, log, toRecords(outcome, kit));
  const pinged = await ping(inputs, key, signal, context, kit);
  const deliveries = [...outcome.deliveries, ...pinged];
  await publish(
    { ...outcome, deliveries },
    { key, problems: signal.problems.length, startedMs },
    inputs,
    kit,
  );
}

const NOTHING: NotifyOutcome = { deliveries: [], suppressed: [], settled: [] };

/** Sixteen hexadecimal digits for what the problems are grouped by. */
function keyOf({ key, repository }: Inputs, { runner }: ActionKit): string {
  const place = repository === undefined ? runner.repository : `${repository.owner}/${repository.name}`;
  // The file stays when a workflow is given another name; two jobs of it may report different things.
  const source = [runner.workflowFile ?? runner.identity.workflow ?? "automation", runner.job ?? ""];
  const name = key ?? [runner.repository ?? "", ...source].join("\n");
  return createHash("sha256")
    .update(`notify\n${place ?? ""}\n${name}`)
    .digest("hex")
    .slice(0, 16);
}

function toRequest(
  inputs: Inputs,
  key: string,
  signal: NotifySignal,
  channels: readonly ReadyChannel[],
  { runner, clock }: ActionKit,
): NotifyRun {
  const { identity } = runner;
  return {
    key,
    order: parseRunOrder(identity.id, identity.attempt),
    place: {
      name: inputs.key ?? identity.workflow ?? "automation",
      repository: runner.repository ?? null,
      link: inputs.issueUrl ?? signal.incident?.url ?? runner.runUrl ?? null,
    },
    signal,
    channels,
    repeatMs: inputs.repeatHours * HOUR_MS,
    maxMessages: inputs.maxMessages,
    token: randomUUID(),
    nowMs: clock.now(),
  };
}

/** Reads reports. What is wrong with a file is what is said of it; secrets are out of them before anything is made of them. */
async function readReports(patterns: readonly string[], kit: ActionKit): Promise<readonly ReportReading[]> {
  const files = await kit.listWorkspaceFiles(patterns);
  return Promise.all(
    files.map(async (file): Promise<ReportReading> => {
      try {
        const text = await kit.findWorkspaceFile(file);
        return text === undefined
          ? { status: "missing", file }
          : { status: "read", file, text: redactJson(text, kit) };
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        return { status: "unreadable", file, message: error.message };
      }
    }),
  );
}

/** In the data, so that it stays JSON. */
function redactJson(text: string, { redactData }: Pick<ActionKit, "redactData">): string {
  try {
    return JSON.stringify(redactData(JSON.parse(text)));
  } catch {
    return redactData(text);
  }
}

/** Puts each channel's own settings over those of the inputs. */
async function prepare(
  inputs: Inputs,
  channels: readonly Channel[],
  kit: ActionKit,
): Promise<readonly ReadyChannel[]> {
  const configured = await readChannelConfigs(inputs, kit);
  for (const { type } of configured) {
    const isThere =
      type === "ping" ? inputs.pingUrl !== undefined : channels.some((one) => one.type === type);
    if (!isThere)
      kit.logger.notice(`The channel ${type} of the configuration has no secret: it hears nothing.`);
  }
  return channels.map((channel) => ({
    ...inputs.settings,
    ...configured.find(({ type }) => type === channel.type),
    type: channel.type,
    secret: digestIdentity(channel, kit.runner.repository ?? ""),
  }));
}

/** A configuration that is not valid is what people may have to be told of: the inputs are enough for that. */
async function readChannelConfigs({ config }: Inputs, kit: ActionKit): Promise<readonly ChannelConfig[]> {
  if (config === undefined) return [];
  try {
    const text = await kit.findWorkspaceFile(config);
    if (text === undefined) return [];
    const check = checkEcosystemConfig(text, { file: config });
    if (check.config !== null) return check.config.notifications;
    kit.logger.warning(`${config} is not valid: the settings of channels in it are not used.`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    kit.logger.warning(`${error.message} The settings of channels in it are not used.`);
  }
  return [];
}

function toRecords({ deliveries }: NotifyOutcome, { runner }: ActionKit) {
  const text = JSON.stringify({ deliveries });
  const identity = { ...runner.identity, event: runner.eventName ?? null };
  const settings = { run: identity, nameOf: (name: string) => name, hidesNames: false };
  return recordReports([{ kind: "delivery", file: "deliveries", text }], settings).records;
}

async function publish(
  { deliveries, suppressed }: NotifyOutcome,
  {
    key,
    problems,
    startedMs,
  }: { readonly key: string; readonly problems: number; readonly startedMs: number },
  inputs: Inputs,
  kit: ActionKit,
): Promise<void> {
  for (const entry of deliveries) say(entry, kit);
  for (const { channel, reason } of suppressed) {
    kit.logger.info(`${channel}: nothing is sent: ${SUPPRESSION_WORDS[reason]}.`);
  }
  const report = createDeliveryReport({
    key,
    problems,
    deliveries,
    suppressed,
    startedMs,
    finishedMs: kit.clock.now(),
    isDryRun: inputs.isDryRun,
  });
  await kit.writeReport(inputs.reportFile, report);
  kit.setOutputs(toOutputs(report, inputs.reportFile));
  await kit.summary(renderDeliverySummary(report));
}

function say(entry: DeliveryEntry, { logger }: ActionKit): void {
  const line = describeDelivery(entry);
  if (entry.status !== "failed") logger.info(line);
  else if (entry.event === "ping") logger.notice(line);
  else logger.warning(`${line}${entry.permanent ? "" : " The next run tries again."}`);
}
