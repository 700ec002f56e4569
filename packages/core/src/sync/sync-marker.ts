/** What a sync pull request's body carries for the runs after it, invisible to a reader. */
export interface SyncMarker {
  /** Base branch. Identity is this, the repository that the pull request lives in, and our own authorship. */
  readonly base: string;
  /** Commits that the base was behind by when the body was written. */
  readonly behindBy: number;
  /** Commit of the default branch at that time. */
  readonly defaultOid: string;
  /** Whether merging that commit conflicted; unknown for a pull request from the default branch. */
  readonly isConflict: boolean;
  /** Name of the default branch that it brings in; absent in bodies of older versions. */
  readonly defaultBranch?: string;
  /** Why a run closed it; absent while it is open, and when somebody else closed it. */
  readonly closedFor?: string;
}

const MARKER = /<!-- sync-monitor:v1 (\{[^\n]*?\}) -->/;

/** Renders the marker. `<` and `>` are escaped: a branch may be called `a-->b`. */
export function renderSyncMarker(marker: SyncMarker): string {
  const json = JSON.stringify({
    base: marker.base,
    behind_by: marker.behindBy,
    default_oid: marker.defaultOid,
    conflict: marker.isConflict,
    default_branch: marker.defaultBranch,
    closed_for: marker.closedFor,
  });
  return `<!-- sync-monitor:v1 ${json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")} -->`;
}

/** Reads the marker out of a pull request's body; `null` when there is none or it makes no sense. */
export function parseSyncMarker(body: string): SyncMarker | null {
  const json = MARKER.exec(body)?.[1];
  if (json === undefined) return null;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const marker = data as Readonly<Record<string, unknown>>;
  if (typeof marker.base !== "string" || typeof marker.default_oid !== "string") return null;
  return {
    base: marker.base,
    behindBy: typeof marker.behind_by === "number" ? marker.behind_by : 0,
    defaultOid: marker.default_oid,
    isConflict: marker.conflict === true,
    ...(typeof marker.default_branch === "string" && { defaultBranch: marker.default_branch }),
    ...(typeof marker.closed_for === "string" && { closedFor: marker.closed_for }),
  };
}

/** The body with `marker` in the place of the one that it has; a reader sees no difference. */
export function replaceSyncMarker(body: string, marker: SyncMarker): string {
  return body.replace(MARKER, () => renderSyncMarker(marker));
}
