import type { TokenKind } from "../state/account-records.ts";
import type { SandboxClock } from "../state/domain.ts";
import { type LimitsOptions, PRIMARY_LIMITS, type RateLimitResource } from "./options.ts";

/** Who spends: a token, or nobody. */
export interface Spender {
  readonly token: string;
  readonly kind: TokenKind | "anonymous";
}

/** A bucket at one moment. */
export interface BucketState {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

interface Bucket {
  used: number;
  readonly resetMs: number;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The primary rate limit: one bucket for each token and resource. A window starts with its first request. */
export class PrimaryLimits {
  readonly #options: LimitsOptions;
  readonly #clock: SandboxClock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(options: LimitsOptions, clock: SandboxClock) {
    this.#options = options;
    this.#clock = clock;
  }

  isExceeded(spender: Spender, resource: RateLimitResource): boolean {
    return this.state(spender, resource).remaining <= 0;
  }

  /** Takes `cost` out of the bucket, down to nothing; a negative cost gives back. */
  charge(spender: Spender, resource: RateLimitResource, cost: number): void {
    const bucket = this.#bucket(spender, resource);
    bucket.used = Math.max(0, Math.min(this.#limit(spender, resource), bucket.used + cost));
  }

  state(spender: Spender, resource: RateLimitResource): BucketState {
    const { used, resetMs } = this.#bucket(spender, resource);
    const limit = this.#limit(spender, resource);
    return { limit, used, remaining: limit - used, reset: Math.ceil(resetMs / 1000) };
  }

  #limit({ kind }: Spender, resource: RateLimitResource): number {
    return this.#options.primary?.[resource] ?? PRIMARY_LIMITS[kind][resource];
  }

  #bucket({ token }: Spender, resource: RateLimitResource): Bucket {
    const key = `${token}\n${resource}`;
    const now = this.#clock.now();
    const known = this.#buckets.get(key);
    if (known !== undefined && now < known.resetMs) {
      return known;
    }
    const windowMs = this.#options.primaryWindowMs ?? (resource === "search" ? MINUTE_MS : HOUR_MS);
    const fresh = { used: 0, resetMs: now + windowMs };
    this.#buckets.set(key, fresh);
    return fresh;
  }
}
