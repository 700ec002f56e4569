import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { configFormatOf } from "../../src/config/config-document.ts";
import { readConfigDocument } from "../../src/config/read-config-document.ts";

const placeOf = ({
  line,
  column,
  endLine,
  endColumn,
}: ReturnType<ReturnType<typeof readConfigDocument>["locate"]>) =>
  `${line}:${column}-${endLine}:${endColumn}`;

describe("readConfigDocument", () => {
  it.each([
    ["", "1:1-4:2"],
    ["/list", "2:11-3:14"],
    ["/list/0", "2:12-2:13"],
    ["/list/1", "3:3-3:13"],
    ["/list/1/k~1~0", "3:11-3:12"],
    ["/list/1/unknown", "3:3-3:13"],
    ["/list/7", "2:11-3:14"],
    ["/list/0/deeper", "2:12-2:13"],
  ])("places %j of a JSON document", (pointer, place) => {
    const document = readConfigDocument('{\n  "list": [1,\n  {"k/~": 2}]\n}', "json");

    expect(placeOf(document.locate(pointer))).toBe(place);
  });

  it.each([
    ["", "2:1-9:1"],
    ["/plain", "2:8-2:9"],
    ["/single", "3:9-3:14"],
    ["/double", "4:9-4:14"],
    ["/empty", "5:6-5:6"],
    ["/flow", "6:7-6:12"],
    ["/flow/0", "6:8-6:9"],
    ["/block", "8:1-9:1"],
  ])("places %j of a YAML document", (pointer, place) => {
    const text = "# head\nplain: 1\nsingle: 'a b'\ndouble: \"a b\"\nempty:\nflow: [1, 2]\nblock: |\n  x\n";

    const document = readConfigDocument(text, "yaml");

    expect(placeOf(document.locate(pointer))).toBe(place);
  });

  it("reads the values of a YAML document without guessing", () => {
    const text =
      "a: 1\nb: 08\nc: 1_0\nd: 0x1F\ne: yes\nf: true\ng: ~\nh: 1.5\ni: 2001-01-01\nj: |\n  x\n'<<': 1\n";

    expect(readConfigDocument(text, "yaml").data).toEqual({
      a: 1,
      b: "08",
      c: "1_0",
      d: "0x1F",
      e: "yes",
      f: true,
      g: null,
      h: 1.5,
      i: "2001-01-01",
      j: "x\n",
      "<<": 1,
    });
  });

  it("places keys, and the mapping where a key is missing", () => {
    const document = readConfigDocument("a:\n  key: 1\n", "yaml");

    expect(placeOf(document.locateKey("/a", "key"))).toBe("2:3-2:6");
    expect(placeOf(document.locateKey("/a", "other"))).toBe("2:3-2:9");
    expect(placeOf(document.locateKey("/b/0", "other"))).toBe("1:1-2:9");
  });

  it("has nothing but findings when the text cannot be read", () => {
    const document = readConfigDocument("{", "json");

    expect(document).toMatchObject({ isReadable: false, data: undefined });
    expect(document.findings).not.toEqual([]);
    expect(placeOf(document.locate("/a"))).toBe("1:1-1:1");
    expect(placeOf(document.locateKey("", "a"))).toBe("1:1-1:1");
  });

  it("reads any JSON as JSON.parse does, and YAML the same", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value, null, 1);

        const document = readConfigDocument(text, "json");

        expect(document.findings).toEqual([]);
        expect(document.data).toEqual(JSON.parse(text));
      }),
    );
  });

  it("places every value of any JSON document where its text stands", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }), fc.nat(), (values, pick) => {
        const texts = values.map((value) => JSON.stringify(value));
        const index = pick % values.length;
        const document = readConfigDocument(`[${texts.join(",\n")}]`, "json");

        const { line, column, endColumn } = document.locate(`/${index}`);

        const start = index === 0 ? 2 : 1;
        expect({ line, column, endColumn }).toEqual({
          line: index + 1,
          column: start,
          endColumn: start + (texts[index]?.length ?? 0),
        });
      }),
    );
  });
});

describe("configFormatOf", () => {
  it.each([
    ["a.json", "json"],
    ["a.yml", "yaml"],
    ["a.YAML", "yaml"],
    ["a.yaml.json", "json"],
    ["yaml", "json"],
  ])("reads %s as %s", (file, format) => {
    expect(configFormatOf(file)).toBe(format);
  });
});
