/**
 * Texts that look like a credential: GitHub's tokens, Slack's, an AWS key id, the start of a private key.
 *
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const SECRET =
  /\bgh[pousr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/g;

/** The places of everything in `text` that looks like a credential, in UTF-16 units. */
export function findSecrets(text: string): readonly { readonly offset: number; readonly length: number }[] {
  return Array.from(text.matchAll(SECRET), (match) => ({ offset: match.index, length: match[0].length }));
}

/** `text` with `***` for everything that looks like a credential. */
export function redactSecrets(text: string): string {
  return text.replace(SECRET, "***");
}
