import { describe, expect, it } from "@jest/globals";
import { mergeWords } from "../../src/conflict/diff/merge-words.ts";
import { diffThreeWays } from "../../src/conflict/diff/three-way-diff.ts";
import {
  type ConflictedFile,
  type ConflictStrategy,
  checkCleanMerge,
  createConflictPolicy,
  DEFAULT_CONFLICT_POLICY,
  detectFileKind,
  findStructuredKind,
  learnAnswers,
  parseSetRules,
  parseStrategyRules,
  resolveConflict,
} from "../../src/conflict/index.ts";
import { mergeKeyOrder, mergeSequence } from "../../src/conflict/match/merge-order.ts";
import { readVersion } from "../../src/conflict/rules/version-text.ts";

function resolveYaml(base: string, ours: string, theirs: string) {
  return resolveConflict({ path: "a.yaml", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

describe("a version", () => {
  it.each([
    ["1.2.3", "", "1.2.3"],
    ["^1.2", "^", "1.2.0"],
    [">=1.2.3", ">=", "1.2.3"],
    ["v4", "v", "4.0.0"],
    ["actions/checkout@v4.1", "actions/checkout@v", "4.1.0"],
    ["pnpm@9.1.0+sha512.0a", "pnpm@", "9.1.0+sha512.0a"],
    ["github:a/b#v1.2.0", "github:a/b#v", "1.2.0"],
    ["24.04", "", "24.4.0"],
    ["docker://ghcr.io/a/b:v4.0.2", "docker://ghcr.io/a/b:v", "4.0.2"],
    ["2.0.0-beta.1", "", "2.0.0-beta.1"],
  ])("is read from %s", (text, prefix, version) => {
    expect(readVersion(text)).toMatchObject({ prefix, version });
  });

  it.each([
    "16",
    "latest",
    "1.2.3.4",
    "^1 || ^2",
    "workspace:*",
    "",
    "8080:80",
    "3ef2ad8e115449a7004b628a873e2629855ed468",
  ])("is not read from %j", (text) => {
    expect(readVersion(text)).toBeUndefined();
  });

  it.each([
    ["both raised", "1.0.0", "1.1.0", "1.0.1", "1.1.0"],
    ["a release beats its own pre-releases", "1.0.0-beta.1", "1.0.0-beta.2", "1.0.0", "1.0.0"],
    ["of a runner's label", "ubuntu-20.04", "ubuntu-24.04", "ubuntu-22.04", "ubuntu-24.04"],
    ["a major that one side began", "1.0.0", "2.0.0-next.1", "1.0.1", "2.0.0-next.1"],
  ])("is the higher one of two: %s", (_name, base, ours, theirs, expected) => {
    const resolution = resolveYaml(`v: ${base}\n`, `v: ${ours}\n`, `v: ${theirs}\n`);

    expect(resolution).toMatchObject({ status: "resolved", text: `v: ${expected}\n` });
  });

  it.each([
    ["one side lowered it", "1.0.0", "0.9.0", "1.0.1"],
    ["two lines of pre-releases", "1.0.0", "1.1.0-alpha.1", "1.1.0-beta.1"],
    ["a pre-release of the next minor and a patch", "1.0.0", "1.1.0-beta.1", "1.0.1"],
    ["a range and an exact version", "^1.0.0", "^1.1.0", "1.2.0"],
    ["the same number in two spellings", "^1.0.0", "^1.1.0", "^1.1"],
    ["two different things", "a@1.0.0", "a@1.1.0", "b@1.2.0"],
    ["a label with a version and one without", "ubuntu-20.04", "ubuntu-22.04", "ubuntu-latest"],
    ["digests", "sha256:0a", "sha256:1b", "sha256:2c"],
  ])("is left to a person: %s", (_name, base, ours, theirs) => {
    const resolution = resolveYaml(`v: "${base}"\n`, `v: "${ours}"\n`, `v: "${theirs}"\n`);

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("words that both sides edited", () => {
  it.each([
    ["run a --x b", "run a --y b", "run c --x b", "run c --y b"],
    ["one two three", "one two", "zero one two three", "zero one two"],
  ])("are merged when they lie apart: %j", (base, ours, theirs, expected) => {
    expect(mergeWords(base, ours, theirs)).toBe(expected);
  });

  it.each([
    ["v1.2.3", "v1.3.3", "v1.2.4"],
    ["path/to/a", "path/of/a", "path/to/b"],
  ])("are never cut apart: %j", (base, ours, theirs) => {
    expect(mergeWords(base, ours, theirs)).toBeNull();
  });
});

describe("edits of one YAML value that conflict as a whole", () => {
  it("are joined when they touch different signs of it", () => {
    const resolution = resolveYaml("uses: old/linter@v4\n", "uses: new/linter@v4\n", "uses: old/linter@v5\n");

    expect(resolution).toMatchObject({
      status: "resolved",
      strategy: "words",
      confidence: "medium",
      text: "uses: new/linter@v5\n",
    });
  });

  it("are not when an edit would land in another place", () => {
    const base = "a: {}\nb: 2\n";
    const ours = "b: 2\non: {}\nversion:\n  a:\n    a: 2\n";

    const resolution = resolveYaml(base, ours, "a: {}\nb: []\nx y: []\n");

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("are not when that would bring back what a side removed", () => {
    const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
    const a = {
      run26: ["v993", "^1.4.5"],
      run16: { path: "word 45 and 0", run5: "v182", image: "^3.1.6" },
      image: ["word 40 and 46"],
    };
    const rest = { 1: "v749", b: "word 0 and 3" };
    const texts = {
      base: write({ 0: 25, a, ...rest, c: 92 }),
      ours: write({ 0: 25, a: 60, ...rest, c: 92, x: "^2.4.0" }),
      theirs: write({ 0: "word 29 and 16", a, ...rest }),
    };

    const resolution = resolveConflict({ path: "a.json", ...texts }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("are not when that would make up a version, even one that stands elsewhere in the file", () => {
    const write = (version: string, dependencies: object) =>
      `${JSON.stringify({ name: "app", version, dependencies: { ...dependencies, vite: "^3.8.1" } }, null, 2)}\n`;
    const texts = {
      base: write("3.7.0", { "@types/node": "^3.9.6", ora: "^5.3.9", tar: "^1.2.2" }),
      ours: write("3.8.0", { "@types/node": "^3.9.6", eslint: "^1.8.2", ora: "^6.0.6", tar: "^1.2.2" }),
      theirs: write("3.7.1", { core: "^2.9.3", ora: "^5.3.9", tar: "^1.2.2" }),
    };

    const resolution = resolveConflict({ path: "package.json", ...texts }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("are not when that would make up a number", () => {
    const resolution = resolveYaml("image: a:1.2-x\n", "image: a:1.3-x\n", "image: a:1.2-y\n");

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("a comparison", () => {
  const repeat = (count: number, of: number) => Array.from({ length: count }, (_, index) => `${index % of}`);

  it("takes the common ends as they are and tells where the conflicting stretch begins", () => {
    const regions = diffThreeWays(["a", "x", "z"], ["a", "o", "z"], ["a", "t", "z"]);

    expect(regions).toEqual([
      { kind: "merged", items: ["a"] },
      { kind: "conflict", base: ["x"], ours: ["o"], theirs: ["t"], start: { base: 1, ours: 1, theirs: 1 } },
      { kind: "merged", items: ["z"] },
    ]);
  });

  it.each([
    [
      "long sequences of few different items",
      ["b", ...repeat(5000, 3)],
      ["o", ...repeat(5000, 7)],
      ["t", ...repeat(5000, 5), "t"],
    ],
    [
      "very long sequences",
      ["b", ...repeat(210_000, 210_000), "b"],
      ["o", ...repeat(210_000, 210_000), "o"],
      ["t", ...repeat(210_000, 210_000), "t"],
    ],
  ])("is given up for %s", (_name, base, ours, theirs) => {
    expect(diffThreeWays(base, ours, theirs)).toBeNull();
  });
});

describe("the order of keys", () => {
  it.each([
    [
      "ours first where both added at one place",
      ["a", "z"],
      ["a", "o", "z"],
      ["a", "t", "z"],
      ["a", "o", "t", "z"],
    ],
    [
      "sorted where every version is",
      ["b", "d", "f"],
      ["b", "d", "e", "f"],
      ["a", "b", "d", "f"],
      ["a", "b", "d", "e", "f"],
    ],
    [
      "that of the side which moved keys",
      ["a", "c", "b"],
      ["b", "a", "c"],
      ["a", "c", "b", "n"],
      ["b", "a", "c", "n"],
    ],
    [
      "behind the neighbour where what it stands between has moved apart",
      ["a", "b", "c"],
      ["b", "c", "a"],
      ["a", "b", "n", "c"],
      ["b", "n", "c", "a"],
    ],
    ["without what a side removed and nobody else has", ["x", "a"], ["a"], ["x", "a"], ["x", "a"]],
  ])("is %s", (_name, base, ours, theirs, expected) => {
    expect(mergeKeyOrder(base, ours, theirs)).toEqual(expected);
  });

  it("is sorted where a side sorted them, in a map only: that of a list's elements may mean something", () => {
    const versions = [
      ["b", "d", "a"],
      ["a", "b", "d"],
      ["b", "d", "a", "c"],
    ] as const;

    expect(mergeKeyOrder(...versions)).toEqual(["a", "b", "c", "d"]);
    expect(mergeSequence(...versions)).toEqual(["a", "b", "d", "c"]);
  });
});

describe("lists", () => {
  it.each([
    [
      "elements that are known by their name are merged one by one",
      "s:\n- name: a\n  run: x\n- name: b\n  run: y\n",
      "s:\n- name: a\n  run: x2\n- name: b\n  run: y\n",
      "s:\n- name: a\n  run: x\n  if: c\n- name: b\n  run: y\n",
      "s:\n- name: a\n  run: x2\n  if: c\n- name: b\n  run: y\n",
    ],
    [
      "a step is the same with another version",
      "s:\n- uses: a/b@v1\n- run: y\n",
      "s:\n- uses: a/b@v2\n- run: y\n",
      "s:\n- uses: a/b@v1\n  with:\n    k: v\n- run: y\n",
      "s:\n- uses: a/b@v2\n  with:\n    k: v\n- run: y\n",
    ],
    [
      "a step is known again beside a new one with the same action",
      "s:\n- run: x\n- uses: a/b@v1\n  with:\n    k: v\n- run: y\n- uses: a/b@v3\n",
      "s:\n- run: x\n- uses: a/b@v9\n  with:\n    k: v\n- run: y\n- uses: a/b@v3\n",
      "s:\n- run: x\n- name: new\n  uses: a/b@v1\n- uses: a/b@v1\n  with:\n    k: v\n- uses: a/b@v3\n",
      "s:\n- run: x\n- name: new\n  uses: a/b@v1\n- uses: a/b@v9\n  with:\n    k: v\n- uses: a/b@v3\n",
    ],
    [
      "sorted words have one place for each addition",
      "w: [b, d, f]\n",
      "w: [a, b, d, f]\n",
      "w: [b, d, e, f]\n",
      "w: [a, b, d, e, f]\n",
    ],
    [
      "both added the same, one of them more",
      "w: [z, a]\n",
      "w: [z, a, n]\n",
      "w: [z, a, n, m]\n",
      "w: [z, a, n, m]\n",
    ],
    [
      "one side added, the other removed elsewhere",
      "w: [c, a, b, x]\n",
      "w: [c, a, b, x, n]\n",
      "w: [a, b, x]\n",
      "w: [a, b, x, n]\n",
    ],
    [
      "one side wrote another value, the other added one behind the old one",
      "w: [x, c, a]\n",
      "w: [x, c, k]\n",
      "w: [x, c, a, b]\n",
      "w: [x, c, k, b]\n",
    ],
    [
      "one side wrote other values, the other added one before the old ones",
      "w: [c, a, x]\n",
      "w: [z, c, a, x]\n",
      "w: [d, b, x]\n",
      "w: [z, d, b, x]\n",
    ],
    [
      "Kubernetes manifests are known by kind and name",
      "kind: A\nmetadata:\n  name: x\nv: 1\n---\nkind: B\nmetadata:\n  name: x\nv: 1\n",
      "kind: A\nmetadata:\n  name: x\nv: 2\n---\nkind: B\nmetadata:\n  name: x\nv: 1\n",
      "kind: A\nmetadata:\n  name: x\nv: 1\n---\nkind: B\nmetadata:\n  name: x\nv: 3\n",
      "kind: A\nmetadata:\n  name: x\nv: 2\n---\nkind: B\nmetadata:\n  name: x\nv: 3\n",
    ],
  ])("%s", (_name, base, ours, theirs, expected) => {
    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "resolved", text: expected });
  });

  it.each([
    ["both added at one place", "w: [b, a]\n", "w: [b, a, c]\n", "w: [b, a, d]\n"],
    [
      "one side wrote the value that the other added behind the old one",
      "w: [c, a]\n",
      "w: [c, b]\n",
      "w: [c, a, b]\n",
    ],
    [
      "both added steps at one place",
      "s:\n- run: y\n",
      "s:\n- run: y\n- run: a\n",
      "s:\n- run: y\n- run: b\n",
    ],
    [
      "one put something in the place of what the other changed",
      "k:\n  a: x\nz: 1\n",
      "z: 1\nl:\n  b: w\n",
      "k:\n  a: y\nz: 1\n",
    ],
  ])("need a person when %s", (_name, base, ours, theirs) => {
    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("what one side removed and the other changed", () => {
  it.each([
    ["a value", "k:\n  a: x\nz: 1\n", "z: 1\n", "k:\n  a: y\nz: 1\n"],
    ["a command", "run: [x]\nk: npm test\nz: 1\n", "run: [x]\nz: 1\n", "run: [x]\nk: npm t\nz: 1\n"],
    [
      "an element",
      "l:\n  - id: a\n    v: b\n  - id: c\n",
      "l:\n  - id: c\n",
      "l:\n  - id: a\n    v: d\n  - id: c\n",
    ],
  ])("is a person's to decide: %s", (_name, base, ours, theirs) => {
    for (const resolution of [resolveYaml(base, ours, theirs), resolveYaml(base, theirs, ours)]) {
      expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
    }
  });

  it.each([
    [
      "k: v1.0.0\nz: 1\n",
      "z: 1\n",
      "k: v1.1.0\nz: 1\n",
      "k: one side removed it, the other only changed versions in it",
    ],
  ])("stays removed after a bump, which is named as dropped: %j", (base, ours, theirs, decision) => {
    const [one, other] = [resolveYaml(base, ours, theirs), resolveYaml(base, theirs, ours)];

    for (const resolution of [one, other]) {
      expect(resolution).toMatchObject({
        status: "resolved",
        confidence: "medium",
        text: "z: 1\n",
        decisions: [decision],
        dropped: [expect.stringContaining("k")],
      });
    }
  });

  it("stays removed when the other side only pins it, though something new stands beside it", () => {
    const pin = (oid: string) => `a: x/y@${oid.repeat(40)}\nz: 1\n`;

    const resolution = resolveYaml(pin("1"), "b: 2\nz: 1\n", pin("2"));

    expect(resolution).toMatchObject({ status: "resolved", text: "b: 2\nz: 1\n" });
  });
});

describe("comments", () => {
  it("of both sides are kept", () => {
    const base = "a: 1\nb: 1\n";

    const resolution = resolveYaml(base, "# ours\na: 2\nb: 1\n", "a: 1\n# theirs\nb: 2\n");

    expect(resolution).toMatchObject({ status: "resolved", text: "# ours\na: 2\n# theirs\nb: 2\n" });
  });

  it("at one place are a person's to choose from", () => {
    const base = "a: 1\nb: 1\n";

    const resolution = resolveYaml(base, "a: 2\n# ours\nb: 1\n", "a: 1\n# theirs\nb: 2\n");

    expect(resolution).toMatchObject({
      status: "needs-human",
      details: [
        "b: both sides changed its comment (base nothing, ours # ours, theirs # theirs); line 2 of ours, line 2 of theirs",
      ],
    });
  });

  it("in JSON are kept where the file has them already", () => {
    const base = '{\n  // one\n  "a": 1, // tail\n  "b": 1,\n}\n';
    const file = {
      path: "tsconfig.json",
      base,
      ours: base.replace('"a": 1', '"a": 2'),
      theirs: base.replace('"b": 1', '"b": 2'),
    };

    const resolution = resolveConflict(file, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({
      status: "resolved",
      text: '{\n  // one\n  "a": 2, // tail\n  "b": 2,\n}\n',
    });
  });
});

describe("the kind of a file", () => {
  it.each([
    ["package.json", "package-json"],
    ["a/b/package.json", "package-json"],
    ["package-lock.json", "lock-file"],
    ["a/pnpm-lock.yaml", "lock-file"],
    ["dist/index.json", "generated"],
    ["a/__snapshots__/x.snap", "generated"],
    [".eslintrc", "json"],
    [".all-contributorsrc", "json"],
    ["CITATION.cff", "yaml"],
    ["a.yml", "yaml"],
    ["CHANGELOG.md", "changelog"],
    [".dockerignore", "line-list"],
    ["docs/a.md", "prose"],
    ["src/a.ts", "code"],
  ])("of %s is %s", (path, kind) => {
    expect(detectFileKind(path)).toBe(kind);
  });

  it.each([
    ["package.json", "json"],
    ["a.yaml", "yaml"],
    ["a.ts", undefined],
  ])("tells the structure of %s", (path, structure) => {
    expect(findStructuredKind(path)).toBe(structure);
  });
});

describe("what is refused", () => {
  const file = (path: string, text = "a: 2\n"): ConflictedFile => ({
    path,
    base: "a: 1\n",
    ours: text,
    theirs: "a: 3\n",
  });

  it.each([
    ["yarn.lock", "lock-file"],
    ["vendor/a.yml", "generated"],
    [".github/workflows/ci.yml", "workflow"],
    ["actions/x/action.yml", "workflow"],
    [".github/CODEOWNERS", "code-owners"],
    [".gitattributes", "git-metadata"],
    [".github/dependabot.yml", "security-config"],
    ["LICENSE", "license"],
  ])("by its path: %s", (path, reason) => {
    expect(resolveConflict(file(path), DEFAULT_CONFLICT_POLICY)).toMatchObject({ status: "refused", reason });
  });

  it.each([
    ["conflict-markers", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n"],
    ["binary", "a\0b"],
    ["lfs-pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:1\n"],
    ["too-large", "x".repeat(1_048_577)],
  ])("by its content, whatever the configuration says: %s", (reason, text) => {
    const policy = {
      ...DEFAULT_CONFLICT_POLICY,
      strategies: [{ glob: "**", strategy: "structure" as const }],
    };

    expect(resolveConflict(file("a.yaml", text), policy)).toMatchObject({ status: "refused", reason });
  });

  it("by its path is merged when a rule names it", () => {
    const policy = {
      ...DEFAULT_CONFLICT_POLICY,
      strategies: [{ glob: ".github/workflows/*.yml", strategy: "structure" as const }],
    };
    const workflow = {
      path: ".github/workflows/ci.yml",
      base: "a: 1\nb: 1\n",
      ours: "a: 2\nb: 1\n",
      theirs: "a: 1\nb: 2\n",
    };

    expect(resolveConflict(workflow, policy)).toMatchObject({ status: "resolved", text: "a: 2\nb: 2\n" });
  });

  it("does not take a heading's underline for a marker", () => {
    const heading = {
      path: "a.md",
      base: "Title\n=======\na\nb\n",
      ours: "Title\n=======\nA\nb\n",
      theirs: "Title\n=======\na\nB\n",
    };

    expect(resolveConflict(heading, DEFAULT_CONFLICT_POLICY)).toMatchObject({ status: "proposed" });
  });
});

describe("strategies", () => {
  const resolve = (strategy: ConflictStrategy, file: ConflictedFile) =>
    resolveConflict(file, { ...DEFAULT_CONFLICT_POLICY, strategies: [{ glob: file.path, strategy }] });

  it("are read a line each", () => {
    expect(parseStrategyRules(["docs/**: words", "*.yml = structure", "a union"])).toEqual([
      { glob: "docs/**", strategy: "words" },
      { glob: "*.yml", strategy: "structure" },
      { glob: "a", strategy: "union" },
    ]);
  });

  it.each(["docs", "docs: magic", ": words"])("are refused when they are like %j", (line) => {
    expect(parseStrategyRules([line])).toBeNull();
  });

  it("of the last rule that matches counts", () => {
    const policy = {
      ...DEFAULT_CONFLICT_POLICY,
      strategies: [
        { glob: "**", strategy: "theirs" as const },
        { glob: "*.md", strategy: "ours" as const },
      ],
    };

    const resolution = resolveConflict({ path: "docs/a.md", base: "x", ours: "o", theirs: "t" }, policy);

    expect(resolution).toMatchObject({ status: "resolved", text: "o", strategy: "prefer-ours" });
  });

  it("may unite lines, or merge words, of any file", () => {
    const added = { path: "a.txt", base: "x\n", ours: "x\no\n", theirs: "x\nt\n" };
    const edited = { path: "a.txt", base: "one two three\n", ours: "1 two three\n", theirs: "one two 3\n" };

    expect(resolve("union", added)).toMatchObject({ status: "resolved", text: "x\no\nt\n" });
    expect(resolve("words", edited)).toMatchObject({ status: "resolved", text: "1 two 3\n" });
  });

  it("never give a file that does not parse", () => {
    const file = {
      path: "a.json",
      base: '{"a": 1}\n',
      ours: '{"a": 2,\n"b": 1}\n',
      theirs: '[\n{"a": 3}]\n',
    };
    const resolution = resolve("union", { ...file, path: "b.json" });

    expect(resolution.status).toBe("needs-human");
  });

  it("say when a structure is asked for that is not known", () => {
    expect(resolve("structure", { path: "a.ts", base: "x", ours: "o", theirs: "t" })).toMatchObject({
      status: "needs-human",
      reason: "unsupported-layout",
    });
  });
});

describe("lists that are declared as sets", () => {
  it("are read a line each", () => {
    expect(parseSetRules(["cspell.json: words", "**/a.yml: a.b", "list.json ."])).toEqual([
      { glob: "cspell.json", key: "words" },
      { glob: "**/a.yml", key: "a.b" },
      { glob: "list.json", key: "." },
    ]);
    expect(parseSetRules(["cspell.json"])).toBeNull();
  });

  it.each([
    ["below a key", "a.b", "a:\n  b: [z, a, o, t]\n"],
    ["as the file itself", ".", "[z, a, o, t]\n"],
  ])("hold what both sides added, each once: %s", (_name, key, merged) => {
    const [base, ours, theirs] = ["", ", o", ", t"].map((more) => merged.replace(", o, t", more));
    const policy = createConflictPolicy({ strategies: [], sets: [{ glob: "*.yaml", key }] });

    const resolution = resolveConflict(
      { path: "x/a.yaml", base: base ?? "", ours: ours ?? "", theirs: theirs ?? "" },
      policy,
    );

    expect(resolution).toMatchObject({ status: "resolved", text: merged });
  });
});

describe("a file that git merged alone", () => {
  const ours = '{"a": 1, "k": 1}';
  const theirs = '{"k": 2, "a": 1}';

  it.each([
    ["a key twice", '{"k": 2, "a": 1, "k": 1}', 'git\'s merge has the key "k" twice in one object'],
    ["a text that does not parse", '{"k": 2 "a": 1}', "git's merge is not valid JSON near line 1"],
    ["a marker", "<<<<<<< x\n{}\n", "git's merge contains a conflict marker"],
  ])("is named when it holds %s", (_name, merged, problem) => {
    expect(checkCleanMerge({ path: "a.json", base: null, ours, theirs }, merged)).toBe(problem);
  });

  it.each([
    ["it is sound", "a.json", ours, '{"a": 1}'],
    ["a side was broken before", "a.json", "{", "{"],
    ["it has no structure", "a.ts", "x", "{"],
  ])("is not named when %s", (_name, path, own, merged) => {
    expect(checkCleanMerge({ path, base: null, ours: own, theirs }, merged)).toBeNull();
  });
});

describe("answers that people gave before", () => {
  const hunk = { base: "a\nx\nb\n", ours: "a\no\nb\n", theirs: "a\nt\nb\n" };
  const elsewhere = { path: "x.ts", base: "1\nx\n2\n", ours: "1\no\n2\n", theirs: "1\nt\n2\n" };

  it("are given again to the same hunk in another place", () => {
    const memory = learnAnswers([{ ...hunk, result: "a\nboth\nof them\nb\n" }]);

    const resolution = resolveConflict(elsewhere, DEFAULT_CONFLICT_POLICY, memory);

    expect(resolution).toMatchObject({
      status: "resolved",
      confidence: "memory",
      text: "1\nboth\nof them\n2\n",
    });
  });

  it.each([
    [
      "they differed",
      [
        { ...hunk, result: "a\no\nb\n" },
        { ...hunk, result: "a\nt\nb\n" },
      ],
    ],
    ["more than the hunk was edited", [{ ...hunk, result: "A\no\nb\n" }]],
    ["there were none", []],
  ])("are not when %s", (_name, merges) => {
    const resolution = resolveConflict(elsewhere, DEFAULT_CONFLICT_POLICY, learnAnswers(merges));

    expect(resolution.status).not.toBe("resolved");
  });

  it("are not when the result would not parse", () => {
    const memory = learnAnswers([{ base: "x\n", ours: "o\n", theirs: "t\n", result: "{\n" }]);

    const resolution = resolveConflict(
      { path: "a.yaml", base: "x\n", ours: "o\n", theirs: "t\n" },
      DEFAULT_CONFLICT_POLICY,
      memory,
    );

    expect(resolution.status).not.toBe("resolved");
  });
});
