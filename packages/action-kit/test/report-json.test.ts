import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { renderJson } from "../src/report-file.ts";

const whole = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
const inParts = (data: object) => [...renderJson(data)].join("");

describe("renderJson", () => {
  it("makes the text that JSON.stringify makes", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        expect(inParts(data)).toBe(whole(data));
      }),
    );
  });

  it.each<[string, object]>([
    ["nothing in it", {}],
    ["a list", [1, { a: [] }]],
    ["an empty list in it", { list: [] }],
    ["something undefined in it", { a: undefined, b: [undefined, 1], c: 2 }],
    ["only something undefined in it", { a: undefined }],
    ["line ends in texts", { a: "x\ny", list: [{ b: "x\n\r\u2028y" }] }],
  ])("does so with %s", (_, data) => {
    expect(inParts(data)).toBe(whole(data));
  });

  it("never holds more than one element of a list", () => {
    const list = Array.from({ length: 100 }, (_, index) => ({ index, text: "x".repeat(100) }));

    const longest = Math.max(...[...renderJson({ list })].map((part) => part.length));

    expect(longest).toBeLessThan(200);
  });
});
