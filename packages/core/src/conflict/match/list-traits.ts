import type { ContainerNode } from "../../syntax/syntax-tree.ts";

/** What is known of a list by its place in the file. */
export interface ListTraits {
  /** Whether what both sides add to it is put one after the other: the configuration calls it a set. */
  readonly joinsAdditions: boolean;
  /** Whether it is a set by what its key means, as long as its elements are plain values. */
  readonly isFree: boolean;
  /** Whether the order of its elements means something, however it looks. */
  readonly isOrdered: boolean;
}

/** Lists that are gone through one by one: a later element depends on those before it, or overrides them. */
const ORDERED =
  /^(?:steps|args|arguments|commands?|cmd|entry_?point|run|scripts?|(?:before|after|pre|post)_?scripts?|stages|phases|tasks|plays|pipelines?|sequence|order|migrations|presets|plugins|extends|overrides|middlewares?|init_?containers)$/i;

/** Lists of names of which each is meant by itself. */
const FREE =
  /^(?:needs|keywords|features|extras|classifiers|topics|labels|assignees|reviewers|team_?reviewers|branches(?:-ignore)?|tags(?:-ignore)?|paths(?:-ignore)?|types|on|contributors|maintainers|authors|exempt-labels)$/i;

/** Tells what is known of the list at `path`; `setKeys` are the paths of lists that are sets. */
export function findListTraits(path: readonly string[], setKeys: readonly string[]): ListTraits {
  const joinsAdditions = setKeys.includes(path.join("."));
  const key = path.at(-1) ?? "";
  const isAxis = path.at(-2) === "matrix" && key !== "include" && key !== "exclude";
  return {
    joinsAdditions,
    isFree: !joinsAdditions && (FREE.test(key) || isAxis),
    isOrdered: !joinsAdditions && ORDERED.test(key),
  };
}

/** Whether a list that is free by its key holds plain values alone, and no exception from those before it. */
export function holdsPlainValues(lists: readonly (ContainerNode | undefined)[]): boolean {
  return lists.every((list) =>
    (list?.entries ?? []).every(({ node }) => node.kind === "scalar" && !node.string?.startsWith("!")),
  );
}
