import type { SyntaxDocument, SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { replaceNodes } from "../../syntax/syntax-tree.ts";
import { readVersion } from "../rules/version-text.ts";
import type { Versions } from "../versions.ts";
import type { Followed } from "./follow-renames.ts";
import { DEPENDENCY_MAPS, membersOf } from "./manifest-maps.ts";

/** Siblings that must have moved together before a new one is taken for one of them. */
const MIN_SIBLINGS = 2;

/**
 * Gives what one side added at the old version of its siblings the version to which the other side moved all of them: the
 * packages of one scope are released together, and the uses of one action in a file are of one version.
 */
export function followLockstep(documents: Versions<SyntaxDocument>, isManifest: boolean): Followed {
  const read = isManifest ? readSiblings : readUses;
  const first = follow(documents, "ours", "theirs", read);
  const second = follow(first.documents, "theirs", "ours", read);
  return {
    documents: second.documents,
    decisions: [...first.decisions, ...second.decisions],
    conflicts: [],
  };
}

/** One thing of a family, at a version. */
interface Sibling {
  /** Where it stands; one that the base has there, too, is no new one. */
  readonly place: string;
  readonly family: string;
  readonly node: SyntaxNode;
}

function follow(
  documents: Versions<SyntaxDocument>,
  mover: "ours" | "theirs",
  adder: "ours" | "theirs",
  read: (document: SyntaxDocument) => readonly Sibling[],
): Followed {
  const decisions: string[] = [];
  const [before, moved, added] = [documents.base, documents[mover], documents[adder]].map(read);
  const places = new Set([...(before ?? []), ...(moved ?? [])].map(({ place }) => place));
  const replaced = new Map<SyntaxNode, SyntaxNode>();
  for (const { place, family, node } of added ?? []) {
    if (places.has(place)) continue;
    const target = findTarget(before ?? [], moved ?? [], family, node);
    if (target === undefined) continue;
    replaced.set(node, target);
    decisions.push(
      `${place}: one side added it at ${node.source}, from which the other moved all its siblings to ${target.source}`,
    );
  }
  if (replaced.size === 0) return { documents, decisions, conflicts: [] };
  return {
    documents: { ...documents, [adder]: replaceNodes(documents[adder], replaced) },
    decisions,
    conflicts: [],
  };
}

/** The version to which all siblings of a family that were at the old one have moved, none left behind. */
function findTarget(
  before: readonly Sibling[],
  moved: readonly Sibling[],
  family: string,
  old: SyntaxNode,
): SyntaxNode | undefined {
  const isOld = (sibling: Sibling) => sibling.family === family && sibling.node.identity === old.identity;
  const siblings = before.filter(isOld);
  if (siblings.length < MIN_SIBLINGS || moved.some(isOld)) return undefined;
  const places = new Set(siblings.map(({ place }) => place));
  const targets = moved.filter(({ place }) => places.has(place)).map(({ node }) => node);
  const [target] = targets;
  const isAlike = targets.every(({ identity }) => identity === target?.identity);
  return targets.length >= MIN_SIBLINGS && isAlike ? target : undefined;
}

/** The dependencies of scopes. */
function readSiblings(document: SyntaxDocument): readonly Sibling[] {
  return DEPENDENCY_MAPS.flatMap((map) =>
    membersOf(document, map).flatMap(({ key, node }) => {
      const scope = /^(@[^/]+)\//.exec(key)?.[1];
      return scope === undefined || !isVersion(node) ? [] : [{ place: `${map}.${key}`, family: scope, node }];
    }),
  );
}

/** The uses of actions, each by its step. */
function readUses({ root }: SyntaxDocument): readonly Sibling[] {
  const found: Sibling[] = [];
  const visit = (node: SyntaxNode, path: string) => {
    if (node.kind === "scalar") return;
    for (const entry of node.entries) {
      const here = `${path}.${nameStep(entry)}`;
      const family = entry.key === "uses" ? nameAction(entry) : undefined;
      if (family !== undefined) found.push({ place: here.replace(/^\./, ""), family, node: entry.node });
      visit(entry.node, here);
    }
  };
  visit(root, "");
  return found;
}

/** A step is known by what it says of itself beside its version. */
function nameStep({ key, node }: SyntaxEntry): string {
  if (key !== "" || node.kind !== "map") return key;
  const named = node.entries.find((member) => member.key === "id" || member.key === "name");
  const rest = node.entries.filter((member) => member.key !== "uses").map((member) => member.node.identity);
  return `[${named?.node.identity ?? rest.join(" ")}]`;
}

function nameAction({ node, tail }: SyntaxEntry): string | undefined {
  if (!isVersion(node) || node.kind !== "scalar" || tail.trim() !== "") return undefined;
  return /^([^@\s]+)@/.exec(node.string ?? "")?.[1];
}

function isVersion(node: SyntaxNode): boolean {
  return node.kind === "scalar" && node.string !== undefined && readVersion(node.string) !== undefined;
}
