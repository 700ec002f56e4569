/** `uniform` scans everything, `learned` where pushes are to be expected, `shadow` everything beside a learned schedule. */
export const SCHEDULING_MODES = ["uniform", "shadow", "learned"] as const;

export type SchedulingMode = (typeof SCHEDULING_MODES)[number];

/**
 * What waiting for a scan costs: `delay` is the time that each push waits to be seen, `stale_time` the time in which at
 * least one waits, `threshold` the time in which a branch is further behind than its threshold and nobody knows.
 */
export const SCHEDULE_OBJECTIVES = ["delay", "stale_time", "threshold"] as const;

export type ScheduleObjective = (typeof SCHEDULE_OBJECTIVES)[number];

/** `batched`: many repositories in one call, so that all are read. `single`: reading one costs calls of its own. */
export type Detection = "batched" | "single";
