import type { SandboxClock } from "../state/domain.ts";
import { type LimitsOptions, RATE_LIMIT_RESOURCES, type RateLimitResource } from "./options.ts";
import { type BucketState, PrimaryLimits, type Spender } from "./primary.ts";
import { SecondaryLimiter, type SecondaryRefusal, type WeighedRequest } from "./secondary.ts";
import { QueryTimer } from "./server-time.ts";

/** Buckets of what the sandbox does not simulate: they stay full. */
const UNUSED_LIMITS: Readonly<Record<string, number>> = {
  actions_runner_registration: 10_000,
  code_scanning_autofix: 10,
  code_scanning_upload: 1_000,
  code_search: 10,
  dependency_snapshots: 100,
  integration_manifest: 5_000,
  scim: 15_000,
  source_import: 100,
};

/** Both kinds of limits as the server uses them. Can be configured again at any time, which empties every bucket. */
export class Limiter {
  readonly #clock: SandboxClock;
  #options: LimitsOptions = {};
  #primary: PrimaryLimits;
  #secondary: SecondaryLimiter | null = null;

  constructor(options: LimitsOptions, clock: SandboxClock) {
    this.#clock = clock;
    this.#primary = new PrimaryLimits(options, clock);
    this.configure(options);
  }

  get options(): LimitsOptions {
    return this.#options;
  }

  get isDisabled(): boolean {
    return this.#options.isDisabled ?? false;
  }

  configure(options: LimitsOptions): void {
    this.#options = options;
    this.#primary = new PrimaryLimits(options, this.#clock);
    this.#secondary =
      options.isDisabled === true || options.secondary === false
        ? null
        : new SecondaryLimiter(options.secondary ?? {}, this.#clock);
  }

  isExceeded(spender: Spender, resource: RateLimitResource): boolean {
    return !this.isDisabled && this.#primary.isExceeded(spender, resource);
  }

  /** Takes `cost` out of the bucket; a negative cost gives back. */
  charge(spender: Spender, resource: RateLimitResource, cost: number): void {
    this.#primary.charge(spender, resource, cost);
  }

  state(spender: Spender, resource: RateLimitResource): BucketState {
    return this.#primary.state(spender, resource);
  }

  /** Lets a request in, or says for how long not. Call the release of an admitted one when it is answered. */
  admit(request: WeighedRequest): SecondaryRefusal | { readonly release: () => void } {
    const limiter = this.#secondary;
    const refusal = limiter?.admit(request) ?? null;
    return refusal ?? { release: () => limiter?.release(request.token) };
  }

  /** Begins to take the time of a query; `null` where it takes as long as it does. */
  startTimer(): QueryTimer | null {
    const { serverTime } = this.#options;
    return serverTime === undefined ? null : new QueryTimer(serverTime);
  }

  /** Body of `GET /rate_limit`. */
  overview(spender: Spender): Readonly<Record<string, unknown>> {
    const resources = Object.fromEntries(
      RATE_LIMIT_RESOURCES.map((resource) => [resource, { ...this.state(spender, resource), resource }]),
    );
    const reset = Math.ceil(this.#clock.now() / 1000) + 3600;
    const unused = Object.entries(UNUSED_LIMITS).map(([resource, limit]) => [
      resource,
      { limit, used: 0, remaining: limit, reset, resource },
    ]);
    return { resources: { ...resources, ...Object.fromEntries(unused) }, rate: resources.core };
  }
}

/** The `x-ratelimit-*` headers of one bucket. */
export function rateLimitHeaders(
  resource: RateLimitResource,
  { limit, remaining, used, reset }: BucketState,
): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-used": String(used),
    "x-ratelimit-resource": resource,
  };
}
