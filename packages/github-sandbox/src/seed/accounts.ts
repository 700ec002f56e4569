import { hash } from "node:crypto";
import type { UserSeed } from "./seed-spec.ts";

/** GitHub's own numbers of bots that every ecosystem meets. */
const KNOWN_ACCOUNTS: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41898282,
  "dependabot[bot]": 49699333,
  "renovate[bot]": 29139614,
  "web-flow": 19864447,
};
const FIRST_OTHER_ID = 1_000_000;
const OTHER_IDS = 9_000_000;

/**
 * Number of an account: the seed's own, GitHub's for a well-known bot, otherwise one derived from the login
 * (1,000,000 to 9,999,999), the same in each run.
 */
export function accountId(login: string, users: readonly UserSeed[] = []): number {
  const seeded = users.find((user) => user.login.toLowerCase() === login.toLowerCase());
  const digest = Number.parseInt(hash("sha1", login.toLowerCase(), "hex").slice(0, 8), 16);
  return seeded?.id ?? KNOWN_ACCOUNTS[login] ?? FIRST_OTHER_ID + (digest % OTHER_IDS);
}

/** Address that GitHub gives an account's commits: `<id>+<login>@users.noreply.github.com`. */
export function noreplyEmail(login: string, users: readonly UserSeed[] = []): string {
  return `${accountId(login, users)}+${login}@users.noreply.github.com`;
}

/** Account behind such an address, or `null` for any other address. */
export function parseNoreplyEmail(email: string): { readonly id: number; readonly login: string } | null {
  const match = /^(\d+)\+([^@]+)@users\.noreply\.github\.com$/.exec(email);
  return match === null ? null : { id: Number(match[1]), login: match[2] ?? "" };
}

/** Address of `web-flow`, https://github.com/web-flow */
export const WEB_FLOW_EMAIL = "noreply@github.com";
