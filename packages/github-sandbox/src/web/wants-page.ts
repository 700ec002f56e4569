import type { IncomingMessage } from "node:http";

/** First parts of the API's addresses: they answer with JSON, whoever asks. */
const API_ROOTS = new Set([
  "api",
  "graphql",
  "meta",
  "orgs",
  "rate_limit",
  "repos",
  "repositories",
  "search",
  "user",
  "users",
  "_sandbox",
]);

/** Whether a browser asks for a page. Clients of the API never accept `text/html`. */
export function wantsPage({ method, url = "/", headers }: IncomingMessage): boolean {
  const root = /^\/([^/?]*)/.exec(url)?.[1] ?? "";
  const isRead = method === "GET" || method === "HEAD";
  return isRead && /\btext\/html\b/.test(headers.accept ?? "") && !API_ROOTS.has(root.toLowerCase());
}
