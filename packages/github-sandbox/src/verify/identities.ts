/** Smallest number that is taken for an identity in an address; issue numbers and page numbers are below. */
const SMALLEST_ID = 1_000;

/**
 * Learns which number and which commit here stands for which one in a recording, by laying answers side by side,
 * and translates addresses and bodies of later requests.
 */
export class Identities {
  readonly #known = new Map<string, string>();

  /** Lays a recorded answer beside the actual one. */
  learn(recorded: unknown, actual: unknown): void {
    if (typeof recorded !== typeof actual || recorded === null || actual === null) {
      return;
    }
    if (typeof recorded === "string" && typeof actual === "string") {
      if (isOid(recorded) && isOid(actual)) this.#known.set(recorded, actual);
    } else if (typeof recorded === "number" && typeof actual === "number") {
      if (recorded >= SMALLEST_ID) this.#known.set(String(recorded), String(actual));
    } else if (typeof recorded === "object" && typeof actual === "object") {
      for (const [key, value] of Object.entries(recorded)) {
        if (!/(_count|size)$/.test(key)) this.learn(value, (actual as Record<string, unknown>)[key]);
      }
    }
  }

  /** The text with everything that was learned put in place of what was recorded. */
  translate(text: string): string {
    return text.replace(/\b(?:[0-9a-f]{40}|\d{4,})\b/g, (found) => this.#known.get(found) ?? found);
  }
}

function isOid(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
