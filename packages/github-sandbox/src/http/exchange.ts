import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Viewer } from "../auth/viewer.ts";
import type { FaultKindName, FaultRule, Faults } from "../faults/faults.ts";
import { alterAnswer, answerOfFault, type Damage, damageOf } from "../faults/inject.ts";
import { type Limiter, rateLimitHeaders } from "../limits/limiter.ts";
import { passTime } from "../limits/server-time.ts";
import type { SandboxClock } from "../state/domain.ts";
import { type Answer, primaryLimitAnswer, secondaryLimitAnswer, TIMEOUT_ANSWER } from "./answer.ts";
import { entityTag, isUnchangedSince, lastModified, matchesEntityTag } from "./etag.ts";
import { describeMediaType, rawContentType } from "./media-type.ts";
import type { PreparedRequest } from "./prepared-request.ts";

/** What is sent, and how much of it. */
export interface Outcome {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
  /** Body as it would be sent undamaged; empty for none. */
  readonly text: string | Uint8Array;
  readonly damage: Damage | null;
  readonly fault: FaultKindName | null;
  readonly cost: number;
  readonly isWriteApplied: boolean;
}

export interface ExchangeServices {
  readonly limiter: Limiter;
  readonly faults: Faults;
  readonly clock: SandboxClock;
  /** Puts 500 in place of every REST answer that GitHub's OpenAPI description does not allow. */
  readonly isCheckingResponses: boolean;
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: IncomingHttpHeaders;
  readonly viewer: Viewer;
  readonly prepared: PreparedRequest;
}

/** What the running server adds to its services. */
interface RunningServices extends ExchangeServices {
  /** Aborted when the server closes: whoever still waits is not answered. */
  readonly closing: AbortSignal;
}

/** Takes one request past the limits and the faults to its answer. Rejects when the server closes meanwhile. */
export async function runExchange(exchange: Exchange, services: RunningServices): Promise<Outcome> {
  const { limiter } = services;
  const { prepared, viewer } = exchange;
  if (prepared.cost > 0 && limiter.isExceeded(viewer, prepared.resource)) {
    const answer = primaryLimitAnswer(prepared.resource === "graphql", viewer);
    return finish(exchange, services, answer, { fault: null, cost: 0 });
  }
  const admission = limiter.admit({
    token: viewer.token,
    isGraphql: prepared.resource === "graphql",
    points: prepared.points,
    createsContent: prepared.createsContent,
  });
  if (!("release" in admission)) {
    const { retryAfterSeconds, message } = admission;
    if (admission.isOfContent && prepared.resource === "graphql") {
      const answer = tooQuickly(prepared.operation?.aliases ?? []);
      return finish(exchange, services, answer, { fault: null, cost: 0 });
    }
    const answer = secondaryLimitAnswer(message, retryAfterSeconds);
    return finish(exchange, services, answer, { fault: null, cost: 0 });
  }
  try {
    const fault = strike(exchange, services);
    limiter.charge(viewer, prepared.resource, prepared.cost);
    const answer = await inTime(await answerWithFault(exchange, services, fault), services);
    const cost = prepared.cost + (answer.timer?.extraPoints ?? 0);
    limiter.charge(viewer, prepared.resource, cost - prepared.cost);
    return finish(exchange, services, answer, { fault, cost });
  } finally {
    admission.release();
  }
}

/** GraphQL tells too much new content in a way that no client takes for a limit (cli/cli#4801). */
function tooQuickly(fields: readonly string[]): Answer {
  const errors = fields.map((field) => ({
    type: "UNPROCESSABLE",
    path: [field],
    message: "was submitted too quickly",
  }));
  const data = Object.fromEntries(fields.map((field) => [field, null]));
  return { status: 200, body: { data, errors }, isWriteApplied: false };
}

function strike({ method, path, prepared }: Exchange, { faults }: ExchangeServices): FaultRule | null {
  return faults.strike({
    method,
    path,
    repository: prepared.repository,
    graphql:
      prepared.operationText === null
        ? null
        : { name: prepared.operation?.name ?? null, text: prepared.operationText },
  });
}

