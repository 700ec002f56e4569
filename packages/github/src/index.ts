export { type AppCredentials, type AppTokens, createAppTokens } from "./app-tokens.ts";
export type { TokenSource } from "./client.ts";
export { createGitHub, type GitHub, type GitHubOptions } from "./github.ts";
export { type OwnerLanes, routeByOwner } from "./owner-routing.ts";
export type { RateLimits } from "./rate-limits.ts";
export type { TokenReach } from "./token-reach.ts";
