import { createHash } from "node:crypto";
import { buildDashboard, type DashboardModel, readDashboardHistory } from "@automation/core/dashboard-page";
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
  /** Said at the top of the page. */
  readonly note?: string | undefined;
}

/** Reads a history and makes everything that the page shows of it. Throws what the store throws. */
export async function createDashboard(
  store: HistoryStore,
  options: DashboardOptions,
): Promise<DashboardModel> {
  const { nowMs, title, days, repository, isRedacted, note } = options;
  const nameOf = isRedacted ? (name: string) => hashName(name, repository ?? "") : undefined;
  const history = await readDashboardHistory(store, { nowMs, days, nameOf });
  return buildDashboard(history, {
    title,
    nowMs,
    repository: isRedacted ? null : (repository ?? null),
    note,
  });
}

/** The same hash as in a history that is recorded without names; what is no full name is one already. */
function hashName(name: string, salt: string): string {
  if (!name.includes("/")) return name;
  const digest = createHash("sha256").update(`${salt.toLowerCase()}\n${name.toLowerCase()}`).digest("hex");
  return `repository-${digest.slice(0, 16)}`;
}
