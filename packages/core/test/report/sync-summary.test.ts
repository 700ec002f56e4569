import { summarizeRun } from "@automation/core/metrics";
import { createSyncReport, renderSyncSummary, type SyncRun } from "@automation/core/report";
import { describe, expect, it } from "@jest/globals";
import { branch, facts, repository } from "../metrics/run-facts.ts";

function syncRun(change: Partial<SyncRun> = {}): SyncRun {
  return {
    mode: "pull-request",
    isDryRun: false,
    threshold: 10,
    startedAtMs: 0,
    finishedAtMs: 90_000,
    isPartial: false,
    repositories: [],
    errors: [],
    ...change,
  };
}

function render(run: SyncRun): string {
  const metrics = summarizeRun(
    facts({ ...run, rateLimit: { core: { limit: 5000, start: 4999, end: 4990 } }, requestCount: 9 }),
  );
  return renderSyncSummary(run, metrics, "https://github.test");
}

describe("the summary", () => {
  it.each([
    ["nothing at all", syncRun(), "✅ Ecosystem sync: nothing to do"],
    [
      "only what is open already",
      syncRun({ repositories: [repository("api", { branches: [branch({ outcome: "already-open" })] })] }),
      "✅ Ecosystem sync: nothing new, 1 already open",
    ],
    [
      "a pull request",
      syncRun({ repositories: [repository("api", { branches: [branch({ isNewPullRequest: true })] })] }),
      "✅ Ecosystem sync: 1 pull request opened",
    ],
    [
      "a conflict",
      syncRun({ repositories: [repository("api", { branches: [branch({ outcome: "conflict" })] })] }),
      "⚠️ Ecosystem sync: 1 conflict",
    ],
    ["an early end", syncRun({ isPartial: true }), "⚠️ Ecosystem sync: ended early (partial)"],
    [
      "a dry run",
      syncRun({
        isDryRun: true,
        repositories: [repository("api", { branches: [branch({ outcome: "planned" })] })],
      }),
      "✅ Ecosystem sync: 1 write planned (dry run)",
    ],
    [
      "a failure",
      syncRun({ errors: [{ repository: "acme/api", code: "server", message: "502" }] }),
      "⚠️ Ecosystem sync: 1 failure",
    ],
    [
      "a diverged branch beyond the threshold",
      syncRun({
        repositories: [
          repository("api", { branches: [branch({ outcome: "diverged", aheadBy: 1, behindBy: 15 })] }),
        ],
      }),
      "⚠️ Ecosystem sync: 1 branch needs a person",
    ],
    [
      "a diverged branch within the threshold",
      syncRun({
        repositories: [
          repository("api", { branches: [branch({ outcome: "diverged", aheadBy: 1, behindBy: 9 })] }),
        ],
      }),
      "✅ Ecosystem sync: nothing to do",
    ],
    ...(["vetoed", "locked", "squash-replay", "unrelated-histories"] as const).map(
      (outcome): [string, SyncRun, string] => [
        `two branches that are ${outcome}`,
        syncRun({
          repositories: [repository("api", { branches: [branch({ outcome }), branch({ outcome })] })],
        }),
        "⚠️ Ecosystem sync: 2 branches need a person",
      ],
    ),
    [
      "a finding",
      syncRun({ findings: [{ code: "branch-pattern", repository: null, message: "m" }] }),
      "⚠️ Ecosystem sync: 1 finding needs attention",
    ],
  ])("of %s has its verdict in the first line", (_case, run, expected) => {
    expect(render(run).split("\n")[0]).toBe(`## ${expected}`);
  });

  it("lists the worst first, and among equals the one that is behind most", () => {
    const branches = [
      branch({ name: "open", outcome: "already-open", behindBy: 90 }),
      branch({ name: "opened-20", outcome: "opened", behindBy: 20 }),
      branch({ name: "opened-30", outcome: "opened", behindBy: 30 }),
      branch({ name: "quiet", outcome: "up-to-date", behindBy: 0 }),
      branch({ name: "broken", outcome: "failed", behindBy: 11 }),
    ];

    const text = render(syncRun({ repositories: [repository("api", { branches })] }));

    const order = [...text.matchAll(/\| `(broken|opened-30|opened-20|open|quiet)` \|/g)].map((m) => m[1]);
    expect(order).toEqual(["broken", "opened-30", "opened-20", "open"]);
  });

  it("counts the quiet ones, a diverged branch within the threshold too", () => {
    const branches = [
      branch({ name: "far", outcome: "diverged", aheadBy: 1, behindBy: 11 }),
      branch({ name: "near", outcome: "diverged", aheadBy: 1, behindBy: 10 }),
      branch({ name: "fresh", outcome: "up-to-date", behindBy: 0 }),
      branch({ name: "new", outcome: "up-to-date", behindBy: 0 }),
    ];

    const text = render(syncRun({ repositories: [repository("api", { branches })] }));

    expect(text).toContain("| `far` | 11 | 1 | **diverged** | a person |");
    expect(text).not.toContain("`near`");
    expect(text).toContain("Other branches: 2 up-to-date, 1 diverged.");
  });

  it("links repositories and pull requests, and says why", () => {
    const pullRequest = { number: 12, url: "https://github.test/acme/api/pull/12" };
    const branches = [branch({ pullRequest, isNewPullRequest: true, detail: "because" })];

    const text = render(syncRun({ repositories: [repository("api", { branches })] }));

    expect(text).toContain(
      "| [`acme/api`](https://github.test/acme/api) | `release/1.2` | 14 | 0 | **opened** [#12](https://github.test/acme/api/pull/12) |  | because |",
    );
    expect(text).toContain("Calls left: core 4990 of 5000.");
  });

  it("names failures with their code, those of the run too", () => {
    const text = render(
      syncRun({
        errors: [
          { repository: null, code: "unauthorized", message: "Bad credentials" },
          { repository: "acme/web", code: "not-found", message: "gone | away" },
        ],
      }),
    );

    expect(text).toContain("| the run | `unauthorized` | Bad credentials | Replace the token");
    expect(text).toContain(
      "| [`acme/web`](https://github.test/acme/web) | `not-found` | gone \\| away | Compare the name",
    );
  });

  it("says what an open pull request waits for", () => {
    const waiting = branch({ outcome: "already-open", waitsFor: ["review", "merge-queue"] });

    const text = render(syncRun({ repositories: [repository("api", { branches: [waiting] })] }));

    expect(text).toContain("| Waiting for |");
    expect(text).toContain("| **already-open** | a review, the merge queue |");
  });

  it("has a cross only where the step fails, and says why", () => {
    const run = syncRun({ errors: [{ repository: "acme/api", code: "server", message: "502" }] });

    const failing = renderSyncSummary(run, summarizeRun(facts(run)), "https://github.test", "Only 50 %");

    expect(failing).toMatch(/^## ❌ /);
    expect(failing).toContain("This step failed. Only 50 %");
    expect(render(run)).toMatch(/^## ⚠️ /);
  });

  it("lists the limits that were used, and no other", () => {
    const rateLimit = {
      core: { limit: 5000, start: 5000, end: 4990 },
      scim: { limit: 15_000, start: 15_000, end: 15_000 },
    };
    const run = syncRun();

    const text = renderSyncSummary(run, summarizeRun(facts({ ...run, rateLimit })), "https://github.test");

    expect(text).toContain("Calls left: core 4990 of 5000.");
    expect(text).not.toContain("scim");
  });

  it("reports renamed and skipped repositories", () => {
    const text = render(
      syncRun({
        repositories: [
          repository("old", { renamedTo: { owner: "acme", name: "new" } }),
          repository("gone", { status: "skipped", reason: "archived" }),
        ],
      }),
    );

    expect(text).toContain("`acme/old` → `acme/new`");
    expect(text).toContain("- **archived** (1): [`acme/gone`](https://github.test/acme/gone)");
  });

  it("keeps hostile names and messages harmless", () => {
    const hostile = "@team #1 <script> [x](y) | ` \n::error::";
    const text = render(
      syncRun({
        repositories: [repository("api", { branches: [branch({ name: hostile, detail: hostile })] })],
        errors: [{ repository: "acme/api", code: "invalid", message: hostile }],
      }),
    );

    const outsideCode = text.replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, "");
    expect(outsideCode).not.toMatch(/@team|#1 |<script>|::error/);
  });

  it("stays readable with very many branches", () => {
    const branches = Array.from({ length: 5_000 }, (_, index) => branch({ name: `b${index}` }));

    const text = render(syncRun({ repositories: [repository("api", { branches })] }));

    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain("… and 4800 more, in the report file.");
  });
});

describe("the report", () => {
  it("has the contract's keys and leaves out what is not known", () => {
    const run = syncRun({
      repositories: [
        repository("api", {
          renamedTo: { owner: "acme", name: "core" },
          branches: [
            branch({ pullRequest: { number: 1, url: "u" }, isNewPullRequest: true, detail: "d" }),
            branch({ name: "x", aheadBy: null, behindBy: null, outcome: "excluded" }),
          ],
        }),
        repository("web", { status: "failed", reason: "not-found" }),
      ],
      errors: [{ repository: "acme/web", code: "not-found", message: "gone" }],
    });

    expect(createSyncReport(run)).toEqual({
      schema_version: 1,
      mode: "pull-request",
      dry_run: false,
      threshold: 10,
      started_at: "1970-01-01T00:00:00.000Z",
      finished_at: "1970-01-01T00:01:30.000Z",
      partial: false,
      repositories: [
        {
          repository: "acme/api",
          renamed_to: "acme/core",
          status: "scanned",
          default_branch: "main",
          branches: [
            {
              name: "release/1.2",
              ahead_by: 0,
              behind_by: 14,
              own_commits: 0,
              outcome: "opened",
              pull_request: { number: 1, url: "u" },
              detail: "d",
            },
            { name: "x", ahead_by: null, behind_by: null, own_commits: null, outcome: "excluded" },
          ],
        },
        {
          repository: "acme/web",
          status: "failed",
          reason: "not-found",
          default_branch: "main",
          branches: [],
        },
      ],
      errors: [{ repository: "acme/web", code: "not-found", message: "gone" }],
    });
  });
});
