import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";
import { readPinnedVersion, readVersion } from "../../src/conflict/rules/version-text.ts";

const [OLD, OLDER, NEW] = ["1".repeat(40), "2".repeat(40), "3".repeat(40)];

function resolveYaml(base: string, ours: string, theirs: string) {
  return resolveConflict({ path: "a.yaml", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

function pin(oid: string, comment: string): string {
  return `steps:\n  - uses: actions/checkout@${oid}${comment}\n`;
}

describe("an action that is pinned to a commit", () => {
  it.each([" # v4.2.2", " # 4.2.2", " # checkout@v4.2.2", "  #v4.2.2 (latest)"])(
    "has the version that %j says",
    (comment) => {
      expect(readPinnedVersion(`actions/checkout@${OLD}`, comment)).toMatchObject({
        prefix: "actions/checkout@",
        version: "4.2.2",
        form: "pinned",
      });
    },
  );

  it.each(["", " # the latest one", " # see 4.2.2", "4.2.2"])(
    "has no version when %j stands behind it",
    (comment) => {
      expect(readPinnedVersion(`actions/checkout@${OLD}`, comment)).toBeUndefined();
    },
  );

  it("is taken in its higher version, and its comment with it", () => {
    const [base, ours, theirs] = [pin(OLD, " # v4.1.0"), pin(NEW, " # v4.10.0"), pin(OLDER, " # v4.9.1")];

    const resolutions = [resolveYaml(base, ours, theirs), resolveYaml(base, theirs, ours)];

    expect(resolutions).toEqual([
      expect.objectContaining({ status: "resolved", text: ours }),
      expect.objectContaining({ status: "resolved", text: ours }),
    ]);
  });

  it.each([
    ["its comment does not say which version it is", pin(NEW, " # latest"), pin(OLDER, " # v4.2.0")],
    ["both commits are said to be one version", pin(NEW, " # v4.2.0"), pin(OLDER, " # v4.2.0")],
    ["one side lowered it", pin(NEW, " # v3.0.0"), pin(OLDER, " # v4.2.0")],
    ["the other side names it by tag", pin(NEW, " # v4.2.0"), "steps:\n  - uses: actions/checkout@v5\n"],
  ])("is left to a person when %s", (_name, ours, theirs) => {
    const resolution = resolveYaml(pin(OLD, " # v4.1.0"), ours, theirs);

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("stays removed when the other side only pinned it to another commit", () => {
    const others = "  - run: make\n";

    const resolution = resolveYaml(
      `${pin(OLD, "")}${others}`,
      `steps:\n${others}`,
      `${pin(NEW, "")}${others}`,
    );

    expect(resolution).toMatchObject({ status: "resolved", text: `steps:\n${others}` });
  });
});

describe("a number under a key that says version", () => {
  it.each([
    ["node-version: 18", "node-version: 20", "node-version: 22", "node-version: 22"],
    ['node-version: "16"', 'node-version: "18"', 'node-version: "20"', 'node-version: "20"'],
    ["go-version: 1.8", "go-version: 1.10", "go-version: 1.9", "go-version: 1.10"],
    ["go-version: 1.21.x", "go-version: 1.24.x", "go-version: 1.25.x", "go-version: 1.25.x"],
  ])("is the higher one of two raised ones: %s", (base, ours, theirs, expected) => {
    expect(resolveYaml(`${base}\n`, `${ours}\n`, `${theirs}\n`)).toMatchObject({
      status: "resolved",
      text: `${expected}\n`,
    });
  });

  it.each([
    ["retries: 1", "retries: 2", "retries: 3"],
    ["timeout: 1.5", "timeout: 1.6", "timeout: 1.7"],
    ["go-version: 1.21.x", "go-version: 1.24.x", "go-version: 1.25.1"],
  ])("is not guessed elsewhere, or between a range and a version: %s", (base, ours, theirs) => {
    expect(resolveYaml(`${base}\n`, `${ours}\n`, `${theirs}\n`)).toMatchObject({ status: "needs-human" });
  });

  it.each(["1.24.x", "18.x", "18.x.x", "1.*"])("is read from the wildcard %s", (text) => {
    expect(readVersion(text)).toMatchObject({ form: "wildcard" });
  });
});

describe("a version that both sides added", () => {
  it("is the higher one of one major version", () => {
    const resolution = resolveYaml("a: 1\n", "a: 1\nv: 2.1.0\n", "a: 1\nv: 2.2.0\n");

    expect(resolution).toMatchObject({ status: "resolved", text: "a: 1\nv: 2.2.0\n" });
  });

  it("is left to a person between two major versions: nothing says which of them is meant", () => {
    const resolution = resolveYaml("a: 1\n", "a: 1\nv: 2.1.0\n", "a: 1\nv: 3.0.0\n");

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});
