import { redactSecrets } from "../config/secret-text.ts";
import { codeSpan, lineProse, markdownLink, prose } from "../text/markdown.ts";
import type { IncidentAction, IncidentSettings } from "./incident-plan.ts";
import type { IncidentSignal } from "./incident-signal.ts";
import type { IncidentVerdict } from "./incident-state.ts";
import { renderMembers, renderTitle, renderWarnings } from "./incident-text.ts";

/** What was done about an incident. */
export interface IncidentOutcome {
  readonly action: IncidentAction;
  readonly why: string;
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly isDryRun: boolean;
  /** Assignees and labels that the issue did not get. */
  readonly unassigned?: readonly string[];
  readonly unlabelled?: readonly string[];
  /** Why the issue could not be kept; `null` when it was. */
  readonly error: string | null;
}

const ICONS: Readonly<Record<IncidentVerdict, string>> = { failing: "❌", healthy: "✅", unknown: "❔" };

/** Renders the job summary: what the verdict is, what was done, where the issue is, and what fails. */
export function renderIncidentSummary(
  signal: IncidentSignal,
  settings: IncidentSettings,
  { action, why, issue, isDryRun, error, ...lost }: IncidentOutcome,
): string {
  const done = isDryRun ? `${action} (dry run: nothing was written)` : action;
  const place = issue === null ? "" : `: ${markdownLink(`issue ${issue.number}`, issue.url)}`;
  return [
    `## ${ICONS[signal.verdict]} Incident: ${signal.verdict}, ${done}${place}`,
    ...(error === null
      ? [lineProse(redactSecrets(why))]
      : [`> [!CAUTION]\n> The incident issue could not be maintained. ${prose(redactSecrets(error))}`]),
    ...renderLost(lost),
    ...(signal.verdict === "failing"
      ? [lineProse(renderTitle(settings.title, signal.members, settings.scope)), renderMembers(signal)]
      : renderWarnings(signal.warnings ?? [])),
  ].join("\n\n");
}

/** Names who and what an issue had to do without. */
function renderLost({
  unassigned = [],
  unlabelled = [],
}: Pick<IncidentOutcome, "unassigned" | "unlabelled">): string[] {
  const lines = [
    [unassigned, "Could not be assigned"],
    [unlabelled, "Labels that could not be set"],
  ] as const;
  return lines.flatMap(([names, words]) =>
    names.length === 0
      ? []
      : [`> [!WARNING]\n> ${words}: ${names.map((name) => codeSpan(name)).join(", ")}.`],
  );
}
