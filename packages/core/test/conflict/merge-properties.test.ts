import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import { findStructuredFormat } from "../../src/conflict/format/structured-format.ts";
import { DEFAULT_CONFLICT_POLICY, type Resolution, resolveConflict } from "../../src/conflict/index.ts";
import { resolveStructured } from "../../src/conflict/resolvers/resolve-structured.ts";
import { readJsonSyntax } from "../../src/syntax/json-syntax.ts";
import type { SyntaxNode } from "../../src/syntax/syntax-tree.ts";
import { readYamlSyntax } from "../../src/syntax/yaml-syntax.ts";

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

const keys = fc.constantFrom("a", "b", "c", "d", "version", "__proto__", "on", "x y");
const leaves = fc.oneof(
  fc.constantFrom<Value>(
    "1.0.0",
    "1.2.0",
    "2.0.0",
    "^1.0.0",
    "some words here",
    "some other words",
    "",
    "#",
    null,
    true,
  ),
  fc.integer({ min: 0, max: 9 }),
);
const { value: values } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaves,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const objects = fc.dictionary(keys, values, { minKeys: 1, maxKeys: 6, noNullPrototype: true });

const formats = [
  {
    path: "a.json",
    write: (value: unknown) => `${JSON.stringify(value, null, 2)}\n`,
    read: (text: string) => readJsonSyntax(text, "json"),
  },
  { path: "a.yaml", write: (value: unknown) => stringify(value), read: readYamlSyntax },
];

/** A document and two that came from it by a few edits. */
const histories = fc
  .tuple(
    objects,
    fc.tuple(objects, objects),
    fc.tuple(fc.subarray(["a", "b", "c"]), fc.subarray(["a", "b", "c"])),
  )
  .map(([base, [left, right], [leftGone, rightGone]]) => ({
    base,
    left: edit(base, left, leftGone),
    right: edit(base, right, rightGone),
  }));

function edit(base: Record<string, Value>, changes: Record<string, Value>, gone: readonly string[]) {
  const few = Object.entries(changes).slice(0, 2);
  const kept = Object.entries(base).filter(([key]) => !gone.slice(0, 1).includes(key));
  return Object.fromEntries([...kept, ...few]);
}

/** What becomes of a key: nothing, or one side's edit of it. */
const fates = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: "kept" } as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("changed", "removed", "added"),
      isOurs: fc.boolean(),
      value: values,
    }),
  },
);

/** A document, and two that came from it by edits of different keys; `both` has all of them. */
const apart = fc.array(fc.tuple(values, fates), { minLength: 3, maxLength: 9 }).map((entries) => {
  const documents = { base: {}, ours: {}, theirs: {}, both: {} } as Record<string, Record<string, Value>>;
  for (const [index, [before, fate]] of entries.entries()) {
    const put = (names: readonly string[], value: Value) => {
      for (const name of names) Object.assign(documents[name] ?? {}, { [`k${index}`]: value });
    };
    if (fate.kind === "kept") put(["base", "ours", "theirs", "both"], before);
    else {
      const [side, other] = fate.isOurs ? ["ours", "theirs"] : ["theirs", "ours"];
      if (fate.kind !== "added") put(["base", other ?? ""], before);
      if (fate.kind !== "removed") put([side ?? "", "both"], fate.value);
    }
  }
  return documents as Record<"base" | "ours" | "theirs" | "both", Record<string, Value>>;
});

function resolve(path: string, base: string, ours: string, theirs: string) {
  return withText(resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY));
}

/** No file is removed here. */
function withText(resolution: Resolution) {
  return resolution.status === "resolved" ? { ...resolution, text: resolution.text ?? "" } : resolution;
}

function identity(read: (text: string) => ReturnType<typeof readYamlSyntax>, text: string): string {
  const reading = read(text);
  return reading.status === "read" ? reading.document.root.identity : `unreadable: ${reading.message}`;
}

function listKeys(node: SyntaxNode, path = ""): string[] {
  if (node.kind === "scalar") return [];
  return node.entries.flatMap((entry) => {
    const here = node.kind === "map" ? `${path}.${entry.key}` : path;
    return [
      ...(node.kind === "map" ? [here] : []),
      ...(node.kind === "map" ? listKeys(entry.node, here) : []),
    ];
  });
}

