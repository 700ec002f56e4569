import { createContainer, type SyntaxDocument, type SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { NodeConflict } from "../node-conflict.ts";
import type { Versions } from "../versions.ts";
import type { Followed } from "./follow-renames.ts";
import { DEPENDENCY_MAPS, membersOf } from "./manifest-maps.ts";

/**
 * Carries a changed version along where one side moved the dependency to another map and the other changed its version:
 * taken one by one, the move would bring the old version back.
 */
export function followMovedDependencies(documents: Versions<SyntaxDocument>): Followed {
  const first = carry(documents, "ours", "theirs");
  const second = carry(first.documents, "theirs", "ours");
  return {
    documents: second.documents,
    decisions: [...first.decisions, ...second.decisions],
    conflicts: [...findRemovedAndMoved(documents, "ours"), ...findRemovedAndMoved(documents, "theirs")],
  };
}

/** Dependencies that one side removed and the other still needs, in another map. */
function findRemovedAndMoved(
  documents: Versions<SyntaxDocument>,
  remover: "ours" | "theirs",
): readonly NodeConflict[] {
  const mover = remover === "ours" ? "theirs" : "ours";
  const isIn = (document: SyntaxDocument, name: string) =>
    DEPENDENCY_MAPS.some((map) => find(document, map, name) !== undefined);
  return DEPENDENCY_MAPS.flatMap((from) =>
    membersOf(documents.base, from).flatMap(({ key: name, node: base }): NodeConflict[] => {
      if (isIn(documents[remover], name) || find(documents[mover], from, name) !== undefined) return [];
      const to = DEPENDENCY_MAPS.find((map) => find(documents[mover], map, name) !== undefined);
      const moved = to && find(documents[mover], to, name);
      if (to === undefined || find(documents.base, to, name) !== undefined) return [];
      return [{ path: [to, name], kind: "deleted-and-changed", base, [mover]: moved }];
    }),
  );
}

function carry(
  documents: Versions<SyntaxDocument>,
  mover: "ours" | "theirs",
  changer: "ours" | "theirs",
): Followed {
  let followed: Followed = { documents, decisions: [], conflicts: [] };
  const { base } = documents;
  for (const from of DEPENDENCY_MAPS) {
    for (const { key: name, node: before } of membersOf(base, from)) {
      const changed = find(documents[changer], from, name);
      const to = DEPENDENCY_MAPS.find(
        (map) => find(base, map, name) === undefined && find(documents[mover], map, name) !== undefined,
      );
      if (to === undefined || find(documents[mover], from, name) !== undefined) continue;
      const isMoveAlone = find(documents[mover], to, name)?.identity === before.identity;
      if (!isMoveAlone || changed === undefined || changed.identity === before.identity) continue;
      if (find(documents[changer], to, name) !== undefined) continue;
      followed = {
        documents: {
          ...followed.documents,
          [mover]: replace(followed.documents[mover], to, name, changed),
          [changer]: replace(followed.documents[changer], from, name, before),
        },
        decisions: [
          ...followed.decisions,
          `${to}.${name}: one side moved it here from ${from}, the other changed it to ${changed.source}`,
        ],
        conflicts: [],
      };
    }
  }
  return followed;
}

function find(document: SyntaxDocument, map: string, name: string): SyntaxNode | undefined {
  return membersOf(document, map).find(({ key }) => key === name)?.node;
}

function replace(document: SyntaxDocument, map: string, name: string, node: SyntaxNode): SyntaxDocument {
  const { root } = document;
  if (root.kind !== "map") return document;
  const entries = root.entries.map((entry) => {
    if (entry.key !== map || entry.node.kind !== "map") return entry;
    const members = entry.node.entries.map((member) => (member.key === name ? { ...member, node } : member));
    return { ...entry, node: createContainer({ ...entry.node, entries: members }) };
  });
  return { ...document, root: createContainer({ ...root, entries }) };
}
