/** Kinds of token, identified by their prefix; `workflow` by its limit. */
export type TokenKind = "classic" | "fine-grained" | "app" | "user" | "workflow" | "unrecognised";

/** Requests per hour that only a workflow's own token has. */
const WORKFLOW_TOKEN_LIMIT = 1000;

/**
 * Tells a token's kind. The token is looked at and goes nowhere.
 *
 * A workflow's own token is an App's installation token too, and only its limit distinguishes them (not on Enterprise
 * Cloud, where both have 15,000).
 *
 * @param coreLimit requests per hour, when GitHub said
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function tokenKindOf(token: string, coreLimit: number | undefined): TokenKind {
  if (token.startsWith("github_pat_")) return "fine-grained";
  if (token.startsWith("ghp_")) return "classic";
  if (token.startsWith("gho_") || token.startsWith("ghu_")) return "user";
  if (!token.startsWith("ghs_")) return "unrecognised";
  return coreLimit === WORKFLOW_TOKEN_LIMIT ? "workflow" : "app";
}
