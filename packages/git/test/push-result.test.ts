import { describe, expect, it } from "@jest/globals";
import { parsePush } from "../src/push-result.ts";

describe("the answer to a push", () => {
  it.each([
    ["To x\n*\ta:refs/heads/m\t[new branch]\nDone\n", 0, { status: "pushed" }],
    ["To x\n!\ta:refs/heads/m\t[rejected] (stale info)\nDone\n", 1, { status: "stale", ref: "refs/heads/m" }],
    [
      "!\ta:refs/b\t[rejected] (atomic push failed)\n!\ta:refs/heads/m\t[rejected] (fetch first)\n",
      1,
      { status: "stale", ref: "refs/heads/m" },
    ],
    [
      "!\ta:refs/heads/m\t[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)\n",
      1,
      { status: "workflow-permission", ref: "refs/heads/m" },
    ],
    [
      "!\ta:refs/heads/m\t[remote rejected] (protected branch hook declined)\n",
      1,
      { status: "refused", ref: "refs/heads/m" },
    ],
  ])("is read from %j", (output, exitCode, expected) => {
    expect(parsePush(output, exitCode)).toMatchObject(expected);
  });

  it("is read from what a hook of the server says, where the line of the ref only names the hook", () => {
    const output = "!\ta:refs/heads/m\t[remote rejected] (pre-receive hook declined)\n";
    const words = "remote: refusing to allow it without `workflows` permission";

    expect(parsePush(output, 1, words)).toMatchObject({ status: "workflow-permission", ref: "refs/heads/m" });
  });

  it("is null when git failed without a word about a ref: the answer may be lost", () => {
    expect(parsePush("Done\n", 1)).toBeNull();
  });
});
