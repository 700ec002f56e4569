import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

type Step = Readonly<Record<string, unknown>>;

const words = fc.array(fc.constantFrom("install", "build", "test", "lint", "deploy"), {
  minLength: 1,
  maxLength: 4,
});

/** Steps as workflows have them: many without a name, several with one action. */
const steps = fc.oneof(
  fc.record({
    name: fc.option(
      words.map((list) => list.join(" ")),
      { nil: undefined },
    ),
    uses: fc.constantFrom("actions/checkout@v1", "actions/checkout@v3", "actions/cache@v2", "acme/deploy@v1"),
    with: fc.record({ key: words.map((list) => list.join("-")), fast: fc.boolean() }),
  }),
  fc.record({
    name: fc.option(
      words.map((list) => list.join(" ")),
      { nil: undefined },
    ),
    run: fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((line) => `npm ${line.join(" ")}`).join("\n")),
  }),
);

/** What becomes of a step: nothing, or one side's edit of it. */
const fates = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      isOurs: fc.boolean(),
      kind: fc.constantFrom("removed", "raised", "extended", "followed"),
    }),
  },
);

const histories = fc.array(fc.tuple(steps, fates), { minLength: 3, maxLength: 8 }).map((entries) => {
  const write = (isEdited: (isOurs: boolean) => boolean) =>
    stringify({
      jobs: {
        build: {
          "runs-on": "linux",
          steps: entries.flatMap(([step, fate], index) => {
            // Which of two steps that are the same was removed, no text can tell.
            const own =
              "run" in step ? { ...step, run: `${step.run} ${index}` } : { ...step, id: `s${index}` };
            return fate !== null && isEdited(fate.isOurs) ? edit(own, fate.kind, index) : [own];
          }),
        },
      },
    });
  return {
    base: write(() => false),
    ours: write((isOurs) => isOurs),
    theirs: write((isOurs) => !isOurs),
    both: write(() => true),
  };
});

function edit(step: Step, kind: string, index: number): readonly Step[] {
  switch (kind) {
    case "removed":
      return [];
    case "raised":
      return "run" in step
        ? [{ ...step, run: `${step.run} --flag${index}` }]
        : [{ ...step, uses: String(step.uses).replace(/@.*/, "@v9") }];
    case "extended":
      return [{ ...step, env: { [`V${index}`]: "x" } }];
    default:
      return [step, { name: `new ${index}`, run: `npm new ${index}` }];
  }
}

describe("steps of a workflow that both sides edited, each its own ones", () => {
  it("hold all edits, in the order of both sides, or a person is asked", () => {
    let resolvedCount = 0;
    fc.assert(
      fc.property(histories, ({ base, ours, theirs, both }) => {
        const resolution = resolveConflict({ path: "a.yaml", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
        if (resolution.status !== "resolved") return;

        resolvedCount += 1;
        expect(parse(resolution.text ?? "")).toEqual(parse(both));
      }),
      { numRuns: 1000 },
    );
    expect(resolvedCount).toBeGreaterThan(300);
  });
});
