import { isNewerRun, parseRunOrder, renderIncidentSummary } from "@automation/core/incident";
import { settings, signal } from "@automation/test-kit/issue-tracker";
import { describe, expect, it } from "@jest/globals";

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

  it("reports the whole, and why, when no issue could be kept", () => {
    const outcome = { ...DONE, action: "none", issue: null, error: "410 for @acme" } as const;

    const text = renderIncidentSummary(signal("failing", "AUT-001"), settings(), outcome);

    expect(text).toContain(
      "> [!CAUTION]\n> The incident issue could not be maintained. 410 for @&#8203;acme",
    );
    expect(text).toContain("\\[health\\] 1 failing: AUT-001 - Sync / watch");
    expect(text).toContain("| **`AUT-001`** | Broken. |");
  });
});

describe("prose in the summary of an incident", () => {
  const TOKEN = `ghp_${"Zq8Xw3Lk9Vb2Nm5Rt7Yc4Pd6Fh1Js0GuA1b2"}`;
  const HOSTILE = `# @acme #1 <img src=x> | **b** [l](https://x.test) \`n@me\`\n- x ${TOKEN}`;

  it("reads as prose, does nothing, keeps names in code font and holds no secret", () => {
    const failing = signal("failing", "AUT-001");
    const hostile = {
      ...failing,
      members: failing.members.map((member) => ({ ...member, message: HOSTILE, remediation: HOSTILE })),
      notes: [HOSTILE, "1. first"],
    };

    const text = renderIncidentSummary(hostile, settings(), { ...DONE, why: HOSTILE });
    const failed = renderIncidentSummary(hostile, settings(), { ...DONE, error: HOSTILE });

    for (const rendered of [text, failed]) {
      expect(rendered).not.toContain(TOKEN);
      expect(rendered).not.toMatch(/@acme|<img|\*\*b\*\*|[^\\]\]\(https:\/\/x|[^`\w]#1/);
      expect(rendered).not.toContain("https://x.test");
      expect(rendered).toContain("`n@me`");
      expect(rendered).toContain("- \\# @&#8203;acme #&#8203;1 &lt;img");
      expect(rendered).toContain("- 1\\. first");
      const row = rendered.split("\n").find((line) => line.startsWith("| **`AUT-001`** |"));
      expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
    expect(text).toContain("\n\n\\# @&#8203;acme");
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
