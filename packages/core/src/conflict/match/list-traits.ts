/** What is known of a list by its place in the file. */
export interface ListTraits {
  /** Whether what both sides add to it is put one after the other. */
  readonly joinsAdditions: boolean;
  /** Whether the order of its elements means something, however it looks. */
  readonly isOrdered: boolean;
}

/** Lists that are gone through one by one: a later element depends on those before it, or overrides them. */
const ORDERED =
  /^(?:steps|args|arguments|commands?|cmd|entry_?point|run|scripts?|(?:before|after|pre|post)_?scripts?|stages|phases|tasks|plays|pipelines?|sequence|order|migrations|presets|plugins|extends|overrides|middlewares?|init_?containers)$/i;

/** Tells what is known of the list at `path`; `setKeys` are the paths of lists that are sets. */
export function findListTraits(path: readonly string[], setKeys: readonly string[]): ListTraits {
  const joinsAdditions = setKeys.includes(path.join("."));
  return { joinsAdditions, isOrdered: !joinsAdditions && ORDERED.test(path.at(-1) ?? "") };
}
