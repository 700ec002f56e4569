import type { ChannelSettings } from "../routing/channel-settings.ts";
import { isInScope } from "../routing/scopes.ts";
import { isAtLeast, type NotifySeverity } from "../routing/severity.ts";

/** One thing that is wrong now. Its texts are untrusted. */
export interface Problem {
  /** Stable from run to run, behind the source that reports it: `health/CFG-001`, `sync/not-found`. */
  readonly id: string;
  readonly severity: NotifySeverity;
  readonly message: string;
  /** When it began, in milliseconds since the epoch; `null` where the report does not say. */
  readonly sinceMs: number | null;
  readonly remediation: string | null;
  /** Repositories that it is about, as far as the report names them. */
  readonly repositories: readonly string[];
}

/** The source of a problem: what stands before the first `/` of its id. */
export function sourceOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

/** What a person calls a problem: its id without the source. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Whether a channel is to hear of a problem. */
export function isWanted(
  { id, severity, repositories }: Problem,
  { minSeverity, scopes }: Pick<ChannelSettings, "minSeverity" | "scopes">,
): boolean {
  return (
    isAtLeast(severity, minSeverity) && isInScope(scopes, [sourceOf(id), id, nameOf(id), ...repositories])
  );
}
