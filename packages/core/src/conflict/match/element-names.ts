import type { ContainerNode, SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { readVersion } from "../rules/version-text.ts";
import type { NamedEntries } from "./alignment.ts";

/** Keys that tell the elements of a list apart by themselves, the surest first. */
const NAMING_KEYS = ["id", "name", "key", "path", "uses", "repository", "package-ecosystem", "repo", "run"];

/**
 * Names the elements of a list, so that versions of one element are found in other lists: `null` when two elements
 * would have one name, or one has none. A word in a set names itself, and the repository that a map of the set may name.
 */
export function nameElements(list: ContainerNode | undefined, isSet: boolean): NamedEntries | null {
  const named = new Map<string, SyntaxEntry>();
  for (const entry of list?.entries ?? []) {
    const name = isSet ? nameMember(entry.node) : nameElement(entry.node);
    if (name === undefined || named.has(name)) return null;
    named.set(name, entry);
  }
  return named;
}

/** The name of a member of a set: `n/n` and `{repository: "n/n"}` are one repository, in whichever case. */
function nameMember(node: SyntaxNode): string | undefined {
  if (node.kind === "scalar") return `repository:${(node.string ?? node.identity).toLowerCase()}`;
  const repository = node.entries.find(({ key }) => key === "repository")?.node;
  return repository?.kind === "scalar" ? nameMember(repository) : nameElement(node);
}

/** The name of one element; `undefined` where it has none. */
export function nameElement(node: SyntaxNode): string | undefined {
  if (node.kind !== "map") return undefined;
  for (const key of NAMING_KEYS) {
    const value = node.entries.find((entry) => entry.key === key)?.node;
    if (value?.kind === "scalar") return `${key}:${withoutVersion(value.string ?? value.identity)}`;
  }
  return documentName(node);
}

/** `actions/checkout@v4` and `actions/checkout@v5` are one step in two versions. */
function withoutVersion(text: string): string {
  const pinned = /^(\S+)@[\w.+-]+$/.exec(text);
  return pinned?.[1] ?? readVersion(text)?.prefix ?? text;
}

/** A Kubernetes manifest is known by its kind and its name. */
function documentName(node: ContainerNode): string | undefined {
  const member = (container: ContainerNode, key: string) =>
    container.entries.find((entry) => entry.key === key)?.node;
  const [kind, metadata] = [member(node, "kind"), member(node, "metadata")];
  if (kind?.kind !== "scalar" || metadata?.kind !== "map") return undefined;
  const name = member(metadata, "name");
  return name?.kind === "scalar" ? `${kind.identity}/${name.identity}` : undefined;
}

/**
 * Whether a merged list says something more often than each of its versions does, letters' case and white space left
 * out: both sides added one thing, in two places or two spellings, and a person says which of them stays.
 */
export function repeatsAnElement(
  merged: readonly SyntaxEntry[],
  versions: readonly (ContainerNode | undefined)[],
): boolean {
  const before = versions.map((version) => countElements(version?.entries ?? []));
  return [...countElements(merged)].some(
    ([name, count]) => count > 1 && before.every((counts) => count > (counts.get(name) ?? 0)),
  );
}

function countElements(entries: readonly SyntaxEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of entries) {
    const text = node.kind === "scalar" ? node.string?.trim().toLowerCase() : undefined;
    const name = text ?? node.identity;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