async function answerWithFault(
  exchange: Exchange,
  services: RunningServices,
  fault: FaultRule | null,
): Promise<Answer> {
  const { prepared, viewer } = exchange;
  const { limiter, clock } = services;
  if (fault === null) {
    return execute(exchange, services, false);
  }
  const instead = answerOfFault(fault, {
    viewer,
    resource: prepared.resource,
    bucket: limiter.state(viewer, prepared.resource),
    nowMs: clock.now(),
    place: {
      owner: prepared.repository?.split("/")[0] ?? "acme",
      html: `http://${exchange.requestHeaders.host ?? "localhost"}`,
    },
  });
  if (instead !== null) {
    return instead;
  }
  if (fault.kind === "slow") {
    await sleep(fault.delayMs, undefined, { signal: services.closing });
  }
  return alterAnswer(fault, await execute(exchange, services, fault.kind === "stale-read"));
}

/** The answer after the time that the server takes for it, or what stands in its place when that is too long. */
async function inTime(answer: Answer, { clock, closing }: RunningServices): Promise<Answer> {
  const { timer } = answer;
  if (timer === undefined || timer === null) {
    return answer;
  }
  await passTime(timer.spentMs, clock, closing);
  return timer.isOverLimit ? { ...TIMEOUT_ANSWER, timer } : answer;
}

async function execute(
  { method, path, requestHeaders, prepared }: Exchange,
  { isCheckingResponses }: ExchangeServices,
  isStale: boolean,
): Promise<Answer> {
  const answer = await prepared.execute({ isStale });
  if (!isCheckingResponses) {
    return answer;
  }
  const { holdToDescription } = await import("./response-check.ts");
  return holdToDescription({ method, path, accept: requestHeaders.accept ?? "" }, answer);
}

/** `2026-01-31 12:00:00 UTC`: when the token stops working, for one that does. */
function expiryHeader({ expiresAt }: Viewer): Readonly<Record<string, string>> {
  if (expiresAt === undefined) {
    return {};
  }
  const [day, time = ""] = new Date(expiresAt).toISOString().split("T");
  return { "github-authentication-token-expiration": `${day} ${time.slice(0, 8)} UTC` };
}

function finish(
  exchange: Exchange,
  { limiter, clock }: ExchangeServices,
  answer: Answer,
  { fault, cost }: { readonly fault: FaultRule | null; readonly cost: number },
): Outcome {
  const { prepared, viewer, requestHeaders } = exchange;
  const version = requestHeaders["x-github-api-version"];
  const text = answer.raw ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  const isGraphql = prepared.resource === "graphql";
  const accept = requestHeaders.accept ?? "";
  // GitHub tags what a write answers too; only a read can be answered with 304.
  const isKept = !isGraphql && !["no-cache", ""].includes(answer.headers?.["cache-control"] ?? "private");
  const isTagged = isKept && [200, 201].includes(answer.status) && text.length > 0 && fault === null;
  const tag = isTagged ? (answer.headers?.etag ?? entityTag(text, viewer.token)) : null;
  const changedAt = isTagged && !prepared.isWrite && answer.status === 200 ? lastModified(answer.body) : null;
  const isNotModified =
    tag !== null &&
    !prepared.isWrite &&
    (requestHeaders["if-none-match"] === undefined
      ? isUnchangedSince(requestHeaders["if-modified-since"], changedAt)
      : matchesEntityTag(requestHeaders["if-none-match"], tag));
  if (isNotModified) {
    limiter.charge(viewer, prepared.resource, -cost);
  }
  const limits = limiter.isDisabled
    ? {}
    : rateLimitHeaders(prepared.resource, limiter.state(viewer, prepared.resource));
  return {
    answer: isNotModified ? { status: 304 } : answer,
    headers: {
      ...(typeof version === "string" ? { "x-github-api-version-selected": version } : {}),
      date: new Date(clock.now()).toUTCString(),
      ...limits,
      ...expiryHeader(viewer),
      ...(viewer.kind === "pat" && viewer.permissions === undefined
        ? { "x-oauth-scopes": "read:org, repo, workflow", "x-accepted-oauth-scopes": "repo" }
        : {}),
      ...(changedAt === null ? {} : { "last-modified": new Date(changedAt).toUTCString() }),
      ...(tag === null ? {} : { etag: tag, "cache-control": "private, max-age=60, s-maxage=60" }),
      "x-github-media-type": describeMediaType(accept, isGraphql),
      ...(answer.raw === undefined || isNotModified ? {} : { "content-type": rawContentType(accept) }),
      ...answer.headers,
    },
    text: isNotModified || exchange.method === "HEAD" ? "" : text,
    damage: fault === null ? null : damageOf(fault),
    fault: fault?.kind ?? null,
    cost: isNotModified ? 0 : cost,
    isWriteApplied:
      prepared.isWrite && (answer.isWriteApplied ?? (answer.status >= 200 && answer.status < 300)),
  };
}
