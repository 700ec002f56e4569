import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

/*
 * What the answers of the real GitHub consist of, each with where it is from. PG: recordings in PyGithub/PyGithub
 * tests/ReplayData. HJ: recordings in hub4j/github-api src/test/resources. FX: recordings in octokit/fixtures.
 * OAS: GitHub's OpenAPI description. Retold by hand; no recording is copied.
 */

const API = "/repos/acme/api";

let local: LocalSandbox;
let pull: Json;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "ada", id: 71 }],
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          commits: 4,
          branches: [
            { name: "feature", behindBy: 1, aheadBy: 2, files: { "new.txt": "a\nb\n" } },
            { name: "done", aheadBy: 1, files: { "done.txt": "x\n" } },
          ],
          workflows: [
            { name: "CI", path: ".github/workflows/ci.yml", runs: [{ createdAt: "2026-01-01T00:00:00Z" }] },
          ],
        },
      ],
    },
  });
  const body = { title: "Feature", head: "feature", base: "main", body: "Why" };
  ({ body: pull } = await local.post(`${API}/pulls`, body));
  await local.post(`${API}/pulls`, { title: "Done", head: "done", base: "main" });
  await local.post(`${API}/issues`, { title: "Bug" });
  await local.post(`${API}/issues/3/comments`, { body: "Seen" });
});

afterAll(stopAll);

const keys = (value: object): readonly string[] => Object.keys(value).sort();

describe("an account", () => {
  it("says that what is seen of it is public (OAS simple-user, since November 2024)", () => {
    expect(pull.user.user_view_type).toBe("public");
  });

  it("is found by its login, an organization too (PG NamedUser, HJ orgs_hub4j-test-org)", async () => {
    const user = await local.get("/users/ADA");
    const organization = await local.get("/orgs/acme");
    const both = await local.get("/users/acme");

    expect(user.body).toMatchObject({ login: "ada", id: 71, type: "User", public_repos: 0 });
    expect(organization.body).toMatchObject({ login: "acme", type: "Organization", public_repos: 1 });
    expect(organization.body).not.toHaveProperty("gravatar_id");
    expect(both.body).toMatchObject({ login: "acme", type: "Organization" });
  });

  it.each(["/users/nobody-here", "/orgs/nobody-here", "/orgs/ada"])("%s is not found", async (path) => {
    const reply = await local.get(path);

    expect(reply.status).toBe(404);
  });
});

describe("a repository", () => {
  const SETTINGS = [
    "allow_merge_commit",
    "allow_squash_merge",
    "allow_rebase_merge",
    "allow_auto_merge",
    "allow_update_branch",
    "delete_branch_on_merge",
    "use_squash_pr_title_as_default",
    "squash_merge_commit_message",
    "squash_merge_commit_title",
    "merge_commit_message",
    "merge_commit_title",
  ];

  it("reports settings, features and permissions by itself (PG PullRequest.setUp of 2023)", async () => {
    const { body } = await local.get(API);

    expect(keys(body)).toEqual(
      expect.arrayContaining([
        ...SETTINGS,
        "permissions",
        "temp_clone_token",
        "custom_properties",
        "organization",
      ]),
    );
    expect(body.security_and_analysis.secret_scanning).toEqual({ status: "disabled" });
  });

  it("has no settings in a list (HJ, OAS minimal-repository)", async () => {
    const { body } = await local.get("/orgs/acme/repos");

    expect(keys(body[0])).toContain("permissions");
    expect(keys(body[0])).not.toEqual(expect.arrayContaining(["allow_merge_commit"]));
  });

  it("has neither permissions nor settings inside a pull request (PG PullRequest.setUp of 2023)", () => {
    const hidden = [...SETTINGS, "permissions", "temp_clone_token", "network_count", "subscribers_count"];

    for (const side of [pull.base.repo, pull.head.repo]) {
      expect(keys(side).filter((key) => hidden.includes(key))).toEqual([]);
      expect(keys(side)).toContain("web_commit_signoff_required");
    }
  });

  it("tells nobody about permissions, and gives nobody a key for cloning (PG, anonymous)", async () => {
    const { body } = await local.request("GET", API, { token: null });

    expect(body).not.toHaveProperty("permissions");
    expect(body).not.toHaveProperty("allow_merge_commit");
    expect(body.temp_clone_token).toBeNull();
  });

  it("keeps every setting that it is given (DOCS repos#update-a-repository)", async () => {
    const wanted = { has_wiki: false, is_template: true, squash_merge_commit_title: "PR_TITLE" };

    const changed = await local.request("PATCH", API, { body: wanted });
    const read = await local.get(API);

    expect(changed.body).toMatchObject({ ...wanted, use_squash_pr_title_as_default: true });
    expect(read.body).toMatchObject(wanted);
  });

  it("is named shortly by a status and a run (HJ GHWorkflowRunTest, FX create-status)", async () => {
    const status = await local.get(`${API}/commits/main/status`);
    const runs = await local.get(`${API}/actions/runs`);

    for (const repository of [status.body.repository, runs.body.workflow_runs[0].repository]) {
      expect(keys(repository)).toEqual(expect.arrayContaining(["deployments_url", "full_name", "owner"]));
      expect(keys(repository)).not.toEqual(expect.arrayContaining(["created_at"]));
    }
  });

  it("has topics, in small letters (PG Repository.testReplaceTopics)", async () => {
    const replaced = await local.request("PUT", `${API}/topics`, { body: { names: ["Git", "ci-cd"] } });
    const wrong = await local.request("PUT", `${API}/topics`, { body: { names: ["no spaces"] } });
    const read = await local.get(`${API}/topics`);

    expect(replaced.body).toEqual({ names: ["git", "ci-cd"] });
    expect(wrong.status).toBe(422);
    expect(read.body).toEqual({ names: ["git", "ci-cd"] });
  });
});

