import { compare, parse, type SemVer } from "semver";
import type { Clash, Settle, Settlement } from "./clash.ts";
import type { SyntaxNode } from "./syntax-tree.ts";

/** A value that is a version with something before it, as `^1.2.3`, `actions/checkout@v4` or `pnpm@9.1.0+sha512.0a`. */
export interface VersionText {
  /** Text before the number: operator, name, `v`. */
  readonly prefix: string;
  /** As semver has it, missing parts filled up with zeros. */
  readonly version: string;
  /** How many numbers were written. */
  readonly precision: number;
}

const VERSION =
  /^(?<prefix>(?:\S*[@:/=])?(?:[~^]|>=)?\s?v?)(?<numbers>\d+(?:\.\d+){0,2})(?<rest>\.\d+|(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;

/** Reads a value as a version; `undefined` when it is none. A bare whole number is none: it may count anything. */
export function readVersion(text: string): VersionText | undefined {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { prefix = "", numbers = "", rest = "" } = groups;
  const precision = numbers.split(".").length;
  if (precision === 1 && !/[~^@v]$/.test(prefix)) return undefined;
  const padded = `${numbers}${".0".repeat(3 - precision)}`;
  // A fourth number has no place in semver; as a pre-release it would sort below.
  if (/^\.\d+$/.test(rest)) return undefined;
  return parse(`${padded}${rest}`) === null ? undefined : { prefix, version: `${padded}${rest}`, precision };
}

/**
 * Settles a version that both sides raised: the higher one, which is what each side's own raise asked for at least.
 * A side that lowered it meant something that a number cannot tell.
 *
 * @see https://github.com/plume-lib/merging (the rule "version numbers")
 */
export const settleRaisedVersion: Settle = (clash) => {
  const { base, ours, theirs } = clash;
  const [a, b] = [versionOf(ours), versionOf(theirs)];
  if (a === undefined || b === undefined || !isSameThing(a, b)) return undefined;
  if (clash.kind === "both-changed") {
    const before = versionOf(base);
    if (before === undefined) return undefined;
    if (compare(a.version, before.version) <= 0 || compare(b.version, before.version) <= 0) return undefined;
    return higher(clash, a, b, "both sides raised it");
  }
  return clash.kind === "both-added" ? higher(clash, a, b, "both sides added it") : undefined;
};

function higher(clash: Clash, a: VersionText, b: VersionText, why: string): Settlement | undefined {
  if (followsOtherLine(a.version, b.version)) return undefined;
  const order = compare(a.version, b.version);
  // Equal numbers in two spellings (^1.2.0 and ~1.2.0) are a choice of range, not of version.
  if (order === 0) return undefined;
  const node = order > 0 ? clash.ours : clash.theirs;
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

function versionOf(node: SyntaxNode | undefined): VersionText | undefined {
  return node?.kind === "scalar" && node.string !== undefined ? readVersion(node.string) : undefined;
}

/** Whether two prefixes name the same thing with the same operator: a range and an exact version are a choice of their own. */
function isSameThing(a: VersionText, b: VersionText): boolean {
  const name = ({ prefix }: VersionText) => prefix.replace(/[\sv]*$/, "");
  return name(a) === name(b);
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
