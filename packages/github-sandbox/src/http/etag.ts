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
