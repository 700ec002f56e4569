import { mergeLines } from "../diff/text-merge.ts";
import { mergeSequence } from "../match/merge-order.ts";
import type { TextVersions, Versions } from "../versions.ts";
import {
  type ImportedName,
  type ImportSection,
  type ImportStatement,
  readImportSection,
} from "./import-section.ts";
import { findImportStyle, type ImportParts, type ImportStyle, writeImport } from "./write-import.ts";

/** A module whose imports were merged. */
export interface MergedImports {
  readonly text: string;
  /** Imports of which both sides changed the names. */
  readonly decisions: readonly string[];
  /** What speaks against the result: names that the code uses and nothing imports, or the other way round. */
  readonly doubts: readonly string[];
}

/**
 * Merges a module of JavaScript or TypeScript in which nothing but imports is in conflict, name by name. `null` where there
 * is another conflict, or both sides changed the same name differently.
 */
export function mergeImports(path: string, texts: TextVersions): MergedImports | null {
  const { base, ours, theirs } = texts;
  const sections = [base ?? "", ours, theirs].map((text) => readImportSection(path, text));
  const [b, o, t] = sections;
  if (!b || !o || !t) return null;
  const [before, after] = [mergePlain(b.before, o.before, t.before), mergePlain(b.after, o.after, t.after)];
  if (before === null || after === null) return null;
  const merged = mergeStatements({ base: b, ours: o, theirs: t });
  if (merged === null || merged.statements.length === 0) return null;
  const text = `${before}${merged.statements.join("")}${after}`;
  const result = readImportSection(path, text);
  if (result === null || repeatsName(result)) return null;
  return { text, decisions: merged.decisions, doubts: findDoubts({ base: b, ours: o, theirs: t }, result) };
}

/** Text that git can merge alone; `null` where it is in conflict. */
function mergePlain(base: string, ours: string, theirs: string): string | null {
  const regions = mergeLines(base, ours, theirs);
  if (regions === null) return null;
  const lines = regions.map((region) => (region.kind === "merged" ? region.lines : null));
  return lines.includes(null) ? null : lines.flatMap((own) => own ?? []).join("\n");
}

function mergeStatements(sections: Versions<ImportSection>) {
  const [base, ours, theirs] = [sections.base, sections.ours, sections.theirs].map(
    ({ statements }) => new Map(statements.map((statement) => [statement.key, statement])),
  );
  if (base === undefined || ours === undefined || theirs === undefined) return null;
  const style = findImportStyle([...ours.values(), ...theirs.values()]);
  const order = sortNew(mergeSequence([...base.keys()], [...ours.keys()], [...theirs.keys()]), {
    base,
    ours,
    theirs,
  });
  const [statements, decisions]: [string[], string[]] = [[], []];
  for (const key of order) {
    const versions = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
    const text = mergeStatement(versions, style);
    const lead = mergeLead(versions);
    if (text === null || lead === null) return null;
    if (text === "") continue;
    // The first statement stands behind what is before the section.
    const plain = statements.length === 0 ? lead.replace(/^\n+(?=\S|$)/, "") : lead === "" ? "\n" : lead;
    statements.push(`${plain}${text}`);
    const { ours: a, theirs: c, base: o } = versions;
    if (a?.text !== c?.text && a?.text !== o?.text && c?.text !== o?.text)
      decisions.push(`both sides changed what is imported from ${(a ?? c)?.source}; every name is taken`);
  }
  return { statements, decisions };
}

/** New statements of both sides at one place, sorted where all versions are. */
function sortNew(
  order: readonly string[],
  { base, ours, theirs }: Versions<ReadonlyMap<string, ImportStatement>>,
): readonly string[] {
  const sourceOf = (key: string) => (ours.get(key) ?? theirs.get(key) ?? base.get(key))?.source ?? "";
  const compare = (a: string, b: string) => sourceOf(a).localeCompare(sourceOf(b), "en");
  const isSorted = (keys: readonly string[]) =>
    keys.length > 2 && keys.every((key, at) => at === 0 || compare(keys[at - 1] ?? "", key) <= 0);
  if (![ours, theirs].every((side) => isSorted([...side.keys()]))) return order;
  return order.toSorted(compare);
}

