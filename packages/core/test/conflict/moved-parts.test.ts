import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";
import { readYamlSyntax } from "../../src/syntax/yaml-syntax.ts";

function resolve(path: string, base: string, ours: string, theirs: string) {
  return resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

/** Resolves both ways round: the sides may change places. */
function resolveYaml(base: string, ours: string, theirs: string) {
  const [resolution, swapped] = [
    resolve("a.yaml", base, ours, theirs),
    resolve("a.yaml", base, theirs, ours),
  ];
  expect(swapped.status).toBe(resolution.status);
  return resolution;
}

const BUILD = "  build:\n    runs-on: linux\n    steps: [check out, install, compile, test]\n";

describe("what a side renamed", () => {
  it("takes the other side's changes with it", () => {
    const base = `jobs:\n${BUILD}`;
    const ours = base.replace("build:", "compile_and_test:");
    const theirs = base.replace("    steps", "    timeout: 5\n    steps");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: theirs.replace("build:", "compile_and_test:"),
      decisions: ["jobs.compile_and_test: one side renamed it from build"],
    });
  });

  it("is still one thing where both sides renamed it alike", () => {
    const base = `jobs:\n${BUILD}    timeout: 5\n    permissions: [read, write]\n`;
    const renamed = base.replace("build:", "compile:");
    const ours = renamed.replace("timeout: 5", "timeout: 6");
    const theirs = renamed.replace("[read, write]", "[read]");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      text: theirs.replace("timeout: 5", "timeout: 6"),
    });
  });

  it("is left to a person where both sides renamed it differently and changed it", () => {
    const base = `jobs:\n${BUILD}`;
    const ours = base.replace("build:", "one:").replace("install", "install all");
    const theirs = base.replace("build:", "two:").replace("compile,", "build,");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "needs-human",
      details: [expect.stringContaining("jobs.build: both sides renamed it, to different names")],
    });
  });

  it("is not looked for in what merely stands in its place", () => {
    const base = `jobs:\n${BUILD}`;
    const ours = "jobs:\n  publish:\n    runs-on: windows\n    steps: [sign, upload]\n";
    const theirs = base.replace("install", "install all");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("does not take the name of what the other side has there", () => {
    const base = `jobs:\n${BUILD}`;
    const ours = base.replace("build:", "test:");
    const theirs = `${base.replace("install", "install all")}  test:\n    runs-on: mac\n    steps: [try it]\n`;

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human" });
  });

  it("is found in a list: a step that was given a name", () => {
    const base =
      "steps:\n  - uses: a/checkout@v4\n  - run: make all --jobs 4 --quiet\n  - uses: a/upload@v1\n";
    const ours = base.replace(
      "  - run: make all --jobs 4 --quiet",
      '  - name: Build\n    run: make all --jobs "4" --quiet',
    );
    const theirs = base.replace("--quiet\n", "--quiet\n    env:\n      MODE: production\n");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      text: ours.replace("--quiet\n", "--quiet\n    env:\n      MODE: production\n"),
    });
  });

  it("leaves room beside it for what the other side added", () => {
    const base = "steps:\n  - name: cache the site\n    key: site\n    path: out/cache\n  - run: build\n";
    const ours = base.replace("steps:\n", "steps:\n  - name: set up pages\n    id: pages\n");
    const theirs = base.replace("cache the site", "restore the cache of the site");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      text: ours.replace("cache the site", "restore the cache of the site"),
    });
  });
});

describe("elements without a name of their own", () => {
  const entry = (os: string, version: string) => `  - os: ${os}\n    version: ${version}\n`;
  const base = `include:\n${entry("linux", "stable one")}${entry("mac", "stable two")}${entry("windows", "stable three")}`;

  it("stay removed where the other side changed others", () => {
    const ours = base.replace("stable one", "stable four");
    const theirs = base.replace(entry("windows", "stable three"), "");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      text: theirs.replace("stable one", "stable four"),
    });
  });

  it("need a person where one side removed some and the other made all of them anew", () => {
    const ours = `include:\n${entry("a", "x")}${entry("b", "y")}${entry("c", "z")}${entry("d", "w")}`;
    const theirs = base.replace(entry("windows", "stable three"), "").replace("stable one", "nightly");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("are one where both sides added it and one said more of it", () => {
    const before = "files:\n  - a.txt\n";
    const ours = `${before}  - path: b\n    message: made by a tool\n  - path: c\n`;
    const theirs = `${before}  - path: b\n  - path: c\n`;

    expect(resolveYaml(before, ours, theirs)).toMatchObject({ status: "resolved", text: ours });
  });
});

describe("a removed part", () => {
  it("takes along what the other side only said about it", () => {
    const base = "a: 1\n# clean up agaisnt all\nb: 2\nc: 3\n";
    const ours = base.replace("agaisnt", "against").replace("c: 3", "c: 4");
    const theirs = "a: 1\nc: 3\n";

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: "a: 1\nc: 4\n",
      dropped: ["# clean up against all"],
    });
  });
});

