import { describeEarlyEnd, describeWritePace } from "@automation/core/report";
import type { RepositoryResult } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const NOW_MS = Date.parse("2026-11-30T12:00:00Z");

function repository(outcomes: readonly string[], reason?: string): RepositoryResult {
  return {
    repository: { owner: "acme", name: "api" },
    status: reason === undefined ? "scanned" : "skipped",
    threshold: 10,
    ...(reason !== undefined && { reason }),
    branches: outcomes.map((outcome, index) => ({
      name: `b${index}`,
      aheadBy: 0,
      behindBy: 20,
      outcome,
    })),
  } as RepositoryResult;
}

describe("why a run ended early, in one line", () => {
  it.each([
    [{ cause: "rate-limit", resetAtMs: NOW_MS + 12 * 60_000 }, "partial: rate limit, resets in 12 minutes, "],
    [{ cause: "rate-limit", resetAtMs: NOW_MS + 60_001 }, "partial: rate limit, resets in 2 minutes, "],
    [{ cause: "rate-limit", resetAtMs: NOW_MS + 5_000 }, "partial: rate limit, resets in 1 minute, "],
    [{ cause: "rate-limit", resetAtMs: null }, "partial: rate limit, reset time unknown, "],
    [{ cause: "time-limit", resetAtMs: null }, "partial: out of time (deadline-minutes), "],
    [{ cause: "cancelled", resetAtMs: null }, "partial: cancelled, "],
    [{ cause: "failure", resetAtMs: null }, "partial: ended by a failure, "],
  ] as const)("%j", (end, start) => {
    const line = describeEarlyEnd(end, [repository(["deferred", "opened", "deferred"])], NOW_MS);

    expect(line).toBe(`${start}2 branches deferred`);
  });

  it("counts repositories that were not reached, and no others", () => {
    const repositories = [
      repository(["deferred"]),
      repository([], "rate-limit"),
      repository([], "cancelled"),
      repository([], "archived"),
    ];

    expect(describeEarlyEnd({ cause: "cancelled", resetAtMs: null }, repositories, NOW_MS)).toBe(
      "partial: cancelled, 1 branch deferred, 2 repositories not scanned",
    );
  });
});

describe("the time that the distance between writes takes", () => {
  it.each([
    [40, 28, "28 s of the 40 s were"],
    [25, 5, "5 s of the 25 s were"],
    [100, 19, null],
    [10, 4.9, null],
    [10, undefined, null],
  ])("of %s s, %s: %s", (duration_seconds, waited, expected) => {
    const line = describeWritePace({
      duration_seconds,
      ...(waited !== undefined && { write_wait_seconds: waited }),
    });

    expect(line === null ? null : line.slice(0, expected?.length)).toBe(expected);
  });
});
