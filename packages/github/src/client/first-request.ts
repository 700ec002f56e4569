import { endpoint } from "@octokit/endpoint";
import type { HttpRequest } from "./http-sender.ts";

/** What every request to one GitHub has in common. */
export interface RequestDefaults {
  /** Base of REST addresses, without a slash at its end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly token: string;
}

/** The request that the toolkit's client will make of a route and its parameters: this library is what it makes it with. */
export function formRequest(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  { baseUrl, userAgent, token }: RequestDefaults,
): HttpRequest {
  const { method, url, headers, body } = endpoint(route, { ...parameters, baseUrl });
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method,
    url,
    headers: {
      ...Object.fromEntries(texts),
      "user-agent": `${userAgent} ${headers["user-agent"]}`,
      // A token that is a JWT is a bearer's. https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api
      authorization: `${token.split(".").length === 3 ? "bearer" : "token"} ${token}`,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}
