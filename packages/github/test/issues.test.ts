import type { FaultKind } from "@automation/github-sandbox";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

const REPOSITORY = ref("acme/ops");
const MARK = "key=0123456789abcdef ";
const DRAFT = {
  title: "Broken",
  body: `<!-- ${MARK}-->\nText`,
  labels: ["automation-health"],
  assignees: [],
};
/** Nobody knows whether these happened. The first three did. */
const LOST: readonly FaultKind[] = [
  { kind: "reset-after-write" },
  { kind: "truncated-body" },
  { kind: "bad-json" },
  { kind: "reset-before" },
  { kind: "html-502" },
];

let local: LocalGitHub;

async function start(seed: object = {}) {
  local = await startLocalGitHub({ repositories: [{ repository: "acme/ops", ...seed }] });
}

const records = () => local.sandbox.repository("acme/ops").issues();

afterEach(() => local.stop());

describe("an issue", () => {
  it("is opened with its labels, and read as it is", async () => {
    await start();

    const issue = await local.issues.open(REPOSITORY, DRAFT, MARK);

    expect(issue).toEqual({
      number: 1,
      url: `${local.sandbox.url}/acme/ops/issues/1`,
      title: "Broken",
      body: DRAFT.body,
      state: "open",
      stateReason: null,
      labels: ["automation-health"],
      assignees: [],
      isLocked: false,
      authorId: await local.issues.readOwnId(),
      closedAtMs: null,
    });
    expect(await local.issues.read(REPOSITORY, 1)).toEqual(issue);
    expect(await local.issues.read(REPOSITORY, 2)).toBeNull();
  });

  it.each(LOST)("is opened once though $kind happens to the answer", async (fault) => {
    await start();
    local.sandbox.faults.add({ ...fault, match: { method: "POST" }, times: 1 });

    const issue = await local.issues.open(REPOSITORY, DRAFT, MARK);

    expect(issue.number).toBe(1);
    expect(records()).toHaveLength(1);
  });

  it("is opened without assignees when GitHub does not accept them", async () => {
    await start();
    const errors = [{ resource: "Issue", field: "assignees", code: "invalid", value: "nobody" }];
    local.sandbox.faults.add({
      kind: "status",
      status: 422,
      body: { message: "Validation Failed", errors },
      match: { method: "POST" },
      times: 1,
    });

    const issue = await local.issues.open(REPOSITORY, { ...DRAFT, assignees: ["nobody"] }, MARK);

    expect(issue.number).toBe(1);
    expect(local.countOf("POST /repos/acme/ops/issues")).toBe(2);
  });

  it("is closed, reopened and relabelled", async () => {
    await start();
    await local.issues.open(REPOSITORY, DRAFT, MARK);

    const closed = await local.issues.update(REPOSITORY, 1, { state: "closed", stateReason: "not_planned" });
    const reopened = await local.issues.update(REPOSITORY, 1, { state: "open", title: "Again" });
    await local.issues.ensureLabels(REPOSITORY, 1, ["automation-health", "urgent"]);

    expect(closed).toMatchObject({
      state: "closed",
      stateReason: "not_planned",
      closedAtMs: expect.any(Number),
    });
    expect(reopened).toMatchObject({
      state: "open",
      stateReason: "reopened",
      title: "Again",
      closedAtMs: null,
    });
    expect((await local.issues.read(REPOSITORY, 1))?.labels).toEqual(["automation-health", "urgent"]);
  });

  it("is closed without a reason where a server does not know the reason", async () => {
    await start();
    await local.issues.open(REPOSITORY, DRAFT, MARK);
    local.sandbox.faults.add({ kind: "status", status: 422, match: { method: "PATCH" }, times: 1 });

    const closed = await local.issues.update(REPOSITORY, 1, { state: "closed", stateReason: "duplicate" });

    expect(closed).toMatchObject({ state: "closed", stateReason: "completed" });
  });

  it("is refused where issues are turned off, with a status that says so", async () => {
    await start({ hasIssues: false });

    await expect(local.issues.open(REPOSITORY, DRAFT, MARK)).rejects.toMatchObject({ status: 410 });
  });
});

describe("the list of issues", () => {
  it("is filtered by label and state, and holds no pull request", async () => {
    await start({
      branches: [{ name: "old", behindBy: 1 }],
      pullRequests: [{ title: "PR", head: "main", base: "old", labels: ["automation-health"] }],
    });
    await local.issues.open(REPOSITORY, { ...DRAFT, labels: [] }, MARK);
    await local.issues.open(REPOSITORY, DRAFT, MARK);
    await local.issues.update(REPOSITORY, 3, { state: "closed" });
    const list = async (state: "open" | "closed" | "all", label?: string) =>
      (await local.issues.list(REPOSITORY, { state, maxPages: 5, ...(label && { label }) })).map(
        ({ number }) => number,
      );

    expect((await list("all")).toSorted()).toEqual([2, 3]);
    expect(await list("open")).toEqual([2]);
    expect(await list("all", "automation-health")).toEqual([3]);
    expect(await list("open", "automation-health")).toEqual([]);
  });

  it("ends at the last page, or at the number of pages that was asked for", async () => {
    await start();
    for (let count = 0; count < 101; count += 1) {
      await local.issues.open(REPOSITORY, { ...DRAFT, labels: [] }, `${count}`);
    }

    const all = await local.issues.list(REPOSITORY, { state: "open", maxPages: 5 });
    const first = await local.issues.list(REPOSITORY, { state: "open", maxPages: 1 });

    expect({ all: all.length, first: first.length }).toEqual({ all: 101, first: 100 });
    expect(local.countOf("GET /repos/acme/ops/issues")).toBe(3);
  });
});

describe("a comment", () => {
  it("is listed with who made it and when", async () => {
    await start();
    await local.issues.open(REPOSITORY, DRAFT, MARK);
    await local.issues.ensureComment(REPOSITORY, 1, "Text", "none");

    expect(await local.issues.listComments(REPOSITORY, 1)).toEqual([
      { body: "Text", isByMaintainer: true, createdAtMs: expect.any(Number) },
    ]);
  });

  it("is made once, however often it is asked for", async () => {
    await start();
    await local.issues.open(REPOSITORY, DRAFT, MARK);
    const comment = () => local.issues.ensureComment(REPOSITORY, 1, "<!-- m1 -->\nText", "<!-- m1 -->");

    expect(await comment()).toEqual({ created: true });
    expect(await comment()).toEqual({ created: false });
    expect(records()[0]?.comments).toHaveLength(1);
  });

  it.each(LOST)("is made once though $kind happens to the answer", async (fault) => {
    await start();
    await local.issues.open(REPOSITORY, DRAFT, MARK);
    local.sandbox.faults.add({ ...fault, match: { method: "POST" }, times: 1 });

    const result = await local.issues.ensureComment(REPOSITORY, 1, "<!-- m1 -->", "<!-- m1 -->");

    expect(result).toEqual({ created: true });
    expect(records()[0]?.comments).toHaveLength(1);
  });
});
