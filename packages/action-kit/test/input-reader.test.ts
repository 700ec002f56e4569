import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, InvariantError } from "@automation/core/errors";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { InputReader } from "../src/input-reader.ts";
import { useScratchFolders } from "./scratch-folder.ts";

function readerOf(inputs: Record<string, string>, workspace = "/workspace", masked: string[] = []) {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  return new InputReader({ env, workspace, maskSecret: (secret) => masked.push(secret) });
}

function problemsOf(reader: InputReader): readonly string[] {
  try {
    reader.finish();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.message);
    throw error;
  }
}

describe("text", () => {
  it("is found under the name that the runner gives it: upper case, hyphens kept, spaces as underscores", () => {
    const env = { "INPUT_REPORT-FILE": "a.json", INPUT_OLD_STYLE_NAME: "b" };
    const reader = new InputReader({ env, workspace: "/workspace", maskSecret: () => undefined });

    expect({
      reportFile: reader.string("report-file"),
      oldStyleName: reader.string("old style name"),
    }).toEqual({ reportFile: "a.json", oldStyleName: "b" });
  });

  it("is trimmed", () => {
    expect(readerOf({ title: "  two words\n" }).string("title")).toBe("two words");
  });

  it.each([{}, { title: "" }, { title: " \n" }])(
    "takes its default where it is not given or empty: %j",
    (given) => {
      expect(readerOf(given).string("title", "metrics")).toBe("metrics");
    },
  );

  it.each(["none", "None"])("that can be turned off is, by %s, and by nothing else", (word) => {
    const read = (given: Record<string, string>) =>
      readerOf(given).optionalOrNone("artifact-name", "metrics");

    expect(read({ "artifact-name": word })).toBeUndefined();
    expect(read({ "artifact-name": "" })).toBe("metrics");
    expect(read({})).toBe("metrics");
  });

  it("is undefined when it is optional and empty", () => {
    expect(readerOf({ label: " " }).optional("label")).toBeUndefined();
  });

  it("is a problem when it is required and empty", () => {
    const reader = readerOf({ key: "" });

    reader.requiredString("key");

    expect(problemsOf(reader)).toEqual(["The input `key` is required."]);
  });

  it("comes as lines without blank ones, whatever ends them", () => {
    expect(readerOf({ files: "a.json\r\n\n  b.json \nc.json\n" }).lines("files")).toEqual([
      "a.json",
      "b.json",
      "c.json",
    ]);
  });
});

describe("a secret", () => {
  it("is masked while it is read", () => {
    const masked: string[] = [];
    const reader = readerOf({ "github-token": " ghs_secret " }, "/workspace", masked);

    expect(reader.secret("github-token")).toBe("ghs_secret");
    expect(masked).toEqual(["ghs_secret"]);
  });

  it("is a problem when it is required and empty", () => {
    const reader = readerOf({ "github-token": "" });

    reader.secret("github-token");

    expect(problemsOf(reader)).toEqual(["The input `github-token` is required and is empty."]);
  });

  it("may be left out when it is optional, and nothing is masked then", () => {
    const masked: string[] = [];

    expect(readerOf({ webhook: "" }, "/workspace", masked).optionalSecret("webhook")).toBeUndefined();
    expect(masked).toEqual([]);
  });
});

describe("a boolean", () => {
  it.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ])("%s is %s", (text, value) => {
    expect(readerOf({ strict: text }).boolean("strict")).toBe(value);
  });

  it.each(["yes", "on", "1", "tRUE", "true false", "none"])("%j is a problem", (text) => {
    const reader = readerOf({ strict: text });

    reader.boolean("strict", true);

    expect(problemsOf(reader)).toHaveLength(1);
  });

  it.each([{}, { strict: "" }, { strict: "  " }])(
    "takes its default where it is not given or empty: %j",
    (given) => {
      const reader = readerOf(given);

      expect({ value: reader.boolean("strict", true), problems: problemsOf(reader) }).toEqual({
        value: true,
        problems: [],
      });
    },
  );

  it("without a default is a problem where the variable is missing", () => {
    const reader = readerOf({});

    reader.boolean("strict");

    expect(problemsOf(reader)).toEqual(["The input `strict` must be `true` or `false`; it is empty."]);
  });

  it("may be empty when it is optional", () => {
    expect(readerOf({ strict: "" }).optionalBoolean("strict")).toBeUndefined();
    expect(readerOf({ strict: "false" }).optionalBoolean("strict")).toBe(false);
  });
});

