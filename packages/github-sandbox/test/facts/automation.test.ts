import { afterEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

/* What GitHub keeps automation from doing, each with where it is from. */

const API = "/repos/acme/api";
const CI = ".github/workflows/ci.yml";

afterEach(stopAll);

function start(token: object, repository: object = {}): Promise<LocalSandbox> {
  return startLocal({
    seed: {
      tokens: [
        { token: "bot", login: "keeper[bot]", kind: "app", ...token },
        { token: "person", login: "ada" },
      ],
      repositories: [
        {
          repository: "acme/api",
          branches: [
            { name: "work", aheadBy: 1, files: { [CI]: "on: push\n" } },
            { name: "plain", aheadBy: 1, files: { "a.txt": "a\n" } },
            { name: "old", behindBy: 1 },
          ],
          ...repository,
        },
      ],
    },
  });
}

const as = (
  local: LocalSandbox,
  method: string,
  path: string,
  body: unknown,
  token = "bot",
): Promise<Reply> => local.request(method, path, { token, body });

describe("pull requests of a workflow's token", () => {
  const TOKEN = { kind: "github-token", login: "github-actions[bot]" };
  const PULL = { title: "Work", head: "plain", base: "main" };

  it("are not opened where the setting is off (github/docs#36525)", async () => {
    const local = await start(TOKEN);

    const reply = await as(local, "POST", `${API}/pulls`, PULL);

    expect(reply.status).toBe(403);
    expect(reply.body).toEqual({
      message: "GitHub Actions is not permitted to create or approve pull requests.",
      documentation_url: "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
      status: "403",
    });
  });

  it("are not opened by GraphQL either (microsoft/AL-Go#159)", async () => {
    const local = await start(TOKEN);
    const { body: found } = await as(local, "POST", "/graphql", {
      query: '{ repository(owner: "acme", name: "api") { id } }',
    });

    const { body } = await as(local, "POST", "/graphql", {
      query: `mutation ($id: ID!) { createPullRequest(input: {
        repositoryId: $id, title: "x", headRefName: "plain", baseRefName: "main" }) { pullRequest { id } } }`,
      variables: { id: found.data.repository.id },
    });

    expect(body.errors[0]).toMatchObject({
      type: "FORBIDDEN",
      message: "GitHub Actions is not permitted to create or approve pull requests",
    });
  });

  it("are opened where it is on, and not approved where it is off (github/docs#31550)", async () => {
    const local = await start(TOKEN, { workflowPermissions: { canApprovePullRequests: true } });
    const opened = await as(local, "POST", `${API}/pulls`, PULL);
    await local.sandbox.close();
    const other = await start(TOKEN);
    await as(other, "POST", `${API}/pulls`, PULL, "person");

    const review = await as(other, "POST", `${API}/pulls/1/reviews`, { event: "APPROVE" });

    expect(opened.status).toBe(201);
    expect(review.status).toBe(422);
    expect(review.body).toMatchObject({
      message: "Unprocessable Entity",
      errors: ["GitHub Actions is not permitted to approve pull requests."],
    });
  });
});

describe("changes of workflows by a token without the permission", () => {
  const TOKEN = { permissions: { contents: "write", pull_requests: "write" } };
  const WORDS =
    "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission";

  it("are not merged (getmydia/mydia#634)", async () => {
    const local = await start(TOKEN);
    await as(local, "POST", `${API}/pulls`, { title: "Work", head: "work", base: "main" });
    await as(local, "POST", `${API}/pulls`, { title: "Plain", head: "plain", base: "main" });

    const merge = await as(local, "POST", `${API}/merges`, { base: "main", head: "work" });
    const pull = await as(local, "PUT", `${API}/pulls/1/merge`, {});
    const plain = await as(local, "PUT", `${API}/pulls/2/merge`, {});

    expect({ merge: merge.status, pull: pull.status, plain: plain.status }).toEqual({
      merge: 403,
      pull: 403,
      plain: 200,
    });
    expect({ merge: merge.body.message, pull: pull.body.message }).toEqual({ merge: WORDS, pull: WORDS });
  });

  it("are merged by who has it, and by a person", async () => {
    const local = await start({ permissions: { contents: "write", workflows: "write" } });

    const app = await as(local, "POST", `${API}/merges`, { base: "old", head: "work" });
    const person = await as(local, "POST", `${API}/merges`, { base: "main", head: "work" }, "person");

    expect({ app: app.status, person: person.status }).toEqual({ app: 201, person: 201 });
  });

  it("come in by moving a branch when another branch has the same file (DOCS scopes-for-oauth-apps)", async () => {
    const local = await start(TOKEN);
    const { body: work } = await as(local, "GET", `${API}/branches/work`, undefined);
    const { body: tree } = await as(local, "POST", `${API}/git/trees`, {
      base_tree: work.commit.commit.tree.sha,
      tree: [{ path: CI, mode: "100644", type: "blob", content: "on: pull_request\n" }],
    });
    const { body: commit } = await as(local, "POST", `${API}/git/commits`, {
      message: "Change",
      tree: tree.sha,
      parents: [work.commit.sha],
    });

    const known = await as(local, "PATCH", `${API}/git/refs/heads/old`, {
      sha: work.commit.sha,
      force: true,
    });
    const changed = await as(local, "PATCH", `${API}/git/refs/heads/work`, { sha: commit.sha });
    const made = await as(local, "POST", `${API}/git/refs`, { ref: "refs/heads/new", sha: commit.sha });

    expect(known.status).toBe(200);
    expect({ changed: changed.status, made: made.status }).toEqual({ changed: 403, made: 403 });
    expect(changed.body.message).toBe(WORDS);
  });
});

describe("too much content at once", () => {
  it("is reported by GraphQL like any other mistake, with status 200 (cli/cli#4801)", async () => {
    const local = await startLocal({
      limits: { secondary: { contentPerMinute: 1 } },
      seed: { repositories: [{ repository: "acme/api" }] },
    });
    const { data } = await local.graphql('{ repository(owner: "acme", name: "api") { id } }');
    const open = (): Promise<Json> =>
      local.graphql(
        `mutation ($id: ID!) { made: createIssue(input: { repositoryId: $id, title: "x" }) { issue { number } } }`,
        { id: data.repository.id },
      );

    const first = await open();
    const second = await open();

    expect(first.data.made.issue.number).toBe(1);
    expect(second).toEqual({
      data: { made: null },
      errors: [{ type: "UNPROCESSABLE", path: ["made"], message: "was submitted too quickly" }],
    });
  });
});

describe("a field that does not exist", () => {
  it("is named with the way to it (dlvhdr/gh-dash#376)", async () => {
    const local = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });

    const { errors } = await local.graphql(
      'query Look { node(id: "x") { ... on PullRequest { title startLine } } }',
    );

    expect(errors).toEqual([
      {
        path: ["query Look", "node", "... on PullRequest", "startLine"],
        extensions: { code: "undefinedField", typeName: "PullRequest", fieldName: "startLine" },
        locations: [{ line: 1, column: 57 }],
        message: "Field 'startLine' doesn't exist on type 'PullRequest'",
      },
    ]);
  });
});
