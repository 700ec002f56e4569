import { createHash } from "node:crypto";
import type { EcosystemConfig } from "@automation/core/config";
import { buildDashboard, type DashboardModel, readDashboardHistory } from "@automation/core/dashboard-page";
import { traceExperiments } from "@automation/core/experiment";
import type { HistoryStore } from "@automation/core/ports";

/** What a dashboard is made with. */
export interface DashboardOptions {
  readonly nowMs: number;
  readonly title: string;
  /** Days that are shown in detail: 1 to 400. */
  readonly days: number;
  /** `owner/name` of the repository that the history belongs to; `undefined` where it is not known. */
  readonly repository: string | undefined;
  /** Whether hashes stand for the names of repositories. */
  readonly isRedacted: boolean;
  /** Has the experiments; without it the page shows only who met which variant. */
  readonly config?: EcosystemConfig | undefined;
  /** Said at the top of the page. */
  readonly note?: string | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Points of the line of an experiment: it is as wide as half a page. */
const MAX_LOOKS = 30;

/** Reads a history and makes everything that the page shows of it. Throws what the store throws. */
export async function createDashboard(
  store: HistoryStore,
  options: DashboardOptions,
): Promise<DashboardModel> {
  const { nowMs, title, days, repository, isRedacted, note, config } = options;
  const nameOf = isRedacted ? (name: string) => hashName(name, repository ?? "") : undefined;
  const history = await readDashboardHistory(store, { nowMs, days, nameOf });
  const settings = { nowMs, sha256, fromMs: nowMs - days * DAY_MS, maxLooks: MAX_LOOKS };
  return buildDashboard(history, {
    experiments: config && (await traceExperiments(config, store, settings)),
    title,
    nowMs,
    repository: isRedacted ? null : (repository ?? null),
    note,
  });
}

/** The same hash as in a history that is recorded without names; what is no full name is one already. */
function hashName(name: string, salt: string): string {
  if (!name.includes("/")) return name;
  const digest = sha256(`${salt.toLowerCase()}\n${name.toLowerCase()}`);
  return `repository-${digest.slice(0, 16)}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
