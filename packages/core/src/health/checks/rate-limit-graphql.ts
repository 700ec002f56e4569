import { createRateLimitCheck } from "../rate-limit-check.ts";

/** RAT-002: points of the GraphQL limit are left. */
export const rateLimitGraphql = createRateLimitCheck("RAT-002", "graphql", "GraphQL");
