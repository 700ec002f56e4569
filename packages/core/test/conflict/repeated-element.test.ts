import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

function resolveList(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]) {
  const text = (list: readonly unknown[]) => `${JSON.stringify({ list }, null, 2)}\n`;
  return resolveConflict(
    { path: "a.json", base: text(base), ours: text(ours), theirs: text(theirs) },
    DEFAULT_CONFLICT_POLICY,
  );
}

describe("an element that both sides added to a list", () => {
  it.each([
    ["at two places", ["Deploy", "Docker"], ["Docker", "Deploy"]],
    ["in two spellings", ["Docker", "JavaScript"], ["Javascript", "Docker"]],
  ])("is left to a person when it would stand there twice: %s", (_name, ours, theirs) => {
    expect(resolveList(["Docker"], ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });

  it("is taken once when both put it at one place", () => {
    const resolution = resolveList(["a", "z"], ["new", "a", "z"], ["new", "a", "z", "more"]);

    expect(resolution).toMatchObject({ status: "resolved" });
  });

  it("may stand there twice when a side has it twice already", () => {
    const resolution = resolveList(["a", "b"], ["a", "b", "a"], ["c", "a", "b"]);

    expect(resolution).toMatchObject({ status: "resolved" });
  });
});
