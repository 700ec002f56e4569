import { compare, parse, type SemVer } from "semver";
import type { ConflictRule, NodeConflict, NodeResolution } from "../node-conflict.ts";
import { readPinnedVersion, readVersion, type VersionText } from "./version-text.ts";

/**
 * Resolves a version that both sides raised: the higher one, which is what each side's own raise asked for at least.
 * A side that lowered it meant something that a number cannot tell.
 *
 * @see https://github.com/plume-lib/merging (the rule "version numbers")
 */
export const resolveRaisedVersion: ConflictRule = (conflict) => {
  const [a, b] = [versionOf(conflict, "ours"), versionOf(conflict, "theirs")];
  if (a === undefined || b === undefined || !isSameThing(a, b)) return undefined;
  if (conflict.kind === "both-changed") {
    const before = versionOf(conflict, "base");
    if (before === undefined) return undefined;
    if (compare(a.version, before.version) <= 0 || compare(b.version, before.version) <= 0) return undefined;
    return higher(conflict, a, b, "both sides raised it");
  }
  // Without an older version only two of one line are two steps on one way.
  if (conflict.kind !== "both-added" || !isOneLine(a.version, b.version)) return undefined;
  return higher(conflict, a, b, "both sides added it");
};

function higher(
  conflict: NodeConflict,
  a: VersionText,
  b: VersionText,
  why: string,
): NodeResolution | undefined {
  if (followsOtherLine(a.version, b.version)) return undefined;
  const order = compare(a.version, b.version);
  // Equal numbers in two spellings (^1.2.0 and ~1.2.0) are a choice of range, not of version.
  if (order === 0) return undefined;
  const node = order > 0 ? conflict.ours : conflict.theirs;
  if (node === undefined) return undefined;
  return {
    kind: "use",
    node,
    isClear: isOneLine(a.version, b.version),
    why: `${why}; ${node.source} is the higher version`,
  };
}

/** Whether both are releases, or both pre-releases, of one major version. */
function isOneLine(a: string, b: string): boolean {
  const [x, y] = [parse(a), parse(b)];
  return x !== null && y !== null && x.major === y.major && x.prerelease.length === y.prerelease.length;
}

function versionOf(conflict: NodeConflict, side: "base" | "ours" | "theirs"): VersionText | undefined {
  const node = conflict[side];
  if (node?.kind !== "scalar") return undefined;
  const isNamedVersion = /version$/i.test(conflict.path.at(-1) ?? "");
  // Unquoted YAML makes a number of `1.24`: only its key can tell that it is none.
  const text = node.string ?? (isNamedVersion ? node.source : "");
  return (
    readPinnedVersion(text, conflict.comments?.[side] ?? "") ??
    readVersion(text, isNamedVersion) ??
    readLabel(text)
  );
}

/** Reads `ubuntu-22.04` as version 22.04 of `ubuntu-`. */
function readLabel(text: string): VersionText | undefined {
  const { name = "", rest = "" } = /^(?<name>[a-z]+-)(?<rest>\d+\.\S*)$/i.exec(text)?.groups ?? {};
  const version = readVersion(rest);
  return version && { ...version, prefix: `${name}${version.prefix}` };
}

/** Whether two versions are of one thing, asked for with the same operator: a range and an exact version are a choice. */
function isSameThing(a: VersionText, b: VersionText): boolean {
  const name = ({ prefix }: VersionText) => prefix.replace(/[\sv]*$/, "");
  return a.form === b.form && name(a) === name(b);
}

/**
 * Whether two raises follow different release lines of one major version, as 1.3.1 and 1.4.0-beta.4 do: which line a
 * branch is on is a decision, and a higher number does not make it. A release follows its own pre-releases.
 */
function followsOtherLine(a: string, b: string): boolean {
  const [x, y] = [parse(a), parse(b)];
  if (x === null || y === null || x.major !== y.major) return false;
  const isSameRelease = x.compareMain(y) === 0;
  if (isSameRelease && (x.prerelease.length === 0 || y.prerelease.length === 0)) return false;
  return channelOf(x) !== channelOf(y);
}

function channelOf({ prerelease }: SemVer): string {
  return prerelease.filter((part) => typeof part === "string").join(".");
}
