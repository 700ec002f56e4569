import type { PullRequestThreads } from "@automation/core/ports";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { makeOptions } from "@automation/test-kit/github-options";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";

const REPOSITORY = { owner: "acme", name: "app" };
const MARK = "<!-- mark:v1 -->";

let sandbox: Sandbox;
let threads: PullRequestThreads;
beforeEach(async () => {
  const seed = {
    tokens: [
      { token: "test-token", login: "octo" },
      { token: "x", login: "stranger" },
    ],
    repositories: [
      {
        repository: "acme/app",
        branches: [
          { name: "feature", aheadBy: 1 },
          { name: "sketch", aheadBy: 1 },
        ],
        pullRequests: [
          { title: "Feature", head: "feature", base: "main", labels: ["automerge"] },
          { title: "Sketch", head: "sketch", base: "main", isDraft: true },
        ],
      },
    ],
  };
  sandbox = await startSandbox({ seed });
  threads = createGitHub(makeOptions({ apiUrl: sandbox.url })).pullRequestThreads;
});
afterEach(() => sandbox.close());

const commentBodies = async () => {
  const [pullRequest] = await sandbox.repository("acme/app").pullRequests();
  return (pullRequest?.comments ?? []).map(({ body }) => body);
};

describe("a pull request", () => {
  it("is read with its branches' commits", async () => {
    const pullRequest = await threads.read(REPOSITORY, 1);

    const repository = sandbox.repository("acme/app");
    expect(pullRequest).toMatchObject({
      number: 1,
      head: "feature",
      headOid: (await repository.branch("feature"))?.oid,
      base: "main",
      baseOid: (await repository.branch("main"))?.oid,
      isOpen: true,
      isCrossRepository: false,
      defaultBranch: "main",
      nodeId: expect.any(String),
    });
  });

  it("is null when there is none with the number", async () => {
    expect(await threads.read(REPOSITORY, 99)).toBeNull();
  });

  it("is among all open ones", async () => {
    const open = await threads.listAllOpen(REPOSITORY);

    expect(open.map(({ number }) => number).toSorted()).toEqual([1, 2]);
  });
});

describe("our own comment", () => {
  it("is read back, and a stranger's with the same mark is not", async () => {
    await postAsStranger(`${MARK} fake`);
    const before = await threads.readOwnComment(REPOSITORY, 1, MARK);
    await threads.ensureOwnComment(REPOSITORY, 1, `${MARK} real`, MARK);

    const after = await threads.readOwnComment(REPOSITORY, 1, MARK);

    expect({ before, after }).toEqual({ before: null, after: `${MARK} real` });
  });

  it("is written once, edited in place, and left when it says so already", async () => {
    const say = (text: string) => threads.ensureOwnComment(REPOSITORY, 1, `${MARK} ${text}`, MARK);

    const results = [await say("one"), await say("one"), await say("two")];

    expect(results).toEqual(["created", "unchanged", "updated"]);
    expect(await commentBodies()).toEqual([`${MARK} two`]);
  });

  it("is never a stranger's, whatever that one holds", async () => {
    await postAsStranger(`${MARK} fake`);

    const result = await threads.ensureOwnComment(REPOSITORY, 1, `${MARK} real`, MARK);

    expect(result).toBe("created");
    expect(await commentBodies()).toEqual([`${MARK} fake`, `${MARK} real`]);
  });

  it("is written once when the answer to it is lost", async () => {
    sandbox.faults.add({ match: { method: "POST" }, kind: "reset-after-write", times: 1 });

    const result = await threads.ensureOwnComment(REPOSITORY, 1, `${MARK} one`, MARK);

    expect(result).toBe("created");
    expect(await commentBodies()).toEqual([`${MARK} one`]);
  });
});

describe("a draft", () => {
  const readDraft = async () => {
    const draft = await threads.read(REPOSITORY, 2);
    if (draft === null) throw new Error("There is no #2.");
    return draft;
  };

  it("is made ready for review, once", async () => {
    const results = [
      await threads.markReady(REPOSITORY, await readDraft()),
      await threads.markReady(REPOSITORY, await readDraft()),
    ];

    expect(results).toEqual([true, true]);
    expect((await readDraft()).isDraft).toBe(false);
    expect(sandbox.journal().filter(({ path }) => path === "/graphql")).toHaveLength(1);
  });

  it("stays one, without a failure, where the server knows no such thing", async () => {
    sandbox.faults.add({ match: { path: "/graphql" }, kind: "status", status: 404 });

    const isReady = await threads.markReady(REPOSITORY, await readDraft());

    expect(isReady).toBe(false);
    expect((await readDraft()).isDraft).toBe(true);
  });
});

describe("a label", () => {
  it("is taken off, and it is no failure when it is not on", async () => {
    await threads.removeLabel(REPOSITORY, 1, "automerge");
    await threads.removeLabel(REPOSITORY, 1, "automerge");

    expect((await threads.read(REPOSITORY, 1))?.labels).toEqual([]);
  });
});

async function postAsStranger(body: string): Promise<void> {
  const response = await fetch(`${sandbox.url}/repos/acme/app/issues/1/comments`, {
    method: "POST",
    headers: { authorization: "token x", "user-agent": "somebody", "content-type": "application/json" },
    body: JSON.stringify({ body }),
  });
  expect(response.status).toBe(201);
}
