import { ConfigError, type ConfigProblem, InvariantError } from "@automation/core/errors";
import { describeSecretProblem, type SecretKind, trimSecret } from "@automation/core/secret";
import type { Environment } from "./runner-commands.ts";
import { resolveInWorkspace } from "./workspace.ts";

/** What a whole number may be. Both ends are allowed values. */
export interface IntegerBounds {
  readonly min: number;
  readonly max: number;
}

/** What an {@link InputReader} reads from and tells secrets to. */
export interface InputSource {
  readonly env: Environment;
  /** Absolute path that paths are relative to. */
  readonly workspace: string;
  readonly maskSecret: (secret: string) => void;
}

/** Longest part of a wrong value that a message repeats. */
const MAX_QUOTED_CHARACTERS = 80;

/** YAML 1.2 core schema, as the toolkit's `getBooleanInput`. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/**
 * Reads the inputs of an action strictly and remembers everything that is wrong with them.
 *
 * A getter whose input is wrong returns a stand-in: call {@link finish} before using any value. Every value is trimmed.
 * An empty value means "not given", so the default, if there is one: on a schedule `${{ inputs.x }}` is empty. What has
 * a default and can be turned off is turned off by the word `none`.
 */
export class InputReader {
  readonly #source: InputSource;
  readonly #problems: ConfigProblem[] = [];
  readonly #names = new Set<string>();

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** Every input asked for so far, in that order. */
  get names(): readonly string[] {
    return [...this.#names];
  }

  /** Any text; empty where there is no default. */
  string(name: string, fallback = ""): string {
    return this.#read(name) ?? fallback;
  }

  /** Text, or `undefined` when empty. */
  optional(name: string): string | undefined {
    return this.#read(name);
  }

  /** Text, or `undefined` for the word `none`. */
  optionalOrNone(name: string, fallback: string): string | undefined {
    const text = this.string(name, fallback);
    return isNone(text) ? undefined : text;
  }

  /** Text that must not be empty. */
  requiredString(name: string): string {
    const text = this.#read(name) ?? "";
    if (text === "") this.#report(name, "is required.");
    return text;
  }

  /**
   * A token or password: kept out of everything before anything else happens to it; must not be empty. What cannot be one
   * is a problem that says what is wrong with it, and nothing of it.
   */
  secret(name: string, kind: SecretKind = "token"): string {
    const secret = this.optionalSecret(name, kind);
    if (secret === undefined) this.#report(name, "is required and is empty.");
    return secret ?? "";
  }

  /** Like {@link secret}, or `undefined` when empty. */
  optionalSecret(name: string, kind: SecretKind = "token"): string | undefined {
    const secret = trimSecret(this.#readRaw(name) ?? "");
    if (secret === "") return undefined;
    this.#source.maskSecret(secret);
    const problem = describeSecretProblem(secret, kind);
    if (problem !== null) this.#report(name, problem);
    return secret;
  }

  /**
   * One secret a line, as `parse` reads it. Every line, and what follows its first `:` or `=`, is masked first; a line that
   * `parse` gives `null` for is a problem that names its number and nothing of it.
   */
  secretLines<T>(name: string, parse: (line: string) => T | null, expected: string): readonly T[] {
    const lines = (this.#readRaw(name) ?? "").split(/\r\n|\r|\n/).map(trimSecret);
    return lines
      .filter((line) => line !== "")
      .flatMap((line, index) => {
        this.#source.maskSecret(line);
        const value = trimSecret(line.slice(line.search(/[:=]/) + 1));
        if (value !== "" && value !== line) this.#source.maskSecret(value);
        const problem = value === "" ? null : describeSecretProblem(value);
        const parsed = problem === null ? parse(line) : null;
        if (problem !== null) this.#report(name, `has a token on line ${index + 1} that ${problem}`);
        else if (parsed === null) this.#report(name, `${expected}; line ${index + 1} is not.`);
        return parsed === null ? [] : [parsed];
      });
  }

  /** `true` or `false`, also as `True`, `TRUE`, `False`, `FALSE`. */
  boolean(name: string, fallback?: boolean): boolean {
    return this.#strict(name, fallback, parseBoolean, "must be `true` or `false`") ?? false;
  }

  /** Like {@link boolean}, or `undefined` when empty. */
  optionalBoolean(name: string): boolean | undefined {
    return this.#lenient(name, parseBoolean, "must be `true`, `false` or empty");
  }

  /** A whole number in plain digits. */
  integer(name: string, bounds: IntegerBounds & { readonly default?: number }): number {
    const expected = `must be a whole number from ${bounds.min} to ${bounds.max}`;
    return this.#strict(name, bounds.default, (text) => parseInteger(text, bounds), expected) ?? bounds.min;
  }

  /** Like {@link integer}, or `undefined` when empty. */
  optionalInteger(name: string, bounds: IntegerBounds): number | undefined {
    const expected = `must be a whole number from ${bounds.min} to ${bounds.max}, or empty`;
    return this.#lenient(name, (text) => parseInteger(text, bounds), expected);
  }

  /** One of `choices`, written exactly so. */
  choice<const T extends string>(name: string, choices: readonly [T, ...T[]], fallback?: T): T {
    const expected = `must be one of ${list(choices)}`;
    return this.#strict(name, fallback, (text) => findChoice(text, choices), expected) ?? choices[0];
  }

  /** Like {@link choice}, or `undefined` when empty. */
  optionalChoice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T | undefined {
    return this.#lenient(
      name,
      (text) => findChoice(text, choices),
      `must be empty or one of ${list(choices)}`,
    );
  }

  /** One value per line; blank lines are dropped. Where there is a default, the word `none` means no value at all. */
  lines(name: string, fallback?: string): readonly string[] {
    const text = this.string(name, fallback);
    if (fallback !== undefined && isNone(text)) return [];
    return text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  /** What `parse` makes of the text: `undefined` when empty, a problem when `parse` returns `null`. */
  parsed<T>(name: string, parse: (text: string) => T | null, expected = "is not valid"): T | undefined {
    return this.#lenient(name, parse, expected);
  }

  /** A path inside the workspace, relative to it and with `/` on every system. */
  workspacePath(name: string, fallback?: string): string {
    const file = this.#read(name) ?? fallback ?? "";
    if (file === "") this.#report(name, "must be a path relative to the workspace; it is empty.");
    return this.#inside(name, file);
  }

  /** Like {@link workspacePath}, or `undefined` when empty; where there is a default, for the word `none`. */
  optionalWorkspacePath(name: string, fallback?: string): string | undefined {
    const file = this.#read(name) ?? fallback;
    if (file === undefined || (fallback !== undefined && isNone(file))) return undefined;
    return this.#inside(name, file);
  }

  /** Adds a finding that concerns more than one input. */
  problem(message: string): void {
    this.#problems.push({ message });
  }

  /** Throws one `ConfigError` with every problem so far; returns when there is none. */
  finish(): void {
    if (this.#problems.length > 0) throw new ConfigError([...this.#problems]);
  }

  #read(name: string): string | undefined {
    return this.#readRaw(name)?.trim() || undefined;
  }

  #readRaw(name: string): string | undefined {
    if (this.#names.has(name)) throw new InvariantError(`The input ${name} is read twice.`);
    this.#names.add(name);
    // The runner upper-cases the name and turns spaces to underscores, nothing else:
    // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
    return this.#source.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
  }

  #strict<T>(name: string, fallback: T | undefined, parse: (text: string) => T | null, expected: string) {
    const text = this.#read(name);
    return text === undefined && fallback !== undefined
      ? fallback
      : this.#parse(name, text ?? "", parse, expected);
  }

  #lenient<T>(name: string, parse: (text: string) => T | null, expected: string): T | undefined {
    const text = this.#read(name);
    return text === undefined ? undefined : this.#parse(name, text, parse, expected);
  }

  #parse<T>(name: string, text: string, parse: (text: string) => T | null, expected: string): T | undefined {
    const value = parse(text);
    if (value !== null) return value;
    this.#report(name, `${expected}; it is ${quote(text)}.`);
    return undefined;
  }

  #inside(name: string, file: string): string {
    const resolved = resolveInWorkspace(this.#source.workspace, file);
    if (resolved.status === "inside") return resolved.relative;
    this.#report(name, `must be a path inside the workspace; ${resolved.message}`);
    return "";
  }

  #report(name: string, what: string): void {
    this.#problems.push({ message: `The input \`${name}\` ${what}` });
  }
}

function isNone(text: string): boolean {
  return text.toLowerCase() === "none";
}

function parseBoolean(text: string): boolean | null {
  return BOOLEANS.get(text) ?? null;
}

function parseInteger(text: string, { min, max }: IntegerBounds): number | null {
  if (!/^(0|-?[1-9]\d*)$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

function findChoice<T extends string>(text: string, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

function list(choices: readonly string[]): string {
  return choices.map((choice) => `\`${choice}\``).join(", ");
}

function quote(text: string): string {
  if (text === "") return "empty";
  const isLong = text.length > MAX_QUOTED_CHARACTERS;
  return JSON.stringify(isLong ? `${text.slice(0, MAX_QUOTED_CHARACTERS)}…` : text);
}
