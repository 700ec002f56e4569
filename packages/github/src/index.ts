export { type AppCredentials, type AppTokens, createAppTokens, type Installation } from "./app-tokens.ts";
export type { TokenSource } from "./client.ts";
export { buildPorts, createGitHub, type GitHub } from "./github.ts";
export { type GitHubOptions, type OpenedGitHub, openGitHub } from "./open-github.ts";
export { type OwnerLanes, routeByOwner } from "./owner-routing.ts";
export type { PartialResults } from "./partial-results.ts";
export type { RateLimits } from "./rate-limits.ts";
export { findRemedy } from "./refusals.ts";
export type { TokenReach } from "./token-reach.ts";
