import { BURST_SHARE, DAY_MS, HOUR_MS, MINUTE_MS, type PushHistory } from "@automation/core/scheduling";

/** A made-up fleet whose pushes come like those of 101 public repositories. */
export interface PushHistorySettings {
  readonly seed: number;
  readonly repositories: number;
  readonly startMs: number;
  readonly days: number;
  /** All repositories alike, and every hour like every other. */
  readonly isHomogeneous?: boolean;
}

const TIME_ZONES = [-8, -5, 0, 1, 2, 8, 9] as const;
const DAYS_A_MONTH = 30;

/**
 * Pushes of a fleet: logarithms of rates spread normally, drifting from month to month, three in four at office hours of
 * some time zone, and each push bringing more within the hour.
 */
export function makePushHistories({
  seed,
  repositories,
  startMs,
  days,
  isHomogeneous = false,
}: PushHistorySettings): readonly PushHistory[] {
  const random = createRandom(seed);
  return Array.from({ length: repositories }, (_, index) => {
    const key = `acme/r${String(index).padStart(5, "0")}`;
    const center = isHomogeneous ? 0 : normal(random, -1.5, 1.4);
    const zone = TIME_ZONES[Math.floor(random() * TIME_ZONES.length)] ?? 0;
    const isOffice = !isHomogeneous && random() < 0.75;
    const monthly = drift(random, Math.ceil(days / DAYS_A_MONTH), isHomogeneous ? 0 : 0.5);
    const intensityAt = (atMs: number): number => {
      const month = Math.floor((atMs - startMs) / DAY_MS / DAYS_A_MONTH);
      return Math.exp(center + (monthly[month] ?? 0)) * (isOffice ? officeHours(atMs, zone) : 1);
    };
    return { key, pushesMs: drawPushes(random, intensityAt, startMs, days, isHomogeneous ? 0 : BURST_SHARE) };
  });
}

function drift(random: () => number, months: number, deviation: number): readonly number[] {
  const steps: number[] = [];
  let value = normal(random, 0, deviation);
  for (let month = 0; month < months; month += 1) {
    steps.push(value);
    value = 0.8 * value + normal(random, 0, deviation * Math.sqrt(1 - 0.8 ** 2));
  }
  return steps;
}

/** Bell around 14 o'clock local time, a quarter of it at weekends; the mean of a week is about 1. */
function officeHours(atMs: number, zone: number): number {
  const local = new Date(atMs + zone * HOUR_MS);
  const distance = Math.abs(local.getUTCHours() + 0.5 - 14);
  const hours = Math.min(distance, 24 - distance);
  const bell = Math.exp(-(hours ** 2) / (2 * 3.2 ** 2));
  const isWeekend = local.getUTCDay() === 0 || local.getUTCDay() === 6;
  return (bell / 0.334) * (isWeekend ? 0.25 : 1) * (7 / 5.5);
}

/** An immigrant for each spontaneous push, and the pushes that follow from it. */
function drawPushes(
  random: () => number,
  intensityAt: (atMs: number) => number,
  startMs: number,
  days: number,
  burstShare: number,
): readonly number[] {
  const endMs = startMs + days * DAY_MS;
  const pushes: number[] = [];
  for (let hourMs = startMs; hourMs < endMs; hourMs += HOUR_MS) {
    const expected = (intensityAt(hourMs) * (1 - burstShare)) / 24;
    for (let count = poisson(random, expected); count > 0; count -= 1)
      pushes.push(hourMs + random() * HOUR_MS);
  }
  for (let index = 0; index < pushes.length; index += 1) {
    const parentMs = pushes[index] ?? 0;
    for (let count = poisson(random, burstShare); count > 0; count -= 1) {
      const childMs = parentMs - Math.log(1 - random()) * HOUR_MS;
      if (childMs < endMs) pushes.push(childMs);
    }
  }
  return pushes.sort((a, b) => a - b);
}

function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

function normal(random: () => number, mean: number, deviation: number): number {
  return mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** mulberry32: small, seeded, good enough to draw fleets with. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same fleet, but one repository in five dies, one begins late, one works on one day of the week, and one in sprints of
 * two weeks of eight, with several commits to a push.
 */
export function makeUnevenHistories(
  settings: Omit<PushHistorySettings, "isHomogeneous">,
): readonly PushHistory[] {
  const { seed, startMs, days } = settings;
  const random = createRandom(seed * 77 + 5);
  return makePushHistories(settings).map(({ key, pushesMs }, index) => {
    const turnMs = startMs + DAY_MS * days * (0.4 + 0.55 * random());
    const weekday = Math.floor(random() * 7);
    const phase = Math.floor(random() * 8);
    const kinds: readonly ((atMs: number) => boolean)[] = [
      () => true,
      (atMs) => atMs < turnMs,
      (atMs) => atMs > turnMs,
      (atMs) => new Date(atMs).getUTCDay() === weekday,
      (atMs) => (Math.floor((atMs - startMs) / DAY_MS / 7) + phase) % 8 < 2,
    ];
    const kept = pushesMs.filter(kinds[index % kinds.length] ?? (() => true));
    if (index % kinds.length !== kinds.length - 1) return { key, pushesMs: kept };
    const more = kept.flatMap((atMs) => [
      atMs,
      atMs + MINUTE_MS * (2 + 20 * random()),
      atMs + HOUR_MS * random(),
    ]);
    return { key, pushesMs: more.filter((atMs) => atMs < startMs + days * DAY_MS).sort((a, b) => a - b) };
  });
}
