/**
 * Texts that look like a credential: GitHub's tokens, Slack's, its webhooks, keys of Standard Webhooks, an
 * AWS key id, the start of a private key.
 *
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const CREDENTIAL =
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{16,}(?:[._-][A-Za-z0-9_-]{8,})*|github_pat_[A-Za-z0-9_]{16,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AKIA[0-9A-Z]{16}(?![A-Za-z0-9])|https:\/\/hooks\.slack(?:-gov)?\.com\/[a-z]+\/[A-Za-z0-9/_-]{10,}|whsec_[A-Za-z0-9+/]{24,}={0,2})/;
const KEY_START = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/;

/** The rest of a private key: to its last line, or as far as what follows looks like one. Line ends may be written out. */
const KEY_REST =
  /(?:[^-]*-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|(?:[\s>|]|\\[nrt])*(?:[A-Za-z0-9+/=]{16,}(?:[\s>|]|\\[nrt])*)*[A-Za-z0-9+/=]*)/;

const PLACES = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}`, "g");
const WHOLE = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}${KEY_REST.source}`, "g");

/** The places of everything in `text` that looks like a credential, in UTF-16 units; of a private key only its first line. */
export function findSecrets(text: string): readonly { readonly offset: number; readonly length: number }[] {
  return Array.from(text.matchAll(PLACES), (match) => ({ offset: match.index, length: match[0].length }));
}

/** `text` with `***` for everything that looks like a credential, private keys as a whole. */
export function redactSecrets(text: string): string {
  return text.replace(WHOLE, "***");
}
