import { type DashboardModel, renderDashboardBadge } from "@automation/core/dashboard-page";
import type { Clock, HistoryStore } from "@automation/core/ports";
import { createDashboard, type DashboardOptions, renderDashboardPage } from "@automation/dashboard-page";

/** The page and what goes with it. */
export interface Dashboard {
  readonly model: DashboardModel;
  readonly page: string;
  readonly badge: string;
}

/** Everything that a run reaches the world through. */
export interface DashboardDependencies {
  readonly store: HistoryStore;
  readonly clock: Clock;
  /** Takes secrets out of what is shown, before the page is made: its hashes must stay true. */
  redactData<Data>(data: Data): Data;
}

/** Reads the history and makes the page. Throws what the store throws. */
export async function run(
  options: Omit<DashboardOptions, "nowMs">,
  { store, clock, redactData }: DashboardDependencies,
): Promise<Dashboard> {
  const model = redactData(await createDashboard(store, { ...options, nowMs: clock.now() }));
  return { model, page: await renderDashboardPage(model), badge: renderDashboardBadge(model) };
}
