import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

const yaml = (base: string, ours: string, theirs: string, path = "a.yaml") =>
  resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

/** Both ways round. */
function expectPerson(path: string, base: string, ours: string, theirs: string): void {
  for (const resolution of [yaml(base, ours, theirs, path), yaml(base, theirs, ours, path)]) {
    expect(["needs-human", "proposed"]).toContain(resolution.status);
  }
}

describe("a comment that both sides edited", () => {
  it.each([
    [
      "a copyright line",
      "a.yaml",
      "# Copyright 2024 A\na: 1\n",
      "# Copyright 2025 A\na: 1\n",
      "# Copyright 2024 B\na: 1\n",
    ],
    [
      "an order to a tool",
      "a.yaml",
      "k:\n  # renovate: x\n  a: 1\n",
      "k:\n  # renovate: y\n  a: 1\n",
      "k:\n  # renovate: z\n  a: 1\n",
    ],
    ["behind a value", "a.yaml", "a: 1 # x\nb: 1\n", "a: 1 # y\nb: 1\n", "a: 1 # z\nb: 1\n"],
    ["behind a key", "a.yaml", "a: # x\n  b: 1\n", "a: # y\n  b: 1\n", "a: # z\n  b: 1\n"],
    ["at the end", "a.yaml", "a: 1\n# x\n", "a: 1\n# y\n", "a: 1\n# z\n"],
    ["in JSON", "a.json", '{\n  // x\n  "a": 1\n}\n', '{\n  // y\n  "a": 1\n}\n', '{\n  // z\n  "a": 1\n}\n'],
    [
      "behind a value in JSON",
      "a.json",
      '{\n  "a": 1 // x\n}\n',
      '{\n  "a": 1 // y\n}\n',
      '{\n  "a": 1 // z\n}\n',
    ],
  ])("is a person's: %s", (_name, path, base, ours, theirs) => {
    expectPerson(path, base, ours, theirs);
  });

  it("goes with its key where the other side moved that", () => {
    const base = "# about a\na: 1\nb: 2\nc: 3\n";

    const resolution = yaml(base, "b: 2\nc: 3\n# about a\na: 1\n", base.replace("about a", "all about a"));

    expect(resolution).toMatchObject({ status: "resolved", text: "b: 2\nc: 3\n# all about a\na: 1\n" });
  });

  it("is no conflict where one side edited it and the other its value", () => {
    expect(yaml("a: 1 # x\nb: 1\n", "a: 2 # x\nb: 1\n", "a: 1 # y\nb: 1\n")).toMatchObject({
      status: "resolved",
      text: "a: 2 # y\nb: 1\n",
    });
  });
});

describe("one thing that both sides added", () => {
  const steps = (more: string) => `jobs:\n  a:\n    steps:\n      - run: x\n${more}`;

  it.each([
    [
      "a step with other members",
      steps(""),
      steps("      - id: s\n        run: a\n"),
      steps("      - id: s\n        uses: b/c@v1\n"),
    ],
    [
      "a job with other members",
      "jobs:\n  a:\n    uses: x\n",
      "jobs:\n  a:\n    uses: x\n  b:\n    steps: [y]\n",
      "jobs:\n  a:\n    uses: x\n  b:\n    uses: z\n",
    ],
    [
      "a variable with two kinds of value",
      "env: []\n",
      "env:\n  - name: A\n    value: x\n",
      "env:\n  - name: A\n    valueFrom: y\n",
    ],
    ["a file of other keys", "", "a: 1\n", "b: 2\n"],
    [
      "a step at two places",
      steps("      - run: y\n"),
      steps("      - id: n\n        run: z\n      - run: y\n"),
      steps("      - run: y\n      - id: n\n        run: z\n"),
    ],
    ["a tag", "a: 1\n", "a: !x 1\n", "a: !y 1\n"],
    ["an anchor", "a:\n  k: 1\nb: 1\n", "a: &x\n  k: 1\nb: 1\n", "a: &y\n  k: 1\nb: 1\n"],
  ])("is a person's where they differ: %s", (_name, base, ours, theirs) => {
    expectPerson("a.yaml", base, ours, theirs);
  });

  it("is taken where one holds the other, and is not sure", () => {
    const [less, more] = [
      steps("      - id: s\n        run: a\n"),
      steps("      - id: s\n        run: a\n        shell: b\n"),
    ];

    expect(yaml(steps(""), less, more)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: more,
    });
    expect(yaml(steps(""), more, less)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: more,
    });
  });

  it("is one repository, however it is written", () => {
    const config = (...repositories: readonly unknown[]) => `${JSON.stringify({ repositories }, null, 2)}\n`;
    const path = "config/ecosystem-repos.json";
    const [word, map] = [config("a/a", "n/n"), config("a/a", { repository: "n/n", threshold: 3 })];

    expect(yaml(config("a/a"), word, map, path)).toMatchObject({ status: "resolved", text: map });
    expect(yaml(config("a/a"), map, word, path)).toMatchObject({ status: "resolved", text: map });
  });
});

describe("a list that happens to be sorted", () => {
  const list = (key: string, ...elements: readonly unknown[]) =>
    `${JSON.stringify({ [key]: elements }, null, 2)}\n`;

  it.each([
    ["of two", ["a", "c"], "b", "bb"],
    ["of numbers", [1, 2, 10, 20, 30], 3, 4],
    ["of options", ["-a", "-b", "-c", "-d", "-f"], "-e", "-ee"],
  ])("is no set: %s", (_name, before, one, other) => {
    expectPerson("a.json", list("k", ...before), list("k", ...before, one), list("k", ...before, other));
  });

  it.each(["steps", "args", "command", "extends"])(
    "is no set where its key says that order matters: %s",
    (key) => {
      const before = ["a", "b", "c", "d", "e"];

      expectPerson("a.json", list(key, ...before), list(key, ...before, "f"), list(key, ...before, "g"));
    },
  );

  it("is a set where five elements of each version are sorted", () => {
    const before = ["a", "b", "c", "d", "h"];

    const resolution = yaml(
      list("words", ...before),
      list("words", "a", "b", "c", "d", "f", "h"),
      list("words", "a", "b", "c", "d", "e", "h"),
      "a.json",
    );

    expect(resolution).toMatchObject({
      status: "resolved",
      text: list("words", "a", "b", "c", "d", "e", "f", "h"),
    });
  });
});

describe("a result that is sure", () => {
  it("decided nothing against what a side wrote", () => {
    const manifest = (version: string) => `{\n  "name": "x",\n  "version": "${version}"\n}\n`;

    expect(yaml(manifest("1.0.0"), manifest("1.0.1"), manifest("1.0.2"), "package.json")).toMatchObject({
      status: "resolved",
      confidence: "medium",
    });
  });
});
