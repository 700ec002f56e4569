import { DAY_MS, formatCount } from "../health/format.ts";
import type { Issue } from "../ports/issues.ts";
import { findIncidentIssues, type IncidentIssue } from "./find-incident.ts";
import { fileChange, foldDuplicate, hashMembers, openIssue } from "./incident-change.ts";
import type { IncidentPlan, IncidentSettings, IncidentWrite } from "./incident-plan.ts";
import type { IncidentSignal } from "./incident-signal.ts";
import {
  advanceIncident,
  type IncidentEvent,
  type IncidentPhase,
  type IncidentState,
  isNews,
  isOpenPhase,
  rememberResult,
} from "./incident-state.ts";
import { formatSpan, readMemberIds, renderMemberChange, renderRun, splitBody } from "./incident-text.ts";

/** Silences an incident's issue. */
export const MUTE_LABEL = "health:mute";

/** How long "not planned" holds when no good run comes. */
const VETO_MS = 7 * DAY_MS;
/** An issue that a person closed while it fails is reopened so often at most. */
const REOPEN_INTERVAL_MS = DAY_MS;
/** When to remind of an issue that stays open: after one day, after three, then weekly. */
const REMINDERS_MS = [
  DAY_MS,
  3 * DAY_MS,
  ...Array.from({ length: 8 }, (_, week) => (3 + 7 * (week + 1)) * DAY_MS),
];

/**
 * Decides what to do about one incident, given what a run says and the issues that may be its own.
 *
 * Pure, and safe to repeat: after its writes are carried out, the same run plans nothing.
 */
export function planIncident(
  signal: IncidentSignal,
  issues: readonly Issue[],
  settings: IncidentSettings,
): IncidentPlan {
  const { current: found, duplicates } = findIncidentIssues(issues, settings);
  const current = found && repair(found, settings);
  const folds = duplicates.flatMap((duplicate) =>
    current === null ? [] : foldDuplicate(duplicate, current.issue.number, settings),
  );
  const plan = planCurrent(signal, current, settings);
  if (folds.length === 0) return plan;
  const action = plan.action === "none" ? "updated" : plan.action;
  return { ...plan, action, writes: [...folds, ...plan.writes] };
}

function planCurrent(
  signal: IncidentSignal,
  current: IncidentIssue | null,
  settings: IncidentSettings,
): IncidentPlan {
  if (settings.past?.isOutdated === true && signal.verdict !== "unknown") {
    return nothing("The history already includes a newer run.", current);
  }
  return current === null ? planNew(signal, settings) : planKnown(signal, current, settings);
}

/** What the history says of a failure that is no incident yet; `null` when it is one, or there is no history. */
function describeSuspicion({ past, rules }: IncidentSettings): string | null {
  if (past === undefined || isOpenPhase(past.state.phase)) return null;
  const bad = past.state.recent.slice(-rules.openWindow).replaceAll("g", "").length;
  return `Failing in ${bad} of the last ${formatCount(rules.openWindow, "run")}; an issue is opened after ${rules.openAfter}.`;
}

/** Where an edit has cut off since when it fails, it counts from now on. */
function repair({ issue, marker }: IncidentIssue, { place }: IncidentSettings): IncidentIssue {
  return marker.openedAtMs > 0 ? { issue, marker } : { issue, marker: { ...marker, openedAtMs: place.atMs } };
}

function planNew(signal: IncidentSignal, settings: IncidentSettings): IncidentPlan {
  if (signal.verdict !== "failing")
    return nothing(`The status is ${signal.verdict}, and there is no issue.`, null);
  const suspicion = describeSuspicion(settings);
  if (suspicion !== null) return nothing(suspicion, null);
  return openIssue(signal, settings);
}

function planKnown(signal: IncidentSignal, known: IncidentIssue, settings: IncidentSettings): IncidentPlan {
  const { issue, marker } = known;
  if (issue.labels.some((label) => label.toLowerCase() === MUTE_LABEL)) {
    return nothing(`#${issue.number} has the label ${MUTE_LABEL}.`, known);
  }
  if (signal.verdict === "unknown") {
    return nothing("The status is unknown; no issue is opened or closed.", known);
  }
  if (!isNews(marker.state, { verdict: signal.verdict, run: settings.place.run })) {
    return nothing(`#${issue.number} already includes this run or a newer one.`, known);
  }
  return issue.state === "open" ? planOpen(signal, known, settings) : planClosed(signal, known, settings);
}

