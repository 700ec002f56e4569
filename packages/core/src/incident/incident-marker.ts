import { type IncidentState, PHASES } from "./incident-state.ts";

/**
 * What an incident's issue remembers, in a comment that nobody sees. As long as there is no stored history, this is
 * all that is known about the incident between runs.
 */
export interface IncidentMarker {
  /** 16 hexadecimal digits that come from names. */
  readonly key: string;
  /** 16 hexadecimal digits that come from what no renaming changes; `null` in markers of older versions. */
  readonly ecosystem: string | null;
  /** Path of the workflow's file; `null` where it was not known. */
  readonly workflowFile: string | null;
  /** Grows with every change; a comment carries the number of the change that it belongs to. */
  readonly seq: number;
  /** Milliseconds since the epoch; 0 where an edit has cut it off. */
  readonly openedAtMs: number;
  /** First 8 digits of the hash of the generated text. */
  readonly bodyHash: string;
  /** First 8 digits of the hash of the failing members' ids. */
  readonly membersHash: string;
  readonly state: IncidentState;
  /** When it was last reopened although a person had closed it. */
  readonly reopenedAtMs: number | null;
  readonly reminders: number;
  /** A good run came after a person had closed it as not planned. */
  readonly isVetoLifted: boolean;
  /** The issue that this one is a duplicate of. */
  readonly foldedInto: number | null;
}

/** An edit may have cut its end off: what is left still tells whose it is. */
const MARKER = /^<!-- eco-health:v1 ((?:[a-z]+=[\w.:-]+ )+)(?:-->|[\w.:=-]*)$/;
const ABSENT = "-";

/** Renders the line that {@link parseMarker} reads. */
export function formatMarker(marker: IncidentMarker): string {
  const { state } = marker;
  const fields = {
    key: marker.key,
    ...(marker.ecosystem !== null && { eco: marker.ecosystem }),
    ...(marker.workflowFile !== null && { file: encodePath(marker.workflowFile) }),
    seq: marker.seq,
    opened: formatTime(marker.openedAtMs),
    body: marker.bodyHash,
    members: marker.membersHash,
    phase: state.phase,
    good: state.goodRuns,
    recent: state.recent || ABSENT,
    run: state.lastRun === null ? ABSENT : `${state.lastRun.id}.${state.lastRun.attempt}`,
    reopened: marker.reopenedAtMs === null ? ABSENT : formatTime(marker.reopenedAtMs),
    reminders: marker.reminders,
    veto: marker.isVetoLifted ? "lifted" : ABSENT,
    folded: marker.foldedInto ?? ABSENT,
  };
  const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `<!-- eco-health:v1 ${words.join(" ")} -->`;
}

/** Reads the first line of a body that is a marker, be it a damaged one; `null` when there is none. Quoted ones do not count. */
export function parseMarker(body: string): IncidentMarker | null {
  const line = body.split(/\r?\n/).find((candidate) => MARKER.test(candidate));
  const words = line === undefined ? undefined : MARKER.exec(line)?.[1];
  if (words === undefined) return null;
  const fields = new Map(
    words
      .trim()
      .split(" ")
      .map((word) => word.split("=") as [string, string]),
  );
  const text = (name: string) => fields.get(name) ?? ABSENT;
  const key = text("key");
  const openedAtMs = fields.has("opened") ? parseTime(text("opened")) : 0;
  if (!/^[0-9a-f]{16}$/.test(key) || openedAtMs === null) return null;
  return {
    key,
    ecosystem: /^[0-9a-f]{16}$/.test(text("eco")) ? text("eco") : null,
    workflowFile: fields.has("file") ? decodePath(text("file")) : null,
    seq: parseCount(text("seq")),
    openedAtMs,
    bodyHash: text("body"),
    membersHash: text("members"),
    state: parseState(text),
    reopenedAtMs: parseTime(text("reopened")),
    reminders: parseCount(text("reminders")),
    isVetoLifted: text("veto") === "lifted",
    foldedInto: parseCount(text("folded")) || null,
  };
}

function parseState(text: (name: string) => string): IncidentState {
  const run = /^(\d{1,15})\.(\d{1,9})$/.exec(text("run"));
  return {
    phase: PHASES.find((phase) => phase === text("phase")) ?? "failing",
    goodRuns: parseCount(text("good")),
    recent: /^[bg]{1,21}$/.test(text("recent")) ? text("recent") : "",
    lastRun: run === null ? null : { id: Number(run[1]), attempt: Number(run[2]) },
  };
}

/** The fields of a marker know neither slashes nor what else may be in a path: each other character is its number. */
function encodePath(path: string): string {
  return path.replaceAll(/[^a-zA-Z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}:`);
}

function decodePath(text: string): string {
  return text.replaceAll(/_([0-9a-f]{1,6}):/g, (whole, digits: string) => {
    const point = Number.parseInt(digits, 16);
    return point > 0x10_ff_ff ? whole : String.fromCodePoint(point);
  });
}

function parseCount(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function formatTime(atMs: number): string {
  return new Date(atMs).toISOString();
}

function parseTime(text: string): number | null {
  const atMs = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}
