/** Made when the first count is said: start-up needs none. */
let rules: Intl.PluralRules | undefined;

/**
 * Picks the word that goes with a count: `file` for 1, `files` for any other.
 *
 * @param many the plural where an `s` at the end does not make it
 */
export function pluralize(count: number, one: string, many = `${one}s`): string {
  rules ??= new Intl.PluralRules("en");
  return rules.select(count) === "one" ? one : many;
}

/** Says a count with its word: `1 file`, `3 files`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${pluralize(count, one, many)}`;
}

/** Says a part of a whole: `1 of 1 file`, `2 of 3 files`. */
export function formatShare(count: number, total: number, one: string, many = `${one}s`): string {
  return `${count} of ${formatCount(total, one, many)}`;
}
