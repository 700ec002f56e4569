import { makeOptions } from "@automation/test-kit/github-options";
import { ref } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { isRecord } from "../src/errors/failure.ts";
import { createGitHub, type GitHub } from "../src/github.ts";
import { type Reply, ScriptedServer } from "./scripted-server.ts";
import { DRAFT } from "./sync-scenario.ts";

const API = ref("acme/api");
const OID = "1".repeat(40);
const PULL = { number: 7, html_url: "https://git.acme.test/acme/api/pull/7" };

let server: ScriptedServer;

/** A server that gives these answers, by method and path, and 404 for anything else. */
async function start(answers: Readonly<Record<string, unknown>>): Promise<GitHub> {
  server = await ScriptedServer.start(({ method, path }) => {
    const body = answers[`${method} ${path.split("?")[0]}`];
    if (body === undefined) return refuse(404, { message: "Not Found" });
    return isRefusal(body) ? body : { body };
  });
  return createGitHub(makeOptions({ apiUrl: server.url, maxRetries: 0 }));
}

/** An answer that is no success. */
function refuse(status: number, body: object): Reply {
  return { status, body };
}

function isRefusal(body: unknown): body is Reply {
  return isRecord(body) && typeof body.status === "number" && "body" in body;
}

afterEach(() => server.stop());

describe("a server that says only what it has to", () => {
  it("has opened a pull request when it reports its number and address", async () => {
    const github = await start({ "POST /repos/acme/api/pulls": PULL });

    const result = await github.pullRequests.ensureOpen(DRAFT);

    expect(result).toEqual({
      status: "open",
      created: true,
      pullRequest: {
        number: 7,
        url: PULL.html_url,
        title: DRAFT.title,
        body: DRAFT.body,
        head: DRAFT.head,
        headOid: "",
        base: DRAFT.base,
        isCrossRepository: false,
        isDraft: false,
        isOwn: true,
        labels: [],
      },
    });
  });

  it("may list pull requests without labels, authors and repositories", async () => {
    const refs = { head: { ref: "main", sha: OID }, base: { ref: "old" } };
    const github = await start({ "GET /repos/acme/api/pulls": [{ ...PULL, title: "Sync", ...refs }] });

    const [lookup] = await github.pullRequests.listOpen([{ repository: API, base: "old" }]);

    expect(lookup).toMatchObject({
      status: "found",
      pullRequests: [{ number: 7, body: "", isOwn: undefined, isCrossRepository: false, labels: [] }],
    });
  });

  it("calls a pull request foreign whose fork is gone", async () => {
    const refs = {
      head: { ref: "main", sha: OID, repo: null },
      base: { ref: "old", repo: { full_name: "acme/api" } },
    };
    const github = await start({ "GET /repos/acme/api/pulls": [{ ...PULL, title: "Sync", ...refs }] });

    const [lookup] = await github.pullRequests.listOpen([{ repository: API, base: "old" }]);

    expect(lookup).toMatchObject({ pullRequests: [{ isCrossRepository: true }] });
  });

  it("may describe a repository by its default branch alone", async () => {
    const github = await start({
      "GET /repos/acme/api": { default_branch: "main" },
      "GET /repos/acme/api/branches": [{ name: "main", commit: { sha: OID } }],
    });

    const [lookup] = await github.repositories.readRepositories([API]);

    expect(lookup).toMatchObject({
      status: "found",
      snapshot: { repository: API, databaseId: null, isArchived: false, defaultBranch: { name: "main" } },
    });
  });

  it("may refuse to list the branches of an empty repository", async () => {
    const github = await start({
      "GET /repos/acme/api": { default_branch: "main" },
      "GET /repos/acme/api/branches": refuse(409, { message: "Git Repository is empty." }),
    });

    const [lookup] = await github.repositories.readRepositories([API]);

    expect(lookup).toMatchObject({ status: "found", snapshot: { defaultBranch: null, branches: [] } });
  });

  it.each([
    { behind_by: 12, ahead_by: 0, tipAuthorId: null, reads: 0 },
    { behind_by: 12, ahead_by: 1, tipAuthorId: 5, reads: 1 },
  ])("may compare without listing commits: $ahead_by ahead", async ({ tipAuthorId, reads, ...counts }) => {
    const github = await start({
      "GET /repos/acme/api/compare/main...old": counts,
      "GET /repos/acme/api/branches/old": { name: "old", commit: { sha: OID, author: { id: 5 } } },
    });
    const [defaultBranch, branch] = [
      { name: "main", oid: OID },
      { name: "old", oid: OID },
    ];

    const [lookup] = await github.repositories.compareBranches([{ repository: API, defaultBranch, branch }]);

    expect(lookup).toMatchObject({ status: "compared", comparison: { behindBy: 12, tipAuthorId } });
    expect(server.seen.filter(({ path }) => path.startsWith("/repos/acme/api/branches/"))).toHaveLength(
      reads,
    );
  });

  it.each([
    {
      message: "Validation Failed",
      errors: [{ resource: "PullRequest", field: "head", code: "already_exists" }],
    },
    { message: "Validation Failed", errors: ["A pull request already exists for acme:main."] },
    { message: "A pull request already exists for acme:main." },
  ])("may say in other words that a pull request is there: %j", async (refusal) => {
    const refs = { head: { ref: "main", sha: OID }, base: { ref: "old" } };
    const github = await start({
      "GET /repos/acme/api/pulls": [{ ...PULL, title: "Sync", ...refs }],
      "POST /repos/acme/api/pulls": refuse(422, refusal),
    });

    const result = await github.pullRequests.ensureOpen(DRAFT);

    expect(result).toMatchObject({ status: "open", created: false, pullRequest: { number: 7 } });
  });

  it("may refuse a pull request whose base is gone without naming the resource", async () => {
    const github = await start({
      "POST /repos/acme/api/pulls": refuse(422, {
        message: "Validation Failed",
        errors: [{ field: "base", code: "invalid" }],
      }),
    });

    const result = await github.pullRequests.ensureOpen(DRAFT);

    expect(result).toEqual({ status: "ref-missing", field: "base" });
  });

  it("has not lost the branches that it does not find by their full name in GraphQL", async () => {
    const github = await start({
      "POST /graphql": { data: { r0: { b0: null } } },
      "GET /repos/acme/api/compare/main...old": { behind_by: 12, ahead_by: 0 },
    });
    const [defaultBranch, branch] = [
      { name: "main", oid: OID },
      { name: "old", oid: OID },
    ];

    const [lookup] = await github.repositories.compareBranches([{ repository: API, defaultBranch, branch }]);

    expect(lookup).toMatchObject({ status: "compared", comparison: { behindBy: 12 } });
  });
});

describe("an answer that is not what GitHub documents", () => {
  it.each([
    ["a text", '"<html>Please log in</html>"'],
    ["nothing", null],
    ["another thing", { message: "hello" }],
    ["half of it", { number: 7, head: { ref: "feature" } }],
  ])("is reported as a server error when it is %s", async (_name, body) => {
    const github = await start({ "GET /repos/acme/api/pulls/7": body, "GET /repos/acme/api/pulls": body });

    await expect(github.pullRequestThreads.read(API, 7)).rejects.toMatchObject({
      code: "server",
      message: expect.stringContaining("Could not read pull request #7 in acme/api: unexpected response"),
    });
    await expect(github.pullRequestThreads.listAllOpen(API)).rejects.toMatchObject({ code: "server" });
  });
});
