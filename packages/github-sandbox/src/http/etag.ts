import { createHash } from "node:crypto";

/** GitHub's weak ETag of an answer. It depends on the token, as GitHub's does: another token never gets a 304. */
export function entityTag(text: string | Uint8Array, token: string): string {
  return `W/"${createHash("sha256").update(token).update("\0").update(text).digest("hex")}"`;
}

/** Whether `if-none-match` names the tag. */
export function matchesEntityTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) {
    return false;
  }
  const bare = (text: string): string => text.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => bare(candidate) === bare(tag) || candidate.trim() === "*");
}

/**
 * When a thing by itself was changed last, in milliseconds since the epoch: GitHub says it of one repository, issue or
 * commit, not of lists. `null` for everything that has no such time.
 */
export function lastModified(body: unknown): number | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return null;
  }
  const {
    updated_at: updatedAt,
    commit,
    committer,
  } = body as {
    readonly updated_at?: unknown;
    readonly commit?: { readonly committer?: { readonly date?: unknown } | null };
    readonly committer?: { readonly date?: unknown } | null;
  };
  const text = updatedAt ?? commit?.committer?.date ?? committer?.date;
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whether `if-modified-since` names that second or a later one. */
export function isUnchangedSince(header: string | undefined, changedAt: number | null): boolean {
  const since = header === undefined ? Number.NaN : Date.parse(header);
  return changedAt !== null && !Number.isNaN(since) && Math.floor(changedAt / 1000) * 1000 <= since;
}
