import { describe, expect, it } from "@jest/globals";
import {
  compareVersions,
  explainRefusal,
  findPrevious,
  parseVersion,
  renderReleaseNotes,
  type Version,
} from "../../scripts/release-notes.ts";

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === null) throw new Error(`${text} is no version.`);
  return version;
}

const commit = (title: string, body = "") => ({
  hash: "0123456789abcdef0123456789abcdef01234567",
  title,
  body,
});

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

describe("explainRefusal", () => {
  const TAGS = ["v1", "v1.0.0", "v1.1.0", "v2.0.0", "v2.1.0-rc.1"];

  it.each(["v1.1.1", "v1.2.0", "v2.1.0-rc.2", "v2.1.0", "v3.0.0"])("lets %s pass", (tag) => {
    expect(explainRefusal(tag, TAGS)).toBeNull();
  });

  it.each([
    ["v1.1.0", "never moved"],
    ["v1.0.5", "v1.1.0 is released already"],
    ["v2.0.0-rc.1", "v2.0.0 is released already"],
    ["1.2.3", "Write it like v1.2.3"],
  ])("refuses %s: %s", (tag, why) => {
    expect(explainRefusal(tag, TAGS)).toContain(why);
  });
});

describe("findPrevious", () => {
  const TAGS = ["v1", "v1.0.0", "v1.1.0", "v1.2.0-rc.1", "unrelated"];

  it.each([
    ["v1.2.0", "v1.1.0"],
    ["v1.2.0-rc.2", "v1.2.0-rc.1"],
    ["v1.0.0", null],
  ])("goes from %s back to %s", (tag, previous) => {
    expect(findPrevious(versionOf(tag), TAGS)).toBe(previous);
  });
});

describe("renderReleaseNotes", () => {
  it("puts what breaks first, and leaves out what users do not notice", () => {
    const notes = renderReleaseNotes([
      commit("fix(github): look before repeating a write"),
      commit("chore: tidy up"),
      commit("feat(core)!: a threshold counts commits"),
      commit("feat: a new thing"),
      commit("perf: sync once", "BREAKING CHANGE: nothing is synced twice"),
      commit("Merge something"),
    ]);

    expect(notes).toBe(
      [
        "## Breaking\n",
        "- **core**: a threshold counts commits (0123456789ab)",
        "- sync once (0123456789ab)\n",
        "## New\n",
        "- a new thing (0123456789ab)\n",
        "## Fixed\n",
        "- **github**: look before repeating a write (0123456789ab)\n",
      ].join("\n"),
    );
  });

  it("says so when there is nothing to tell", () => {
    expect(renderReleaseNotes([commit("chore: tidy up")])).toBe("Nothing that users would notice.\n");
  });
});
