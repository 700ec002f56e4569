import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import { renderDashboardDigest } from "@automation/core/dashboard-page";
import { ConfigError } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import { formatCount } from "@automation/core/text";
import { historyConnection, requireHistory } from "@automation/history";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { run } from "./run.ts";

/** Runs publish-dashboard on a runner: makes the page, writes and uploads it, and shows what matters in the job summary. */
export async function publishDashboard(inputs: Inputs, kit: ActionKit): Promise<void> {
  const { logger, runner, clock } = kit;
  const connect = historyConnection("publish-dashboard", inputs.githubToken, kit);
  const store = requireHistory(inputs, kit, connect);
  const { model, page, badge } = await run(
    {
      title: inputs.title,
      days: inputs.days,
      repository:
        inputs.repository === undefined ? runner.repository : formatRepositoryRef(inputs.repository),
      isRedacted: inputs.isRedacted,
      config: await readConfig(inputs.config, kit),
    },
    { store, clock, redactData: kit.redactData },
  );
  if (model.records === 0) {
    logger.notice(
      `There is no history in ${store.place} yet: the page says what would fill it. record-history makes one.`,
    );
  }
  const badgeFile = path.posix.join(path.posix.dirname(inputs.outputFile.replaceAll("\\", "/")), "badge.svg");
  await kit.writeSource(inputs.outputFile, page);
  await kit.writeSource(badgeFile, badge);
  if (inputs.jsonFile !== undefined) await kit.writeReport(inputs.jsonFile, model);
  const digest = renderDashboardDigest(model);
  kit.setOutputs(toOutputs(model, inputs.outputFile, digest));
  const files = [inputs.outputFile, badgeFile, ...(inputs.jsonFile === undefined ? [] : [inputs.jsonFile])];
  const upload = await kit.uploadArtifact(inputs.artifactName, files);
  await kit.summary(
    renderDashboardDigest(model, upload.status === "uploaded" ? artifactUrl(upload.id, kit) : undefined),
  );
  const size = `${(Buffer.byteLength(page) / 1000).toFixed(0)} kB`;
  logger.info(
    `${inputs.outputFile}: ${size}, made of ${formatCount(model.records, "record")} of ${store.place}.`,
  );
}

/** The configuration, for its experiments. The page is made without it as well: a wrong one is what people may want to see it for. */
async function readConfig(file: string | undefined, kit: ActionKit): Promise<EcosystemConfig | undefined> {
  if (file === undefined) return undefined;
  try {
    const text = await kit.findWorkspaceFile(file);
    return text === undefined ? undefined : (await parseEcosystemConfig(text, { file })).config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    kit.logger.notice(`${file} is not valid: the page shows experiments without their analysis.`);
    return undefined;
  }
}

function artifactUrl(id: number | undefined, { runner }: ActionKit): string | undefined {
  const { serverUrl, repository, identity, runUrl } = runner;
  if (id === undefined || repository === undefined || identity.id === null) return runUrl;
  return `${serverUrl}/${repository}/actions/runs/${identity.id}/artifacts/${id}`;
}
