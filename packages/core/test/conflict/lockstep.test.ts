import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

const manifest = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Both ways round: which side moved and which one added means nothing. */
function expectText(path: string, base: string, ours: string, theirs: string, text: string): void {
  for (const sides of [
    { ours, theirs },
    { ours: theirs, theirs: ours },
  ]) {
    expect(resolveConflict({ path, base, ...sides }, DEFAULT_CONFLICT_POLICY)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text,
    });
  }
}

describe("a dependency that one side added at the version of its siblings", () => {
  const versions = (version: string, more: Readonly<Record<string, string>> = {}) =>
    manifest({ version, dependencies: { "@s/a": version, "@s/b": version, ...more } });

  it("gets the version to which the other side moved all of them", () => {
    const [base, ours, theirs] = [
      versions("1.0.0"),
      versions("1.1.0"),
      versions("1.0.0", { "@s/c": "1.0.0" }),
    ];

    expectText("package.json", base, ours, theirs, versions("1.1.0", { "@s/c": "1.1.0" }));
  });

  it.each([
    ["one sibling is none", { "@s/a": "1.0.0" }, { "@s/a": "1.1.0" }],
    ["a sibling stayed", { "@s/a": "1.0.0", "@s/b": "1.0.0" }, { "@s/a": "1.1.0", "@s/b": "1.0.0" }],
    ["they moved apart", { "@s/a": "1.0.0", "@s/b": "1.0.0" }, { "@s/a": "1.1.0", "@s/b": "1.2.0" }],
  ])("keeps its own where %s", (_name, before, after) => {
    const base = manifest({ dependencies: before });
    const ours = manifest({ dependencies: after });
    const theirs = manifest({ dependencies: { ...before, "@s/c": "1.0.0" } });

    const resolution = resolveConflict({ path: "package.json", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({
      status: "resolved",
      text: manifest({ dependencies: { ...after, "@s/c": "1.0.0" } }),
    });
  });

  it("is an action, too, that other steps use", () => {
    const steps = (version: string, more = "") =>
      `jobs:\n  a:\n    steps:\n      - id: one\n        uses: acme/x@${version}\n      - id: two\n        uses: acme/x@${version}\n${more}`;
    const added = (version: string) => `      - id: three\n        uses: acme/x@${version}\n`;

    expectText("a.yaml", steps("v3"), steps("v4"), steps("v3", added("v3")), steps("v4", added("v4")));
  });
});

describe("a dependency that one side renamed to another number and the other raised", () => {
  it("has the new name and the new version", () => {
    const write = (name: string, version: string) =>
      manifest({ dependencies: { [name]: version, z: "1.0.0" } });

    expectText(
      "package.json",
      write("lib-3.0", "0.5.1"),
      write("lib-3.1", "0.5.1"),
      write("lib-3.0", "0.5.2"),
      write("lib-3.1", "0.5.2"),
    );
  });
});
