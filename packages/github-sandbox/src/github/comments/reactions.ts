/** Emoji that GitHub counts below a text, by its names. */
const REACTIONS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

/** Counts below a text that nobody reacted to; nobody can in the sandbox. `url` is that of the text. */
export function presentNoReactions(url: string): Readonly<Record<string, string | number>> {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    ...Object.fromEntries(REACTIONS.map((name) => [name, 0])),
  };
}
