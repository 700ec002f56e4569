import { createRateLimitCheck } from "../rate-limit-check.ts";

/** RAT-001: calls of the REST limit are left. */
export const rateLimitCore = createRateLimitCheck("RAT-001", "core", "REST");
