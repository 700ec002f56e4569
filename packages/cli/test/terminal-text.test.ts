import { stripVTControlCharacters, styleText } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { renderTable, wrap } from "../src/terminal-text.ts";

const ROWS = [
  ["acme/infrastructure", "environments/production", "13", "opened #1"],
  ["acme/api", "main", "7", "skipped: archived"],
];
const HEAD = ["repository", "branch", "behind", "outcome"];

function render(columns: number) {
  return renderTable(HEAD, ROWS, { columns, rightAligned: [2], shrinkable: [1, 0] });
}

describe("renderTable", () => {
  it("lines columns up, numbers at the right, with a rule below the head", () => {
    const table = stripVTControlCharacters(render(200));

    expect(table.split("\n")).toEqual([
      "repository           branch                   behind  outcome",
      "─".repeat(73),
      "acme/infrastructure  environments/production      13  opened #1",
      "acme/api             main                          7  skipped: archived",
    ]);
  });

  it.each([76, 70, 60, 55])("fits into %d columns", (columns) => {
    const widest = Math.max(
      ...stripVTControlCharacters(render(columns))
        .split("\n")
        .map((line) => line.length),
    );

    expect(widest).toBeLessThanOrEqual(columns);
  });

  it("cuts the branch before the repository", () => {
    const table = stripVTControlCharacters(render(70));

    expect(table).toContain("acme/infrastructure  environments/produc…");
  });

  it("keeps ten characters of a name however narrow the terminal", () => {
    const table = stripVTControlCharacters(render(1));

    expect(table).toContain("acme/infr…  environme…      13  opened #1");
  });

  it("does not count colours as width", () => {
    const coloured = ROWS.map((row) => row.map((cell) => styleText("red", cell, { validateStream: false })));

    const table = renderTable(HEAD, coloured, { columns: 200, rightAligned: [2], shrinkable: [1] });

    expect(stripVTControlCharacters(table)).toBe(stripVTControlCharacters(render(200)));
  });
});

describe("renderTable with wide characters", () => {
  it("gives each two columns", () => {
    const rows = [
      ["acme/日本", "main"],
      ["acme/api", "main"],
    ];

    const table = renderTable(["repository", "branch"], rows, {
      columns: 80,
      rightAligned: [],
      shrinkable: [],
    });

    expect(stripVTControlCharacters(table).split("\n").slice(2)).toEqual([
      "acme/日本   main",
      "acme/api    main",
    ]);
  });
});

describe("wrap", () => {
  it.each([
    ["short text", "one two", 20, "one two"],
    ["long text, later lines indented", "one two three", 8, "one two\n  three"],
    ["a word longer than the line", "a /a/very/long/path b", 6, "a\n  /a/very/long/path\n  b"],
    ["text that begins indented", "   one two", 7, "   one\n  two"],
    ["wide characters, which take two columns", "日本語 日本語", 12, "日本語\n  日本語"],
    ["nothing where there is no terminal", "one two", Number.POSITIVE_INFINITY, "one two"],
  ])("breaks %s", (_, text, columns, expected) => {
    const wrapped = wrap(text, columns, "  ");

    expect(wrapped).toBe(expected);
  });
});
