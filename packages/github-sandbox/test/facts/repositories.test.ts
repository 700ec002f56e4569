import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

/*
 * What is known of the real GitHub, each with where it is from. PG: recordings in PyGithub/PyGithub tests/ReplayData.
 * HJ: recordings in hub4j/github-api src/test/resources. FX: recordings in octokit/fixtures. DOCS: github/docs.
 * Retold by hand; no recording is copied.
 */

let local: LocalSandbox;

const API = "/repos/acme/api";
const ENDLESS = { secondary: false } as const;

beforeAll(async () => {
  local = await startLocal({
    limits: ENDLESS,
    seed: {
      repositories: [
        {
          repository: "acme/api",
          id: 4711,
          access: "admin",
          commits: 320,
          formerNames: ["acme/old-api"],
          branches: [
            { name: "old", behindBy: 283 },
            { name: "behind", behindBy: 5 },
            { name: "ahead", aheadBy: 3 },
            { name: "diverged", behindBy: 4, aheadBy: 2 },
            { name: "clash", behindBy: 1, aheadBy: 1, conflicts: true },
            { name: "even" },
          ],
        },
        { repository: "acme/empty", isEmpty: true },
      ],
    },
  });
});

afterAll(stopAll);

async function graphql(fields: string): Promise<Json> {
  return local.graphql(`{ repository(owner: "acme", name: "api") { ${fields} } rateLimit { cost } }`);
}

function compare(basehead: string, query = ""): Promise<Reply> {
  return local.get(`${API}/compare/${basehead}${query}`);
}

describe("comparing", () => {
  it("takes the ref for the base and the argument for the head in GraphQL (SDL of Ref.compare)", async () => {
    const { data } = await graphql(
      'ref(qualifiedName: "behind") { compare(headRef: "main") { aheadBy behindBy status } }',
    );

    expect(data.repository.ref.compare).toEqual({ aheadBy: 5, behindBy: 0, status: "AHEAD" });
  });

  it.each([
    ["main...even", "identical", 0, 0],
    ["main...ahead", "ahead", 3, 0],
    ["main...behind", "behind", 0, 5],
    ["main...diverged", "diverged", 2, 4],
  ])("calls %s %s (DOCS rest/commits)", async (basehead, status, aheadBy, behindBy) => {
    const { body } = await compare(basehead);

    expect(body).toMatchObject({
      status,
      ahead_by: aheadBy,
      behind_by: behindBy,
      total_commits: aheadBy,
    });
  });

  it("gives the last 250 commits without a page, the oldest first, and 300 files at most (HJ getCommitsBetweenOver250)", async () => {
    const { body } = await compare("old...main");

    const dates = body.commits.map(({ commit }: Json) => commit.committer.date);
    expect(body).toMatchObject({ ahead_by: 283, total_commits: 283 });
    expect(body.commits).toHaveLength(250);
    expect(dates).toEqual([...dates].sort());
    expect(body.commits.at(-1).sha).toBe((await local.get(`${API}/commits/main`)).body.sha);
  });

  it("gives slices from the oldest with pages, files on the first page, links by number (HJ getCommitsBetweenPaged)", async () => {
    const first = await compare("old...main", "?per_page=100");
    const third = await compare("old...main", "?per_page=100&page=3");

    expect({ first: first.body.commits.length, third: third.body.commits.length }).toEqual({
      first: 100,
      third: 83,
    });
    expect(first.body.files).not.toEqual([]);
    expect(third.body.files ?? []).toEqual([]);
    expect(first.headers.get("link")).toContain("/repositories/4711/compare/old...main?per_page=100&page=2");
  });
});

