import { tmpdir } from "node:os";
import { describe, expect, it } from "@jest/globals";
import { isValidRefName, refNameCandidates } from "../../src/git/ref-name.ts";
import { gitExitCode } from "./fixture.ts";

const BRANCHES = [
  ...[
    "main",
    "a/b",
    "fix/#42-100%-ä",
    "🚀",
    "@",
    "a@b",
    "-x",
    "a.b",
    "x.lockk",
    "a{b",
    "A'B\"",
    "$(x)",
    "a|b;c&d",
  ],
  ...[
    "",
    "a b",
    "a..b",
    "a~1",
    "a^",
    "a:b",
    "a?",
    "a*",
    "a[b",
    "a\\b",
    "@{",
    "a@{1}",
    "a/",
    "/a",
    "a//b",
    "a.",
    ".a",
  ],
  ...["a/.b", "a.lock", "a.lock/b", "a\tb", "a\nb", "a\u007fb", "a/b.", "a./b"],
];

describe("isValidRefName", () => {
  it.each(BRANCHES)("judges refs/heads/%j as git does", (branch) => {
    const name = `refs/heads/${branch}`;

    const isValid = isValidRefName(name);

    expect(isValid).toBe(gitExitCode(tmpdir(), ["check-ref-format", name]) === 0);
  });

  it.each(["HEAD", "main", "refs", "refs/heads", "heads/main", "refs/../config", "refs/heads/a\0b"])(
    "takes %j for no full name",
    (name) => {
      expect(isValidRefName(name)).toBe(false);
    },
  );
});

describe("refNameCandidates", () => {
  it("looks for a branch before a tag", () => {
    expect(refNameCandidates("v1")).toEqual(["refs/heads/v1", "refs/tags/v1"]);
  });

  it("takes a full name first", () => {
    expect(refNameCandidates("refs/tags/v1")[0]).toBe("refs/tags/v1");
  });
});
