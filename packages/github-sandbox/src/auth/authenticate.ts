import type { IncomingHttpHeaders } from "node:http";
import type { TokenKind } from "../state/account-records.ts";
import { isRefusal, type Refusal, refuse } from "../state/refusal.ts";
import type { Store } from "../state/store.ts";
import { isWebToken, readWebToken } from "./app-token.ts";
import type { Viewer } from "./viewer.ts";

/** Versions that GitHub serves, the default first, https://docs.github.com/rest/about-the-rest-api/api-versions */
export const API_VERSIONS = ["2022-11-28", "2026-03-10"] as const;

const ANONYMOUS: Viewer = { login: "", token: "", kind: "anonymous" };

/** Who asks; 401 for a token that is not known or has expired. Nobody is a viewer too. `kind` is that of any token while none is known. */
export function authenticate(
  headers: IncomingHttpHeaders,
  store: Store,
  kind: TokenKind,
  nowMs: number,
): Viewer | Refusal {
  const { authorization } = headers;
  if (authorization === undefined) {
    return ANONYMOUS;
  }
  const bearer = /^(?:bearer|token)\s+(\S+)\s*$/i.exec(authorization)?.[1];
  const token = bearer ?? basicToken(authorization);
  const apps = store.apps();
  if (token !== null && apps.length > 0 && isWebToken(token)) {
    const app = readWebToken(token, apps, nowMs);
    const login = isRefusal(app) ? "" : `${app.slug}[bot]`;
    return isRefusal(app) ? app : { login, accountId: store.account(login).id, token, kind: "app", app };
  }
  const known = token === null ? null : store.token(token, kind);
  const isExpired = known?.expiresAt !== undefined && Date.parse(known.expiresAt) <= nowMs;
  return known === null || isExpired
    ? refuse(401, "Bad credentials")
    : { ...known, accountId: store.account(known.login).id };
}

/** The token of a Basic header: the password, or the user's name where the password says so or nothing. */
function basicToken(authorization: string): string | null {
  const encoded = /^basic\s+(\S+)\s*$/i.exec(authorization)?.[1];
  if (encoded === undefined) {
    return null;
  }
  const decoded = Buffer.from(encoded, "base64").toString();
  const cut = decoded.indexOf(":");
  const [user, password] = cut === -1 ? [decoded, ""] : [decoded.slice(0, cut), decoded.slice(cut + 1)];
  const token = password === "" || password === "x-oauth-basic" ? user : password;
  return token === "" ? null : token;
}

/** What GitHub asks of every request before it looks at it: a user agent, and an API version that it knows. */
export function checkHeaders(headers: IncomingHttpHeaders): Refusal | null {
  if ((headers["user-agent"] ?? "") === "") {
    return refuse(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  }
  const version = headers["x-github-api-version"];
  if (version !== undefined && !API_VERSIONS.some((known) => known === version)) {
    return refuse(400, `${JSON.stringify(version)} is not a supported version of the API.`);
  }
  return null;
}
