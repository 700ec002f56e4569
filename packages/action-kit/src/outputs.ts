/**
 * Longest output, in UTF-16 units. GitHub counts two bytes for each and refuses a job whose outputs exceed 1 MB together;
 * half of that is left to the job's other steps.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_OUTPUT_CHARACTERS = 250_000;

/**
 * Longest value, in bytes: the next step gets it as an environment variable, which Linux limits to 131,072 bytes with its
 * name; one that is longer fails there as "Argument list too long".
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN)
 */
const MAX_VALUE_BYTES = 100_000;

/** Outputs that fit, and the names of those that did not. */
export interface FittedOutputs {
  readonly outputs: Readonly<Record<string, string>>;
  readonly emptied: readonly string[];
}

/**
 * Makes outputs fit into what GitHub and the next step accept: one that is too long, and the longest as long as they are
 * too long together, becomes an empty value of its kind (`[]`, `{}` or nothing), so that an expression over it still parses. Half a list would look like a whole one.
 */
export function fitOutputs(outputs: Readonly<Record<string, string>>): FittedOutputs {
  const fitted = new Map(Object.entries(outputs));
  const emptied: string[] = [];
  const byLength = [...fitted].sort(([, a], [, b]) => b.length - a.length);
  let total = byLength.reduce((sum, [, value]) => sum + value.length, 0);
  for (const [name, value] of byLength) {
    if (total <= MAX_OUTPUT_CHARACTERS && new TextEncoder().encode(value).length <= MAX_VALUE_BYTES) continue;
    const empty = emptyOfKind(value);
    fitted.set(name, empty);
    emptied.push(name);
    total -= value.length - empty.length;
  }
  return { outputs: Object.fromEntries(fitted), emptied };
}

function emptyOfKind(value: string): string {
  if (value.startsWith("[")) return "[]";
  return value.startsWith("{") ? "{}" : "";
}
