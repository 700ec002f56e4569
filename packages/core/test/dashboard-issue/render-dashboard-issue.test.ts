import {
  type DashboardFacts,
  isDashboardText,
  isSameDashboard,
  renderDashboardIssue,
} from "@automation/core/dashboard-issue";
import type { BranchResult, RepositoryResult } from "@automation/core/sync";
import { waitingKey } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const DAY = 86_400_000;

function repository(name: string, branches: readonly Partial<BranchResult>[]): RepositoryResult {
  return {
    repository: { owner: "acme", name },
    status: "scanned",
    threshold: 10,
    branches: branches.map((branch, index) => ({
      name: `b${index}`,
      aheadBy: 0,
      behindBy: 14,
      outcome: "already-open",
      ...branch,
    })),
  };
}

function facts(change: Partial<DashboardFacts> = {}): DashboardFacts {
  return {
    key: "0123456789abcdef",
    ecosystem: "fedcba9876543210",
    repositories: [repository("api", [{}])],
    errors: [],
    findings: [],
    isPartial: false,
    waiting: new Map(),
    runUrl: "https://github.test/acme/automation/actions/runs/42",
    nowMs: NOW,
    ...change,
  };
}

const pullRequest = { number: 12, url: "https://github.test/acme/api/pull/12" };

