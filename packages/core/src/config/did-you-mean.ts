/** Most changes by which a mistyped word is still recognised. */
const MAX_DISTANCE = 2;

/**
 * The known word that `word` was probably meant to be, ignoring case: the nearest within two changes; `undefined` when
 * there is none. Short words must agree in more than they differ.
 */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let nearestDistance = MAX_DISTANCE + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > MAX_DISTANCE) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < nearestDistance && distance * 2 < candidate.length) {
      nearest = candidate;
      nearestDistance = distance;
    }
  }
  return nearest;
}

/** Renders ` Did you mean "word"?`, or nothing. */
export function renderSuggestion(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment).
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
