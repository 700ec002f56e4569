import type { ExperimentArm, SyncMarker } from "../../ports/branch-histories.ts";
import { isInCode } from "../../text/code-fence.ts";

/** Begins every marker, also one that an edit has damaged. */
const OPENING = "<!-- sync-monitor:v1";
/** A marker is a line of its own: one that is quoted, or in the middle of a sentence, is none. */
const MARKER = /^<!-- sync-monitor:v1 (\{[^\n]*\}) -->$/;
/** What is left of a marker, up to where a person's words may begin. */
const REMAINS =
  /^<!-- sync-monitor:v1\s*(?:\{(?:"(?:[^"\\\n]|\\.)*"|[\s:,\d]|true|false|null)*(?:"\S*$)?\}?)?\s*(?:-->)?/;
const RUN = /^\d+\/\d+$/;
const METHODS = ["merge", "squash", "rebase"] as const;
const ECOSYSTEM = /^[0-9a-f]{16}$/;

/** Renders the marker. `<` and `>` are escaped: a branch may be called `a-->b`. */
export function renderSyncMarker(marker: SyncMarker): string {
  const json = JSON.stringify({
    base: marker.base,
    behind_by: marker.behindBy,
    default_oid: marker.defaultOid,
    conflict: marker.isConflict,
    default_branch: marker.defaultBranch,
    closed_for: marker.closedFor,
    eco: marker.ecosystem,
    run: marker.run,
    ...marker.arm,
    auto_merge: marker.autoMerge,
    lines: marker.lineHashes,
  });
  return `${OPENING} ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
}

/**
 * Reads the marker out of a pull request's body; `null` when there is none or it makes no sense.
 *
 * @param base where a body has several, the one for this branch is meant
 */
export function parseSyncMarker(body: string, base?: string): SyncMarker | null {
  const markers = body.split(/\r?\n/).flatMap((line, index, lines) => {
    const marker = line.includes(OPENING) ? readLine(line) : null;
    return marker === null || isInCode(lines, index) ? [] : [marker];
  });
  return markers.find((marker) => marker.base === base) ?? markers[0] ?? null;
}

/** The body with `marker` in the place of the one that it has, or above it; a reader sees no difference. */
export function replaceSyncMarker(body: string, marker: SyncMarker): string {
  const lines = body.split("\n");
  const found = lines.flatMap((line, index) => {
    const known = readLine(line);
    return known === null || isInCode(lines, index) ? [] : [{ index, base: known.base }];
  });
  const place = found.find(({ base }) => base === marker.base) ?? found[0];
  if (place === undefined) return [renderSyncMarker(marker), body].filter((part) => part !== "").join("\n");
  return lines.map((line, index) => (index === place.index ? renderSyncMarker(marker) : line)).join("\n");
}

/** A line without the marker, or what is left of one, that it begins with; `null` when nothing else is on it. */
export function withoutMarker(line: string): string | null {
  if (!line.trimStart().startsWith(OPENING)) return line;
  const rest = line.trimStart().replace(REMAINS, "").trim();
  return rest === "" ? null : rest;
}

/** Whether a body has a marker, whole or damaged. */
export function hasMarkerRemains(body: string): boolean {
  return body.split("\n").some((line) => line.trimStart().startsWith(OPENING));
}

function readLine(line: string): SyncMarker | null {
  const json = MARKER.exec(line.trim())?.[1];
  if (json === undefined) return null;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const marker = data as Readonly<Record<string, unknown>>;
  if (typeof marker.base !== "string" || typeof marker.default_oid !== "string") return null;
  const autoMerge = METHODS.find((method) => method === marker.auto_merge);
  const { eco, lines, run } = marker;
  const arm = readArm(marker);
  return {
    base: marker.base,
    behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
    defaultOid: marker.default_oid,
    isConflict: marker.conflict === true,
    ...(typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch }),
    ...(typeof marker.closed_for === "string" && { closedFor: marker.closed_for }),
    ...(typeof eco === "string" && ECOSYSTEM.test(eco) && { ecosystem: eco }),
    ...(typeof run === "string" && RUN.test(run) && { run }),
    ...(arm && { arm }),
    ...(autoMerge !== undefined && { autoMerge }),
    ...(typeof lines === "string" && { lineHashes: lines }),
  };
}

function readArm({ experiment, variant, seed }: Readonly<Record<string, unknown>>): ExperimentArm | null {
  const isArm = typeof experiment === "string" && typeof variant === "string" && typeof seed === "string";
  return isArm ? { experiment, variant, seed } : null;
}
