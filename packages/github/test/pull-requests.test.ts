import type { FaultKind, RepositorySeed, SeedSpec } from "@automation/github-sandbox";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { API, DRAFT } from "./sync-scenario.ts";

const POST = { method: "POST", path: "/repos/{owner}/{repo}/pulls" };

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

describe("ensureOpen", () => {
  it("opens a pull request", async () => {
    await start();

    const result = await local.pullRequests.ensureOpen(DRAFT);

    const main = await local.sandbox.repository("acme/api").branch("main");
    expect(result).toEqual({
      status: "open",
      created: true,
      pullRequest: {
        number: 1,
        url: expect.stringContaining("/acme/api/pull/1"),
        title: DRAFT.title,
        body: DRAFT.body,
        head: "main",
        headOid: main?.oid,
        base: "old",
        isCrossRepository: false,
        isDraft: false,
        isOwn: true,
        labels: [],
      },
    });
    expect(local.requests()).toEqual(["POST /repos/acme/api/pulls"]);
  });

  it("opens a draft into a branch with an odd name", async () => {
    await start();

    const result = await local.pullRequests.ensureOpen({ ...DRAFT, base: "fix/#42-100%-ä", isDraft: true });

    expect(result).toMatchObject({ status: "open", pullRequest: { base: "fix/#42-100%-ä", isDraft: true } });
  });

  it("adopts the one that is open already", async () => {
    await start();
    await local.pullRequests.ensureOpen(DRAFT);

    const again = await local.pullRequests.ensureOpen({ ...DRAFT, title: "Another title" });

    expect(again).toMatchObject({
      status: "open",
      created: false,
      pullRequest: { number: 1, title: DRAFT.title, isOwn: true },
    });
    expect(await readPullRequests()).toHaveLength(1);
  });

  it.each<FaultKind>([{ kind: "reset-after-write" }, { kind: "truncated-body" }, { kind: "bad-json" }])(
    "looks before it asks again when the answer was lost: $kind",
    async (fault) => {
      await start();
      local.sandbox.faults.add({ ...fault, match: POST, times: 1 });

      const result = await local.pullRequests.ensureOpen(DRAFT);

      expect(result).toMatchObject({ status: "open", created: true, pullRequest: { number: 1 } });
      expect(await readPullRequests()).toHaveLength(1);
      expect(local.countOf("POST /repos/acme/api/pulls")).toBe(1);
    },
  );

  it.each<FaultKind>([
    { kind: "reset-before" },
    { kind: "html-502" },
    { kind: "status", status: 500 },
    { kind: "status", status: 504 },
  ])("asks again when nothing had been opened: %j", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: POST, times: 2 });

    const result = await local.pullRequests.ensureOpen(DRAFT);

    expect(result).toMatchObject({ status: "open", created: true });
    expect(await readPullRequests()).toHaveLength(1);
    expect(local.countOf("POST /repos/acme/api/pulls")).toBe(3);
  });

  it("claims the one that a lost attempt opened, also when the look came too early", async () => {
    await start();
    local.sandbox.faults.add({ kind: "reset-after-write", match: POST, times: 1 });
    local.sandbox.faults.add({
      kind: "status",
      status: 200,
      body: [],
      match: { method: "GET", path: "/repos/{owner}/{repo}/pulls" },
      times: 1,
    });

    const result = await local.pullRequests.ensureOpen(DRAFT);

    expect(result).toMatchObject({ status: "open", created: true, pullRequest: { number: 1 } });
    expect(await readPullRequests()).toHaveLength(1);
  });

  it("gives up after as many attempts as allowed", async () => {
    await start({}, { maxRetries: 2 });
    local.sandbox.faults.add({ kind: "status", status: 502, match: POST });

    await expect(local.pullRequests.ensureOpen(DRAFT)).rejects.toMatchObject({ code: "server", status: 502 });

    expect(local.countOf("POST /repos/acme/api/pulls")).toBe(3);
  });

  it("sits out a limit on new content, and opens one", async () => {
    await start();
    local.sandbox.faults.add({ kind: "secondary-limit", retryAfterSeconds: 45, match: POST, times: 2 });

    const result = await local.pullRequests.ensureOpen(DRAFT);

    expect(result).toMatchObject({ status: "open", created: true });
    expect(local.clock.sleeps).toEqual([45_500, 45_500]);
  });

  it("is put off when the limit on new content would take too long", async () => {
    await start({}, { writeIntervalMs: 1, maxWaitMs: 10_000 });
    const bases = Array.from({ length: 21 }, (_, index) => ({ name: `old/${index}`, behindBy: 1 }));
    await local.sandbox.seed({ repositories: [{ repository: "acme/many", branches: bases }] });

    const results = await Promise.allSettled(
      bases.map(({ name }) =>
        local.pullRequests.ensureOpen({ ...DRAFT, repository: ref("acme/many"), base: name }),
      ),
    );

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(results.at(-1)).toMatchObject({ reason: { code: "rate-limited" } });
    expect(local.countOf("POST /repos/acme/many/pulls")).toBe(20);
  });

  it.each([
    [{ base: "same" }, { status: "no-commits" }],
    [{ base: "gone" }, { status: "ref-missing", field: "base" }],
    [{ head: "gone" }, { status: "ref-missing", field: "head" }],
  ])("distinguishes a refusal from a failure: %j", async (change, expected) => {
    await start();

    expect(await local.pullRequests.ensureOpen({ ...DRAFT, ...change })).toEqual(expected);
    expect(local.countOf("POST /repos/acme/api/pulls")).toBe(1);
  });

  const validationFailed = (error: object) => ({
    kind: "status" as const,
    status: 422,
    body: { message: "Validation Failed", errors: [{ resource: "PullRequest", ...error }] },
    match: POST,
  });

  it("waits for GitHub to see a head that was made a moment ago", async () => {
    await start();
    local.sandbox.faults.add({ ...validationFailed({ field: "head", code: "invalid" }), times: 2 });

    const result = await local.pullRequests.ensureOpen(DRAFT);

    expect(result).toMatchObject({ status: "open", created: true });
    expect(local.clock.sleeps).toEqual([1_500, 2_000]);
  });

  it("fails when GitHub continues to refuse a head that is there", async () => {
    await start();
    local.sandbox.faults.add(validationFailed({ field: "head", code: "invalid" }));

    await expect(local.pullRequests.ensureOpen(DRAFT)).rejects.toMatchObject({
      code: "invalid",
      status: 422,
    });

    expect(local.countOf("POST /repos/acme/api/pulls")).toBe(4);
  });

  it("opens an ordinary one where drafts are not available", async () => {
    await start();
    const message = "Draft pull requests are not supported in this repository.";
    local.sandbox.faults.add({ ...validationFailed({ code: "custom", message }), times: 1 });

    const result = await local.pullRequests.ensureOpen({ ...DRAFT, isDraft: true });

    expect(result).toMatchObject({ status: "open", created: true, pullRequest: { isDraft: false } });
  });

  it("says what to do when the token may not write", async () => {
    await start({ access: "read" });

    await expect(local.pullRequests.ensureOpen(DRAFT)).rejects.toMatchObject({
      code: "forbidden",
      repository: "acme/api",
      message: expect.stringMatching(/^Could not open a pull request from main into old in acme\/api: 403/),
    });

    expect(local.countOf("POST /repos/acme/api/pulls")).toBe(1);
  });

  it("says what to do about an archived repository", async () => {
    await start({ isArchived: true });

    await expect(local.pullRequests.ensureOpen(DRAFT)).rejects.toThrow(/archived/);
  });
});