function planOpen(signal: IncidentSignal, known: IncidentIssue, settings: IncidentSettings): IncidentPlan {
  const { issue, marker } = known;
  const { place, rules } = settings;
  const observation = {
    verdict: signal.verdict,
    isDefinitive: false,
    run: place.run,
  };
  const { state, event } =
    settings.past === undefined
      ? advanceIncident(marker.state, observation, rules)
      : { state: settings.past.state, event: nameChange(marker.state.phase, settings.past.state.phase) };
  const openedAtMs = settings.past?.sinceMs ?? marker.openedAtMs;
  if (signal.verdict === "healthy") {
    if (event !== "recovered") {
      // An issue that is open although all is well was left open by a person or by close-on-recovery.
      if (marker.state.phase === "ok")
        return nothing(`#${issue.number} is open, and the status is healthy.`, known);
      return fileChange(known, settings, { state, why: "A good run, but not enough in a row yet." });
    }
    const span = formatSpan(openedAtMs, place.atMs);
    const comment = `✅ **Recovered** after ${span}, with ${renderRun(place)}.${describeRecoveries(settings)}`;
    return settings.closesOnRecovery
      ? fileChange(known, settings, {
          state,
          comment,
          action: "closed",
          close: true,
          why: "The incident recovered.",
        })
      : fileChange(known, settings, {
          state,
          comment,
          why: "The incident recovered; close-on-recovery is off.",
        });
  }
  const relabel = labelWrites(known, settings);
  const comment = findComment(signal, known, state, event, openedAtMs, settings);
  const isSame = state.phase === marker.state.phase && hasSameMembers(signal, known, settings);
  if (place.run === null && comment === null && isSame && relabel.length === 0) {
    // Without a runner nothing distinguishes a repetition from a new run: then only what is new counts.
    return nothing(`Still failing, as #${issue.number} says.`, known);
  }
  return fileChange(known, settings, {
    signal,
    state,
    openedAtMs,
    before: relabel,
    why: comment === null ? "Still failing." : "Still failing, with changes.",
    ...(comment !== null && { comment: comment.text }),
    ...(comment?.isReminder === true && { reminders: countReminders(place.atMs - openedAtMs) }),
  });
}

/** What it means that an issue says one phase, and the history another. */
function nameChange(from: IncidentPhase, to: IncidentPhase): IncidentEvent {
  if (from === to) return "none";
  if (!isOpenPhase(from)) return isOpenPhase(to) ? "opened" : "none";
  if (!isOpenPhase(to)) return "recovered";
  if (to === "flapping") return "began-flapping";
  return from === "recovering" ? "relapsed" : "none";
}

/** How long incidents like this one take, where there was more than one. */
function describeRecoveries({ past }: IncidentSettings): string {
  const recoveries = past?.recoveries ?? null;
  if (recoveries === null || recoveries.count < 2) return "";
  return ` Mean time to recovery: ${formatSpan(0, recoveries.meanMs)}, over ${formatCount(recoveries.count, "incident")} in 90 days.`;
}

/** What is worth a notification; `null` when the body alone tells it. */
function findComment(
  signal: IncidentSignal,
  known: IncidentIssue,
  state: IncidentState,
  event: IncidentEvent,
  openedAtMs: number,
  settings: IncidentSettings,
): { readonly text: string; readonly isReminder: boolean } | null {
  const { issue, marker } = known;
  const { place } = settings;
  if (issue.isLocked) return null;
  if (event === "opened")
    return { text: `❌ **Failing again** with ${renderRun(place)}.`, isReminder: false };
  if (event === "began-flapping") {
    const text = `🟠 **Flapping**: alternating failures and recoveries (latest results: ${state.recent.slice(-10)}). This issue stays open until the results are stable.`;
    return { text, isReminder: false };
  }
  const change = hasSameMembers(signal, known, settings)
    ? null
    : renderMemberChange(readMemberIds(splitBody(issue.body).details), signal.members);
  if (change !== null) return { text: `${change}\n\nSeen by ${renderRun(place)}.`, isReminder: false };
  const due = countReminders(place.atMs - openedAtMs);
  if (due <= marker.reminders) return null;
  return {
    text: `⏰ **Still failing** after ${formatSpan(openedAtMs, place.atMs)}.`,
    isReminder: true,
  };
}

