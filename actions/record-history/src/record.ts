import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import {
  type HistoryRecord,
  hideName,
  type ReportKind,
  type ReportText,
  recordReports,
} from "@automation/core/history";
import { formatCount } from "@automation/core/text";
import { historyConnection, requireHistory } from "@automation/history";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { run } from "./run.ts";
import { clearSpill, keepSpill, readSpill } from "./spill.ts";

/** Turns the history off. */
const OFF = "none";

/** Runs record-history on a runner: reads the reports, writes their records, and says where they are. */
export async function recordReportsOfRun(inputs: Inputs, kit: ActionKit): Promise<void> {
  const branch = inputs.folder === undefined ? inputs.branch : "";
  if (branch === OFF) {
    kit.logger.info("Nothing is recorded: the input branch is `none`.");
    kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, ""));
    return;
  }
  const connect = historyConnection("record-history", inputs.githubToken, kit);
  const store = requireHistory(inputs, kit, connect);
  const records = await readRecords(inputs, kit);
  if (inputs.isDryRun) {
    kit.logger.info(`${formatCount(records.length, "record")} would be written to ${store.place}.`);
    kit.setOutputs(toOutputs({ added: 0, commit: null, isSpilled: false, message: "" }, branch));
    return;
  }
  const place = branch === "" ? "folder" : branch;
  const waiting = await readSpill(place, kit);
  const all = [...waiting, ...records];
  const outcome = await run(all, inputs.retentionDays, { ...kit, store });
  if (outcome.isSpilled) {
    // The run that kept what waits has said what to do; a warning with every run would be noise.
    if (waiting.length === 0) kit.logger.warning(`${outcome.message} ${REMEDY}`);
    else
      kit.logger.info(`${outcome.message} ${formatCount(waiting.length, "earlier record")} still wait, too.`);
    await keepSpill(place, all, kit);
  } else {
    kit.logger.info(outcome.message);
    if (waiting.length > 0) await clearSpill(place, kit);
  }
  kit.setOutputs(toOutputs(outcome, branch));
}

const REMEDY =
  "The records are kept for the next run. Give the job `contents: write` and let rulesets allow the branch, set the " +
  "input folder, or turn the history off with `none` as its branch.";

async function readRecords(inputs: Inputs, kit: ActionKit): Promise<readonly HistoryRecord[]> {
  const reports: ReportText[] = [];
  for (const [kind, patterns] of Object.entries(inputs.files)) {
    for (const file of await kit.listWorkspaceFiles(patterns)) {
      const text = await kit.findWorkspaceFile(file);
      if (text !== undefined) reports.push({ kind: kind as ReportKind, file, text });
    }
  }
  const { runner } = kit;
  const event = runner.eventName ?? null;
  const { records, problems } = recordReports(reports, {
    run: { ...runner.identity, event },
    hidesNames: inputs.isRedacted,
    nameOf: inputs.isRedacted ? (name) => hideName(name, runner.repository ?? "", sha256) : (name) => name,
  });
  for (const { file, message } of problems) kit.logger.warning(`${file} was not recorded. ${message}`);
  if (records.length === 0) kit.logger.notice("There is nothing to record: no report was found.");
  return kit.redactData(records);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
