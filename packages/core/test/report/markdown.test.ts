import {
  codeSpan,
  cutOnLine,
  lineProse,
  markdownLink,
  markdownTable,
  printable,
  prose,
  tableCode,
  tableProse,
} from "@automation/core/text";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

describe("codeSpan", () => {
  it.each([
    ["main", "`main`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a``b", "```a``b```"],
    ["two\nlines", "`two lines`"],
    ["a|b", "`a|b`"],
  ])("renders %j as %j", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it("always ends where it began: no run of backticks inside is as long as the fence", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ", "|", "\n", "@") }), (text) => {
        const rendered = codeSpan(text);

        const fence = /^`+/.exec(rendered)?.[0] ?? "";
        const inner = rendered.slice(fence.length, -fence.length);
        const runs = inner.match(/`+/g) ?? [];
        expect(rendered.endsWith(fence)).toBe(true);
        expect(runs.every((run) => run.length < fence.length)).toBe(true);
        expect(rendered).not.toContain("\n");
      }),
    );
  });
});

describe("tableCode", () => {
  it("keeps a bar from ending the cell", () => {
    expect(tableCode("a|b")).toBe("`a\\|b`");
  });
});

describe("printable", () => {
  it("takes out control characters and marks that turn the reading direction", () => {
    expect(printable("a\u0000\u001b[31mb\u202ec\u2066d")).toBe("a [31mbcd");
  });
});

describe("cutOnLine", () => {
  it("leaves short text alone", () => {
    expect(cutOnLine("one\ntwo", 7, "cut")).toBe("one\ntwo");
  });

  it("cuts whole lines and says so", () => {
    expect(cutOnLine("one\ntwo\nthree", 12, "cut")).toBe("one\n\ncut");
  });

  it("never gives more than it was allowed", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 60 }), (text, max) => {
        expect(cutOnLine(text, max, "cut").length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe("markdownLink", () => {
  it.each([
    ["https://github.test/acme/api", "[x](https://github.test/acme/api)"],
    ["javascript:alert(1)", "x"],
    ["https://github.test/a)b", "x"],
    ["https://github.test/a b", "x"],
  ])("of %s is %s", (url, expected) => {
    expect(markdownLink("x", url)).toBe(expected);
  });
});

describe("markdownTable", () => {
  it("has a header, a rule and a line a row", () => {
    expect(markdownTable(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |");
  });
});

describe("prose", () => {
  it.each([
    ["@team and #12", "@&#8203;team and #&#8203;12"],
    ["acme/api#7, GH-3", "acme/api#&#8203;7, GH&#8203;-3"],
    ["<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ["[x](http://a.b) **c** _d_ ~e~", "\\[x\\](http:&#8203;//a.b) \\*\\*c\\*\\* \\_d\\_ \\~e\\~"],
    ["two\nlines ::error::", "two lines :&#58;error:&#58;"],
    ["set `mode: report` for it", "set `mode: report` for it"],
    ["an odd ` backtick", "an odd \\` backtick"],
    ["$x$", "&#36;x&#36;"],
    ["merged in deadbeefcafe", "merged in dea&#8203;dbeefcafe"],
  ])("renders %j as %j", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it("keeps a cell of a table together", () => {
    expect(tableProse("a | b, `c|d`")).toBe("a \\| b, `c\\|d`");
  });
});

describe("prose that begins a line", () => {
  it.each([
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["12) no list", "12\\) no list"],
    ["    no code", "no code"],
    ["=== no rule", "\\=== no rule"],
    ["Plain - text.", "Plain - text."],
  ])("begins no block: %s", (text, expected) => {
    expect(lineProse(text)).toBe(expected);
  });
});
