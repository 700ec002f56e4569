import { printable } from "../../text/printable.ts";

/** Stands for what was cut off. */
const ELLIPSIS = "…";

/** Shows nothing, and keeps what stands on both of its sides from being taken for an address or a mention. */
const GAP = "\u200b";

/** The beginning of a text, of at most `max` UTF-16 units, ellipsis included. No character is cut in two. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return "";
  const kept = text.slice(0, max - 1);
  // The first half of a pair of surrogates is no character.
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
}

/**
 * Untrusted text as one line in which nothing is a link, a mention or a command to whatever shows plain text: addresses and
 * mentions are broken by an invisible character. Half characters become U+FFFD.
 */
export function plainLine(text: string): string {
  return printable(text)
    .replace(/[\u2028\u2029]/g, " ")
    .toWellFormed()
    .replaceAll("://", `:${GAP}//`)
    .replace(/\bwww\./gi, `www${GAP}.`)
    .replace(/\bmailto:/gi, `mailto${GAP}:`)
    .replace(/([a-z0-9-])\.(?=[a-z]{2,}\/)/gi, `$1${GAP}.`)
    .replace(/@(?=\S)/g, `@${GAP}`)
    .trim();
}

/** As many of the first items as `fits` says yes to, at least none; `fits` must not say yes again after a no. */
export function takeWhileFits<Item>(
  items: readonly Item[],
  fits: (shown: readonly Item[]) => boolean,
): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(items.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return items.slice(0, low);
}

/** An address that may be a link: `null` for what is none, or could be read as more than one. */
export function safeLink(link: string | null): string | null {
  if (link === null || !/^https?:\/\/[^\s<>"'`|\\{}^[\]]+$/.test(link)) return null;
  return link.length > 2000 ? null : link;
}
