import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { diffLines } from "../../src/git/line-diff.ts";
import { git, Workspace } from "./fixture.ts";

const workspace = new Workspace();

afterAll(() => workspace.remove());

const line = fc.constantFrom("a", "b", "c", "", "same");
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, hasEnd]) => lines.join("\n") + (hasEnd ? "\n" : ""));

describe("diffLines", () => {
  it.each([
    ["equal texts", "a\n", "a\n", { additions: 0, deletions: 0, patch: null }],
    ["a new text", "", "a\n", { additions: 1, deletions: 0, patch: "@@ -0,0 +1 @@\n+a" }],
    ["an emptied text", "a\nb\n", "", { additions: 0, deletions: 2, patch: "@@ -1,2 +0,0 @@\n-a\n-b" }],
    [
      "a newline that went missing",
      "a\n",
      "a",
      { additions: 1, deletions: 1, patch: "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file" },
    ],
  ])("describes %s", (_, before, after, expected) => {
    expect(diffLines(before, after)).toEqual(expected);
  });

  it("gives distant changes a hunk each, and near ones a common one", () => {
    const before = Array.from({ length: 30 }, (_, index) => `${index}\n`);
    const after = before.map((text, index) => ([2, 9, 25].includes(index) ? "x\n" : text));

    const headers = diffLines(before.join(""), after.join("")).patch?.match(/^@@.*@@$/gm);

    expect(headers).toEqual(["@@ -1,13 +1,13 @@", "@@ -23,7 +23,7 @@"]);
  });

  it("treats texts that are too large to align as replaced", () => {
    const before = Array.from({ length: 2100 }, (_, index) => `${index}\n`).join("");
    const after = Array.from({ length: 2100 }, (_, index) => `${index + 1}!\n`).join("");

    const diff = diffLines(before, after);

    expect({ additions: diff.additions, deletions: diff.deletions }).toEqual({
      additions: 2100,
      deletions: 2100,
    });
  });

  it("makes patches that git applies, as small as git's smallest", () => {
    const pairs = fc.sample(fc.tuple(text, text), { numRuns: 150, seed: 7 });
    const root = workspace.path();
    const changed = pairs.map(([before, after], index) => ({ before, after, name: `f${index}.txt` }));
    for (const side of ["before", "after"] as const) {
      mkdirSync(join(root, side), { recursive: true });
      for (const pair of changed) writeFileSync(join(root, side, pair.name), pair[side]);
    }
    const differing = changed.filter(({ before, after }) => before !== after);
    const patch = differing
      .map(({ before, after, name }) => `--- a/${name}\n+++ b/${name}\n${diffLines(before, after).patch}\n`)
      .join("");

    git(join(root, "before"), ["apply", "--unidiff-zero", "-"], patch);

    const applied = changed.map(({ name }) => readFileSync(join(root, "before", name), "utf8"));
    expect(applied).toEqual(changed.map(({ after }) => after));
    expect(differing.length).toBeGreaterThan(100);
    for (const { before, after, name } of differing.slice(0, 40)) {
      const { additions, deletions } = diffLines(before, after);
      const [fewestAdditions, fewestDeletions] = smallestCounts(root, before, after);
      expect({ name, additions, deletions }).toEqual({
        name,
        additions: fewestAdditions,
        deletions: fewestDeletions,
      });
    }
  });
});

function smallestCounts(root: string, before: string, after: string): readonly number[] {
  const [left, right] = [join(root, "left"), join(root, "right")];
  writeFileSync(left, before);
  writeFileSync(right, after);
  const args = [
    "-c",
    'alias.d=!f() { git diff --no-index --minimal --numstat "$@" || true; }; f',
    "d",
    left,
    right,
  ];
  return git(root, args).split("\t").slice(0, 2).map(Number);
}
