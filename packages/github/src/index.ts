export type { HistoryBranch } from "./adapters/history-branch.ts";
export type { TokenSource } from "./client/client.ts";
export type { PartialResults } from "./client/partial-results.ts";
export type { RateLimits } from "./client/rate-limits.ts";
export { type ConnectionSettings, connectGitHub, type Machine, machineOptions } from "./connect.ts";
export { findRemedy } from "./errors/refusals.ts";
export { buildPorts, createGitHub, type GitHub } from "./github.ts";
export { QuerySizes } from "./graphql/query-sizes.ts";
export { type GitHubOptions, type OpenedGitHub, openGitHub } from "./open-github.ts";
export { type OwnerClients, routeByOwner } from "./owner-routing.ts";
export {
  type AppCredentials,
  type AppTokens,
  createAppTokens,
  type Installation,
} from "./tokens/app-tokens.ts";
export type { TokenAccess } from "./tokens/token-access.ts";
