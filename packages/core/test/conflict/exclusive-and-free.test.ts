import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

const POLICY = { ...DEFAULT_CONFLICT_POLICY, mergesSensitiveFiles: true };

function merge(path: string, base: string, ours: string, theirs: string) {
  const resolution = resolveConflict({ path, base, ours, theirs }, POLICY);
  const swapped = resolveConflict({ path, base, ours: theirs, theirs: ours }, POLICY);
  expect(swapped.status).toBe(resolution.status);
  return resolution;
}

describe("members that exclude each other", () => {
  it.each([
    ["a step's run and uses", "- name: A\n  if: always()\n", "  run: make\n", "  uses: a/b@v1\n"],
    ["a job's steps and uses", "job:\n  name: A\n", "  steps:\n    - run: x\n", "  uses: ./x.yml\n"],
    [
      "a variable's value and valueFrom",
      "- name: A\n  note: n\n",
      "  value: 1\n",
      "  valueFrom:\n    x: 1\n",
    ],
    ["a trigger's paths", "push:\n  tags: [a]\n", "  paths: [a]\n", "  paths-ignore: [b]\n"],
    [
      "a volume's source",
      "- name: v\n  note: n\n",
      "  configMap:\n    name: c\n",
      "  secret:\n    name: s\n",
    ],
  ])("are left to a person: %s", (_what, base, ours, theirs) => {
    const resolution = merge("a.yaml", base, `${base}${ours}`, `${base}${theirs}`);

    expect(resolution).toMatchObject({
      status: "needs-human",
      details: [expect.stringContaining("it may have only one of the two")],
    });
  });

  it("may stay together where a version has them together", () => {
    const base = "env:\n  value: 1\n  valueFrom: x\nz: 1\ny: 1\n";

    const resolution = merge("a.yaml", base, base.replace("z: 1", "z: 2"), base.replace("y: 1", "y: 2"));

    expect(resolution.status).toBe("resolved");
  });
});

describe("lists of names of which each is meant by itself", () => {
  it.each([
    ["needs", "needs: [a, b]\n", "needs: [a, b, d]\n", "needs: [a, b, c]\n", "needs: [a, b, c, d]\n"],
    [
      "an axis of a matrix",
      "matrix:\n  node: [18, 20]\n",
      "matrix:\n  node: [18, 20, 100]\n",
      "matrix:\n  node: [18, 20, 22]\n",
      "matrix:\n  node: [18, 20, 22, 100]\n",
    ],
    [
      "a falling axis",
      "matrix:\n  node: [20, 18]\n",
      "matrix:\n  node: [24, 20, 18]\n",
      "matrix:\n  node: [22, 20, 18]\n",
      "matrix:\n  node: [24, 22, 20, 18]\n",
    ],
    [
      "labels",
      "labels:\n  - x\n",
      "labels:\n  - x\n  - b\n",
      "labels:\n  - x\n  - a\n",
      "labels:\n  - x\n  - a\n  - b\n",
    ],
  ])(
    "take what both sides added, in one order whichever side is ours: %s",
    (_what, base, ours, theirs, text) => {
      const resolution = merge("a.yaml", base, ours, theirs);
      const swapped = merge("a.yaml", base, theirs, ours);

      expect(resolution).toMatchObject({ status: "resolved", confidence: "medium", text });
      expect(swapped).toMatchObject({ text });
    },
  );

  it.each([
    ["an exception", "paths: [a, '!b']\n", "paths: [a, '!b', c]\n", "paths: [a, '!b', d]\n"],
    ["steps", "steps: [a]\n", "steps: [a, c]\n", "steps: [a, b]\n"],
    [
      "what a matrix includes",
      "matrix:\n  include: [a]\n",
      "matrix:\n  include: [a, c]\n",
      "matrix:\n  include: [a, b]\n",
    ],
    ["another order on each side", "needs: [a]\n", "needs: [b, a]\n", "needs: [a, b]\n"],
  ])("stay a person's with %s", (_what, base, ours, theirs) => {
    expect(merge("a.yaml", base, ours, theirs).status).toBe("needs-human");
  });

  it("are never sure where both sides edit one list of values", () => {
    const base = "l:\n  - a\n  - b\n  - c\nz: 1\n";

    const resolution = merge("a.yaml", base, base.replace("- a", "- x"), base.replace("- c", "- c\n  - d"));

    expect(resolution).toMatchObject({ status: "resolved", confidence: "medium" });
  });
});