describe("a pull request", () => {
  it("consists of what GitHub's does, and of nothing of an issue's (PG PullRequest.setUp of 2023)", () => {
    const text =
      "_links active_lock_reason additions assignee assignees author_association auto_merge base body changed_files " +
      "closed_at comments comments_url commits commits_url created_at deletions diff_url draft head html_url id " +
      "issue_url labels locked maintainer_can_modify merge_commit_sha mergeable mergeable_state merged merged_at " +
      "merged_by milestone node_id number patch_url rebaseable requested_reviewers requested_teams review_comment_url " +
      "review_comments review_comments_url state statuses_url title updated_at url user";

    expect(keys(pull)).toEqual(text.split(" "));
  });

  it("still counts its commits and files when it is merged (PG PullRequest.setUp: 3 commits)", async () => {
    await local.request("PUT", `${API}/pulls/2/merge`, { body: {} });

    const { body } = await local.get(`${API}/pulls/2`);

    expect(body).toMatchObject({ merged: true, commits: 1, changed_files: 2, additions: 2 });
    expect(body).toMatchObject({ mergeable: null, mergeable_state: "unknown" });
  });
});

describe("an issue", () => {
  it("reports sub-issues, dependencies and its type (OAS issue, since 2025)", async () => {
    const { body } = await local.get(`${API}/issues/3`);

    expect(body.type).toBeNull();
    expect(body.sub_issues_summary).toEqual({ total: 0, completed: 0, percent_completed: 0 });
    expect(body.issue_dependencies_summary).toMatchObject({ blocked_by: 0, blocking: 0 });
  });

  it("has comments with reactions and the app that wrote them (PG IssueComment.setUp)", async () => {
    const { body } = await local.get(`${API}/issues/3/comments`);

    expect(body[0].performed_via_github_app).toBeNull();
    expect(body[0].reactions).toMatchObject({ total_count: 0, url: `${body[0].url}/reactions` });
  });

  it("says why in the event that closed it (PG Issue.testGetEvents)", async () => {
    await local.request("PATCH", `${API}/issues/3`, { body: { state: "closed", title: "A bug" } });

    const { body } = await local.get(`${API}/issues/3/events`);

    expect(body.map(({ event }: Json) => event)).toEqual(["renamed", "closed"]);
    expect(body[0].rename).toEqual({ from: "Bug", to: "A bug" });
    expect(body[1]).toHaveProperty("state_reason", null);
  });

  it("takes another reason after it was closed (DOCS issues#update-an-issue)", async () => {
    const body = { state: "closed", state_reason: "not_planned" };

    const reply = await local.request("PATCH", `${API}/issues/3`, { body });

    expect(reply.body).toMatchObject(body);
  });
});