/** The merged statement, empty where it is gone; `null` where a person must say. */
function mergeStatement(
  { base, ours, theirs }: Versions<ImportStatement | undefined>,
  style: ImportStyle,
): string | null {
  if (ours?.text === theirs?.text || base?.text === theirs?.text) return ours?.text ?? "";
  if (base?.text === ours?.text) return theirs?.text ?? "";
  if ([base, ours, theirs].some((statement) => statement?.isForEffect)) return null;
  const model = ours ?? theirs;
  if (model === undefined) return null;
  const pick = (part: "defaultName" | "namespace") => pickOne(base?.[part], ours?.[part], theirs?.[part]);
  const [defaultName, namespace] = [pick("defaultName"), pick("namespace")];
  const names = mergeNames(base?.names ?? [], ours?.names ?? [], theirs?.names ?? []);
  if (defaultName === null || namespace === null || (namespace !== undefined && names.length > 0))
    return null;
  const parts: ImportParts = { defaultName, namespace, names };
  if (defaultName === undefined && namespace === undefined && names.length === 0) return "";
  const wider = [ours, theirs].find((side) => side?.text.includes("\n")) ?? model;
  return writeImport(parts, wider, style);
}

/** What one side alone changed; `null` where both changed it differently. */
function pickOne(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string | undefined | null {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : null;
}

/** Names that a side added or both kept, in the order of the sides. */
function mergeNames(
  base: readonly ImportedName[],
  ours: readonly ImportedName[],
  theirs: readonly ImportedName[],
): readonly ImportedName[] {
  const [b, o, t] = [base, ours, theirs].map((names) => new Map(names.map((name) => [name.text, name])));
  const order = mergeSequence([...(b?.keys() ?? [])], [...(o?.keys() ?? [])], [...(t?.keys() ?? [])]);
  const kept = order.filter((text) => !b?.has(text) || (o?.has(text) && t?.has(text)));
  const compare = (x: string, y: string) => plainName(x).localeCompare(plainName(y), "en");
  const isSorted = [ours, theirs].every(
    (names) =>
      names.length > 1 &&
      names.every(({ text }, at) => at === 0 || compare(names[at - 1]?.text ?? "", text) <= 0),
  );
  return (isSorted ? kept.toSorted(compare) : kept).flatMap((text) => o?.get(text) ?? t?.get(text) ?? []);
}

function plainName(text: string): string {
  return text.replace(/^type /, "");
}

/** What stands above a statement; `null` where both sides changed its comments. */
function mergeLead({ base, ours, theirs }: Versions<ImportStatement | undefined>): string | null {
  const [b, o, t] = [base?.lead, ours?.lead, theirs?.lead];
  if (o === undefined || t === undefined) return o ?? t ?? "";
  if (o === t || b === t || o.trim() === t.trim()) return o;
  return b === o ? t : null;
}

function repeatsName({ statements }: ImportSection): boolean {
  const names = statements.flatMap(listNames);
  return new Set(names).size < names.length;
}

function listNames({ defaultName, namespace, names }: ImportStatement): readonly string[] {
  return [defaultName, namespace, ...names.map(({ local }) => local)].filter((name) => name !== undefined);
}

/** Names that were imported by some version and are used but not imported now, and imports that nothing uses any more. */
function findDoubts(versions: Versions<ImportSection>, result: ImportSection): readonly string[] {
  const inVersions = Object.values(versions).flatMap(({ statements }) => statements.flatMap(listNames));
  const imported = new Set(result.statements.flatMap(listNames));
  const used = new Set(result.after.match(/[\p{L}\p{N}_$]+/gu));
  const wasUnused = (name: string) =>
    [versions.ours, versions.theirs].some(
      ({ statements, after }) =>
        statements.flatMap(listNames).includes(name) && !new Set(after.match(/[\p{L}\p{N}_$]+/gu)).has(name),
    );
  return [
    ...[...new Set(inVersions)]
      .filter((name) => !imported.has(name) && used.has(name))
      .map((name) => `${name} is used, and no side still imports it`),
    ...[...imported]
      .filter((name) => !used.has(name) && name !== "React" && !wasUnused(name))
      .map((name) => `${name} is imported, and nothing uses it any more`),
  ];
}