describe("text that may be a command", () => {
  it.each([
    [
      "without a sign of a shell",
      "hook: npm ci foo bar\n",
      "hook: yarn ci foo bar\n",
      "hook: npm ci foo baz\n",
    ],
    ["in a list", "l:\n  - npm run a b\n", "l:\n  - npm run c b\n", "l:\n  - npm run a d\n"],
    ["in a task", "t:\n  x: go test ./a ./b\n", "t:\n  x: go vet ./a ./b\n", "t:\n  x: go test ./a ./c\n"],
  ])("is only proposed: %s", (_what, base, ours, theirs) => {
    expect(merge("a.yaml", base, ours, theirs)).toMatchObject({ status: "proposed" });
  });

  it.each([
    [
      "by its key",
      "description: a long text about cats\n",
      "description: a short text about cats\n",
      "description: a long text about dogs\n",
    ],
    [
      "by its sentences",
      "x: We like long texts about cats.\n",
      "x: We like short texts about cats.\n",
      "x: We like long texts about dogs.\n",
    ],
  ])("is merged where it is prose: %s", (_what, base, ours, theirs) => {
    expect(merge("a.yaml", base, ours, theirs)).toMatchObject({ status: "resolved", confidence: "medium" });
  });
});

describe("a removal and an edit of the same thing", () => {
  it("is a person's in a list of values", () => {
    const base = "l:\n  - a\n  - b\n  - c\n";

    const resolution = merge("a.yml", base, base.replace("  - b\n", ""), base.replace("- b", "- b2"));

    expect(resolution.status).toBe("needs-human");
  });

  it("is a person's where the edit moves a dependency", () => {
    const write = (dependencies: object, devDependencies: object) =>
      `${JSON.stringify({ dependencies, devDependencies }, null, 2)}\n`;
    const [base, ours, theirs] = [
      write({ a: "1.0.0", z: "1.0.0" }, { y: "1.0.0" }),
      write({ z: "1.0.0" }, { y: "1.0.0" }),
      write({ z: "1.0.0" }, { a: "1.0.0", y: "1.0.0" }),
    ];

    const resolution = merge("package.json", base, ours, theirs);

    expect(resolution).toMatchObject({
      status: "needs-human",
      details: [expect.stringContaining("devDependencies.a: one side removed it")],
    });
  });

  it("follows a dependency to another scope", () => {
    const write = (dependencies: object) => `${JSON.stringify({ dependencies }, null, 2)}\n`;

    const resolution = merge(
      "package.json",
      write({ lib: "0.5.1" }),
      write({ "@s/lib": "0.5.1" }),
      write({ lib: "0.5.2" }),
    );

    expect(resolution).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: write({ "@s/lib": "0.5.2" }),
    });
  });
});

describe("a YAML file that one side indented anew", () => {
  const base = "a:\n  # x\n  b: 1\n  run: |\n    one\n    two\n";
  const wide = "a:\n    # x\n    b: 1\n    run: |\n        one\n        two\n";

  it("has its layout in all that the other side added", () => {
    const theirs = `${base.replace("two", "three")}c:\n  # y\n  d:\n    - e: |\n        text\n          more\n      f: 1\n`;

    const resolution = merge("a.yaml", base, wide, theirs);

    expect(resolution).toMatchObject({
      status: "resolved",
      confidence: "high",
      text: `${wide.replace("two", "three")}c:\n    # y\n    d:\n        - e: |\n              text\n                more\n          f: 1\n`,
    });
  });

  it("has its layout in what the other side added inside", () => {
    const resolution = merge("a.yaml", base, wide, base.replace("  run", "  n:\n    m:\n      o: 1\n  run"));

    expect(resolution).toMatchObject({
      text: wide.replace("    run", "    n:\n        m:\n            o: 1\n    run"),
    });
  });
});