describe("merging", () => {
  it("answers 201 with a commit, then 204 for what is merged already (HJ testMergeBranch 11, 14)", async () => {
    const merge = { base: "behind", head: "main" };

    const first = await local.post(`${API}/merges`, merge);
    const second = await local.post(`${API}/merges`, merge);

    expect({ firstStatus: first.status, secondStatus: second.status, secondBody: second.body }).toEqual({
      firstStatus: 201,
      secondStatus: 204,
      secondBody: undefined,
    });
    expect(first.body.parents).toHaveLength(2);
    expect(first.headers.get("location")).toBe(first.body.url);
  });

  it("answers 409 with two words for a conflict (PG testMergeWithConflict)", async () => {
    const { status, body } = await local.post(`${API}/merges`, { base: "clash", head: "main" });

    expect({ status, message: body.message }).toEqual({ status: 409, message: "Merge conflict" });
  });
});

describe("pull requests", () => {
  it("are one for a pair of branches; a second one is an error of code custom (HJ testIssueReviewRequestedEvent)", async () => {
    const pull = { title: "Sync", head: "main", base: "diverged" };

    const first = await local.post(`${API}/pulls`, pull);
    const second = await local.post(`${API}/pulls`, pull);

    expect({ first: first.status, second: second.status }).toEqual({ first: 201, second: 422 });
    expect(second.body).toMatchObject({
      message: "Validation Failed",
      errors: [
        {
          resource: "PullRequest",
          code: "custom",
          message: "A pull request already exists for acme:main.",
        },
      ],
    });
  });

  it("refuse a base that is no branch with field and code (HJ setBaseBranchNonExisting)", async () => {
    const { body } = await local.post(`${API}/pulls`, { title: "Sync", head: "main", base: "old" });

    const { status, body: refused } = await local.request("PATCH", `${API}/pulls/${body.number}`, {
      body: { base: "nope" },
    });

    expect(status).toBe(422);
    expect(refused.errors).toEqual([{ resource: "PullRequest", field: "base", code: "invalid" }]);
  });

  it("need commits (hand-written mocks of several clients; not recorded)", async () => {
    const { status, body } = await local.post(`${API}/pulls`, { title: "Sync", head: "even", base: "main" });

    expect({ status, message: body.errors[0].message }).toEqual({
      status: 422,
      message: "No commits between main and even",
    });
  });

  it("do not know at first whether they can be merged (DOCS rest/pulls#get-a-pull-request)", async () => {
    const { body } = await local.post(`${API}/pulls`, { title: "Ahead", head: "ahead", base: "main" });

    const later = await local.get(`${API}/pulls/${body.number}`);

    expect({ first: body.mergeable, later: later.body.mergeable }).toEqual({ first: null, later: true });
  });
});

describe("renamed repositories", () => {
  it.each([
    ["GET", 301, "Moved Permanently"],
    ["PATCH", 307, "Temporary Redirect"],
  ])("answer %s with %d to the address by number (FX rename-repository)", async (method, status, message) => {
    const body = method === "GET" ? {} : { body: { description: "x" } };

    const reply = await local.request(method, "/repos/acme/old-api", body);

    expect(reply.status).toBe(status);
    expect(reply.headers.get("location")).toBe(`${local.sandbox.url}/repositories/4711`);
    expect(reply.body).toMatchObject({ message, url: `${local.sandbox.url}/repositories/4711` });
  });
});

describe("labels", () => {
  it("come nine with a new repository (FX labels)", async () => {
    const { body } = await local.get("/repos/acme/empty/labels");

    expect(body).toHaveLength(9);
    expect(body[0]).toMatchObject({ name: "bug", color: "d73a4a", default: true });
  });

  it("need a colour that is one (FX errors)", async () => {
    const { status, body } = await local.post(`${API}/labels`, { name: "foo", color: "invalid" });

    expect(status).toBe(422);
    expect(body.errors).toEqual([{ resource: "Label", code: "invalid", field: "color" }]);
  });

  it("are made, in grey, by being put on an issue (FX add-labels-to-issue)", async () => {
    const issue = await local.post(`${API}/issues`, { title: "Labels" });

    const { body } = await local.post(`${API}/issues/${issue.body.number}/labels`, {
      labels: ["Foo", "bAr"],
    });

    expect(body).toMatchObject([
      { name: "Foo", color: "ededed", default: false },
      { name: "bAr", color: "ededed" },
    ]);
  });
});
