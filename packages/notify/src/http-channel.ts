import { parseRetryAfterMs } from "@automation/resilience";
import type { Attempt, ChannelContext, Thread } from "./channel.ts";
import { type HttpAnswer, type HttpRequest, sendHttp } from "./send-http.ts";

type Answered = Extract<HttpAnswer, { status: "answered" }>;

/** What an answer means, where a channel has words of its own for it. */
export interface Verdict {
  readonly kind: "sent" | "permanent" | "again" | "later" | "content";
  /** A status or a word. */
  readonly code: string;
  readonly detail: string;
  readonly thread?: Thread;
}

/** Reads an answer; `undefined` leaves it to the rules that hold for every channel. */
export type AnswerReader = (answer: Answered) => Verdict | undefined;

/** Sends a request, and says what the answer means. */
export async function attemptHttp(
  request: HttpRequest,
  context: ChannelContext,
  read: AnswerReader,
): Promise<Attempt> {
  const answer = await sendHttp(request, context);
  if (answer.status === "unanswered") return describeSilence(answer);
  const verdict = read(answer) ?? judgeStatus(answer);
  const { code, detail, thread } = verdict;
  const { latencyMs } = answer;
  if (verdict.kind === "sent") {
    return { status: "sent", detail, latencyMs, ...(thread !== undefined && { thread }) };
  }
  return {
    status: "failed",
    code,
    kind: verdict.kind,
    detail,
    latencyMs,
    // A gateway that gave up waiting says nothing about what stands behind it.
    mayHaveArrived: answer.code === 502 || answer.code === 504,
    retryAfterMs: parseRetryAfterMs(answer.retryAfter, context.clock.now()) ?? undefined,
  };
}

function judgeStatus({ code, body }: Answered): Verdict {
  const status = String(code);
  if (code >= 200 && code < 300) return { kind: "sent", code: status, detail: `${status}` };
  if (code >= 300 && code < 400) {
    const detail = `it answered ${status}, a redirect, and none is followed: set the secret to the final address.`;
    return { kind: "permanent", code: status, detail };
  }
  if (code === 410) {
    const detail =
      "it answered 410: the receiver is gone for good. Remove the secret, or set it to a new address.";
    return { kind: "permanent", code: status, detail };
  }
  if (code === 429) return { kind: "again", code: status, detail: "it answered 429: too many messages." };
  if (code >= 500) return { kind: "again", code: status, detail: `it answered ${status}.` };
  return { kind: "later", code: status, detail: `it answered ${status}${quote(body)}.` };
}

/** What a person may learn from an answer: its first line, if that is short and plain. */
export function quote(body: string): string {
  const line = body.trim().split(/\r?\n/, 1)[0] ?? "";
  return /^[\w .,:;!?'()-]{1,120}$/.test(line) ? `: ${line.replace(/[.\s]+$/, "")}` : "";
}

const SILENCES: Readonly<Record<string, string>> = {
  "private-address":
    "its name stands for a private address, which is refused. Set allow-insecure to true if the receiver is in your own network.",
  "no-https": "its address does not begin with https, which is refused unless allow-insecure is true.",
  timeout: "it did not answer in time.",
  cancelled: "the run was cancelled.",
  "proxy-refused":
    "the proxy of the runner refused the connection. Allow its host there, or name it in no_proxy.",
  ENOTFOUND: "its host is not known.",
  EAI_AGAIN: "its host could not be looked up.",
  ECONNREFUSED: "it refused the connection.",
  ECONNRESET: "it closed the connection.",
};

function describeSilence({ code, wasSent }: Extract<HttpAnswer, { status: "unanswered" }>): Attempt {
  const isOurs = code === "private-address" || code === "no-https";
  return {
    status: "failed",
    code,
    kind: isOurs ? "permanent" : code === "cancelled" ? "later" : "again",
    detail: SILENCES[code] ?? `the connection failed (${code}).`,
    latencyMs: null,
    mayHaveArrived: wasSent,
  };
}
