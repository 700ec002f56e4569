export { createGitHub, type GitHub, type GitHubOptions } from "./github.ts";
export type { RateLimits } from "./rate-limits.ts";
