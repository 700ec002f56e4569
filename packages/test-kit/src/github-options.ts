import type { Clock } from "@automation/core/ports";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import { JumpingClock } from "./fake-clock.ts";
import { RecordingLogger } from "./recording-logger.ts";

/** What tests vary. */
export interface Settings {
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  readonly token?: string;
  readonly orchestrationId?: string;
  readonly clock?: Clock;
  readonly buffer?: number;
  readonly maxWaitMs?: number;
  readonly maxRetries?: number;
  readonly concurrency?: number;
  readonly writeIntervalMs?: number;
  readonly requestTimeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly isFirst?: boolean;
}

/** Everything that a GitHub needs, with time that passes at once and no pacing. */
export function makeOptions(settings: Settings) {
  const clock = settings.clock ?? new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
  const random = () => 0.5;
  const { signal } = settings;
  const maxWaitMs = settings.maxWaitMs ?? 300_000;
  return {
    token: settings.token ?? "test-token",
    apiUrl: settings.apiUrl,
    graphqlUrl: settings.graphqlUrl ?? `${settings.apiUrl}/graphql`,
    serverUrl: settings.apiUrl,
    userAgent: "automation-test",
    redact: (text: string) => text,
    orchestrationId: settings.orchestrationId,
    logger: new RecordingLogger(),
    clock,
    random,
    budget: new RateLimitBudget({ clock, random, buffer: settings.buffer ?? 0, maxWaitMs, signal }),
    governor: new WriteGovernor({
      clock,
      random,
      intervalMs: settings.writeIntervalMs ?? 0,
      maxWaitMs,
      signal,
    }),
    maxRetries: settings.maxRetries ?? 3,
    concurrency: settings.concurrency ?? 8,
    requestTimeoutMs: settings.requestTimeoutMs ?? 5_000,
    isFirst: settings.isFirst ?? false,
    signal,
  };
}
