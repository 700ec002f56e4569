import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
const API = "/repos/acme/api";

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [
        { login: "acme", id: 70, type: "Organization" },
        { login: "mona", id: 77 },
        { login: "ada", id: 71 },
      ],
      tokens: [{ token: "secret", login: "mona" }],
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          commits: 5,
          files: { "a.txt": "a", "docs/b.md": "b" },
          branches: [
            { name: "main", isProtected: true },
            {
              name: "topic",
              behindBy: 1,
              aheadBy: 2,
              author: "ada",
              files: { "docs/c.md": "c", "d.txt": "d" },
            },
          ],
          pullRequests: [{ title: "One", head: "topic", base: "main", author: "ada" }],
          issues: [
            { title: "Two", author: "ada", body: "See @mona", labels: ["bug"], assignees: ["mona"] },
            { title: "Three", author: "mona", state: "closed" },
          ],
        },
        { repository: "acme/web", isPrivate: true, isArchived: true },
      ],
    },
  });
  await local.post(`${API}/milestones`, { title: "Later", due_on: "2027-01-01T00:00:00Z" });
  await local.post(`${API}/milestones`, { title: "Soon", due_on: "2026-12-24T00:00:00Z" });
  await local.request("PATCH", `${API}/issues/2`, { body: { milestone: 2 } });
});

afterAll(stopAll);

