export * from "./backoff.ts";
export * from "./rate-limit-budget.ts";
export { type RateLimitReading, type ResponseHeaders, readRateLimitHeaders } from "./rate-limit-headers.ts";
export * from "./run-pool.ts";
export * from "./sum-usage.ts";
export * from "./write-governor.ts";
