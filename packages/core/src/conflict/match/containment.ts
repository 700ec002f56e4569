import type { ContainerNode, SyntaxNode } from "../../syntax/syntax-tree.ts";

/**
 * Whether a value holds all that another one does: every member of a map with what is in it, every element of a list in
 * its order. `n/n` is held by a map that names it as its repository.
 */
export function holds(whole: SyntaxNode, part: SyntaxNode): boolean {
  if (whole.identity === part.identity) return true;
  if (whole.kind === "scalar") return false;
  if (part.kind === "scalar") return isNamed(whole, part.string);
  if (whole.kind !== part.kind) return false;
  if (whole.kind === "list") return holdsInOrder(whole, part);
  const members = new Map(whole.entries.map(({ key, node }) => [key, node]));
  return part.entries.every(({ key, node }) => {
    const member = members.get(key);
    return member !== undefined && holds(member, node);
  });
}

function holdsInOrder(whole: ContainerNode, part: ContainerNode): boolean {
  let found = 0;
  for (const { node } of whole.entries) {
    if (node.identity === part.entries[found]?.node.identity) found += 1;
  }
  return found === part.entries.length;
}

function isNamed(map: ContainerNode, name: string | undefined): boolean {
  const repository = map.entries.find(({ key }) => key === "repository")?.node;
  return (
    name !== undefined &&
    repository?.kind === "scalar" &&
    repository.string?.toLowerCase() === name.toLowerCase()
  );
}
