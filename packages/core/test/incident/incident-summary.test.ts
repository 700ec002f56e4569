import { isNewerRun, parseRunOrder, renderIncidentSummary } from "@automation/core";
import { describe, expect, it } from "@jest/globals";
import { settings, signal } from "./issue-tracker.ts";

const ISSUE = { number: 7, url: "https://github.test/acme/ops/issues/7" };
const DONE = { action: "opened", why: "It fails.", issue: ISSUE, isDryRun: false, error: null } as const;

describe("the summary of an incident", () => {
  it.each([
    ["failing", DONE, "## ❌ Incident: failing, opened: [issue 7](https://github.test/acme/ops/issues/7)"],
    ["healthy", { ...DONE, action: "closed" }, "## ✅ Incident: healthy, closed: [issue 7]"],
    ["unknown", { ...DONE, action: "none", issue: null }, "## ❔ Incident: unknown, none"],
    [
      "failing",
      { ...DONE, isDryRun: true },
      "## ❌ Incident: failing, opened (dry run: nothing was written)",
    ],
  ] as const)("of %s (case %#) begins with what was done", (verdict, outcome, line) => {
    const text = renderIncidentSummary(signal(verdict), settings(), outcome);

    expect(text.split("\n")[0]).toContain(line);
  });

  it("tells the whole, and why, when no issue could be kept", () => {
    const outcome = { ...DONE, action: "none", issue: null, error: "410 for @acme" } as const;

    const text = renderIncidentSummary(signal("failing", "AUT-001"), settings(), outcome);

    expect(text).toContain("> [!CAUTION]\n> No issue could be kept. `410 for @acme`");
    expect(text).toContain("`[health] 1 failing: AUT-001 - Sync / watch`");
    expect(text).toContain("| **`AUT-001`** | `Broken.` |");
  });
});

describe("the order of runs", () => {
  it.each([
    ["12", 3, { id: 12, attempt: 3 }],
    ["12", null, { id: 12, attempt: 1 }],
    [null, 1, null],
    ["", 1, null],
    ["0", 1, null],
    ["1e9", 1, null],
  ])("is read from the runner's number %j and attempt %j", (id, attempt, expected) => {
    expect(parseRunOrder(id, attempt)).toEqual(expected);
  });

  it.each([
    [{ id: 2, attempt: 1 }, { id: 1, attempt: 9 }, true],
    [{ id: 1, attempt: 2 }, { id: 1, attempt: 1 }, true],
    [{ id: 1, attempt: 1 }, { id: 1, attempt: 1 }, false],
    [{ id: 1, attempt: 9 }, { id: 2, attempt: 1 }, false],
    [null, { id: 2, attempt: 1 }, true],
    [{ id: 1, attempt: 1 }, null, true],
  ])("is by number, then by attempt (case %#)", (run, other, isNewer) => {
    expect(isNewerRun(run, other)).toBe(isNewer);
  });
});