describe("a whole number", () => {
  const bounds = { min: 1, max: 50 };

  it.each(["1e3", "-1", "1.5", "5 apples", "0x10", "05", "+5", "0", "51", "Infinity", "٣", "5\n6"])(
    "%j is a problem when 1 to 50 are allowed",
    (text) => {
      const reader = readerOf({ concurrency: text });

      reader.integer("concurrency", { ...bounds, default: 8 });

      expect(problemsOf(reader)).toHaveLength(1);
    },
  );

  it("within its bounds is read exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (value) => {
        const reader = readerOf({ count: String(value) });

        expect(reader.integer("count", { min: -1000, max: 1000 })).toBe(value);
        expect(problemsOf(reader)).toEqual([]);
      }),
    );
  });

  it("is refused or is what the text says, never something else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reader = readerOf({ count: text });

        const value = reader.integer("count", { min: 0, max: 999 });

        if (problemsOf(reader).length === 0) expect(String(value)).toBe(text.trim());
      }),
    );
  });

  it("takes its default where the variable is missing", () => {
    expect(readerOf({}).integer("concurrency", { ...bounds, default: 8 })).toBe(8);
  });

  it("may be empty when it is optional", () => {
    const reader = readerOf({ threshold: "" });

    expect(reader.optionalInteger("threshold", bounds)).toBeUndefined();
    expect(problemsOf(reader)).toEqual([]);
  });

  it("says what is allowed and what was given", () => {
    const reader = readerOf({ threshold: "many" });

    reader.optionalInteger("threshold", bounds);

    expect(problemsOf(reader)).toEqual([
      'The input `threshold` must be a whole number from 1 to 50, or empty; it is "many".',
    ]);
  });
});

describe("a choice", () => {
  it("is one of the values, written exactly so", () => {
    const reader = readerOf({ "fail-on": "Error" });

    reader.choice("fail-on", ["error", "warning", "never"]);

    expect(problemsOf(reader)).toEqual([
      'The input `fail-on` must be one of `error`, `warning`, `never`; it is "Error".',
    ]);
  });

  it("is read, takes its default, or may be empty", () => {
    expect(readerOf({ mode: "report" }).choice("mode", ["report", "write"])).toBe("report");
    expect(readerOf({}).choice("mode", ["report", "write"], "write")).toBe("write");
    expect(readerOf({ mode: "" }).optionalChoice("mode", ["report", "write"])).toBeUndefined();
  });
});

describe("a value with a parser of its own", () => {
  const parsePair = (text: string) => (/^\d\/\d$/.test(text) ? text.split("/") : null);

  it("is what the parser makes of it", () => {
    expect(readerOf({ shard: "2/8" }).parsed("shard", parsePair)).toEqual(["2", "8"]);
  });

  it("is undefined when it is empty", () => {
    expect(readerOf({ shard: "" }).parsed("shard", parsePair)).toBeUndefined();
  });

  it("is a problem when the parser refuses it, and a long one is not repeated in full", () => {
    const reader = readerOf({ shard: "x".repeat(500) });

    reader.parsed("shard", parsePair, "must look like `2/8`");

    expect(problemsOf(reader)).toEqual([
      `The input \`shard\` must look like \`2/8\`; it is "${"x".repeat(80)}…".`,
    ]);
  });
});

