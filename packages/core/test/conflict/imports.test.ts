import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

const BODY = "\nconst one = 1;\nconst two = 2;\nconst three = 3;\n";

/** A module with its imports at the top, and a call that uses each name in `used`. */
function write(imports: string, used: string): string {
  return `${imports}\n${used}\n${BODY}`;
}

function merge(base: string, ours: string, theirs: string, path = "src/a.ts") {
  return resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

/** Ours uses its names at the top, theirs at the end, so that only imports are in conflict. */
function mergeNames(base: string, ours: string, theirs: string, used: readonly [string, string]) {
  const file = (imports: string, top: string, end: string) => `${write(imports, `f(${top});`)}g(${end});\n`;
  return merge(file(base, "", ""), file(ours, used[0], ""), file(theirs, "", used[1]));
}

describe("imports alone in conflict", () => {
  it.each([
    [
      "names of both sides in one statement",
      'import { a } from "x";',
      'import { a, b } from "x";',
      'import { a, c } from "x";',
      ["a, b", "a, c"],
      'import { a, b, c } from "x";',
    ],
    [
      "a name that one side removed where the other added one",
      'import { a, b } from "x";',
      'import { b } from "x";',
      'import { a, b, c } from "x";',
      ["b", "b, c"],
      'import { b, c } from "x";',
    ],
    [
      "new statements, in the order of sorted ones",
      'import a from "a";\nimport o from "o";\nimport z from "z";',
      'import a from "a";\nimport n from "n";\nimport o from "o";\nimport z from "z";',
      'import a from "a";\nimport m from "m";\nimport o from "o";\nimport z from "z";',
      ["a, n, o, z", "a, m, o, z"],
      'import a from "a";\nimport m from "m";\nimport n from "n";\nimport o from "o";\nimport z from "z";',
    ],
    [
      "a list of many lines, in its layout",
      "import {\n    a,\n    b,\n} from 'x';",
      "import {\n    a,\n    b,\n    c,\n} from 'x';",
      "import {\n    a,\n    b,\n    d,\n} from 'x';",
      ["a, b, c", "a, b, d"],
      "import {\n    a,\n    b,\n    c,\n    d,\n} from 'x';",
    ],
    [
      "a default beside names",
      'import { a } from "x";',
      'import d, { a } from "x";',
      'import { a, c } from "x";',
      ["a, d", "a, c"],
      'import d, { a, c } from "x";',
    ],
    [
      "types apart from values",
      'import type { A } from "x";\nimport { a } from "x";',
      'import type { A, B } from "x";\nimport { a, b } from "x";',
      'import type { A, C } from "x";\nimport { a, c } from "x";',
      ["a, b as A as B", "a, c as C"],
      'import type { A, B, C } from "x";\nimport { a, b, c } from "x";',
    ],
    [
      "a statement that one side removed",
      'import a from "a";\nimport b from "b";',
      'import a from "a";\nimport n from "n";',
      'import a from "a";\nimport b from "b";\nimport m from "m";',
      ["a, n", "a, m"],
      'import a from "a";\nimport n from "n";\nimport m from "m";',
    ],
  ] as const)("are merged name by name: %s", (_what, base, ours, theirs, used, imports) => {
    const resolution = mergeNames(base, ours, theirs, used);

    expect(resolution).toMatchObject({ status: "resolved", strategy: "imports", confidence: "medium" });
    expect(resolution).toMatchObject({ text: expect.stringMatching(startOf(imports)) });
  });

  it("break into lines where one line would be longer than any line of the file", () => {
    const long = (...names: string[]) =>
      `import { ${names.map((name) => `${name}${"x".repeat(30)}`).join(", ")} } from "x";`;
    const used = (...names: string[]) => names.map((name) => `${name}${"x".repeat(30)}`).join(", ");

    const resolution = mergeNames(long("a"), long("a", "b"), long("a", "c"), [
      used("a", "b"),
      used("a", "c"),
    ]);

    expect(resolution).toMatchObject({ text: expect.stringContaining("import {\n  axxx") });
  });

  it("are read in components, whose text may hold quotes", () => {
    const page = (names: string, more: string) =>
      `import { ${names} } from "x";\n\nexport const P = () => <p>Don't {a}</p>;\n${BODY}${more}`;

    const resolution = merge(
      page("a", ""),
      page("a, b", "b();\n"),
      page("a, c", "").replace("one = 1", "one = c"),
      "p.tsx",
    );

    expect(resolution).toMatchObject({
      status: "resolved",
      text: expect.stringContaining("import { a, b, c }"),
    });
  });
});

describe("imports that are not clear", () => {
  it("are proposed where a name is used that one side no longer imports", () => {
    const resolution = mergeNames(
      'import { a, b } from "x";',
      'import { b } from "x";',
      'import { a, b, c } from "x";',
      ["b", "a, b, c"],
    );

    expect(resolution).toMatchObject({
      status: "proposed",
      detail: "a is used, and no side still imports it",
    });
  });

  it.each([
    [
      "one name from two places",
      'import a from "a";',
      'import a from "a";\nimport n from "n";',
      'import a from "a";\nimport { n } from "m";',
    ],
    ["another default on each side", 'import a from "a";', 'import b from "a";', 'import c from "a";'],
    [
      "a comment between names",
      "import {\n  a, // why\n} from 'x';",
      "import {\n  a, // why\n  b,\n} from 'x';",
      "import {\n  a, // why\n  c,\n} from 'x';",
    ],
  ])("are not pushed: %s", (_what, base, ours, theirs) => {
    expect(mergeNames(base, ours, theirs, ["1", "2"]).status).not.toBe("resolved");
  });

  it("are not pushed where other lines are in conflict, or the file does not parse", () => {
    const [base, ours, theirs] = ["a", "a, b", "a, c"].map((names) => `import { ${names} } from "x";\n`);

    const other = merge(`${base}f(1);\n`, `${ours}f(2);\n`, `${theirs}f(3);\n`);
    const broken = merge(`${base}f(;\n`, `${ours}f(;\n`, `${theirs}f(;\n`);

    expect([other.status, broken.status]).not.toContain("resolved");
  });
});

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\n`);
}
