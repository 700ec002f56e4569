import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { type AdminServices, answerAdmin } from "../admin.ts";
import { authenticate, checkHeaders } from "../auth/authenticate.ts";
import { findCrossOriginCaller } from "../auth/cross-origin.ts";
import type { Viewer } from "../auth/viewer.ts";
import { answerArchive, readArchiveRequest } from "../git/archive.ts";
import { answerGit, readGitRequest } from "../git/git-http.ts";
import type { Journal } from "../journal.ts";
import { rateLimitHeaders } from "../limits/limiter.ts";
import { Links } from "../rest/links.ts";
import type { RestRequest } from "../rest/route.ts";
import { bodyForm, prepareRest } from "../rest/run-route.ts";
import { type Domain, formatTimestamp } from "../state/domain.ts";
import { isRefusal } from "../state/refusal.ts";
import { wantsPage } from "../web/wants-page.ts";
import { errorAnswer } from "./answer.ts";
import { parseJson, readBytes, readText } from "./body.ts";
import type { Certificate } from "./certificate.ts";
import { type ExchangeServices, type Outcome, runExchange } from "./exchange.ts";
import type { PreparedRequest } from "./prepared-request.ts";
import { sendFailure, sendOutcome, sendText } from "./send.ts";

/** The only address that the sandbox listens on. */
const LOOPBACK = "127.0.0.1";

/** Prefix of the interface on GitHub Enterprise Server. */
const ENTERPRISE_PREFIX = "/api/v3";

const ADMIN_PREFIX = "/_sandbox/";

export interface ServerServices extends ExchangeServices, AdminServices {
  readonly domain: Domain;
  readonly journal: Journal;
  readonly isValidating: boolean;
  /** Called after everything that was written. */
  readonly onWrite: () => void;
}

/** The HTTP side of the sandbox. */
export class SandboxServer {
  readonly #services: ServerServices;
  readonly #server: Server;
  #tlsServer: Server | null = null;
  readonly #closing = new AbortController();
  /** Requests that are still being answered. */
  readonly #underWay = new Set<Promise<void>>();

  constructor(services: ServerServices) {
    this.#services = services;
    this.#server = createServer(this.#listener);
  }

  readonly #listener = (request: IncomingMessage, response: ServerResponse): void => {
    const answered = this.#respond(request, response)
      .catch((error: unknown) => {
        sendFailure(response, error);
      })
      .finally(() => this.#underWay.delete(answered));
    this.#underWay.add(answered);
  };

