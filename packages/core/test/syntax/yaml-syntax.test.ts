import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, renderConflictSummary, resolveConflict } from "../../src/conflict/index.ts";
import { renderDocument } from "../../src/syntax/syntax-tree.ts";
import { readYamlSyntax } from "../../src/syntax/yaml-syntax.ts";

describe("a YAML text that is followed", () => {
  it.each([
    [
      "comments everywhere",
      "# top\n\n---\n# before\na: 1 # tail\n\n# between\nb: # head\n  # inner\n  c: 2\n# end\n",
    ],
    ["block scalars", "a: |\n  one\n\n  two\nb: >-\n  three\n  four\n\nc: |2\n    deep\n"],
    ["lists in all positions", "a:\n- 1\n- 2\nb:\n    - - x\n      - y\n    - k: v\n      l: w\n-1: z\n"],
    ["flow collections", "a: [1, 'two', {three: 3}]\nb: {c: [], d: {}, e: }\nf: [\n  x,\n  y,\n]\n"],
    ["flow collections with comments", "a: [\n  x, # one\n  y\n]\n"],
    [
      "anchors, aliases, merge keys and tags",
      "a: &a\n  k: 1\nb:\n  <<: *a\nc: !!str 1\nd: *a\ne: [*a, &x y]\n",
    ],
    ["quoted and odd keys", "\"a b\": 1\n'c': 2\non: 3\n? d\n".replace("? d\n", "")],
    ["empty values", "a:\nb: # nothing\nc: ''\n"],
    ["several documents", "a: 1\n---\n# two\nb: 2\n...\n---\n- 3\n"],
    ["no final line break", "a:\n  b: 1"],
    ["one scalar", "just text\n"],
    ["nothing", "# only a comment\n"],
  ])("is read without the loss of a character: %s", (_name, text) => {
    const reading = readYamlSyntax(text);

    expect(reading.status === "read" ? renderDocument(reading.document) : reading.message).toBe(text);
  });

  it.each([
    [
      "a flow collection that changed as a whole",
      "a: [x, # c\n y]\nb: 1\n",
      "a: [x, # c\n y, z]\nb: 1\n",
      "a: [x, # c\n y]\nb: 2\n",
      "a: [x, # c\n y, z]\nb: 2\n",
    ],
    [
      "texts that one side indented anew",
      "a:\n  k: [\n    1,\n  ]\n  s: >-\n    x\n    y\n  t: 1\nb:\n  c: 1\n",
      "a:\n  k: [\n    1,\n  ]\n  s: >-\n    x\n    y\n  t: 2\nb:\n  c: 1\n",
      "a:\n    k: [\n      1,\n    ]\n    s: >-\n      x\n      y\n    t: 1\nb:\n    c: 3\n",
      "a:\n    k: [\n      1,\n    ]\n    s: >-\n      x\n      y\n    t: 2\nb:\n    c: 3\n",
    ],
    [
      "a file whose first key is new on both sides",
      "m: 1\n",
      "a: 1\nm: 1\n",
      "b: 1\nm: 1\n",
      "a: 1\nb: 1\nm: 1\n",
    ],
  ])("is merged: %s", (_name, base, ours, theirs, expected) => {
    const resolution = resolveConflict({ path: "a.yaml", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

    expect(resolution).toMatchObject({ status: "resolved", text: expected });
  });
});

describe("a YAML text that is not followed", () => {
  it.each([
    ["a key with an anchor", "&a k: 1\n", "unsupported"],
    ["a map as a key", "{a: 1}: 2\n", "unsupported"],
    ["an anchor on nothing", "a: &a\nb: 1\n", "unsupported"],
    ["an alias before its anchor", "a: *x\nb: &x 1\n", "does-not-parse"],
    ["an empty element", "- a\n-\n- b\n", "read"],
    ["a key twice in braces", "a: {b: 1, b: 2}\n", "duplicate-key"],
    ["a key twice in braces with comments", "a: {b: 1, # c\n b: 2}\n", "duplicate-key"],
    ["a number and a text that read alike", "1: a\n'1': b\n", "duplicate-key"],
    ["an alias of nothing", "a: *nowhere\n", "does-not-parse"],
    ["a tab for indentation", "a:\n\tb: 1\n", "does-not-parse"],
  ])("says so: %s", (_name, text, reason) => {
    const reading = readYamlSyntax(text);

    expect(reading.status === "failed" ? reading.reason : reading.status).toBe(reason);
  });
});

describe("the headline of a summary", () => {
  it.each([
    ["no-conflict", "There is no conflict."],
    ["blocked", "The branch was left alone."],
    ["stale", "The next run starts again."],
    ["failed", "The attempt failed."],
    ["planned", "nothing was written."],
  ] as const)("of %s says so, and shows untrusted detail as it is", (outcome, text) => {
    const pullRequest = {
      repository: { owner: "acme", name: "app" },
      number: 1,
      url: "",
      head: "h",
      base: "b",
      outcome,
      detail: "@team <b>",
      files: [],
      brokenFiles: [],
    };

    const summary = renderConflictSummary([pullRequest], false);

    expect(summary).toContain(text);
    expect(summary).toContain("\\@team \\<b\\>");
  });
});
