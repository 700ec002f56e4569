import type { NotifyMessage } from "@automation/core/notify";
import type { Clock, Random } from "@automation/core/ports";
import type { ChannelType } from "@automation/core/routing";
import type { Resolver } from "./resolve.ts";

/** How channels reach the outside. */
export interface ChannelContext {
  /** Also addresses that only the runner's network has. */
  readonly allowsPrivate: boolean;
  /** Also http, mail servers without TLS, and certificates that nobody vouches for at private addresses. */
  readonly allowsPlain: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal?: AbortSignal;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly resolver?: Resolver;
}

/** What a channel needs to find the incident's first message again. */
export type Thread = Readonly<Record<string, string>>;

/** What one attempt came to. */
export type Attempt =
  | { readonly status: "sent"; readonly detail: string; readonly latencyMs: number; readonly thread?: Thread }
  | {
      readonly status: "failed";
      /** A status or a word. */
      readonly code: string;
      /**
       * `permanent`: of no use before a secret changes. `again`: worth another attempt soon. `later`: in another run.
       * `content`: this message is refused, a plainer one may not be.
       */
      readonly kind: "permanent" | "again" | "later" | "content";
      /** What a person reads: what came back, and what to do. Holds no secret. */
      readonly detail: string;
      readonly latencyMs: number | null;
      readonly mayHaveArrived: boolean;
      /** What the channel asked to wait, in milliseconds. */
      readonly retryAfterMs?: number | undefined;
    };

/** A place where messages go. */
export interface Channel {
  readonly type: ChannelType;
  /** All that tells its destination from another one: secrets included, so it is never shown, only digested. */
  readonly identity: string;
  /** What comes twice under one id is one message there. */
  readonly knowsRepeats: boolean;
  /** Sends once. Never throws. */
  send(message: NotifyMessage, thread: Thread | null, context: ChannelContext): Promise<Attempt>;
  /** Sends as little as can be refused; absent where every message is like that. */
  sendPlain?(message: NotifyMessage, thread: Thread | null, context: ChannelContext): Promise<Attempt>;
}
