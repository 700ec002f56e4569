import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";
import { renderDocument } from "../../src/syntax/syntax-tree.ts";
import { readTomlSyntax } from "../../src/syntax/toml-syntax.ts";

const CARGO = `# top
[package]
name = "a" # n
version = "1.0.0"

[dependencies]
# about serde
serde = { version = "1.0", features = ["derive"] }
log = "0.4.1"

[[bin]]
name = "x"
path = "x.rs"

[dev-dependencies]
z = "1.0"
`;

function merge(base: string, ours: string, theirs: string, path = "Cargo.toml") {
  const resolution = resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
  const swapped = resolveConflict({ path, base, ours: theirs, theirs: ours }, DEFAULT_CONFLICT_POLICY);
  expect(swapped.status).toBe(resolution.status);
  return resolution;
}

const edit = (from: string, to: string, text = CARGO) => text.replace(from, to);

describe("TOML as a tree", () => {
  it.each([
    ["a manifest", CARGO],
    ["keys before tables", 'title = "x"\n\n[a]\nb.c = 1\n"d e" = 2\n'],
    ["a list on many lines", "a = [\n  1, # one\n  2,\n]\n"],
    ["texts of many lines", "a = '''\nx\n'''\nb = \"\"\"\ny\"\"\"\n"],
    ["an empty table and no line break at the end", "[a]\n[b]\nx = 1979-05-27"],
    ["nothing", "# only a comment\n"],
  ])("keeps every character: %s", (_what, text) => {
    const reading = readTomlSyntax(text);

    expect(reading.status === "read" && renderDocument(reading.document)).toBe(text);
  });

  it.each([
    ["a = \n", "does-not-parse"],
    ["a = [1 , 2]\n", "unsupported"],
  ])("says why it cannot read %j", (text, reason) => {
    expect(readTomlSyntax(text)).toMatchObject({ status: "failed", reason });
  });
});

describe("conflicts in TOML", () => {
  it("take dependencies that both sides added at one place", () => {
    const [ours, theirs] = ["mime", "rand"].map((name) =>
      edit('log = "0.4.1"', `log = "0.4.1"\n${name} = "1"`),
    );

    expect(merge(CARGO, ours ?? "", theirs ?? "")).toMatchObject({
      status: "resolved",
      confidence: "high",
      text: edit('log = "0.4.1"', 'log = "0.4.1"\nmime = "1"\nrand = "1"'),
    });
  });

  it("take tables that both sides added at the end", () => {
    const [ours, theirs] = [`${CARGO}\n[features]\na = []\n`, `${CARGO}\n[profile.release]\nlto = true\n`];

    expect(merge(CARGO, ours, theirs)).toMatchObject({
      status: "resolved",
      text: `${CARGO}\n[features]\na = []\n\n[profile.release]\nlto = true\n`,
    });
  });

  it("take the higher of two versions, and the features of both", () => {
    const ours = edit('["derive"]', '["derive", "std"]', edit("0.4.1", "0.4.2"));
    const theirs = edit('["derive"]', '["derive", "rc"]', edit("0.4.1", "0.4.3"));

    expect(merge(CARGO, ours, theirs)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: edit('["derive"]', '["derive", "rc", "std"]', edit("0.4.1", "0.4.3")),
    });
  });

  it.each([
    [
      "one name with two values",
      'log = "0.4.1"',
      'log = "0.4.1"\nm = "1"',
      'log = "0.4.1"\nm = { path = "m" }',
    ],
    ["a removal and an edit", "# about serde\n", "# about\n", "# on serde\n"],
    ["two values of one key", 'name = "a"', 'name = "b"', 'name = "c"'],
  ])("are a person's where they are: %s", (_what, from, ours, theirs) => {
    expect(merge(CARGO, edit(from, ours), edit(from, theirs)).status).toBe("needs-human");
  });
});
