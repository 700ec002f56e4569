import type { DashboardFacts } from "./dashboard-facts.ts";

/** Label that the dashboard issue is found by; whoever may not label cannot make one. */
export const DASHBOARD_LABEL = "ecosystem-panel";

/** What stands behind it differs from run to run and is no reason to write. */
export const FOOTER = "<!-- eco-panel:footer -->";

/** The hidden line that distinguishes the dashboard issues of two ecosystems. */
export function dashboardMark({ key, ecosystem }: Pick<DashboardFacts, "key" | "ecosystem">): string {
  return `<!-- eco-panel:v1 key=${key} eco=${ecosystem} -->`;
}

/**
 * Whether an issue's text is that of a dashboard issue: by a whole line, which older versions wrote without the ecosystem.
 *
 * @param key of which dashboard issue; absent: of any
 */
export function isDashboardText(body: string, key?: string): boolean {
  const marks = body
    .split(/\r?\n/)
    .map((line) => /^<!-- eco-panel:v1 key=(\S+)(?: eco=\S+)? -->$/.exec(line.trim()));
  return marks.some((mark) => mark !== null && (key === undefined || mark[1] === key));
}

export function renderDashboardTitle({ shard }: Pick<DashboardFacts, "shard">): string {
  return `Ecosystem sync: status${shard === undefined ? "" : ` (shard ${shard})`}`;
}

/** Whether a title is one that this or an earlier release gave the dashboard issue. */
export function isDashboardTitle(title: string, { shard }: Pick<DashboardFacts, "shard">): boolean {
  const former = `Ecosystem sync: what is open, waiting and wrong${shard === undefined ? "" : ` (slice ${shard})`}`;
  return title === former || title === renderDashboardTitle({ shard });
}

/** Whether two texts of a dashboard issue say the same, whatever run wrote them. */
export function isSameDashboard(one: string, other: string): boolean {
  const content = (text: string) => text.replaceAll("\r\n", "\n").split(FOOTER)[0]?.trim();
  return content(one) === content(other);
}
