import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { validateFiles } from "../../src/index.ts";

/** The file with the fix of CFG014 made; the file itself when there is none. */
function ordered(text: string, path: string): string {
  const { findings } = validateFiles([{ kind: "config", path, text }]);
  const at = findings.find(({ rule }) => rule === "CFG014" || rule === "CFG008")?.fix?.at;
  const replacement = findings.find(({ fix }) => fix?.at === at)?.fix?.replacement;
  if (at === undefined || replacement === undefined) return text;
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return (
    text.slice(0, offset(at.line, at.column)) + replacement + text.slice(offset(at.endLine, at.endColumn))
  );
}

const json = (text: string) => ordered(text, "config/ecosystem-repos.json");
const yaml = (text: string) => ordered(text, "config/ecosystem-repos.yml");

describe("a list of repositories in JSON", () => {
  it.each([
    ["on one line", '{"repositories": ["a/c", "A/b"]}', '{"repositories": ["A/b", "a/c"]}'],
    [
      "on lines of their own",
      '{\n  "repositories": [\n    "a/c",\n    "a/b",\n    "a/a"\n  ]\n}\n',
      '{\n  "repositories": [\n    "a/a",\n    "a/b",\n    "a/c"\n  ]\n}\n',
    ],
    [
      "with settings",
      '{"repositories": [{"repository": "a/c", "threshold": 3}, "a/b"]}',
      '{"repositories": ["a/b", {"repository": "a/c", "threshold": 3}]}',
    ],
    ["listed twice", '{"repositories": ["a/b", "a/c", "A/B"]}', '{"repositories": ["a/b", "a/c"]}'],
    [
      "with numbers as people order them",
      '{"repositories": ["a/r2", "a/r10"]}',
      '{"repositories": ["a/r2", "a/r10"]}',
    ],
    [
      "with numbers as computers order them",
      '{"repositories": ["a/r10", "a/r2"]}',
      '{"repositories": ["a/r10", "a/r2"]}',
    ],
    [
      "with numbers in no order",
      '{"repositories": ["a/r3", "a/r10", "a/r2"]}',
      '{"repositories": ["a/r2", "a/r3", "a/r10"]}',
    ],
    [
      "in blocks",
      '{\n  "repositories": [\n    "z/b",\n    "z/a",\n\n    "a/b",\n    "a/a"\n  ]\n}',
      '{\n  "repositories": [\n    "z/a",\n    "z/b",\n\n    "a/a",\n    "a/b"\n  ]\n}',
    ],
  ])("is put in order: %s", (_, before, after) => {
    expect(json(before)).toBe(after);
    expect(json(after)).toBe(after);
  });

  it("keeps an entry with settings that is listed twice: only a person knows which one counts", () => {
    const text = '{"repositories": ["a/b", {"repository": "a/b", "threshold": 3}]}';

    expect(json(text)).toBe(text);
  });
});

describe("a list of repositories in YAML", () => {
  it.each([
    [
      "with comments behind",
      "repositories:\n  - a/c # the C\n  - a/b\n",
      "repositories:\n  - a/b\n  - a/c # the C\n",
    ],
    [
      "with headings",
      "repositories:\n  # ours\n  - z/b\n  - z/a # first\n\n  # theirs\n  - a/b\n  - a/a\n",
      "repositories:\n  # ours\n  - z/a # first\n  - z/b\n\n  # theirs\n  - a/a\n  - a/b\n",
    ],
    [
      "with settings",
      "repositories:\n- repository: a/c\n  threshold: 3\n- a/b\nsync:\n  threshold: 2\n",
      "repositories:\n- a/b\n- repository: a/c\n  threshold: 3\nsync:\n  threshold: 2\n",
    ],
    ["in brackets", "repositories: [a/c, 'a/b']\n", "repositories: ['a/b', a/c]\n"],
    [
      "with line ends of Windows",
      "repositories:\r\n  - a/c\r\n  - a/b\r\n",
      "repositories:\r\n  - a/b\r\n  - a/c\r\n",
    ],
    [
      "listed twice in two blocks",
      "repositories:\n  - a/b\n  # more\n  - a/c\n  - a/b\n",
      "repositories:\n  - a/b\n  # more\n  - a/c\n",
    ],
  ])("is put in order: %s", (_, before, after) => {
    expect(yaml(before)).toBe(after);
    expect(yaml(after)).toBe(after);
  });

  it.each([
    ["an anchor", "repositories:\n  - &a a/c\n  - a/b\n"],
    ["a tag", "repositories:\n  - a/c\n  - !!str a/b\n"],
  ])("is left alone when it holds %s", (_, text) => {
    expect(yaml(text)).toBe(text);
  });
});

describe("any list of repositories", () => {
  it("holds the same names afterwards, each once and in order", () => {
    const name = fc.stringMatching(/^[a-d]\/[a-d]$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), fc.boolean(), (names, isYaml) => {
        const text = isYaml
          ? `repositories:\n${names.map((one) => `  - ${one}\n`).join("")}`
          : JSON.stringify({ repositories: names }, null, 2);

        const after = isYaml ? yaml(text) : json(text);

        const found = [...after.matchAll(/[a-d]\/[a-d]/g)].map(([one]) => one);
        expect(found).toEqual([...new Set(names)].toSorted());
      }),
    );
  });
});
