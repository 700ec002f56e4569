import { describe, expect, it } from "@jest/globals";
import { readJsonSource } from "../../src/syntax/json-source.ts";
import { LIMITS } from "../../src/syntax/limits.ts";
import type { SourceNode } from "../../src/syntax/source-tree.ts";
import { readPlacedYamlData, readYamlData } from "../../src/syntax/yaml-data.ts";
import { listYamlComments, readYamlSource } from "../../src/syntax/yaml-source.ts";

/** A tree as the texts of its nodes: the same for all readers of one text. */
function textsOf(node: SourceNode | null, text: string): unknown {
  if (node === null) return null;
  if (node.kind === "sequence") return node.items.map((item) => textsOf(item, text));
  if (node.kind === "mapping") {
    return node.entries.map(({ key, value }) => [textsOf(key, text), textsOf(value, text)]);
  }
  return text.slice(node.start, node.end);
}

const JSON_TEXT = '{"a": [1, -2.50, "x\\n"], "b": {"c": null, "d": true}}';

describe("the readers of JSON and YAML", () => {
  it("find the same places in one text", () => {
    const expected = [
      ['"a"', ["1", "-2.50", '"x\\n"']],
      [
        '"b"',
        [
          ['"c"', "null"],
          ['"d"', "true"],
        ],
      ],
    ];

    const json = readJsonSource(JSON_TEXT, "json", LIMITS.configuration);
    const strict = readPlacedYamlData(JSON_TEXT, LIMITS.configuration);
    const [tolerant] = readYamlSource(JSON_TEXT);

    expect(textsOf(json.root, JSON_TEXT)).toEqual(expected);
    expect(textsOf(strict.status === "read" ? strict.root : null, JSON_TEXT)).toEqual(expected);
    expect(textsOf(tolerant?.root ?? null, JSON_TEXT)).toEqual(expected);
  });

  it("tell comments and trailing commas from JSON", () => {
    const text = "[1, // one\n]";

    expect(readJsonSource(text, "json", LIMITS.configuration).errors.map(({ code }) => code)).toEqual([
      "InvalidCommentToken",
      "ValueExpected",
    ]);
    expect(readJsonSource(text, "jsonc", LIMITS.configuration).errors).toEqual([]);
  });

  it("stop where JSON is nested too deep", () => {
    const { tooDeepAt } = readJsonSource("[[[1]]]", "json", { depth: 2, problems: 1 });

    expect(tooDeepAt).toBe(2);
  });

  it("keep anchors, aliases, tags and styles of YAML", () => {
    const [document] = readYamlSource("a: &x !!str 1\nb: *x\nc: |\n  text\n");

    expect(document?.root).toMatchObject({
      kind: "mapping",
      isFlow: false,
      entries: [
        { key: { text: "a" }, value: { value: "1", anchor: "x", tag: "tag:yaml.org,2002:str" } },
        { key: { text: "b" }, value: { kind: "alias", name: "x" } },
        { key: { text: "c" }, value: { style: "literal", value: "text\n" } },
      ],
    });
  });

  it("go on behind errors of YAML", () => {
    const [document] = readYamlSource("a: [1\nb: 2\nc: 'x\n");

    expect(document?.errors.length).toBeGreaterThan(1);
    expect(document?.root?.kind).toBe("mapping");
  });

  it("read YAML as plain data, or not at all", () => {
    expect(readYamlData("a: [1, x]\n", LIMITS.workflow)).toEqual({ a: [1, "x"] });
    expect(readYamlData("a: [1\n", LIMITS.workflow)).toBeUndefined();
    expect(readYamlData("[[[1]]]", { depth: 2 })).toBeUndefined();
  });

  it("list comments, and nothing that only looks like one", () => {
    expect(listYamlComments("# one\na: '# no' # two\nb: |\n  # no\n")).toEqual(["# one", "# two"]);
  });
});
