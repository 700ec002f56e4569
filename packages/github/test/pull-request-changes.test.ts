import type { RepositorySeed, SeedSpec } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { API, DRAFT } from "./sync-scenario.ts";

let local: LocalGitHub;

async function start(
  seed: Partial<RepositorySeed> = {},
  settings: LocalSettings = {},
  more: Partial<SeedSpec> = {},
) {
  local = await startLocalGitHub({ repositories: [{ ...API, ...seed }], ...more }, settings);
}

function readPullRequests() {
  return local.sandbox.repository("acme/api").pullRequests();
}

afterEach(() => local.stop());

describe("changing a pull request", () => {
  const repository = ref("acme/api");

  it("sets title and body, also when an answer is lost", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    local.sandbox.faults.add({ kind: "reset-after-write", match: { method: "PATCH" }, times: 1 });

    await local.pullRequests.update(repository, 1, { title: "New", body: "Newer" });

    expect(await readPullRequests()).toMatchObject([{ title: "New", body: "Newer" }]);
  });

  it("adds labels, unknown ones too, once", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    local.sandbox.faults.add({ kind: "reset-after-write", match: { path: "^/repos/.*/labels$" }, times: 1 });

    await local.pullRequests.ensureLabels(repository, 1, ["automerge", "ecosystem-sync"]);
    await local.pullRequests.ensureLabels(repository, 1, ["automerge"]);
    await local.pullRequests.ensureLabels(repository, 1, []);

    const [lookup] = await local.pullRequests.listOpen([{ repository, base: "old" }]);
    expect(lookup).toMatchObject({ pullRequests: [{ labels: ["automerge", "ecosystem-sync"] }] });
    expect(local.countOf("POST /repos/acme/api/issues/1/labels")).toBe(3);
  });

  it("waits for GitHub to see a pull request that was opened a moment ago", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    const body = {
      message: "Validation Failed",
      errors: ["Could not resolve to a node with the global id of 'x'."],
    };
    local.sandbox.faults.add({
      kind: "status",
      status: 422,
      body,
      match: { path: "^/repos/.*/labels$" },
      times: 1,
    });

    await local.pullRequests.ensureLabels(repository, 1, ["automerge"]);

    expect(await local.pullRequests.wasLabelled(repository, 1, ["automerge"])).toBe(true);
  });

  it("throws when the token may not label", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    const body = { message: "Resource not accessible by integration" };
    local.sandbox.faults.add({ kind: "status", status: 403, body, match: { path: "^/repos/.*/labels$" } });

    await expect(local.pullRequests.ensureLabels(repository, 1, ["automerge"])).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("remembers a label that somebody took off again", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);
    await local.pullRequests.ensureLabels(repository, 1, ["automerge"]);
    const removed = await local.actAsSomebody("DELETE", "/repos/acme/api/issues/1/labels/automerge");

    const was = await local.pullRequests.wasLabelled(repository, 1, ["AutoMerge"]);
    const never = await local.pullRequests.wasLabelled(repository, 1, ["other"]);

    expect(removed.status).toBe(200);
    expect({ was, never }).toEqual({ was: true, never: false });
  });
});