function hasSameMembers(
  { members }: IncidentSignal,
  { marker }: IncidentIssue,
  { digest }: IncidentSettings,
): boolean {
  return hashMembers(members, digest) === marker.membersHash;
}

/** Reminders that an issue of this age should have had; those that were missed are not made up for. */
function countReminders(ageMs: number): number {
  return REMINDERS_MS.filter((dueMs) => ageMs >= dueMs).length;
}

/** A label that was lost is what the next run would not find the issue by. */
function labelWrites({ issue }: IncidentIssue, { labels }: IncidentSettings): readonly IncidentWrite[] {
  const isThere = issue.labels.some((label) => label.toLowerCase() === labels[0].toLowerCase());
  return isThere ? [] : [{ kind: "label", number: issue.number, labels: [labels[0]] }];
}

function planClosed(signal: IncidentSignal, known: IncidentIssue, settings: IncidentSettings): IncidentPlan {
  const { issue, marker } = known;
  const { place, past, reopenWithinMs } = settings;
  // Where GitHub does not say when, one issue more would be worse than an old one that is opened again.
  const closedForMs = issue.closedAtMs === null ? 0 : place.atMs - issue.closedAtMs;
  const isVeto = issue.stateReason === "not_planned" || issue.stateReason === "duplicate";
  const wasClosedByPerson = marker.state.phase !== "ok";
  if (signal.verdict === "healthy") {
    const hasVeto = isVeto && !marker.isVetoLifted;
    if (!wasClosedByPerson && !hasVeto)
      return nothing(`The status is healthy, and #${issue.number} is closed.`, known);
    const recent = rememberResult(marker.state, { verdict: "healthy", run: place.run });
    const state: IncidentState = { phase: "ok", goodRuns: 1, recent, lastRun: place.run };
    return fileChange(known, settings, {
      state,
      isVetoLifted: isVeto,
      why: "The incident recovered after a person closed the issue.",
    });
  }
  if (isVeto && !marker.isVetoLifted && closedForMs < VETO_MS) {
    return nothing(`A person closed #${issue.number} as ${issue.stateReason}; it stays closed.`, known);
  }
  const suspicion = describeSuspicion(settings);
  if (suspicion !== null) return nothing(suspicion, known);
  if (closedForMs > reopenWithinMs) return openIssue(signal, settings);
  const reopenedForMs = place.atMs - (marker.reopenedAtMs ?? Number.NEGATIVE_INFINITY);
  if (wasClosedByPerson && reopenedForMs < REOPEN_INTERVAL_MS) {
    return nothing(`A person closed #${issue.number} again; it is reopened at most once a day.`, known);
  }
  const state: IncidentState = past?.state ?? {
    phase: "failing",
    goodRuns: 0,
    recent: rememberResult(marker.state, { verdict: "failing", run: place.run }),
    lastRun: place.run ?? marker.state.lastRun,
  };
  return fileChange(known, settings, {
    signal,
    state,
    comment: `❌ **Failing again** with ${renderRun(place)}.`,
    action: "reopened",
    reopen: true,
    reopenedAtMs: wasClosedByPerson ? place.atMs : marker.reopenedAtMs,
    // The marker only knows when the issue was opened first; reminders of then say nothing now.
    ...(past?.sinceMs != null && {
      openedAtMs: past.sinceMs,
      reminders: countReminders(place.atMs - past.sinceMs),
    }),
    before: labelWrites(known, settings),
    why: "Failing again.",
  });
}

function nothing(why: string, known: IncidentIssue | null): IncidentPlan {
  const issue =
    known === null ? null : { number: known.issue.number, url: known.issue.url, seq: known.marker.seq };
  return { action: "none", why, writes: [], issue };
}
