import { headStrategyOf, syncLabels } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

describe("syncLabels", () => {
  it.each([
    ["sync-branch", false, ["automerge", "mine"]],
    ["sync-branch", true, ["mine", "sync-conflict"]],
    ["default-branch", false, ["mine"]],
    ["default-branch", true, ["mine", "sync-conflict"]],
  ] as const)(
    "keeps automerge from what nothing has tested: %s, conflict %s",
    (head, isConflict, expected) => {
      const labels = ["automerge", "mine"];

      expect(syncLabels({ head, labels, isConflict })).toEqual(expected);
    },
  );

  it("keeps automerge from a base with a merge queue", () => {
    const labels = ["automerge", "mine"];

    const given = syncLabels({ head: "sync-branch", labels, isConflict: false, hasMergeQueue: true });

    expect(given).toEqual(["mine"]);
  });
});

describe("headStrategyOf", () => {
  it.each([
    ["ecosystem-sync/release/1", "sync-branch"],
    ["main", "default-branch"],
  ] as const)("tells by the name of the head: %s", (head, expected) => {
    expect(headStrategyOf(head, "main")).toBe(expected);
  });
});
