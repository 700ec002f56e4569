import { renderHistorySection } from "@automation/core/health";
import { createRecord, type HistoryRecord, summarizeHistory } from "@automation/core/history";
import { describe, expect, it } from "@jest/globals";
import { DAY_MS, HOUR_MS, NOW_MS } from "./builders.ts";

const runOf = (id: number) => ({
  id: String(id),
  attempt: 1,
  workflow: "Sync",
  repository: "acme/ops",
  event: "schedule",
});

/** Runs of 100 repositories every hour, oldest first; `failed` by the age in days. */
function hourly(days: number, failed: (ageDays: number) => number): readonly HistoryRecord[] {
  return Array.from({ length: days * 24 }, (_, age) => {
    const bad = failed(age / 24);
    const members = { repos_scanned: 100 - bad, repos_failed: bad, success_rate: 100 - bad };
    return createRecord("runs", { run: runOf(age), atMs: NOW_MS - age * HOUR_MS }, "0", members);
  }).toReversed();
}

const dayOf = (ageDays: number) => new Date(NOW_MS - ageDays * DAY_MS).toISOString().slice(0, 10);

describe("the history in the job summary", () => {
  it("compares 7 and 30 days with the days before, which the rollup tells", () => {
    const runs = hourly(31, (age) => (age < 7 ? 4 : 2));
    const days = new Map(
      Array.from({ length: 60 }, (_, age) => [dayOf(age), { attempted: 100, good: age < 31 ? 0 : 99 }]),
    );

    const section = renderHistorySection(summarizeHistory(runs, [], NOW_MS, HOUR_MS, days));

    expect(section).toContain("| Success, 7 days | 96.00 % | 98.00 % | −2.00 pp |");
    expect(section).toMatch(/\| Success, 30 days \| 97\.5\d % \| 9\d\.\d\d % \| [+−]\d/);
    expect(section).toContain("| Runs, 7 days | 168 of 168 expected runs |  |  |");
    expect(section).toMatch(/Success per day, 30 days: `█+▅▁+` \(lowest 96\.0 %, highest 98\.0 %\)/);
  });

  it("names what fails, the longest first, and says how many runs are missing", () => {
    const runs = hourly(10, () => 1).filter((_, place) => place % 4 !== 1);
    const failures = ["acme/new", "acme/old | x"].flatMap((repository, index) =>
      [...runs.slice(index === 0 ? -2 : -9)].map((run) =>
        createRecord("repositories", { run: run.run, atMs: Date.parse(run.ts) }, repository, {
          repository,
          status: "failed",
          code: "forbidden",
        }),
      ),
    );

    const section = renderHistorySection(summarizeHistory(runs, failures, NOW_MS, HOUR_MS));

    expect(section).toMatch(/\| Runs, 7 days \| 126 of 168 expected runs \| {2}\| 42 missing \|/);
    expect(section.indexOf("acme/old")).toBeLessThan(section.indexOf("acme/new"));
    expect(section).toMatch(/acme\/old \\\| x`* \| 9 \| .* \| `+forbidden`+ \|/);
  });

  it("is empty where nothing ran", () => {
    expect(renderHistorySection(summarizeHistory([], [], NOW_MS))).toBe("");
  });
});
