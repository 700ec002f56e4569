/** Below this share of the expected runs of a day, in percent, MET-003 warns. */
export const MIN_COVERAGE_PERCENT = 75;

/** Above this share of the interval RUN-005 warns. */
export const MAX_DURATION_SHARE = 0.8;

/** Above this many hours without a recorded health check SLF-001 warns, where one every six hours is usual. */
export const MAX_HEALTH_GAP_HOURS = 9;
