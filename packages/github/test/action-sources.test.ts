/** What is known of the repositories of actions, on a local GitHub. */

import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

describe("the reader of what is known of actions", () => {
  let local: LocalGitHub;

  afterEach(() => local.stop());

  async function start() {
    local = await startLocalGitHub({
      repositories: [
        { repository: "acme/tools", branches: [{ name: "release/1", behindBy: 1 }] },
        { repository: "acme/hidden", access: "none" },
      ],
    });
  }

  it("finds the commit of a branch, and that it is in the history of the default branch", async () => {
    await start();

    const commit = await local.actions.findCommit(ref("acme/tools"), "heads", "release/1");

    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect(await local.actions.isInDefaultBranch(ref("acme/tools"), commit ?? "")).toBe(true);
  });

  it("knows nothing of what is not there", async () => {
    await start();

    expect(await local.actions.findCommit(ref("acme/tools"), "tags", "v1")).toBeNull();
    expect(await local.actions.findCommit(ref("acme/hidden"), "heads", "main")).toBeNull();
    expect(await local.actions.isInDefaultBranch(ref("acme/tools"), "0".repeat(40))).toBeNull();
  });
});
