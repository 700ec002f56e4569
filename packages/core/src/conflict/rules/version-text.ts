import { parse } from "semver";

/** A value that is a version with something before it, as `^1.2.3`, `actions/checkout@v4` or `pnpm@9.1.0+sha512.0a`. */
export interface VersionText {
  /** Text before the number: operator, name, `v`. */
  readonly prefix: string;
  /** As semver has it, missing parts filled up with zeros. */
  readonly version: string;
  /** How many numbers were written. */
  readonly precision: number;
  /** `pinned`: a commit whose version stands in a comment. `wildcard`: `1.24.x`. Which one it is, is a choice of its own. */
  readonly form: "plain" | "pinned" | "wildcard";
}

const VERSION =
  /^(?<prefix>(?:\S*[@:/=#])?(?:[~^]|>=)?\s?v?)(?<numbers>\d+(?:\.\d+){0,2})(?<wildcard>(?:\.[xX*]){1,2})?(?<rest>\.\d+|(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;

/** An action or an image by the commit or digest that it is pinned to. */
const PINNED = /^(?<name>\S+@)[0-9a-f]{40,64}$/;

/**
 * Reads a value as a version; `undefined` when it is none. A bare whole number is none, because it may count anything,
 * unless `isNamedVersion` says that its key calls it a version.
 */
export function readVersion(text: string, isNamedVersion = false): VersionText | undefined {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { prefix = "", numbers = "", wildcard, rest = "" } = groups;
  const precision = numbers.split(".").length;
  const isBare = precision === 1 && wildcard === undefined && !/[~^@v=]$/.test(prefix);
  if (isBare && !(isNamedVersion && prefix === "")) return undefined;
  // Semver knows no `24.04`, but its order is that of 24.4.
  const padded = `${numbers.replace(/\b0+(?=\d)/g, "")}${".0".repeat(3 - precision)}`;
  // A fourth number has no place in semver; as a pre-release it would sort below.
  if (/^\.\d+$/.test(rest)) return undefined;
  if (parse(`${padded}${rest}`) === null) return undefined;
  return {
    prefix,
    version: `${padded}${rest}`,
    precision,
    form: wildcard === undefined ? "plain" : "wildcard",
  };
}

/** Reads `actions/checkout@11bd…` with `# v4.2.2` behind it as version 4.2.2 of `actions/checkout`. */
export function readPinnedVersion(text: string, comment: string): VersionText | undefined {
  const { name } = PINNED.exec(text)?.groups ?? {};
  const tag = /^\s*#\s*(?:\S*@)?(v?\d\S*)/.exec(comment)?.[1];
  if (name === undefined || tag === undefined) return undefined;
  const version = readVersion(tag.replace(/^v/, ""), true);
  return version && { ...version, prefix: name, form: "pinned" };
}

/** Whether a value is pinned to a commit or digest. */
export function isPinned(text: string): boolean {
  return PINNED.test(text);
}
