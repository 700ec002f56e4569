import type { ContainerNode, SyntaxDocument } from "../../syntax/syntax-tree.ts";

/** Maps of package.json that hold dependencies. */
export const DEPENDENCY_MAPS = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
] as const;

/** The members of a map at the top of a document. */
export function membersOf({ root }: SyntaxDocument, map: string): ContainerNode["entries"] {
  const node = root.kind === "map" ? root.entries.find(({ key }) => key === map)?.node : undefined;
  return node?.kind === "map" ? node.entries : [];
}
