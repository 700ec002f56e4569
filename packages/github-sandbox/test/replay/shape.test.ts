import { describe, expect, it } from "@jest/globals";
import { CHANGED_SINCE_2022, SEEN_BY_ADMINISTRATORS, unexplained } from "../../src/verify/deviations.ts";
import { Identities } from "../../src/verify/identities.ts";
import { compareShapes } from "../../src/verify/shape.ts";

const OID = "8b42cf5e0db31abb0db9f3a354f42f8edab7d9e2";
const OTHER_OID = "09d96eacf10fabdd89b76dd0580cb7feb38bdbd2";

describe("comparing the shapes of two answers", () => {
  it.each([
    [
      { a: 1, b: ["x"] },
      { a: 2, b: ["y"] },
    ],
    [null, null],
    [[], []],
    ["text", "other text"],
  ])("finds %j and %j alike", (recorded, actual) => {
    expect(compareShapes(recorded, actual)).toEqual([]);
  });

  it.each([
    ["a key that is not there", { owner: { login: "a" } }, { owner: {} }, "missing", "owner.login"],
    ["a key more", {}, { extra: 1 }, "added", "extra"],
    ["another type", { id: 1 }, { id: "1" }, "type", "id"],
    ["null for a value", [{ name: "a" }], [{ name: null }], "type", "[0].name"],
    ["a list for an object", {}, [], "type", ""],
    ["a longer list", { labels: [] }, { labels: ["a"] }, "length", "labels"],
    ["no body", { a: 1 }, undefined, "type", ""],
  ])("names %s and its place", (_, recorded, actual, kind, at) => {
    expect(compareShapes(recorded, actual)).toMatchObject([{ kind, at }]);
  });

  it("finds every difference, not the first", () => {
    const differences = compareShapes([{ a: 1, b: 1 }], [{ b: null, c: 1 }, {}]);

    expect(differences.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      "length ",
      "missing [0].a",
      "type [0].b",
      "added [0].c",
    ]);
  });
});

describe("differences that a reason is known for", () => {
  it("are those of a key that was added, and of one that only administrators see", () => {
    const differences = compareShapes(
      { owner: { id: 1 }, allow_auto_merge: true, name: "a" },
      { owner: { id: 1, user_view_type: "public" }, has_discussions: true },
    );

    const places = (reasons: typeof CHANGED_SINCE_2022) =>
      unexplained(differences, reasons).map(({ at }) => at);

    expect(places(CHANGED_SINCE_2022)).toEqual(["allow_auto_merge", "name"]);
    expect(places([...CHANGED_SINCE_2022, ...SEEN_BY_ADMINISTRATORS])).toEqual(["name"]);
  });

  it("are given in words", () => {
    const reasons = [...CHANGED_SINCE_2022, ...SEEN_BY_ADMINISTRATORS];

    expect(reasons.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe("what was recorded and what stands for it here", () => {
  it("is learned from answers side by side and translated in later requests", () => {
    const identities = new Identities();

    identities.learn({ id: 515435940, sha: OID }, { id: 1001, sha: OTHER_OID });

    expect(identities.translate(`/repositories/515435940/git/commits/${OID}?page=2`)).toBe(
      `/repositories/1001/git/commits/${OTHER_OID}?page=2`,
    );
  });

  it("leaves small numbers, counts and names with digits in them alone", () => {
    const identities = new Identities();

    identities.learn(
      { number: 3, open_issues_count: 4000, size: 5000 },
      { number: 7, open_issues_count: 1, size: 2 },
    );

    expect(identities.translate("/repos/o/tmp-20220719043716167-x/issues/3?n=4000&m=5000")).toBe(
      "/repos/o/tmp-20220719043716167-x/issues/3?n=4000&m=5000",
    );
  });
});
