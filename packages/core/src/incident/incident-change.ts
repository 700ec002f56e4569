import { formatMoment } from "../health/format.ts";
import { formatShare } from "../text/plural.ts";
import type { IncidentIssue } from "./find-incident.ts";
import { formatMarker, type IncidentMarker } from "./incident-marker.ts";
import type { IncidentAction, IncidentPlan, IncidentSettings, IncidentWrite } from "./incident-plan.ts";
import type { IncidentMember, IncidentSignal } from "./incident-signal.ts";
import type { IncidentState } from "./incident-state.ts";
import {
  formatSpan,
  isGeneratedTitle,
  joinBody,
  renderDetails,
  renderRun,
  renderTitle,
  splitBody,
} from "./incident-text.ts";

/** What is to be different about an incident's issue. */
export interface IncidentChange {
  readonly state: IncidentState;
  readonly why: string;
  /** What fails now; without it, what the issue says stays. */
  readonly signal?: IncidentSignal;
  readonly comment?: string;
  /** Reminders so far, this one included. */
  readonly reminders?: number;
  readonly action?: IncidentAction;
  readonly close?: boolean;
  readonly reopen?: boolean;
  readonly reopenedAtMs?: number | null;
  readonly isVetoLifted?: boolean;
  /** When it began, where more than the marker is known. */
  readonly openedAtMs?: number;
  /** Carried out first. */
  readonly before?: readonly IncidentWrite[];
}

/** Plans the first issue of an incident. */
export function openIssue(signal: IncidentSignal, settings: IncidentSettings): IncidentPlan {
  const { place, past } = settings;
  const first: IncidentState = { phase: "failing", goodRuns: 0, recent: "b", lastRun: place.run };
  const state = past?.state ?? first;
  const marker: IncidentMarker = {
    ...identityOf(settings),
    seq: 1,
    openedAtMs: past?.sinceMs ?? place.atMs,
    bodyHash: "",
    membersHash: "",
    state,
    reopenedAtMs: null,
    reminders: 0,
    isVetoLifted: false,
    foldedInto: null,
  };
  const body = writeBody("", marker, signal, settings);
  const draft = {
    title: renderTitle(settings.title, signal.members, settings.scope),
    body,
    labels: settings.labels,
    assignees: settings.assignees,
  };
  return {
    action: "opened",
    why: "New failure without an open issue.",
    writes: [{ kind: "open", draft, mark: `key=${settings.key} ` }],
    issue: null,
  };
}

/** What the marker says about whose it is, as of now: names may have changed, and older versions said less. */
function identityOf(settings: IncidentSettings): Pick<IncidentMarker, "key" | "ecosystem" | "workflowFile"> {
  const { key, ecosystem, workflowFile = null } = settings;
  return { key, ecosystem, workflowFile };
}

/**
 * Plans one change of a known issue: first the comment, which carries the number of the change, then everything else at
 * once. A run that dies in between is healed by the next one, which finds the comment there.
 */
export function fileChange(
  { issue, marker }: IncidentIssue,
  settings: IncidentSettings,
  change: IncidentChange,
): IncidentPlan {
  const next: IncidentMarker = {
    ...marker,
    ...identityOf(settings),
    seq: marker.seq + 1,
    state: change.state,
    openedAtMs: change.openedAtMs ?? marker.openedAtMs,
    reminders: change.reminders ?? marker.reminders,
    reopenedAtMs: change.reopenedAtMs ?? marker.reopenedAtMs,
    isVetoLifted: change.isVetoLifted ?? false,
  };
  const title = newTitle(issue.title, change.signal, marker.key !== settings.key, settings);
  const update: IncidentWrite = {
    kind: "update",
    number: issue.number,
    change: {
      body: writeBody(issue.body, next, change.signal ?? null, settings),
      ...(title !== null && { title }),
      ...(change.close === true && { state: "closed", stateReason: "completed" }),
      ...(change.reopen === true && { state: "open", stateReason: "reopened" }),
    },
  };
  const hasComment = change.comment !== undefined && !issue.isLocked;
  return {
    action: change.action ?? (hasComment ? "commented" : "updated"),
    why: change.why,
    writes: [
      ...(change.before ?? []),
      ...(hasComment ? [writeComment(issue.number, next, change.comment ?? "")] : []),
      update,
    ],
    issue: { number: issue.number, url: issue.url, seq: marker.seq },
  };
}

/** Plans to close an issue that reports the same incident as another. */
export function foldDuplicate(
  { issue, marker }: IncidentIssue,
  into: number,
  settings: IncidentSettings,
): readonly IncidentWrite[] {
  const next: IncidentMarker = { ...marker, seq: marker.seq + 1, foldedInto: into };
  return [
    writeComment(issue.number, next, `Duplicate of #${into}, which is about the same incident.`),
    {
      kind: "update",
      number: issue.number,
      change: {
        body: writeBody(issue.body, next, null, settings),
        state: "closed",
        stateReason: "duplicate",
      },
    },
  ];
}

/** The first 8 digits of the hash of the members' ids, whatever their order. */
export function hashMembers(members: readonly IncidentMember[], digest: (text: string) => string): string {
  return digest(
    members
      .map(({ id }) => id)
      .toSorted()
      .join("\n"),
  ).slice(0, 8);
}

function writeComment(number: number, { key, seq }: IncidentMarker, text: string): IncidentWrite {
  const mark = `<!-- eco-health-comment:v1 key=${key} seq=${seq} -->`;
  return { kind: "comment", number, body: `${mark}\n${text}`, mark };
}

/** A title that a person changed stays; so does one while nothing new fails. */
function newTitle(
  title: string,
  signal: IncidentSignal | undefined,
  isRenamed: boolean,
  settings: IncidentSettings,
): string | null {
  const isGenerated = isGeneratedTitle(title, isRenamed ? null : settings.scope);
  if (signal === undefined || !isGenerated) return null;
  const wanted = renderTitle(settings.title, signal.members, settings.scope);
  return wanted === title ? null : wanted;
}

function writeBody(
  body: string,
  marker: IncidentMarker,
  signal: IncidentSignal | null,
  settings: IncidentSettings,
): string {
  const parts = splitBody(body);
  const details = signal === null ? parts.details : renderDetails(signal);
  const status = renderStatus(marker, settings);
  const line = formatMarker({
    ...marker,
    bodyHash: settings.digest(`${status}\n${details}`).slice(0, 8),
    membersHash: signal === null ? marker.membersHash : hashMembers(signal.members, settings.digest),
  });
  return joinBody(line, { ...parts, status, details }, settings.place);
}

function renderStatus({ state, openedAtMs, foldedInto }: IncidentMarker, settings: IncidentSettings): string {
  const { place, rules } = settings;
  const since = `since ${formatMoment(openedAtMs)}`;
  if (foldedInto !== null) return `**Duplicate** of #${foldedInto}.`;
  switch (state.phase) {
    case "recovering":
      return `🟡 **Recovering**: ${formatShare(state.goodRuns, rules.closeAfter, "good run")} in a row, the latest is ${renderRun(place)}. Failing ${since}.`;
    case "flapping":
      return `🟠 **Flapping** ${since}; the latest result is from ${renderRun(place)}.`;
    case "ok":
      return `✅ **Recovered** after ${formatSpan(openedAtMs, place.atMs)}, with ${renderRun(place)}.`;
    default:
      return `❌ **Failing** ${since}. Latest failed run: ${renderRun(place)}.`;
  }
}