async function ask(fields: string): Promise<Json> {
  const { data, errors } = await local.graphql(`{ repository(owner: "acme", name: "api") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.repository;
}

describe("what gh asks of a repository", () => {
  it.each([
    ['createdBy: "ADA"', [2]],
    ['createdBy: "mona"', [3]],
    ['assignee: "mona"', [2]],
    ['assignee: "*"', [2]],
    ['mentioned: "@me"', [2]],
    ['milestoneNumber: "2"', [2]],
    ['milestone: "none"', [3]],
    ['labels: ["bug"]', [2]],
    ['labels: ["bug", "question"]', []],
    ["states: [CLOSED]", [3]],
    ['since: "2099-01-01T00:00:00Z"', []],
  ])("are its issues by { %s }", async (filter, numbers) => {
    const { issues } = await ask(`issues(first: 10, filterBy: { ${filter} }) { nodes { number } }`);

    expect(issues.nodes.map(({ number }: Json) => number)).toEqual(numbers);
  });

  it("is an issue or a pull request by number, whose states have types of their own", async () => {
    const fields = "... on Issue { number state } ... on PullRequest { number state }";
    const found = await ask(`issue: issueOrPullRequest(number: 2) { ${fields} }
      pull: issueOrPullRequest(number: 1) { __typename ${fields} }`);

    expect(found).toEqual({
      issue: { number: 2, state: "OPEN" },
      pull: { __typename: "PullRequest", number: 1, state: "OPEN" },
    });
  });

  it("is refused where fields differ in more than their types", async () => {
    const { errors } = await local.graphql(
      '{ repository(owner: "acme", name: "api") { labels(first: 1) { totalCount } labels(first: 2) { totalCount } } }',
    );

    expect(errors).toHaveLength(1);
  });

  it.each([
    ["", ["Later", "Soon"]],
    [", orderBy: { field: DUE_DATE, direction: ASC }", ["Soon", "Later"]],
    [", orderBy: { field: DUE_DATE, direction: DESC }", ["Later", "Soon"]],
    [', query: "oo"', ["Soon"]],
    [", states: [CLOSED]", []],
  ])("are its milestones (%s)", async (args, titles) => {
    const { milestones } = await ask(`milestones(first: 10${args}) { nodes { title } }`);

    expect(milestones.nodes.map(({ title }: Json) => title)).toEqual(titles);
  });

  it("are its labels by name", async () => {
    const { labels } = await ask(
      "labels(first: 2, orderBy: { field: NAME, direction: DESC }) { nodes { name } }",
    );

    expect(labels.nodes).toEqual([{ name: "wontfix" }, { name: "question" }]);
  });

  it("are its address for ssh and the protection of a branch", async () => {
    const found = await ask(`sshUrl viewerDefaultMergeMethod
      ref(qualifiedName: "main") { branchProtectionRule { requiresStrictStatusChecks requiredStatusCheckContexts } }`);

    expect(found).toEqual({
      sshUrl: "git@127.0.0.1:acme/api.git",
      viewerDefaultMergeMethod: "MERGE",
      ref: { branchProtectionRule: { requiresStrictStatusChecks: false, requiredStatusCheckContexts: [] } },
    });
  });
});

describe("what release-please asks of a branch", () => {
  it("are its commits, each with its pull requests and their files", async () => {
    const { ref } = await ask(`ref(qualifiedName: "topic") { target { ... on Commit { history(first: 2) {
      nodes { author { user { login } } associatedPullRequests(first: 5) { nodes { number files(first: 5) { nodes {
        path changeType } } } } } pageInfo { hasNextPage } } } } }`);

    const { nodes, pageInfo } = ref.target.history;
    expect(pageInfo).toEqual({ hasNextPage: true });
    expect(nodes[0].author.user.login).toBe("ada");
    expect(nodes[0].associatedPullRequests.nodes[0].number).toBe(1);
    expect(nodes[0].associatedPullRequests.nodes[0].files.nodes).toContainEqual({
      path: "docs/c.md",
      changeType: "ADDED",
    });
  });

  it.each([
    ['path: "docs"', 2],
    ['path: "nowhere"', 0],
    ['author: { emails: ["71+ada@users.noreply.github.com"] }', 2],
    ['since: "2099-01-01T00:00:00Z"', 0],
    ['until: "2001-01-01T00:00:00Z"', 0],
  ])("are those with %s", async (args, count) => {
    const { ref } = await ask(
      `ref(qualifiedName: "topic") { target { ... on Commit { history(first: 9, ${args}) { totalCount } } } }`,
    );

    expect(ref.target.history.totalCount).toBe(count);
  });
});

describe("the repositories of an owner", () => {
  it.each([
    ["", ["acme/api", "acme/web"]],
    [", privacy: PRIVATE", ["acme/web"]],
    [", isArchived: false", ["acme/api"]],
    [", isFork: true", []],
    [", orderBy: { field: NAME, direction: DESC }", ["acme/web", "acme/api"]],
  ])("are listed (%s)", async (args, names) => {
    const { data } = await local.graphql(
      `{ repositoryOwner(login: "acme") { login repositories(first: 5${args}) { nodes { nameWithOwner } } } }`,
    );

    expect(data.repositoryOwner.repositories.nodes.map(({ nameWithOwner }: Json) => nameWithOwner)).toEqual(
      names,
    );
  });

  it("need an owner of that kind", async () => {
    const { data, errors } = await local.graphql(
      '{ user(login: "acme") { login } organization(login: "acme") { login } }',
    );

    expect(data).toEqual({ user: null, organization: { login: "acme" } });
    expect(errors[0]).toMatchObject({
      type: "NOT_FOUND",
      message: "Could not resolve to a User with the login of 'acme'.",
    });
  });
});

describe("mutations of other clients", () => {
  const mutate = async (name: string, input: string, fields: string): Promise<Json> => {
    const { data, errors } = await local.graphql(`mutation { ${name}(input: { ${input} }) { ${fields} } }`);
    return errors === undefined ? data[name] : errors[0];
  };
  const idOf = async (number: number): Promise<string> =>
    (
      await ask(
        `one: issueOrPullRequest(number: ${number}) { ... on Issue { id } ... on PullRequest { id } }`,
      )
    ).one.id;

  it("assign, and put under a milestone", async () => {
    const { assignableUsers, milestone } = await ask(
      'assignableUsers(first: 9, query: "ada") { nodes { id } } milestone(number: 1) { id }',
    );
    const input = `id: "${await idOf(3)}", assigneeIds: ["${assignableUsers.nodes[0].id}"], milestoneId: "${milestone.id}"`;

    const { issue } = await mutate(
      "updateIssue",
      input,
      "issue { assignees(first: 5) { nodes { login } } milestone { title } }",
    );

    expect(issue).toEqual({ assignees: { nodes: [{ login: "ada" }] }, milestone: { title: "Later" } });
  });

  it("review, and ask for a review", async () => {
    const id = await idOf(1);
    const { viewer } = (await local.graphql('{ viewer { login } user(login: "mona") { id } }')).data;
    const { user } = (await local.graphql('{ user(login: "mona") { id } }')).data;
    const asked = await mutate(
      "requestReviews",
      `pullRequestId: "${id}", userIds: ["${user.id}"]`,
      "pullRequest { reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } } }",
    );
    const reviewed = await mutate(
      "addPullRequestReview",
      `pullRequestId: "${id}", event: APPROVE, body: "Good"`,
      "pullRequestReview { state author { login } }",
    );
    const blank = await mutate(
      "addPullRequestReview",
      `pullRequestId: "${id}", event: COMMENT`,
      "pullRequestReview { state }",
    );

    expect(asked.pullRequest.reviewRequests.nodes).toEqual([{ requestedReviewer: { login: viewer.login } }]);
    expect(reviewed.pullRequestReview).toEqual({ state: "APPROVED", author: { login: "mona" } });
    expect(blank.type).toBe("UNPROCESSABLE");
  });

  it("lock and unlock", async () => {
    const id = await idOf(2);
    const fields = "lockedRecord { locked activeLockReason }";
    const locked = await mutate("lockLockable", `lockableId: "${id}", lockReason: TOO_HEATED`, fields);
    const open = await mutate("unlockLockable", `lockableId: "${id}"`, "unlockedRecord { locked }");

    expect(locked.lockedRecord).toEqual({ locked: true, activeLockReason: "TOO_HEATED" });
    expect(open.unlockedRecord).toEqual({ locked: false });
  });

  it("make a repository", async () => {
    const made = await mutate(
      "createRepository",
      'name: "fresh", visibility: PRIVATE',
      "repository { nameWithOwner isPrivate isEmpty hasWikiEnabled }",
    );

    expect(made.repository).toEqual({
      nameWithOwner: "mona/fresh",
      isPrivate: true,
      isEmpty: true,
      hasWikiEnabled: false,
    });
  });
});

describe("searching by who has to do with it", () => {
  it.each([
    ["assignee:mona", [2]],
    ["mentions:@me", [2]],
    ["involves:ada is:issue", [2, 3]],
    ["review-requested:@me", []],
    ["reviewed-by:mona", [1]],
  ])("%s", async (query, numbers) => {
    const { data } = await local.graphql(
      `{ search(query: "repo:acme/api ${query}", type: ISSUE, first: 9) { nodes { ... on Issue { number } ... on PullRequest { number } } } }`,
    );

    expect(data.search.nodes.map(({ number }: Json) => number).sort()).toEqual(numbers);
  });
});
