import { createHash, randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { API_VERSIONS } from "../auth/authenticate.ts";
import type { Outcome } from "./exchange.ts";

/** Sends an answer, with the damage that a fault does to it. */
export function sendOutcome(response: ServerResponse, { answer, headers, text, damage }: Outcome): void {
  switch (damage?.kind) {
    case "cut-connection":
      response.socket?.destroy();
      return;
    case "truncate": {
      const bytes = Buffer.from(text);
      writeHead(response, answer.status, headers, bytes.length);
      response.write(bytes.subarray(0, damage.keepBytes ?? Math.floor(bytes.length / 2)), () => {
        response.socket?.destroy();
      });
      return;
    }
    case "replace-text":
      sendText(response, answer.status, { ...headers, "content-type": damage.contentType }, damage.text);
      return;
    default:
      sendText(response, answer.status, headers, text);
  }
}

/** Sends one text whole. */
export function sendText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string | Uint8Array,
): void {
  writeHead(response, status, headers, Buffer.byteLength(text));
  response.end(text);
}

/** What GitHub says with every answer to programs. */
const CONSTANT_HEADERS = {
  server: "GitHub.com",
  vary: "Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With",
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, " +
    "X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, " +
    "X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset",
  "strict-transport-security": "max-age=31536000; includeSubdomains; preload",
  "x-frame-options": "deny",
  "x-content-type-options": "nosniff",
  "x-xss-protection": "0",
  "referrer-policy": "origin-when-cross-origin, strict-origin-when-cross-origin",
  "content-security-policy": "default-src 'none'",
} as const;

function writeHead(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  length: number,
): void {
  const hasBody = status !== 204 && status !== 304;
  const all = {
    ...CONSTANT_HEADERS,
    "x-github-request-id": requestId(),
    "x-github-api-version-selected": API_VERSIONS[0],
    "x-github-media-type": "github.v3; format=json",
    ...(hasBody ? { "content-type": "application/json; charset=utf-8", "content-length": length } : {}),
    ...headers,
  };
  // An answer takes a header away by leaving it empty.
  response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")));
}

/** Five groups of hexadecimal digits, like `9CC7:3F0B:1A2B3C4:5D6E7F8:66A0B1C2`. */
function requestId(): string {
  const digits = createHash("sha1").update(randomBytes(8)).digest("hex").toUpperCase();
  return [4, 8, 16, 24, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join(":");
}

/** Tells a defect of the sandbox itself with 500: it must be seen, never be taken for an answer of GitHub. */
export function sendFailure(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendText(response, 500, {}, JSON.stringify({ message: `The sandbox failed: ${message}`, status: "500" }));
}
