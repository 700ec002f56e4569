/** Single files, on a local GitHub. */

import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

const PATH = ".github/workflows/build.yml";
const TEXT = "on: workflow_call\n# ä\n";

describe("the reader of files", () => {
  let local: LocalGitHub;

  afterEach(() => local.stop());

  async function start() {
    local = await startLocalGitHub({
      repositories: [
        { repository: "acme/tools", files: { [PATH]: TEXT }, branches: [{ name: "release/1", behindBy: 0 }] },
        { repository: "acme/hidden", files: { [PATH]: TEXT }, access: "none" },
        { repository: "acme/refused", files: { [PATH]: TEXT }, access: "forbidden" },
      ],
    });
  }

  it("reads a file at a branch with one request", async () => {
    await start();

    expect(await local.files.readFile(ref("acme/tools"), PATH, "release/1")).toBe(TEXT);
    expect(local.requests()).toEqual([`GET /repos/acme/tools/contents/${PATH}`]);
  });

  it.each([
    ["another path", "acme/tools", ".github/workflows/none.yml", "main"],
    ["another ref", "acme/tools", PATH, "v9"],
    ["a folder", "acme/tools", ".github/workflows", "main"],
    ["a repository that is not there", "acme/none", PATH, "main"],
    ["a repository that the token does not see", "acme/hidden", PATH, "main"],
    ["a repository that refuses the token", "acme/refused", PATH, "main"],
  ])("knows nothing of %s", async (_, repository, path, at) => {
    await start();

    expect(await local.files.readFile(ref(repository), path, at)).toBeNull();
  });
});