describe("a part that one side removed and the other added to", () => {
  it("needs a person: what was added, nobody removed", () => {
    const base = "overrides:\n  a: 1\nz: 1\n";
    const ours = "overrides:\n  a: 1\n  b: 2\nz: 1\n";

    expect(resolveYaml(base, ours, "z: 1\n")).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("a part that one side moved and the other changed", () => {
  it("needs a person: where it was moved to, the change would be missing", () => {
    const [base, ours, theirs] = ["a: 1\ns:\n  x: 1\n", "s:\n  a: 1\n  x: 1\n", "a: 2\ns:\n  x: 1\n"];

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("blocks that one side indented anew", () => {
  it("take the other side's parts at their own depth", () => {
    const base = "spec:\n  replicas: 1\n  template:\n    image: a\n";
    const ours = "spec:\n    replicas: 1\n    template:\n      image: b\n";
    const theirs =
      "spec:\n  replicas: 1\n  template:\n    volumes:\n    - name: data\n      size: 1\n    image: a\n";

    expect(resolveYaml(base, ours, theirs)).toMatchObject({
      status: "resolved",
      text: "spec:\n    replicas: 1\n    template:\n      volumes:\n      - name: data\n        size: 1\n      image: b\n",
    });
  });
});

describe("several documents in one file", () => {
  const doc = (name: string, value: string) => `kind: Config\nmetadata:\n  name: ${name}\nvalue: ${value}\n`;

  it.each([
    [
      "one put before them, the first one changed",
      `${doc("new", "0")}---\n${doc("a", "1")}---\n${doc("b", "1")}`,
      2,
    ],
    ["one put behind them", `${doc("a", "1")}---\n${doc("b", "1")}---\n${doc("new", "0")}`, 2],
    ["the first one removed", doc("b", "1"), 1],
  ])("are parted by one marker each: %s", (_name, ours, markers) => {
    const base = `${doc("a", "1")}---\n${doc("b", "1")}`;
    const theirs = `# what this is\n${base.replace("name: b\nvalue: 1", "name: b\nvalue: 2")}`;

    const resolution = resolveYaml(base, ours, theirs);

    const text = (resolution.status === "resolved" && resolution.text) || "";
    expect(text).toContain("name: b\nvalue: 2\n");
    expect(text.match(/^---$/gm)?.length ?? 0).toBe(markers - (ours === doc("b", "1") ? 1 : 0));
    expect(text).not.toMatch(/^---\n---$/m);
  });
});

describe("a file that a tool writes", () => {
  const write = (digest: string, time: string) =>
    `docker:\n  image: a/b:latest\n  digest: sha256:${digest.repeat(64)}\n# created: ${time}\n`;
  const base = write("0", "2024-04-01T19:19:56.587Z");

  it("is the later one's where both sides regenerated it", () => {
    const ours = write("1", "2024-04-14T17:36:54Z");
    const theirs = write("2", "2024-04-14T19:57:08Z");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "resolved", text: theirs });
  });

  it.each([
    ["one side's is older than what both come from", write("1", "2024-03-14T17:36:54Z")],
    ["one side does not say when", write("1", "soon")],
    ["both were written at one time", write("1", "2024-04-14T19:57:08Z")],
  ])("needs a person where %s", (_name, ours) => {
    const theirs = write("2", "2024-04-14T19:57:08Z");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human" });
  });

  it("needs a person for what a digest is not", () => {
    const ours = write("1", "2024-04-14T17:36:54Z").replace("latest", "stable");
    const theirs = write("2", "2024-04-14T19:57:08Z").replace("latest", "edge");

    expect(resolveYaml(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});

describe("lists of steps that both sides work on", () => {
  const words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"];
  const phrase = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(" "));
  const named = fc.record({ name: phrase, run: phrase });
  const unnamed = fc.record({
    os: fc.constantFrom("linux", "mac"),
    flags: fc.array(phrase, { maxLength: 2 }),
  });
  const steps = fc.oneof(
    fc.array(named, { maxLength: 5 }),
    fc.array(unnamed, { maxLength: 5 }),
    fc.array(phrase, { maxLength: 5 }),
  );
  const edits = fc.array(
    fc.record({ kind: fc.constantFrom("remove", "add", "change", "rename"), at: fc.nat(5), step: named }),
    { maxLength: 4 },
  );
  type Step = string | Record<string, unknown>;

  function edit(list: readonly Step[], all: readonly { kind: string; at: number; step: Step }[]): Step[] {
    return all.reduce<Step[]>(
      (done, { kind, at, step }) => {
        const place = at % (done.length + 1);
        const old = done[place];
        if (kind === "add") return done.toSpliced(place, 0, step);
        if (old === undefined) return done;
        if (kind === "remove") return done.toSpliced(place, 1);
        if (typeof old === "string") return done.toSpliced(place, 1, `${old} more`);
        return done.toSpliced(
          place,
          1,
          kind === "rename" ? { ...old, name: "another name" } : { ...old, on: "push" },
        );
      },
      [...list],
    );
  }

  it("come to the same steps whichever side is ours", () => {
    const identity = (text: string) => {
      const reading = readYamlSyntax(text);
      return reading.status === "read" ? reading.document.root.identity : reading.message;
    };
    let resolved = 0;
    fc.assert(
      fc.property(steps, edits, edits, (before, left, right) => {
        const [base, ours, theirs] = [before, edit(before, left), edit(before, right)].map((list) =>
          stringify({ steps: list }),
        );
        if (base === undefined || ours === undefined || theirs === undefined) throw new Error("unreachable");

        const [one, other] = [resolve("a.yaml", base, ours, theirs), resolve("a.yaml", base, theirs, ours)];

        expect(one.status).toBe(other.status);
        if (one.status === "resolved" && other.status === "resolved") {
          resolved += 1;
          expect(identity(one.text ?? "")).toBe(identity(other.text ?? ""));
        }
      }),
      { numRuns: 400 },
    );
    // About 290 of them.
    expect(resolved).toBeGreaterThan(200);
  });
});