describe.each(formats)("a merge of $path", ({ path, write, read }) => {
  const runs = { numRuns: 150 };

  it("takes every change of one side alone, byte for byte", () => {
    fc.assert(
      fc.property(objects, objects, (before, after) => {
        const [base, changed] = [write(before), write(after)];

        expect(resolve(path, base, changed, base)).toMatchObject({ status: "resolved", text: changed });
        expect(resolve(path, base, base, changed)).toMatchObject({ status: "resolved", text: changed });
      }),
      runs,
    );
  });

  it("takes every change of one side alone part by part, and says what that side says", () => {
    fc.assert(
      fc.property(objects, objects, (before, after) => {
        const [base, changed] = [write(before), write(after)];
        const format = findStructuredFormat(path, { base, ours: base, theirs: changed }, []);
        if (format === undefined) throw new Error(`${path} has no structure`);

        const outcomes = [
          resolveStructured({ base, ours: base, theirs: changed }, format),
          resolveStructured({ base, ours: changed, theirs: base }, format),
        ];

        for (const outcome of outcomes) {
          expect(outcome.status === "merged" && identity(read, outcome.merged.text)).toBe(
            identity(read, changed),
          );
        }
      }),
      runs,
    );
  });

  it("reads back what was written, character for character", () => {
    fc.assert(
      fc.property(objects, (value) => {
        const reading = read(write(value));

        const text =
          reading.status === "read"
            ? `${reading.document.before}${reading.document.root.source}${reading.document.after}`
            : null;
        expect(text).toBe(write(value));
      }),
      runs,
    );
  });

  it("comes to the same values when the sides change places", () => {
    fc.assert(
      fc.property(histories, ({ base: before, left, right }) => {
        const [base, ours, theirs] = [write(before), write(left), write(right)];

        const [one, other] = [resolve(path, base, ours, theirs), resolve(path, base, theirs, ours)];

        expect(one.status).toBe(other.status);
        if (one.status === "resolved" && other.status === "resolved") {
          expect(identity(read, one.text)).toBe(identity(read, other.text));
        }
      }),
      runs,
    );
  });

  it("is a result that always parses, and merging it again changes nothing", () => {
    fc.assert(
      fc.property(histories, ({ base: before, left, right }) => {
        const [base, ours, theirs] = [write(before), write(left), write(right)];
        const merged = resolve(path, base, ours, theirs);
        fc.pre(merged.status === "resolved");
        if (merged.status !== "resolved") return;

        expect(read(merged.text).status).toBe("read");
        const again = resolve(path, base, merged.text, theirs);
        if (again.status === "resolved") {
          expect(identity(read, again.text)).toBe(identity(read, merged.text));
        }
      }),
      runs,
    );
  });

  it("holds the edits of both sides, and nothing else, where they are of different keys", () => {
    let resolvedCount = 0;
    fc.assert(
      fc.property(apart, ({ base, ours, theirs, both }) => {
        const merged = resolve(path, write(base), write(ours), write(theirs));
        if (merged.status !== "resolved") return;

        resolvedCount += 1;
        expect(identity(read, merged.text)).toBe(identity(read, write(both)));
      }),
      { numRuns: 500 },
    );
    expect(resolvedCount).toBeGreaterThan(100);
  });

  it("never loses a key that no side removed", () => {
    fc.assert(
      fc.property(histories, ({ base: before, left, right }) => {
        const [base, ours, theirs] = [write(before), write(left), write(right)];
        const merged = resolve(path, base, ours, theirs);
        fc.pre(merged.status === "resolved");
        if (merged.status !== "resolved") return;

        const keysOf = (text: string) => {
          const reading = read(text);
          return new Set(reading.status === "read" ? listKeys(reading.document.root) : []);
        };
        const [b, o, t, m] = [keysOf(base), keysOf(ours), keysOf(theirs), keysOf(merged.text)];
        const wanted = [...o].filter((key) => t.has(key) || !b.has(key));
        expect(wanted.filter((key) => !m.has(key))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("a merge of a manifest", () => {
  const versions = fc.constantFrom("1.0.0", "1.1.0", "1.0.1", "1.1.1", "2.0.0", "^1.0.0", "^1.1.1");
  const dependencies = fc.dictionary(fc.constantFrom("ajv", "jest", "ora", "tar", "vite", "zod"), versions, {
    noNullPrototype: true,
  });
  const manifests = fc.record({ version: versions, dependencies, devDependencies: dependencies });

  it("says nothing of a key that no side says of it", () => {
    let resolved = 0;
    fc.assert(
      fc.property(manifests, manifests, manifests, (base, ours, theirs) => {
        const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
        const merged = resolve("package.json", write(base), write(ours), write(theirs));
        if (merged.status !== "resolved") return;

        resolved += 1;
        const result = JSON.parse(merged.text) as typeof base;
        const both = [ours, theirs];
        expect(both.map(({ version }) => version)).toContain(result.version);
        for (const map of ["dependencies", "devDependencies"] as const) {
          for (const [name, version] of Object.entries(result[map])) {
            // A dependency that a side moved takes the other side's version with it.
            const known = both.flatMap((side) => [side.dependencies[name], side.devDependencies[name]]);
            expect(known).toContain(version);
          }
        }
      }),
      { numRuns: 3000 },
    );
    // Manifests that have nothing to do with each other: about 65 of them can be merged.
    expect(resolved).toBeGreaterThan(25);
  });
});
