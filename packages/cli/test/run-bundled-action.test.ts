import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseOutputFile } from "../src/run-bundled-action.ts";

describe("parseOutputFile", () => {
  it.each([
    ["nothing", "", {}],
    ["plain lines", "a=1\nb=2\n", { a: "1", b: "2" }],
    ["equal signs in a value", "query=a=b=c\n", { query: "a=b=c" }],
    ["an empty value", "a=\n", { a: "" }],
    ["a block", "text<<EOF\none\ntwo\nEOF\n", { text: "one\ntwo" }],
    ["an empty block", "text<<EOF\nEOF\na=1\n", { text: "", a: "1" }],
    ["a block that holds what looks like others", "t<<D_1\na=1\nb<<X\nD_1 \nD_1\n", { t: "a=1\nb<<X\nD_1 " }],
    ["two blocks with one delimiter", "a<<E\n1\nE\nb<<E\n2\nE\n", { a: "1", b: "2" }],
    ["a value with two arrows", "a=x<<y\n", { a: "x<<y" }],
    ["lines that end as on Windows", "a=1\r\nb<<E\r\n1\r\n2\r\nE\r\n", { a: "1", b: "1\n2" }],
    ["a block that was cut off", "a<<E\n1\n2", { a: "1\n2" }],
    ["the last of two values", "a=1\na=2\n", { a: "2" }],
  ])("reads %s", (_, text, expected) => {
    const outputs = parseOutputFile(text);

    expect(outputs).toEqual(expected);
  });

  it("gives back whatever was written as a block with a delimiter of its own", () => {
    const line = fc.string().map((text) => text.replaceAll(/[\r\n]/g, " "));
    const values = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), fc.array(line, { minLength: 1 }));
    fc.assert(
      fc.property(values, (dictionary) => {
        const expected = Object.entries(dictionary).map(([name, lines]) => [name, lines.join("\n")]);
        const text = expected.map(([name, value]) => `${name}<<ghadelimiter_7\n${value}\nghadelimiter_7\n`);

        const outputs = parseOutputFile(text.join(""));

        expect(Object.entries(outputs)).toEqual(expected);
      }),
    );
  });
});
