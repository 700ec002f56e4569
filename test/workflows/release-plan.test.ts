import { describe, expect, it } from "@jest/globals";
import { closeSection, readSection } from "../../scripts/release/changelog.ts";
import { planRelease, type ReleaseRequest, renderPlan } from "../../scripts/release/plan-release.ts";
import { compareVersions, parseVersion, type Version } from "../../scripts/release/version.ts";

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === null) throw new Error(`${text} is no version.`);
  return version;
}

describe("parseVersion", () => {
  it.each(["1.2.3", "v1.2", "v01.2.3", "v1.2.3+build", "v1.2.3-", "v1.2.3-rc", "v1", "", "v1.2.3; rm -rf /"])(
    "refuses %j",
    (text) => {
      expect(parseVersion(text)).toBeNull();
    },
  );

  it("reads a release and a pre-release", () => {
    expect({ v1203: versionOf("v1.20.3"), v200Rc1: versionOf("v2.0.0-rc.1") }).toEqual({
      v1203: { major: 1, minor: 20, patch: 3, preRelease: "" },
      v200Rc1: { major: 2, minor: 0, patch: 0, preRelease: "rc.1" },
    });
  });
});

describe("compareVersions", () => {
  it("orders by number, and a pre-release before its release", () => {
    const order = [
      "v0.9.9",
      "v1.0.0-beta.1",
      "v1.0.0-rc.2",
      "v1.0.0-rc.10",
      "v1.0.0",
      "v1.2.0",
      "v1.10.0",
      "v2.0.0",
    ];

    const sorted = order.toReversed().toSorted((a, b) => compareVersions(versionOf(a), versionOf(b)));

    expect(sorted).toEqual(order);
  });
});

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A dashboard.

## [1.0.0] - 2026-12-01

- The first.

## [0.9.0] - 2026-11-01
`;

describe("the changelog", () => {
  it.each([
    ["v1.0.0", "- The first."],
    ["v0.9.0", null],
    ["v2.0.0", null],
    ["v1.0", null],
  ])("says of %s: %j", (tag, text) => {
    expect(readSection(CHANGELOG, tag)).toBe(text);
  });

  it("gives what is unreleased a version, and keeps the rest", () => {
    const closed = closeSection(CHANGELOG, "v1.1.0", "2026-12-24");

    expect(readSection(closed, "v1.1.0")).toBe("### Added\n\n- A dashboard.");
    expect(closed).toContain("## [Unreleased]\n\n## [1.1.0] - 2026-12-24\n");
    expect(readSection(closed, "v1.0.0")).toBe("- The first.");
    expect(() => closeSection(closed, "v1.2.0", "2026-12-25")).toThrow("nothing under Unreleased");
    expect(() => closeSection(CHANGELOG, "v1.0.0", "2026-12-25")).toThrow("has a section for v1.0.0");
  });
});

/** Commits are a line of letters; `x` is on a side. */
const tags = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([name, commit]) => ({ name, commit }));

const RELEASED = tags({
  v1: "b",
  "v1.0.0": "a",
  "v1.1.0": "b",
  v2: "d",
  "v2.0.0": "d",
  "v2.1.0-rc.1": "e",
});

function plan(tag: string, branch: string, commit: string, overrides: Partial<ReleaseRequest> = {}) {
  return planRelease({
    tag,
    branch,
    commit,
    tags: RELEASED,
    changelog: `## [${tag.slice(1)}]\n\n- A change.\n`,
    isAncestor: (ancestor, descendant) => ancestor <= descendant && ancestor !== "x",
    ...overrides,
  });
}

describe("planRelease", () => {
  it.each([
    [
      "the next of the newest major",
      "v2.0.1",
      "main",
      "f",
      { isLatest: true, majorTag: { name: "v2", from: "d" } },
    ],
    ["a new major", "v3.0.0", "main", "f", { isLatest: true, majorTag: { name: "v3", from: null } }],
    [
      "a fix of an older major",
      "v1.1.1",
      "release/v1",
      "c",
      { isLatest: false, majorTag: { name: "v1", from: "b" } },
    ],
    ["a pre-release", "v2.1.0-rc.2", "main", "f", { isLatest: false, isPreRelease: true, majorTag: null }],
    ["a fix of the newest from its own branch", "v2.0.1", "release/v2", "f", { isLatest: true }],
    ["one whose tag is there, at this commit", "v2.0.0", "main", "d", { isResumed: true, isLatest: true }],
  ])("releases %s: %s from %s", (_, tag, branch, commit, expected) => {
    expect(plan(tag, branch, commit)).toMatchObject({
      plan: { tag, commit, notes: "- A change.", ...expected },
    });
  });

  it("releases the very first from main", () => {
    expect(plan("v1.0.0", "main", "a", { tags: [] })).toMatchObject({
      plan: { isLatest: true, majorTag: { name: "v1", from: null } },
    });
  });

  it.each([
    [
      "v1.1.1",
      "main",
      "f",
      "v2.0.0 is released, so main has the code of v2: release v1.1.1 from release/v1.",
    ],
    ["v2.0.1", "release/v1", "f", "is released from main or from release/v2, not from release/v1"],
    ["v2.0.1", "topic", "f", "not from topic"],
    ["v1.1.0", "release/v1", "c", "v1.1.0 exists and points at b. A version is never moved"],
    ["v1.0.5", "release/v1", "c", "v1.1.0 is released already, and v1.0.5 comes before it."],
    ["v2.0.0-rc.1", "main", "f", "v2.0.0 is released already"],
    ["v1.1.1", "release/v1", "a", "v1 points at b, which a does not contain"],
    ["1.2.3", "main", "f", "Write it like v1.2.3"],
  ])("refuses %s from %s at %s: %s", (tag, branch, commit, why) => {
    expect(plan(tag, branch, commit)).toEqual({
      problems: expect.arrayContaining([expect.stringContaining(why)]),
    });
  });

  it("says everything that is wrong at once", () => {
    const decision = plan("v1.0.5", "main", "a", { changelog: "" });

    expect("problems" in decision && decision.problems).toHaveLength(4);
  });

  it("shows what would happen", () => {
    const decision = plan("v1.1.1", "release/v1", "c");

    expect("plan" in decision && renderPlan(decision.plan)).toBe(
      `## Release v1.1.1

| | |
|---|---|
| Commit | \`c\` |
| Tag | \`v1.1.1\` is created, and never moved |
| Release | not the latest |
| Tag of the major | \`v1\` moves here from \`b\` |

- A change.
`,
    );
  });
});
