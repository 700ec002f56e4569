import type { Issue } from "../ports/issues.ts";
import { type IncidentMarker, parseMarker } from "./incident-marker.ts";
import type { IncidentSettings } from "./incident-plan.ts";

/** An issue that carries an incident's marker. */
export interface IncidentIssue {
  readonly issue: Issue;
  readonly marker: IncidentMarker;
}

/**
 * Whether a marker is of an incident: by what no renaming changes; in one of an older version by the key that comes from
 * names; by that key also where the workflow's file is not there any more, because it was renamed.
 */
export function isOfIncident(
  marker: IncidentMarker,
  { key, ecosystem, goneFiles }: Pick<IncidentSettings, "key" | "ecosystem" | "goneFiles">,
): boolean {
  if (marker.ecosystem === ecosystem) return true;
  if (marker.key !== key) return false;
  const { workflowFile } = marker;
  return marker.ecosystem === null || (workflowFile !== null && goneFiles?.has(workflowFile) === true);
}

/** The issues of one incident. */
export interface IncidentIssues {
  /** The one to work on: the open one with the lowest number, else the one that was closed last. */
  readonly current: IncidentIssue | null;
  /** Open ones besides it. */
  readonly duplicates: readonly IncidentIssue[];
}

/**
 * Finds the issues of an incident by their marker and label, never by title or author: anybody can paste a marker, not
 * everybody can label. An issue that lost its label counts only when the account `ownId` opened it.
 */
export function findIncidentIssues(
  issues: readonly Issue[],
  settings: Pick<IncidentSettings, "key" | "ecosystem" | "goneFiles" | "labels" | "ownId">,
): IncidentIssues {
  const { ownId, labels: wanted } = settings;
  const [label] = wanted;
  const isLabelled = ({ labels }: Issue) => labels.some((name) => name.toLowerCase() === label.toLowerCase());
  const found = issues
    .filter((issue) => isLabelled(issue) || (issue.authorId !== null && issue.authorId === ownId))
    .flatMap((issue) => {
      const marker = parseMarker(issue.body);
      return marker !== null && isOfIncident(marker, settings) && marker.foldedInto === null
        ? [{ issue, marker }]
        : [];
    });
  const unique = [...new Map(found.map((entry) => [entry.issue.number, entry])).values()];
  const open = unique
    .filter(({ issue }) => issue.state === "open")
    .toSorted((a, b) => a.issue.number - b.issue.number);
  const closed = unique
    .filter(({ issue }) => issue.state === "closed")
    .toSorted(
      (a, b) => (b.issue.closedAtMs ?? 0) - (a.issue.closedAtMs ?? 0) || b.issue.number - a.issue.number,
    );
  return { current: open[0] ?? closed[0] ?? null, duplicates: open.slice(1) };
}
