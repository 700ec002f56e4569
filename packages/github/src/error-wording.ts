import { formatRepositoryRef, type GitHubErrorCode } from "@automation/core";
import type { Call } from "./call.ts";

/** Longest piece of an answer that a message repeats. */
const LONGEST_QUOTE = 300;

const REMEDIES: readonly { readonly pattern: RegExp; readonly remedy: string }[] = [
  {
    pattern: /not permitted to create or approve pull requests/i,
    remedy:
      'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organisation, or use the token of a GitHub App.',
  },
  {
    pattern: /without `?workflows?`? (permission|scope)/i,
    remedy:
      "The change touches workflow files: give the GitHub App `workflows: write`, or the token `workflow`.",
  },
  { pattern: /archived/i, remedy: "The repository is archived: take it off the list or unarchive it." },
  {
    pattern: /SAML|single sign-on|SSO/,
    remedy: "Authorise the token for the organisation's single sign-on.",
  },
  {
    pattern: /Reference update failed/i,
    remedy:
      "Git has no room for a branch whose name begins with another one's and a slash: see whether one is in the way.",
  },
  { pattern: /Bad credentials/i, remedy: "Check that the token is complete and has not expired." },
];

const REMEDY_BY_CODE: Readonly<Partial<Record<GitHubErrorCode, string>>> = {
  "not-found": "It does not exist, or the token may not see it.",
  unauthorized: "Check that the token is complete and has not expired.",
  forbidden: "Check the permissions of the token.",
  blocked: "GitHub has blocked it: only its owner and GitHub's support can change that.",
  server: "This is a fault at GitHub: it usually passes.",
  network: "Check the connection and https://www.githubstatus.com.",
};

/**
 * Says what failed, where, why and what to do. `why` is quoted cleaned and cut; `accepted` is the answer's
 * `x-accepted-github-permissions` (`,` means and, `;` means or).
 */
export function wordFailure(call: Call, code: GitHubErrorCode, why: string, accepted?: string): string {
  const place = call.repository === undefined ? "" : ` in ${formatRepositoryRef(call.repository)}`;
  const quote = cleanQuote(why);
  return `Could not ${call.operation}${place}: ${endSentence(quote)} ${findRemedy(code, quote, accepted)}`.trim();
}

/** One line without control characters or anything that looks like a token. */
export function cleanQuote(text: string): string {
  const line = text
    .replace(/\b(gh[a-z]_|github_pat_)\w+/g, "***")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

function findRemedy(code: GitHubErrorCode, quote: string, accepted: string | undefined): string {
  const known = REMEDIES.find(({ pattern }) => pattern.test(quote));
  if (known !== undefined) return known.remedy;
  if (code === "forbidden" && accepted) return `Give the token ${wordPermissions(accepted)}.`;
  return REMEDY_BY_CODE[code] ?? "";
}

function wordPermissions(accepted: string): string {
  const sets = cleanQuote(accepted)
    .split(";")
    .map((set) =>
      set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "),
    );
  return sets.join(", or ");
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
