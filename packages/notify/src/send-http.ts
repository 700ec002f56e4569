import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./address.ts";
import { openTunnel } from "./proxy.ts";
import { type ResolvedAddress, type Resolver, resolveHost } from "./resolve.ts";

/** How requests leave this machine. */
export interface HttpOptions {
  /** Also addresses that only the runner's network has. */
  readonly allowsPrivate: boolean;
  /** Also http, and certificates that nobody vouches for at private addresses. */
  readonly allowsPlain: boolean;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly resolver?: Resolver;
}

/** One request. */
export interface HttpRequest {
  readonly url: URL;
  readonly method: "POST" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back. */
export type HttpAnswer =
  | {
      readonly status: "answered";
      readonly code: number;
      readonly retryAfter: string | undefined;
      /** Its beginning; no answer that we read is longer. */
      readonly body: string;
      readonly latencyMs: number;
    }
  | {
      readonly status: "unanswered";
      /** `private-address`, `timeout`, or the code of Node: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
      readonly code: string;
      /** Whether the request may have got there. */
      readonly wasSent: boolean;
    };

const MAX_ANSWER = 64 * 1024;

/**
 * Sends one request to an address that was resolved and judged before, and follows no redirect. Never throws: what went wrong
 * is the answer.
 */
export async function sendHttp(request: HttpRequest, options: HttpOptions): Promise<HttpAnswer> {
  const { url } = request;
  if (url.protocol !== "https:" && !options.allowsPlain) {
    return { status: "unanswered", code: "no-https", wasSent: false };
  }
  const tunnel = await openTunnel(url);
  if (tunnel !== null) {
    // The proxy resolves names, and decides which of them it reaches; this machine may not know them.
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const isPrivate = isIP(host) !== 0 && !isPublicAddress(host) && !options.allowsPrivate;
    return isPrivate
      ? { status: "unanswered", code: "private-address", wasSent: false }
      : exchange(request, { tunnel, addresses: [] }, options);
  }
  const resolution = await resolveHost(url.hostname, options.allowsPrivate, options.resolver);
  if (resolution.status === "private")
    return { status: "unanswered", code: "private-address", wasSent: false };
  if (resolution.status === "unknown") return { status: "unanswered", code: resolution.code, wasSent: false };
  return exchange(request, { tunnel: null, addresses: resolution.addresses }, options);
}

/** How a request gets there: through a proxy, or to one of these addresses. */
interface Route {
  readonly tunnel: http.Agent | null;
  readonly addresses: readonly ResolvedAddress[];
}

function exchange(
  { url, method, headers, body }: HttpRequest,
  { tunnel, addresses }: Route,
  { timeoutMs, signal, allowsPlain }: HttpOptions,
): Promise<HttpAnswer> {
  const isSecure = url.protocol === "https:";
  const startedMs = performance.now();
  const signals = [AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])];
  return new Promise((resolve) => {
    let wasSent = false;
    const fail = (code: string) => resolve({ status: "unanswered", code, wasSent });
    const request = (isSecure ? https : http).request(url, {
      method,
      // No connection is kept: the process ends after a few of them.
      agent: tunnel ?? false,
      headers: { "content-length": Buffer.byteLength(body), "user-agent": "automation-notify", ...headers },
      signal: AbortSignal.any(signals),
      rejectUnauthorized: !allowsPlain || addresses.every(({ address }) => isPublicAddress(address)),
      ...(tunnel === null && { lookup: answerWith(addresses) }),
    });
    request.on("socket", (socket) => {
      // A tunnel comes connected.
      if (tunnel !== null) wasSent = true;
      socket.once(isSecure ? "secureConnect" : "connect", () => {
        wasSent = true;
      });
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      fail(error.name === "TimeoutError" || error.name === "AbortError" ? reasonOf(signal) : codeOf(error));
    });
    request.on("response", (response) => {
      const answered = performance.now() - startedMs;
      let text = "";
      const finish = () =>
        resolve({
          status: "answered",
          code: response.statusCode ?? 0,
          retryAfter: response.headers["retry-after"],
          body: text,
          latencyMs: Math.round(answered),
        });
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text = (text + chunk).slice(0, MAX_ANSWER);
      });
      // The status is there: what is missing of the text changes nothing.
      response.on("end", finish).on("error", finish).on("close", finish);
    });
    request.end(body);
  });
}

/** Connects to addresses that were judged, whatever the name means by now. */
function answerWith(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses;
    if (all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family);
  };
}

function reasonOf(signal: AbortSignal | undefined): string {
  return signal?.aborted ? "cancelled" : "timeout";
}

/** With several addresses Node collects the errors of all. */
function codeOf(
  error: NodeJS.ErrnoException & { readonly errors?: readonly NodeJS.ErrnoException[] },
): string {
  return error.code ?? error.errors?.[0]?.code ?? "failed";
}