describe("a commit", () => {
  it("reports what it changed by itself, and not in lists (PG Commit.setUp, HJ testMergeBranch)", async () => {
    const whole = await local.get(`${API}/commits/feature`);
    const listed = await local.get(`${API}/commits?sha=feature`);
    const merge = await local.post(`${API}/merges`, { base: "feature", head: "main" });

    expect(whole.body.stats).toEqual({
      total: expect.any(Number),
      additions: expect.any(Number),
      deletions: expect.any(Number),
    });
    expect(whole.body.files.length).toBeGreaterThan(0);
    expect(whole.body.stats.additions).toBe(
      whole.body.files.reduce((sum: number, file: Json) => sum + file.additions, 0),
    );
    for (const commit of [listed.body[0], merge.body]) {
      expect(commit).not.toHaveProperty("stats");
      expect(commit).not.toHaveProperty("files");
    }
  });

  it("shows all of the first one's files as added (DOCS rest/commits)", async () => {
    const { body: all } = await local.get(`${API}/commits?per_page=100`);

    const { body } = await local.get(`${API}/commits/${all.at(-1).sha}`);

    expect(body.parents).toEqual([]);
    expect(body.files.map(({ filename, status }: Json) => [filename, status])).toEqual([
      ["README.md", "added"],
    ]);
  });

  it("knows the branches that point at it, and its pull requests (DOCS rest/commits)", async () => {
    const { body: branch } = await local.get(`${API}/branches/feature`);

    const heads = await local.get(`${API}/commits/${branch.commit.sha}/branches-where-head`);
    const pulls = await local.get(`${API}/commits/${branch.commit.sha}/pulls`);

    expect(heads.body.map(({ name }: Json) => name)).toEqual(["feature"]);
    expect(pulls.body.map(({ number }: Json) => number)).toEqual([1]);
  });
});

describe("a reference", () => {
  it("is itself by git/refs too, not a list (HJ testMergeBranch, 3)", async () => {
    const { body } = await local.get(`${API}/git/refs/heads/main`);
    const nothing = await local.get(`${API}/git/refs/heads/nothing`);
    const part = await local.get(`${API}/git/refs/heads/mai`);
    const all = await local.get(`${API}/git/refs/heads`);

    expect(body.ref).toBe("refs/heads/main");
    expect(nothing.status).toBe(404);
    expect(part.status).toBe(501);
    expect(all.body.map(({ ref }: Json) => ref)).toContain("refs/heads/main");
  });

  it("of a tag leads to the tag's object, which leads to the commit (PG GitTag.setUp)", async () => {
    const { body: ref } = await local.get(`${API}/git/ref/heads/main`);
    const wanted = { tag: "v1", message: "One", object: ref.object.sha, type: "commit" };

    const tag = await local.post(`${API}/git/tags`, wanted);
    const made = await local.post(`${API}/git/refs`, { ref: "refs/tags/v1", sha: tag.body.sha });
    const read = await local.get(new URL(made.body.object.url).pathname);
    const { body: tags } = await local.get(`${API}/tags`);

    expect(tag.status).toBe(201);
    expect(made.body.object).toMatchObject({ type: "tag", sha: tag.body.sha });
    expect(read.body).toMatchObject({ tag: "v1", message: "One", object: { sha: ref.object.sha } });
    expect(tags).toMatchObject([{ name: "v1", commit: { sha: ref.object.sha } }]);
  });

  it("of a tag cannot point at nothing (PG)", async () => {
    const wanted = { tag: "v2", message: "Two", object: "0".repeat(40), type: "commit" };

    const reply = await local.post(`${API}/git/tags`, wanted);

    expect(reply.status).toBe(422);
  });
});

describe("a run of a workflow", () => {
  it("reports who set it off, its suite and its commit (HJ GHWorkflowRunTest)", async () => {
    const { body: branch } = await local.get(`${API}/branches/main`);

    const { body } = await local.get(`${API}/actions/runs`);

    const [run] = body.workflow_runs;
    expect(run).toMatchObject({
      actor: { login: "sandbox-bot" },
      triggering_actor: { login: "sandbox-bot" },
      check_suite_id: expect.any(Number),
      referenced_workflows: [],
      head_commit: { id: run.head_sha, message: expect.any(String) },
    });
    expect(branch.commit.sha).toEqual(expect.any(String));
  });
});

describe("headers", () => {
  it("report when one thing was changed, and answer 304 to who has seen it (PG PullRequest.setUp, DOCS)", async () => {
    const first = await local.get(API);
    const changedAt = first.headers.get("last-modified") ?? "";

    const again = await local.get(API, { "if-modified-since": changedAt });
    const earlier = await local.get(API, { "if-modified-since": "Tue, 01 Jan 2008 00:00:00 GMT" });
    const list = await local.get("/orgs/acme/repos");

    expect(Date.parse(changedAt)).toBe(Date.parse(first.body.updated_at));
    expect(again.status).toBe(304);
    expect(earlier.status).toBe(200);
    expect(list.headers.has("last-modified")).toBe(false);
  });

  it("are those of every answer of GitHub (PG PullRequest.setUp of 2023)", async () => {
    const { headers } = await local.get(API);

    expect(headers.get("server")).toBe("GitHub.com");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("deny");
    expect(headers.get("x-xss-protection")).toBe("0");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("vary")).toContain("Authorization");
  });
});
