import { summarizeRun } from "@automation/core/metrics";
import type { RepositoryResult, RunError } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { branch, facts, repository } from "./run-facts.ts";

const failed = repository("web", { status: "failed", reason: "not-found" });
const skipped = repository("old", { status: "skipped", reason: "archived" });
const error: RunError = { repository: "acme/web", code: "not-found", message: "gone" };

describe("summarizeRun", () => {
  it("counts repositories, branches, pull requests and outcomes", () => {
    const scanned = repository("api", {
      branches: [
        branch({ isNewPullRequest: true }),
        branch({ name: "a", behindBy: 10, outcome: "within-threshold" }),
        branch({ name: "b", behindBy: 11, aheadBy: 2, outcome: "diverged" }),
        branch({ name: "c", behindBy: 99, outcome: "bot-branch" }),
        branch({ name: "d", behindBy: null, aheadBy: null, outcome: "excluded" }),
        branch({ name: "e", outcome: "already-open", pullRequest: { number: 1, url: "u" } }),
      ],
    });

    const metrics = summarizeRun(
      facts({ repositories: [scanned, failed, skipped], errors: [error], requestCount: 9 }),
    );

    expect(metrics).toMatchObject({
      schema_version: 1,
      start_time: "2026-01-01T12:00:00.000Z",
      end_time: "2026-01-01T12:01:30.250Z",
      duration_seconds: 90.25,
      repos_scanned: 1,
      repos_skipped: 1,
      repos_failed: 1,
      branches_analyzed: 5,
      branches_behind: 3,
      prs_created: 1,
      errors_encountered: 1,
      success_rate: 50,
      api_calls_made: 9,
      partial: false,
    });
    expect(metrics.outcomes).toEqual({
      opened: 1,
      "within-threshold": 1,
      diverged: 1,
      "bot-branch": 1,
      excluded: 1,
      "already-open": 1,
    });
  });

  it("reports what earlier runs' answers were good for", () => {
    const remembering = summarizeRun(facts({ memory: { hits: 380, savedCalls: 7 } }));
    const forgetful = summarizeRun(facts({}));

    expect(remembering).toMatchObject({ cache_hits: 380, api_calls_saved: 7 });
    expect(forgetful).toMatchObject({ cache_hits: 0, api_calls_saved: 0 });
  });

  it.each([
    ["nothing was attempted", [], [], null],
    ["everything was skipped", [skipped], [], null],
    ["everything failed", [failed], [error], 0],
    ["one of three failed", [repository("a"), repository("b"), failed], [error], 66.67],
    ["a scanned repository had a failing branch", [repository("web"), repository("b")], [error], 50],
    ["a repository failed twice", [repository("web"), repository("b")], [error, error], 50],
    ["spelling differs in case", [repository("WEB"), repository("b")], [error], 50],
    ["all is well", [repository("a"), skipped], [], 100],
  ] as const)("when %s, the success rate is right", (_case, repositories, errors, expected) => {
    const metrics = summarizeRun(facts({ repositories: [...repositories], errors: [...errors] }));

    expect(metrics.success_rate).toBe(expected);
  });

  it("adds up: outcomes are as many as branches, and repositories as many as results", () => {
    const status = fc.constantFrom<RepositoryResult["status"]>("scanned", "skipped", "failed");
    const outcome = fc.constantFrom("opened", "ahead", "failed", "deferred" as const);

    fc.assert(
      fc.property(fc.array(fc.tuple(status, fc.array(outcome))), (described) => {
        const repositories = described.map(([state, outcomes], index) =>
          repository(`r${index}`, {
            status: state,
            branches: outcomes.map((o) => branch({ outcome: o as "opened" })),
          }),
        );

        const metrics = summarizeRun(facts({ repositories }));

        const sum = Object.values(metrics.outcomes).reduce((total, n) => total + n, 0);
        expect(sum).toBe(described.reduce((total, [, outcomes]) => total + outcomes.length, 0));
        expect(metrics.repos_scanned + metrics.repos_skipped + metrics.repos_failed).toBe(described.length);
      }),
    );
  });
});
