import { type IssueComment, readPanelWishes } from "@automation/core";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

function comment(body: string, isByMaintainer = true): IssueComment {
  return { body, isByMaintainer, createdAtMs: 0 };
}

function wishesOf(...comments: readonly IssueComment[]) {
  const { ignored, never } = readPanelWishes(comments);
  return { ignored: [...ignored], never: [...never] };
}

describe("commands on the panel", () => {
  it.each([
    ["/ignore Acme/Api", { ignored: ["acme/api"], never: [] }],
    ["/never acme/api release/1.2", { ignored: [], never: ["acme/api release/1.2"] }],
    ["Please\r\n/ignore acme/api  \r\nthanks", { ignored: ["acme/api"], never: [] }],
    ["/ignore acme/api\n/never acme/web main", { ignored: ["acme/api"], never: ["acme/web main"] }],
    ["I would not /ignore acme/api", { ignored: [], never: [] }],
    ["> /ignore acme/api", { ignored: [], never: [] }],
    ["/ignore acme/api and more", { ignored: [], never: [] }],
    ["/ignore acme", { ignored: [], never: [] }],
    ["/never acme/api", { ignored: [], never: [] }],
    ["/ignored acme/api", { ignored: [], never: [] }],
  ])("are read line by line: %j", (body, expected) => {
    expect(wishesOf(comment(body))).toEqual(expected);
  });

  it("count only from people with a say", () => {
    expect(wishesOf(comment("/ignore acme/api", false))).toEqual({ ignored: [], never: [] });
  });

  it.each([
    ["/sync acme/api", { ignored: ["acme/web"], never: ["acme/api-2 b"] }],
    ["/sync acme/api a", { ignored: ["acme/api", "acme/web"], never: ["acme/api b", "acme/api-2 b"] }],
    ["/sync acme/web", { ignored: ["acme/api"], never: ["acme/api a", "acme/api b", "acme/api-2 b"] }],
  ])("are taken back by the last word: %s", (last, expected) => {
    const before =
      "/ignore acme/api\n/ignore acme/web\n/never acme/api a\n/never acme/api b\n/never acme/api-2 b";

    expect(wishesOf(comment(before), comment(last))).toEqual(expected);
  });

  it("never throw, whatever people write", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (bodies) => {
        expect(readPanelWishes(bodies.map((body) => comment(body))).ignored).toBeInstanceOf(Set);
      }),
    );
  });
});