describe("the dashboard issue", () => {
  it("counts by outcome, and leaves out what there is none of", () => {
    const text = renderDashboardIssue(
      facts({ repositories: [repository("api", [{}, {}, { outcome: "opened" }])] }),
    );

    expect(text.split("\n")[0]).toBe("<!-- eco-panel:v1 key=0123456789abcdef eco=fedcba9876543210 -->");
    expect(isDashboardText(text.replace(" eco=fedcba9876543210", ""), "0123456789abcdef")).toBe(true);
    expect(isDashboardText(`> ${text}`, "0123456789abcdef")).toBe(false);
    expect(isDashboardText(text)).toBe(true);
    expect(isDashboardText(text.split("\n").slice(1).join("\n"))).toBe(false);
    expect(isDashboardText(text, "fedcba9876543210")).toBe(false);
    expect(text).toContain("| opened | 1 |\n| already-open | 2 |");
    expect(text).not.toMatch(/### (Failures|Conflicts|Snoozed|Deferred)/);
  });

  it("begins with what needs a hand, and has the summary's numbers", () => {
    const branches = [
      { name: "open", outcome: "already-open", pullRequest },
      { name: "mine", outcome: "diverged", aheadBy: 1, behindBy: 15 },
      { name: "left-out", outcome: "excluded", behindBy: null, aheadBy: null },
    ] as const;

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)] }));

    expect(text).toContain(
      "**1 of 1 repository scanned, 2 branches compared, 2 behind by more than the threshold, 1 needs a person.**",
    );
    expect(text.match(/^### .*/gm)).toEqual([
      "### Needs a person (1)",
      "### Open pull requests (1)",
      "### All branches (3)",
    ]);
  });

  it("lists open pull requests by their age, with what they wait for", () => {
    const second = { number: 13, url: "https://github.test/acme/api/pull/13" };
    const branches = [
      { name: "young", outcome: "opened", pullRequest },
      { name: "old", outcome: "already-open", pullRequest: second, waitsFor: ["review"] },
    ] as const;
    const waiting = new Map([[waitingKey("acme/api", "#13"), NOW - 40 * DAY]]);

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)], waiting }));

    const rows = text.split("\n").filter((line) => line.startsWith("| [`acme/api`]"));
    expect(rows[0]).toContain(
      "| `old` | 14 | 2026-01-20 | a review | [`#13`](https://github.test/acme/api/pull/13) |",
    );
    expect(rows[1]).toContain("| `young` | 14 |  |  | [`#12`]");
  });

  it("reports snoozes with their end, the first to end first", () => {
    const branches = [
      { name: "ever", outcome: "vetoed", snoozedUntilMs: null, pullRequest },
      { name: "later", outcome: "vetoed", snoozedUntilMs: NOW + 9 * DAY, pullRequest },
      { name: "soon", outcome: "vetoed", snoozedUntilMs: NOW + 2 * DAY, pullRequest },
    ] as const;

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)] }));

    const rows = text
      .split("\n")
      .filter((line) => line.startsWith("| [`acme/api`](https://github.test/acme/api)"));
    expect(rows.map((row) => row.split(" | ").at(-1))).toEqual([
      "2026-03-03 |",
      "2026-03-10 |",
      "permanently |",
    ]);
    expect(rows[0]).toContain("[`#12`](https://github.test/acme/api/pull/12)");
  });

  it("reports who waits, since when and why, the longest first", () => {
    const branches = [
      { name: "new", outcome: "deferred", detail: "limit of 50 new pull requests per run reached" },
      { name: "old", outcome: "deferred" },
    ] as const;
    const waiting = new Map([[waitingKey("acme/api", "old"), NOW - 5 * DAY]]);

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)], waiting }));

    const rows = text
      .split("\n")
      .filter((line) => line.startsWith("| [`acme/api`](https://github.test/acme/api)"));
    expect(rows[0]).toContain("`old` | 14 | 2026-02-24");
    expect(rows[1]).toContain("`new` | 14 | 2026-03-01 | limit of 50 new pull");
  });

  it("reports what a person should fix", () => {
    const findings = [
      { code: "renamed", repository: "acme/old", message: "acme/old is acme/new now." },
    ] as const;

    const text = renderDashboardIssue(facts({ findings }));

    expect(text).toContain("### Needs attention (1)");
    expect(text).toContain("| [`acme/old`](https://github.test/acme/old) |  | acme/old is acme/new now. |");
  });

  it("reports conflicts by their age", () => {
    const branches = [
      { name: "new", outcome: "conflict", pullRequest },
      { name: "old", outcome: "conflict", pullRequest, behindBy: 11 },
    ] as const;
    const waiting = new Map([[waitingKey("acme/api", "old"), NOW - 40 * DAY]]);

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)], waiting }));

    const rows = text
      .split("\n")
      .filter((line) => line.startsWith("| [`acme/api`](https://github.test/acme/api)"));
    expect(rows[0]).toContain("`old` | 11 | 2026-01-20 | [`#12`]");
    expect(rows[1]).toContain("`new` | 14 | 2026-03-01");
  });

  it("escapes what comes from repositories", () => {
    const nasty = { name: "a|@team`<img>#1", outcome: "conflict" as const };
    const errors = [{ repository: "acme/api", code: "invalid", message: "@everyone <b>|` #1" }] as const;

    const text = renderDashboardIssue(facts({ repositories: [repository("api", [nasty])], errors }));

    expect(text).toContain("``a\\|@team`<img>#1``");
    expect(text).toContain("@&#8203;everyone &lt;b&gt;\\|\\` #&#8203;1");
  });

  it.each([100, 10_000])("stays below the limit of a body with %i of everything", (count) => {
    const branches = (["conflict", "vetoed", "deferred"] as const).flatMap((outcome) =>
      Array.from({ length: count }, (_, index) => ({
        name: `${"n".repeat(200)}${index}`,
        outcome,
        detail: "d".repeat(500),
        pullRequest,
      })),
    );
    const errors = Array.from({ length: count }, () => ({
      repository: "acme/api",
      code: "invalid" as const,
      message: "m".repeat(1_000),
    }));

    const text = renderDashboardIssue(facts({ repositories: [repository("api", branches)], errors }));

    expect(text.length).toBeLessThan(58_000);
    expect(text).toContain("this run");
  });
});

describe("isSameDashboard", () => {
  it.each([
    ["another run at another time", { nowMs: NOW + DAY, runUrl: "https://github.test/runs/43" }, true],
    ["another outcome", { repositories: [repository("api", [{ outcome: "opened" as const }])] }, false],
    ["an end before its time", { isPartial: true }, false],
  ])("looks at what is said, not at who said it: %s", (_, change, expected) => {
    expect(isSameDashboard(renderDashboardIssue(facts()), renderDashboardIssue(facts(change)))).toBe(
      expected,
    );
  });

  it("does not mind how the web page writes line breaks", () => {
    const text = renderDashboardIssue(facts());

    expect(isSameDashboard(text.replaceAll("\n", "\r\n"), text)).toBe(true);
  });
});