describe("a path", () => {
  const makeFolder = useScratchFolders();

  it("is reported relative to the workspace, with slashes, also when it was given as an absolute one", async () => {
    const workspace = await makeFolder();

    expect(readerOf({ f: "./out/../reports/a.json" }, workspace).workspacePath("f")).toBe("reports/a.json");
    expect(readerOf({ f: path.join(workspace, "b.json") }, workspace).workspacePath("f")).toBe("b.json");
    expect(readerOf({ f: "..hidden/c.json" }, workspace).workspacePath("f")).toBe("..hidden/c.json");
  });

  it.each(["../secrets", "a/../../b", "/etc/passwd", "", "a\0b"])("%j is a problem", async (file) => {
    const reader = readerOf({ "report-file": file }, await makeFolder());

    reader.workspacePath("report-file");

    expect(problemsOf(reader).length).toBeGreaterThan(0);
  });

  it("that leaves the workspace through a link is a problem, whether or not it exists", async () => {
    const workspace = await makeFolder();
    const elsewhere = await makeFolder();
    await symlink(elsewhere, path.join(workspace, "door"));
    await symlink(path.join(elsewhere, "nothing-here"), path.join(workspace, "dangling"));
    const reader = readerOf({ a: "door/new/report.json", b: "dangling", c: "door" }, workspace);

    for (const name of ["a", "b", "c"]) reader.workspacePath(name);

    expect(problemsOf(reader)).toHaveLength(3);
  });

  it("may go through a link that stays inside", async () => {
    const workspace = await makeFolder();
    await mkdir(path.join(workspace, "real"));
    await writeFile(path.join(workspace, "real", "a.json"), "{}");
    await symlink(path.join(workspace, "real"), path.join(workspace, "alias"));

    expect(readerOf({ f: "alias/a.json" }, workspace).workspacePath("f")).toBe("alias/a.json");
  });

  it("may be empty when it is optional", async () => {
    expect(readerOf({ f: "" }, await makeFolder()).optionalWorkspacePath("f")).toBeUndefined();
  });
});

describe("the reader as a whole", () => {
  it("throws one error with every problem", () => {
    const reader = readerOf({ concurrency: "lots", "dry-run": "maybe", mode: "x" });
    reader.integer("concurrency", { min: 1, max: 50 });
    reader.boolean("dry-run");
    reader.choice("mode", ["report"]);
    reader.problem("The inputs `a` and `b` exclude each other.");

    expect(problemsOf(reader)).toHaveLength(4);
  });

  it("knows the names it was asked for", () => {
    const reader = readerOf({});
    reader.string("b");
    reader.lines("a");

    expect(reader.names).toEqual(["b", "a"]);
  });

  it("refuses to read one input twice, because its problem would be reported twice", () => {
    const reader = readerOf({});
    reader.string("a");

    expect(() => reader.string("a")).toThrow(InvariantError);
  });
});

describe("secrets, one per line", () => {
  const parse = (line: string) => (line.startsWith("acme:") ? line.slice(5).trim() : null);

  it("are masked, line and value, before they are checked", () => {
    const masked: string[] = [];
    const reader = readerOf({ tokens: "acme: s3cret\n\nacme: other=x" }, undefined, masked);

    expect(reader.secretLines("tokens", parse, "must be like `owner: token`")).toEqual(["s3cret", "other=x"]);
    expect(masked).toEqual(["acme: s3cret", "s3cret", "acme: other=x", "other=x"]);
  });

  it("are never repeated by a problem", () => {
    const masked: string[] = [];
    const reader = readerOf({ tokens: "acme: good\nghp_forgotten" }, undefined, masked);

    reader.secretLines("tokens", parse, "must have lines like `owner: token`");

    expect(problemsOf(reader)).toEqual([
      "The input `tokens` must have lines like `owner: token`; line 2 is not.",
    ]);
    expect(masked).toContain("ghp_forgotten");
  });

  it("may be none", () => {
    expect(readerOf({}).secretLines("tokens", parse, "")).toEqual([]);
  });
});