  /** Listens on the loopback interface; 0 lets the system choose a port. Gives the server's address. */
  async listen(port: number): Promise<string> {
    await listenOn(this.#server, port);
    return this.url;
  }

  /** Listens for TLS too, with that certificate. Gives the address. */
  async listenForTls(port: number, { certificate, key }: Certificate): Promise<string> {
    this.#tlsServer = createTlsServer({ cert: certificate, key }, this.#listener);
    await listenOn(this.#tlsServer, port);
    return addressOf(this.#tlsServer, "https");
  }

  get url(): string {
    return addressOf(this.#server, "http");
  }

  /** Cuts every connection, and waits until nothing is worked on any more: what comes after may delete the repositories. */
  async close(): Promise<void> {
    const servers = [this.#server, ...(this.#tlsServer === null ? [] : [this.#tlsServer])];
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    this.#closing.abort(new Error("The sandbox was closed."));
    for (const server of servers) {
      server.closeAllConnections();
    }
    await Promise.all(closed);
    await Promise.all(this.#underWay);
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? "/";
    const isTls = "encrypted" in request.socket;
    const isControl = target.startsWith(ADMIN_PREFIX);
    const refusal = findCrossOriginCaller(request.headers, { isControl, isTls });
    if (refusal !== null) {
      sendText(response, 403, {}, JSON.stringify({ message: refusal }));
      return;
    }
    if (target.startsWith(ADMIN_PREFIX)) {
      const text = await readText(request);
      const path = target.slice(ADMIN_PREFIX.length - 1);
      const answer = await answerAdmin(request.method ?? "GET", path, text, this.#services);
      sendText(response, answer.status, {}, answer.body === undefined ? "" : JSON.stringify(answer.body));
      return;
    }
    const git = readGitRequest(target);
    if (git !== null) {
      const { domain, limiter } = this.#services;
      await answerGit(request, response, git, domain, limiter.options.preset ?? "pat");
      return;
    }
    const archive = readArchiveRequest(target);
    if (archive !== null) {
      const { domain, limiter } = this.#services;
      await answerArchive(request, response, archive, domain, limiter.options.preset ?? "pat");
      return;
    }
    if (wantsPage(request)) {
      const { sendPage } = await import("../web/pages.ts");
      await sendPage(request, response, this.#services);
      return;
    }
    const sequence = this.#services.journal.open();
    const startedAt = performance.now();
    const at = formatTimestamp(this.#services.clock.now());
    const call = { ...readCall(request), root: this.#rootOf(isTls) };
    const bytes = await readBytes(request);
    const refused = this.#refuseEarly(request, bytes);
    if ("answer" in refused) {
      sendOutcome(response, refused);
      this.#write(call, null, refused, { sequence, at, startedAt, login: "" });
      return;
    }
    const { viewer, body } = refused;
    const { accept = "", "content-type": contentType = "" } = request.headers;
    const prepared = await this.#prepare(call, { viewer, body, accept, contentType });
    const exchange = { ...call, requestHeaders: request.headers, viewer, prepared };
    const outcome = await runExchange(exchange, { ...this.#services, closing: this.#closing.signal });
    if (outcome.isWriteApplied) {
      this.#services.onWrite();
    }
    this.#write(call, prepared, outcome, { sequence, at, startedAt, login: viewer.login });
    sendOutcome(response, outcome);
  }

  /** Turns down what GitHub turns down before it looks at the address; else who asks, and the body. */
  #refuseEarly(
    request: IncomingMessage,
    bytes: Buffer,
  ): Outcome | { readonly viewer: Viewer; readonly body: unknown } {
    const { headers } = request;
    const { domain, limiter } = this.#services;
    const kind = limiter.options.preset ?? "pat";
    const viewer = authenticate(headers, domain.store, kind, domain.clock.now());
    const form = bytes.length === 0 ? "json" : bodyForm(readCall(request), domain);
    // What is not simulated says so, whatever form its body has.
    const body =
      form === "json" ? parseJson(bytes.toString("utf8")) : { value: form === "bytes" ? bytes : undefined };
    const refusal = checkHeaders(headers) ?? (isRefusal(viewer) ? viewer : isRefusal(body) ? body : null);
    if (refusal === null && !isRefusal(viewer) && !isRefusal(body)) {
      return { viewer, body: body.value };
    }
    const answer = errorAnswer(refusal ?? { refused: true, status: 400, message: "Bad Request" });
    const nobody = { token: "", kind: "anonymous" } as const;
    return {
      answer,
      headers: {
        date: new Date(domain.clock.now()).toUTCString(),
        ...(limiter.isDisabled ? {} : rateLimitHeaders("core", limiter.state(nobody, "core"))),
      },
      text: JSON.stringify(answer.body),
      damage: null,
      fault: null,
      cost: 0,
      isWriteApplied: false,
    };
  }

  /** The address that a request came to, which the answers' links begin with. */
  #rootOf(isTls: boolean): string {
    return isTls && this.#tlsServer !== null ? addressOf(this.#tlsServer, "https") : this.url;
  }

  async #prepare(
    call: Call & { readonly root: string },
    { viewer, body, accept, contentType }: Pick<RestRequest, "viewer" | "body" | "accept" | "contentType">,
  ): Promise<PreparedRequest> {
    const links = new Links(`${call.root}${call.prefix}`, call.root);
    const services = { ...this.#services, links };
    const isGraphql = call.path === "/graphql" || call.path === "/api/graphql";
    if (!isGraphql || call.method !== "POST") {
      return prepareRest({ ...call, viewer, body, accept, contentType }, services);
    }
    const { prepareGraphql } = await import("../graphql/prepare.ts");
    return prepareGraphql({ body, viewer }, services);
  }

  #write(
    call: Call,
    prepared: PreparedRequest | null,
    outcome: Outcome,
    more: {
      readonly sequence: number;
      readonly at: string;
      readonly startedAt: number;
      readonly login: string;
    },
  ): void {
    const query = call.query.size === 0 ? "" : `?${call.query}`;
    this.#services.journal.write({
      sequence: more.sequence,
      at: more.at,
      method: call.method,
      path: `${call.path}${query}`,
      repository: prepared?.repository ?? null,
      login: more.login,
      operation: prepared?.operation ?? null,
      status: outcome.damage?.kind === "cut-connection" ? 0 : outcome.answer.status,
      resource: prepared?.resource ?? "core",
      cost: outcome.cost,
      points: prepared?.points ?? 0,
      fault: outcome.fault,
      isWriteApplied: outcome.isWriteApplied,
      durationMs: Math.round((performance.now() - more.startedAt) * 10) / 10,
    });
  }
}

async function listenOn(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

function addressOf(server: Server, scheme: "http" | "https"): string {
  const { port } = server.address() as AddressInfo;
  return `${scheme}://${LOOPBACK}:${port}`;
}

interface Call {
  readonly method: string;
  /** Without `/api/v3` and the query. */
  readonly path: string;
  /** `/api/v3` or nothing. */
  readonly prefix: string;
  readonly query: URLSearchParams;
}

function readCall({ method, url = "/" }: IncomingMessage): Call {
  const mark = url.indexOf("?");
  const whole = mark === -1 ? url : url.slice(0, mark);
  const isPrefixed = whole === ENTERPRISE_PREFIX || whole.startsWith(`${ENTERPRISE_PREFIX}/`);
  return {
    method: (method ?? "GET").toUpperCase(),
    path: isPrefixed ? whole.slice(ENTERPRISE_PREFIX.length) || "/" : whole,
    prefix: isPrefixed ? ENTERPRISE_PREFIX : "",
    query: new URLSearchParams(mark === -1 ? "" : url.slice(mark + 1)),
  };
}
