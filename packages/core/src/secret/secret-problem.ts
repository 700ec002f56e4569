import { formatCount } from "../text/plural.ts";
import { nameHiddenCharacter } from "./character-names.ts";

/** What a secret is read as. */
export type SecretKind =
  /** What goes into a header as it is: a token, a password. */
  | "token"
  /** A private key in PEM: several lines. */
  | "private-key"
  /** The address of a webhook, or a text that signs what is sent to one. */
  | "address";

/** Most characters that one message names. */
const MOST_NAMED = 3;

const QUOTES = new Set(['"', "'", "`", "\u2018", "\u2019", "\u201c", "\u201d", "\u00ab", "\u00bb"]);

/**
 * Drops what editors, shells and `echo` put around a secret: spaces, tabs and line ends. Invisible characters stay, so that
 * they are named: `String.prototype.trim` would take a byte order mark for a space.
 */
export function trimSecret(text: string): string {
  return text.replace(/^[ \t\r\n]+/, "").replace(/[ \t\r\n]+$/, "");
}

/**
 * What makes a trimmed secret unusable, as a sentence's end (`has 3 lines, …`); `null` when nothing does. Names invisible
 * characters and places, and never a part of the secret.
 *
 * A token is a value of an HTTP header: visible ASCII characters without spaces, on one line.
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function describeSecretProblem(text: string, kind: SecretKind = "token"): string | null {
  if (/^\$\{\{/.test(text)) {
    return "is an unevaluated expression: GitHub evaluates expressions only in workflow files.";
  }
  const quoted = describeQuotes(text);
  if (quoted !== null) return quoted;
  return kind === "private-key" ? describeCharacters(text, isOddInKey) : describeOneLine(text, kind);
}

function describeOneLine(text: string, kind: SecretKind): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  const what = kind === "token" ? "a token" : "it";
  if (lines.length > 1)
    return `has ${formatCount(lines.length, "line")}${guessLines(text)}; ${what} must be one line.`;
  if (kind === "token" && /^[{[]/.test(text)) return "is JSON, not a token: pass only the token.";
  if (kind === "token" && /^-----BEGIN/.test(text)) return "is a PEM key, not a token.";
  if (kind === "token" && /^(?:bearer|token|basic) +\S/i.test(text)) {
    return "starts with an authorization scheme, as in a header: pass only the token.";
  }
  return describeCharacters(text, isOddInHeader) ?? (kind === "token" ? describePlaceholder(text) : null);
}

/** What languages print for a value that is not there, and what masks and examples put in its place. */
const NOT_THERE =
  /^(?:undefined|null|nil|none|nan|true|false|<[^>]*>|(?:your|my)[-_]?(?:github[-_]?)?token|changeme|x{3,}|\.{3,})$/i;

/** What is in a token's place and is none. `NAME=` and an address hold one: nothing of them is shown. */
function describePlaceholder(text: string): string | null {
  if (/^\*+$/.test(text))
    return "contains only asterisks, like a masked secret in a log: copy the token itself.";
  if (NOT_THERE.test(text)) {
    return "is a placeholder for a missing value: its secret or variable is not set.";
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "is a URL, not a token: pass only the token.";
  if (/^(?:export:?)?(?:[A-Z][A-Z0-9]*_)*(?:TOKEN|PAT|SECRET|KEY)[=:]./i.test(text)) {
    return "starts with the name of a variable: pass only the value.";
  }
  if (/^\$(?:\{\w+\}|\w+|\(.*\))$|^%\w+%$/.test(text)) {
    return "is the name of a variable that no shell expanded.";
  }
  return null;
}

function guessLines(text: string): string {
  if (/-----BEGIN/.test(text)) return " and is a PEM key";
  return /^[{[]/.test(text) ? " and is JSON" : "";
}

function describeQuotes(text: string): string | null {
  const [first = "", last = ""] = [text.at(0), text.at(-1)];
  const around = QUOTES.has(first) && QUOTES.has(last) && text.length > 1;
  if (around) return "is in quotation marks: remove them.";
  if (QUOTES.has(first)) return "starts with a quotation mark: remove it.";
  return QUOTES.has(last) ? "ends with a quotation mark: remove it." : null;
}

function describeCharacters(text: string, isOdd: (character: string) => boolean): string | null {
  const characters = [...text];
  const odd = characters.flatMap((character, index) => (isOdd(character) ? [{ character, index }] : []));
  if (odd.length === 0) return null;
  const named = odd
    .slice(0, MOST_NAMED)
    .map(
      ({ character, index }) =>
        `${nameHiddenCharacter(character) ?? "a character outside ASCII"} at position ${index + 1}`,
    );
  const more = odd.length - named.length;
  const list = more > 0 ? `${named.join(", ")} and ${more} more` : joinWords(named);
  return `contains invalid characters: ${list} of ${characters.length}. Copy it again, without surrounding text.`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Everything but visible ASCII. */
function isOddInHeader(character: string): boolean {
  return character < "!" || character > "~";
}

/** PEM is ASCII in lines; a key in one line has spaces or a written `\n` instead, which is judged when it is used. */
function isOddInKey(character: string): boolean {
  return !["\n", "\r", " ", "\t"].includes(character) && isOddInHeader(character);
}
