import { createHmac } from "node:crypto";
import { type CreateDigest, renderDigestLine } from "../../src/memory/state-digest.ts";

/** A digest keyed as a run's is. */
export function digestOf(key: string): CreateDigest {
  return () => {
    const digest = createHmac("sha256", key);
    return {
      update: (text) => {
        digest.update(text);
      },
      hex: () => digest.digest("hex"),
    };
  };
}

export const DIGEST = digestOf("acme/automation");

/** A state file with the digest that fits it, however it was changed. */
export function sign(data: object): string {
  const { repositories, digest: _, ...head } = data as { repositories?: unknown; digest?: unknown };
  // The list comes last: the digest stands behind its end.
  const list = JSON.stringify(repositories ?? null);
  if (!list.endsWith("]")) return JSON.stringify({ ...data, digest: "0".repeat(64) });
  const content = `${JSON.stringify(head).slice(0, -1)},"repositories":${list.slice(0, -1)}`;
  const digest = DIGEST();
  digest.update(content);
  return `${content}${renderDigestLine(digest)}`;
}
