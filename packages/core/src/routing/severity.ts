/** How grave something is, the least grave first. */
export const NOTIFY_SEVERITIES = ["info", "warning", "error", "critical"] as const;

export type NotifySeverity = (typeof NOTIFY_SEVERITIES)[number];

/** Whether one severity is at least as grave as another. */
export function isAtLeast(severity: NotifySeverity, least: NotifySeverity): boolean {
  return NOTIFY_SEVERITIES.indexOf(severity) >= NOTIFY_SEVERITIES.indexOf(least);
}

/** The gravest of some severities; `info` of none. */
export function gravest(severities: readonly NotifySeverity[]): NotifySeverity {
  return NOTIFY_SEVERITIES.findLast((severity) => severities.includes(severity)) ?? "info";
}
