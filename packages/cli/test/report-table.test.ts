import { stripVTControlCharacters } from "node:util";
import type { SyncReport, SyncReportBranch, SyncReportRepository } from "@automation/core/report";
import { describe, expect, it } from "@jest/globals";
import { renderReportTable } from "../src/report-table.ts";

function branch(name: string, outcome: SyncReportBranch["outcome"], behindBy: number | null = 0) {
  return { name, outcome, behind_by: behindBy, ahead_by: 0 };
}

function report(
  repositories: readonly (Partial<SyncReportRepository> & { repository: string })[],
  errors: SyncReport["errors"] = [],
): SyncReport {
  return {
    schema_version: 1,
    mode: "pull-request",
    dry_run: false,
    threshold: 10,
    started_at: "2026-01-01T00:00:00.000Z",
    finished_at: "2026-01-01T00:00:01.000Z",
    partial: false,
    repositories: repositories.map((each) => ({ status: "scanned", branches: [], ...each })),
    errors,
  };
}

/** Rows below the head, cells split at the gaps. */
function rows(text: string): string[][] {
  const lines = stripVTControlCharacters(text).split("\n").slice(2);
  return lines.map((line) => line.trim().split(/ {2,}/));
}

describe("renderReportTable", () => {
  it("gives each branch that something was done about a row, the worst first", () => {
    const branches = [
      branch("a", "opened", 12),
      { ...branch("b", "opened", 57), pull_request: { number: 7, url: "https://example.com/7" } },
    ];

    const table = renderReportTable(report([{ repository: "acme/api", branches }]), { columns: 100 });

    expect(rows(table)).toEqual([
      ["acme/api", "b", "57", "0", "opened #7"],
      ["a", "12", "0", "opened"],
    ]);
  });

  it("says below what wants a hand and is no failure: findings, and why a branch was only reported; ten at most", () => {
    const branches = Array.from({ length: 12 }, (_, index) => ({
      ...branch(`release/${index}`, "reported", 20),
      detail: "read only",
    }));
    const findings = [
      { code: "renamed" as const, repository: "acme/old", message: "acme/old has another name." },
    ];

    const table = renderReportTable(
      { ...report([{ repository: "acme/api", branches }]), findings },
      { columns: 100 },
    );

    const hints = stripVTControlCharacters(table)
      .split("\n")
      .filter((line) => line.startsWith(" ! "));
    expect(hints).toHaveLength(11);
    expect(hints.slice(0, 2)).toEqual([" ! acme/old has another name.", " ! acme/api release/0: read only"]);
    expect(hints.at(-1)).toBe(" ! and 3 more; see the report");
  });

  it("counts quiet branches by their outcome, and names one that is alone", () => {
    const branches = [branch("x", "up-to-date"), branch("y", "up-to-date"), branch("z", "ahead")];

    const table = renderReportTable(report([{ repository: "acme/api", branches }]), { columns: 100 });

    expect(rows(table)).toEqual([
      ["acme/api", "2 branches", "up-to-date"],
      ["z", "0", "0", "ahead"],
    ]);
  });

  it("names three branches of many and counts the others", () => {
    const branches = [5, 4, 3, 2, 1].map((count) => branch(`b${count}`, "opened", count * 20));

    const table = renderReportTable(report([{ repository: "acme/api", branches }]), { columns: 100 });

    expect(rows(table).map((row) => row.slice(-4))).toEqual([
      ["b5", "100", "0", "opened"],
      ["b4", "80", "0", "opened"],
      ["b3", "60", "0", "opened"],
      ["2 branches", "opened"],
    ]);
  });

  it.each([
    ["a skipped repository", { status: "skipped", reason: "archived" }, [["acme/api", "skipped: archived"]]],
    ["a failed repository", { status: "failed", reason: "not-found" }, [["acme/api", "failed: not-found"]]],
    ["a repository without another branch", {}, [["acme/api", "no other branch"]]],
    ["a renamed repository", { renamed_to: "acme/new" }, [["acme/api", "no other branch"], ["→ acme/new"]]],
  ] as const)("shows %s", (_, repository, expected) => {
    const table = renderReportTable(report([{ repository: "acme/api", ...repository }]), { columns: 100 });

    expect(rows(table)).toEqual(expected);
  });

  it("leaves quiet repositories out of a brief table, and the table when all are quiet", () => {
    const quiet = { repository: "acme/quiet", branches: [branch("a", "up-to-date")] };
    const failed = { repository: "acme/gone", status: "failed", reason: "not-found" } as const;

    const [some, none] = [[quiet, failed], [quiet]].map((repositories) =>
      renderReportTable(report(repositories), { columns: 100, isBrief: true }),
    );

    expect(rows(some ?? "")).toEqual([["acme/gone", "failed: not-found"]]);
    expect(none).toBe("");
  });

  it("ends with the errors, naming the repository once", () => {
    const errors = [
      { repository: "acme/api", code: "forbidden", message: "Could not write to acme/api: 403." },
      { repository: "acme/web", code: "server", message: "It failed." },
      { repository: null, code: "network", message: "No way out." },
    ] as const;

    const text = renderReportTable(report([{ repository: "acme/api" }], errors), { columns: 100 });

    expect(stripVTControlCharacters(text).split("\n").slice(-3)).toEqual([
      " ✗ Could not write to acme/api: 403.",
      " ✗ acme/web: It failed.",
      " ✗ No way out.",
    ]);
  });

  it("lets no branch name speak to the terminal", () => {
    const branches = [branch("evil\u009b2J\u202e", "opened", 20)];

    const table = renderReportTable(report([{ repository: "acme/api", branches }]), { columns: 100 });

    expect(stripVTControlCharacters(table)).toContain("evil 2J ");
  });
});
