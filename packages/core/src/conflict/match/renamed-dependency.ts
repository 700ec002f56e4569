import { createContainer, type SyntaxDocument } from "../../syntax/syntax-tree.ts";
import type { Versions } from "../versions.ts";
import type { Followed } from "./follow-renames.ts";
import { DEPENDENCY_MAPS, membersOf } from "./manifest-maps.ts";

const VERSIONS = ["base", "ours", "theirs"] as const;

/**
 * Carries a changed version along where one side renamed a dependency to another number or scope of its name
 * (`lib-3.0` to `lib-3.1`): taken one by one, the bump would be lost with the old name, and the new one have the old version.
 */
export function followRenamedDependencies(documents: Versions<SyntaxDocument>): Followed {
  const first = follow(documents, "ours", "theirs");
  const second = follow(first.documents, "theirs", "ours");
  return {
    documents: second.documents,
    decisions: [...first.decisions, ...second.decisions],
    conflicts: [],
  };
}

function follow(
  documents: Versions<SyntaxDocument>,
  renamer: "ours" | "theirs",
  changer: "ours" | "theirs",
): Followed {
  let followed = documents;
  const decisions: string[] = [];
  for (const map of DEPENDENCY_MAPS) {
    const [before, renamed, changed] = [documents.base, documents[renamer], documents[changer]].map(
      (document) => new Map(membersOf(document, map).map((entry) => [entry.key, entry])),
    );
    for (const [key, { node }] of before ?? []) {
      const other = changed?.get(key)?.node;
      // Where the other side left it as it was, its removal and the addition say all.
      if (renamed?.has(key) || other === undefined || other.identity === node.identity) continue;
      const names = [...(renamed?.keys() ?? [])].filter(
        (name) =>
          !before?.has(name) &&
          !changed?.has(name) &&
          (isSameButNumbers(name, key) ||
            (isSameButScope(name, key) && renamed?.get(name)?.node.identity === node.identity)),
      );
      const [name] = names;
      const siblings = [...(before?.keys() ?? [])].filter(
        (old) => !renamed?.has(old) && isSameButNumbers(old, key),
      );
      if (name === undefined || names.length > 1 || siblings.length > 1) continue;
      const head = renamed?.get(name)?.head ?? JSON.stringify(name);
      followed = renameIn(followed, map, key, { key: name, head });
      decisions.push(
        `${map}.${name}: one side renamed it from ${key}, the other changed it to ${other.source}`,
      );
    }
  }
  return { documents: followed, decisions, conflicts: [] };
}

function isSameButNumbers(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/\d+(?:\.\d+)*/g, "0");
  return /\d/.test(one) && plain(one) === plain(other);
}

/** `lib` and `@scope/lib` are one thing where the version went along. */
function isSameButScope(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/^@[^/]+\//, "");
  return one !== other && plain(one) === plain(other);
}

/** All versions with the entry under its new name, where they still have it under the old one. */
function renameIn(
  documents: Versions<SyntaxDocument>,
  map: string,
  key: string,
  name: { readonly key: string; readonly head: string },
): Versions<SyntaxDocument> {
  const renamed = VERSIONS.map((version): SyntaxDocument => {
    const document = documents[version];
    if (document.root.kind !== "map") return document;
    const entries = document.root.entries.map((entry) => {
      if (entry.key !== map || entry.node.kind !== "map") return entry;
      const members = entry.node.entries.map((member) =>
        member.key === key ? { ...member, ...name } : member,
      );
      return { ...entry, node: createContainer({ ...entry.node, entries: members }) };
    });
    return { ...document, root: createContainer({ ...document.root, entries }) };
  });
  const [base, ours, theirs] = renamed;
  return base && ours && theirs ? { base, ours, theirs } : documents;
}
