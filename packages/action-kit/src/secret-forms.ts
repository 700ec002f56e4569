import { prose, tableProse } from "@automation/core/text";

/** Shortest part of a secret that is worth hiding: shorter ones are words of any text. */
const SHORTEST_PART = 8;
/** A whole secret that is shorter than this hides nothing and would black out everything. */
const SHORTEST_SECRET = 4;

/**
 * Texts that reports are made of: a word, `acme/api`, `release/1`, a number. Whoever gives one as a token (on a server that
 * asks for none, or by mistake) would get files that no longer say what they have to.
 */
const ORDINARY = /^(?:[A-Za-z]{1,11}|(?=.{1,15}$)[A-Za-z]+(?:\/(?:[A-Za-z]+|\d{1,4}))+|\d{1,7})$/;

/** Whether a token is what any report may hold anyway: the runner masks it in the log, and files keep it. */
export function isOrdinary(secret: string): boolean {
  return ORDINARY.test(secret);
}

/** Ends of lines for the runner, and for whatever else reads its log line by line. */
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** One way to write a secret down, or a part of it. */
export interface SecretForm {
  readonly text: string;
  /** Base64: what stands right beside it belongs to the same encoded text. */
  readonly isEncoded: boolean;
}

/** The lines of a secret that are hidden one by one, as it is written or with its line ends written out as `\n`. */
export function secretLines(secret: string): readonly string[] {
  const lines = secret
    .split(LINE_END)
    .flatMap((line) => line.split(/\\r\\n|\\n/))
    .map((line) => line.trim());
  return [...new Set(lines.filter((line) => line.length >= SHORTEST_PART))];
}

/** Whether it is one line, for whatever reads the log. */
export function isOneLine(secret: string): boolean {
  return !LINE_END.test(secret);
}

/**
 * Every way in which a secret may come back: whole and line by line, as it is, in JSON (once and twice), in an address, in
 * HTML, in Markdown, and in base64, wherever in the encoded text it begins.
 */
export function listSecretForms(secret: string): readonly SecretForm[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const pieces = [secret, ...secretLines(secret)];
  const forms = pieces.flatMap((piece) => [
    ...listPlainForms(piece).map((text) => ({ text, isEncoded: false })),
    ...listBase64Forms(piece).map((text) => ({ text, isEncoded: true })),
  ]);
  return forms.filter(({ text }) => text.length >= SHORTEST_SECRET);
}

function listPlainForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const escaped = escapeAddress(text);
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    text,
    json,
    JSON.stringify(json).slice(1, -1),
    escaped,
    escaped.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    escaped.replaceAll("%20", "+"),
    encodeURI(text.toWellFormed()),
    html,
    html.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    prose(text),
    tableProse(text),
    text.replaceAll("|", "\\|"),
  ];
}

/** A lone half of a surrogate pair would throw. */
function escapeAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * The part of an encoding that does not depend on what stands before and behind, for each of the three places that a secret
 * may have in a group of three bytes. https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
function listBase64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, "utf8");
  const standard = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const usable = standard.filter(({ length }) => length >= SHORTEST_PART);
  return [...usable, ...usable.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
