import { describe, expect, it } from "@jest/globals";
import {
  type ConflictedFile,
  DEFAULT_CONFLICT_POLICY,
  type Resolution,
  resolveConflict,
} from "../../src/conflict/index.ts";

function resolve(file: Omit<ConflictedFile, "path"> & { readonly path?: string }): Resolution {
  return resolveConflict({ path: "package.json", ...file }, DEFAULT_CONFLICT_POLICY);
}

function textOf(resolution: Resolution): string {
  if (resolution.status !== "resolved" || resolution.text === null)
    throw new Error(`not resolved: ${JSON.stringify(resolution)}`);
  return resolution.text;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe("repositories that both sides added", () => {
  // The both-sides union of lines committed a file without the comma between the two additions.
  const base = '{\n  "repositories": [\n    "acme/api"\n  ]\n}\n';
  const ours = '{\n  "repositories": [\n    "acme/api",\n    "acme/web"\n  ]\n}\n';
  const theirs = '{\n  "repositories": [\n    "acme/api",\n    "acme/docs"\n  ]\n}\n';

  it("become one list that parses and holds each once", () => {
    const resolution = resolve({ path: "config/ecosystem-repos.json", base, ours, theirs });

    expect(JSON.parse(textOf(resolution))).toEqual({ repositories: ["acme/api", "acme/web", "acme/docs"] });
  });

  it("need a person in a list that nobody declared a set", () => {
    const resolution = resolve({ path: "config/other.json", base, ours, theirs });

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("edits of package.json", () => {
  const base = json({
    name: "a",
    version: "1.0.0",
    scripts: { test: "jest" },
    dependencies: { b: "^1.0.0", c: "^1.0.0", d: "^1.0.0" },
  });

  it("are all taken when they lie next to each other", () => {
    const ours = base.replace('"b": "^1.0.0"', '"b": "^2.0.0"');
    const theirs = base.replace('"c": "^1.0.0"', '"c": "^1.5.0"');

    const resolution = resolve({ base, ours, theirs });

    expect(textOf(resolution)).toBe(ours.replace('"c": "^1.0.0"', '"c": "^1.5.0"'));
    expect(resolution).toMatchObject({ strategy: "structure", confidence: "high", dropped: [] });
  });

  it("put dependencies that both sides added in their sorted places", () => {
    const ours = base.replace('"d": "^1.0.0"', '"d": "^1.0.0",\n    "z": "^1.0.0"');
    const theirs = base.replace('"d": "^1.0.0"', '"d": "^1.0.0",\n    "m": "^1.0.0"');

    const merged = JSON.parse(textOf(resolve({ base, ours, theirs })));

    expect(Object.keys(merged.dependencies)).toEqual(["b", "c", "d", "m", "z"]);
  });

  it("take the higher of two raised versions and say what that drops", () => {
    const ours = base.replace('"version": "1.0.0"', '"version": "1.1.0"');
    const theirs = base.replace('"version": "1.0.0"', '"version": "1.0.1"');

    const resolution = resolve({ base, ours, theirs });

    expect(JSON.parse(textOf(resolution)).version).toBe("1.1.0");
    expect(resolution).toMatchObject({ dropped: ['theirs version: "1.0.1"'] });
  });

  it("need a person when one side lowered the version", () => {
    const ours = base.replace('"version": "1.0.0"', '"version": "0.9.0"');
    const theirs = base.replace('"version": "1.0.0"', '"version": "1.0.1"');

    const resolution = resolve({ base, ours, theirs });

    expect(resolution).toMatchObject({
      status: "needs-human",
      reason: "clash",
      details: [
        'version: both sides changed it (base "1.0.0", ours "0.9.0", theirs "1.0.1"); line 3 of ours, line 3 of theirs',
      ],
    });
  });

  it("leave a dependency removed that the other side only bumped", () => {
    const ours = base.replace('    "c": "^1.0.0",\n', "");
    const theirs = base.replace('"c": "^1.0.0"', '"c": "^1.5.0"');

    const resolution = resolve({ base, ours, theirs });

    expect(JSON.parse(textOf(resolution)).dependencies).toEqual({ b: "^1.0.0", d: "^1.0.0" });
    expect(resolution).toMatchObject({ confidence: "medium", dropped: ['theirs dependencies.c: "^1.5.0"'] });
  });

  it("carry a bump along where the other side moved the dependency", () => {
    const manifest = json({
      dependencies: { b: "^1.0.0", c: "^1.0.0" },
      devDependencies: { x: "^1.0.0", y: "^1.0.0" },
    });
    const ours = json({
      dependencies: { b: "^1.0.0" },
      devDependencies: { c: "^1.0.0", x: "^1.0.0", y: "^1.0.0" },
    });
    const theirs = manifest.replace('"c": "^1.0.0"', '"c": "^1.5.0"');

    const [one, other] = [
      resolve({ base: manifest, ours, theirs }),
      resolve({ base: manifest, ours: theirs, theirs: ours }),
    ];

    expect(textOf(one)).toBe(ours.replace('"c": "^1.0.0"', '"c": "^1.5.0"'));
    expect(textOf(other)).toBe(textOf(one));
    expect(one).toMatchObject({ confidence: "medium" });
  });

  it("need a person where one script was edited in two ways", () => {
    const ours = base.replace('"test": "jest"', '"test": "jest --ci -u"');
    const theirs = base.replace('"test": "jest"', '"test": "npx jest"');

    const resolution = resolve({ base, ours, theirs });

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("need a person where one side removed what stood beside the other's addition", () => {
    const ours = base.replace('    "c": "^1.0.0",\n', '    "c2": "^1.0.0",\n    "c": "^1.0.0",\n');
    const theirs = base.replace('    "c": "^1.0.0",\n', "");

    const resolution = resolve({ base, ours, theirs });

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("offer each side in every conflict, each a file that parses", () => {
    const ours = base.replace('"test": "jest"', '"test": "vitest"');
    const theirs = base.replace('"test": "jest"', '"test": "mocha"');

    const resolution = resolve({ base, ours, theirs });

    const candidates = resolution.status === "needs-human" ? resolution.candidates : [];
    expect(candidates.map(({ text }) => JSON.parse(text).scripts.test)).toEqual(["vitest", "mocha"]);
  });
});

describe("edits of YAML", () => {
  it("keep comments, quotes, anchors and blank lines of both sides", () => {
    const base =
      "# top\nname: 'x' # name\n\nenv: &env\n  A: 1\n  B: 2\n\njobs:\n  one:\n    env: *env\n    steps:\n      - run: a\n";
    const ours = base.replace("  A: 1\n", "  A: 1 # ours\n  AA: 0x1F\n");
    const theirs = base.replace("  B: 2\n", '  B: "2"\n').replace("- run: a", "- run: a # theirs");

    const resolution = resolve({ path: "values.yaml", base, ours, theirs });

    expect(textOf(resolution)).toBe(
      "# top\nname: 'x' # name\n\nenv: &env\n  A: 1 # ours\n  AA: 0x1F\n  B: \"2\"\n\njobs:\n  one:\n    env: *env\n    steps:\n      - run: a # theirs\n",
    );
  });

  it("follow a side that indented the file anew", () => {
    const base = "list:\n- name: a\n  run: |\n    one\n    two\n- name: b\n  run: x\n";
    const ours = base.replace("  run: x", "  run: x\n  shell: bash");
    const theirs = "list:\n  - name: a\n    run: |\n      one\n      three\n  - name: b\n    run: x\n";

    const resolution = resolve({ path: "a.yml", base, ours, theirs });

    expect(textOf(resolution)).toBe(`${theirs}    shell: bash\n`);
  });

  it("move a text that begins below its key along with a side that indented the file anew", () => {
    const base = "list:\n- name: a\n  if:\n    one ||\n    two\n- name: b\n  run: x\n";
    const ours = base.replace("  run: x", "  run: x\n  shell: bash");
    const theirs =
      "list:\n  - name: a\n    if:\n      one ||\n      two\n  - name: c\n  - name: b\n    run: x\n";

    const resolution = resolve({ path: "a.yml", base, ours, theirs });

    expect(textOf(resolution)).toBe(`${theirs}    shell: bash\n`);
  });

  it("take a comment line once that both sides added, white space at its end left out", () => {
    const base = "a: 1\nb: 1\nc: 1\n";
    const ours = base.replace("b: 1", "# why \nb: 2");
    const theirs = base.replace("b: 1", "# why\n# really\nb: 1").replace("c: 1", "c: 2");

    const resolution = resolve({ path: "a.yml", base, ours, theirs });

    expect(textOf(resolution)).toBe("a: 1\n# why\n# really\nb: 2\nc: 2\n");
  });

  it("merge words of one text that the sides changed apart", () => {
    const base = "description: builds the app for all users\n";
    const ours = base.replace("builds", "makes");
    const theirs = base.replace("users", "people");

    const resolution = resolve({ path: "a.yml", base, ours, theirs });

    expect(textOf(resolution)).toBe("description: makes the app for all people\n");
    expect(resolution).toMatchObject({ confidence: "medium" });
  });

  it.each([
    ["a command", "run: docker build --pull --tag app .\n", "--pull", "--no-cache", "app", "service"],
    ["a condition", "if: github.ref == 'main' && failure()\n", "main", "next", "failure", "success"],
    ["words with options", "x: [1]\nhint: tool --one --two\n", "--one", "--uno", "--two", "--due"],
  ])("only propose to merge code by words: %s", (_name, base, a, x, b, y) => {
    const resolution = resolve({ path: "a.yml", base, ours: base.replace(a, x), theirs: base.replace(b, y) });

    expect(resolution).toMatchObject({ status: "proposed", text: base.replace(a, x).replace(b, y) });
  });

  it("merge lines of a script that an unchanged one stands between, as git does", () => {
    const base = "run: |\n  one\n  two\n  three\nz: 1\n";

    const resolution = resolve({
      path: "a.yml",
      base,
      ours: base.replace("one", "uno").replace("z: 1", "z: 2"),
      theirs: base.replace("three", "tre"),
    });

    expect(textOf(resolution)).toBe("run: |\n  uno\n  two\n  tre\nz: 2\n");
  });
});

describe("a value of many elements that one side changed in one", () => {
  const updates = (first: string, more = "") =>
    `updates:\n  - package-ecosystem: npm\n    schedule: ${first}\n${more}`;
  const added = "  - package-ecosystem: docker\n    schedule: daily\n";

  it("is not missed there when the other side added it elsewhere", () => {
    const [base, ours, theirs] = [updates("daily"), updates("weekly"), updates("daily", added)];

    const resolution = resolveConflict({ path: "a.yaml", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({ status: "resolved", text: updates("weekly", added), dropped: [] });
  });
});

describe("a file whose name leaves its format open", () => {
  it.each([
    [
      "YAML",
      "semi: true\nwidth: 2\n",
      "semi: false\nwidth: 2\n",
      "semi: true\nwidth: 4\n",
      "semi: false\nwidth: 4\n",
    ],
    [
      "JSON",
      '{ "a": 1,\n"b": 1 }\n',
      '{ "a": 2,\n"b": 1 }\n',
      '{ "a": 1,\n"b": 2 }\n',
      '{ "a": 2,\n"b": 2 }\n',
    ],
  ])("is read as the %s that it holds", (_name, base, ours, theirs, text) => {
    const resolution = resolveConflict({ path: ".prettierrc", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({ status: "resolved", strategy: "structure", text });
  });
});

describe("the format of a file", () => {
  const base = '{\n  "a": 1,\n  "b": 1\n}\n';
  const ours = base.replace('"a": 1', '"a": 2');
  const theirs = base.replace('"b": 1', '"b": 2');

  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["CRLF line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["no final line break", (text: string) => text.trimEnd()],
    ["tabs", (text: string) => text.replaceAll("  ", "\t")],
  ])("keeps %s", (_name, format) => {
    const resolution = resolve({ base: format(base), ours: format(ours), theirs: format(theirs) });

    expect(textOf(resolution)).toBe(format('{\n  "a": 2,\n  "b": 2\n}\n'));
  });

  it("keeps the spelling of numbers that a number type cannot hold", () => {
    const wide = base.replace('"a": 1', '"big": 9007199254740993,\n  "exact": 1.0,\n  "a": 1');

    const resolution = resolve({
      base: wide,
      ours: wide.replace('"a": 1', '"a": 2'),
      theirs: wide.replace('"b": 1', '"b": 2'),
    });

    expect(textOf(resolution)).toContain('"big": 9007199254740993,\n  "exact": 1.0,\n  "a": 2,\n  "b": 2');
  });

  it("follows the side that changed the line ends", () => {
    const resolution = resolve({ base, ours, theirs: theirs.replaceAll("\n", "\r\n") });

    expect(textOf(resolution)).toBe('{\r\n  "a": 2,\r\n  "b": 2\r\n}\r\n');
  });
});

describe("what cannot be proved", () => {
  const good = '{"a": 1}';

  it.each([
    ["a duplicate key", '{"a": 1, "a": 2}', "input-has-duplicate-keys"],
    ["a text that does not parse", '{"a": 1', "input-does-not-parse"],
    ["comments in package.json", '{"a": 1 /* x */}', "input-does-not-parse"],
    ["mixed line ends", '{\r\n"a": 1\n}', "mixed-line-ends"],
    ["a very deep structure", `{"a": ${"[".repeat(5000)}${"]".repeat(5000)}}`, "unsupported-layout"],
  ])("goes to a person: %s", (_name, ours, reason) => {
    const resolution = resolve({ base: good, ours, theirs: '{"a": 3}' });

    expect(resolution).toMatchObject({ status: "needs-human", reason });
  });

  it.each([
    ["a template", "{{- if .Values.on }}\na: 1\n{{- end }}\n", "input-does-not-parse"],
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", "input-has-duplicate-keys"],
    ["an explicit key", "? a\n: 1\n", "unsupported-layout"],
    ["kept final line breaks", "a: |+\n  x\n\nb: 1\n", "unsupported-layout"],
  ])("goes to a person in YAML: %s", (_name, ours, reason) => {
    const resolution = resolve({ path: "a.yaml", base: "a: 1\n", ours, theirs: "a: 2\n" });

    expect(resolution).toMatchObject({ status: "needs-human", reason });
  });

  it("goes to a person when one side uses an anchor that the other removed", () => {
    const base = "a: &x 1\nb: 2\nc: 3\n";

    const resolution = resolve({
      path: "a.yaml",
      base,
      ours: "b: 2\nc: 3\n",
      theirs: "a: &x 1\nb: 2\nc: *x\n",
    });

    expect(resolution).toMatchObject({ status: "needs-human" });
  });

  it("never follows an alias bomb", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ..."bcdefghi"
        .split("")
        .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]}, `.repeat(9)}]`),
    ].join("\n");
    const base = `${bomb}\nv: 1\nw: 1\n`;

    const resolution = resolve({
      path: "a.yaml",
      base,
      ours: base.replace("v: 1", "v: 2"),
      theirs: base.replace("w: 1", "w: 2"),
    });

    expect(textOf(resolution)).toBe(`${bomb}\nv: 2\nw: 2\n`);
  });

  it("keeps keys that name an object's prototype", () => {
    const base = '{"a": 1, "b": 1}';

    const resolution = resolve({
      base,
      ours: '{"a": 1, "b": 1, "__proto__": {"x": 1}}',
      theirs: '{"a": 2, "b": 1, "constructor": 2}',
    });

    expect(textOf(resolution)).toBe('{"a": 2, "b": 1, "__proto__": {"x": 1}, "constructor": 2}');
  });
});

describe("files that are not structured", () => {
  it("get their lines united when they are lists of patterns", () => {
    const resolution = resolve({ path: ".gitignore", base: "a\n", ours: "a\nb\n", theirs: "a\nc\nb\n" });

    expect(textOf(resolution)).toBe("a\nb\nc\n");
  });

  it("need a person when a negated pattern makes their order matter", () => {
    const resolution = resolve({ path: ".gitignore", base: "a\n", ours: "a\n!b\n", theirs: "a\nc\n" });

    expect(resolution).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it.each([
    ["CHANGELOG.md", "# Log\n", "# Log\n- ours\n", "# Log\n- theirs\n", "# Log\n- ours\n- theirs\n"],
    [
      "src/a.ts",
      "const a = f(1, 2);\n",
      "const a = f(9, 2);\n",
      "const a = f(1, 8);\n",
      "const a = f(9, 8);\n",
    ],
  ])("are only proposed: %s", (path, base, ours, theirs, text) => {
    const resolution = resolve({ path, base, ours, theirs });

    expect(resolution).toMatchObject({ status: "proposed", confidence: "low", text });
  });
});

describe("a strategy that the configuration names", () => {
  const file = { path: "docs/a.md", base: "x\n", ours: "ours\n", theirs: "theirs\n" };
  const withStrategy = (strategy: "ours" | "person") => ({
    ...DEFAULT_CONFLICT_POLICY,
    strategies: [{ glob: "docs/**", strategy }],
  });

  it("may prefer a side, and then prints what the other loses", () => {
    const resolution = resolveConflict(file, withStrategy("ours"));

    expect(resolution).toMatchObject({
      status: "resolved",
      text: "ours\n",
      confidence: "low",
      dropped: ["theirs theirs"],
    });
  });

  it("may leave a path to a person", () => {
    const resolution = resolveConflict(file, withStrategy("person"));

    expect(resolution).toMatchObject({ status: "needs-human", reason: "asked-for" });
  });
});
