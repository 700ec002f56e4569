import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { holdToDescription, openResponseCheck, type ResponseCheck } from "../../src/http/response-check.ts";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const COMPARE = "/repos/acme/api/compare/main...feature/x";
const ERROR = { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" };

let local: LocalSandbox;
let check: ResponseCheck;

beforeAll(async () => {
  check = await openResponseCheck();
  local = await startLocal({
    checkResponses: true,
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 5,
          branches: [{ name: "feature/x", behindBy: 2, aheadBy: 2 }],
          pullRequests: [{ base: "main", head: "feature/x", title: "Feature" }],
        },
      ],
    },
  });
});

afterAll(stopAll);

describe("an answer that GitHub would not give", () => {
  it("is found out when a comparison lacks its status", async () => {
    const { body } = await local.get(COMPARE);
    const { status: _, ...incomplete } = body;

    const answer = await holdToDescription(
      { method: "GET", path: COMPARE, accept: "" },
      { status: 200, body: incomplete },
    );

    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      message: `The sandbox answers GET ${COMPARE} with 200 against GitHub's description: The body must have required property 'status'.`,
      violations: ["The body must have required property 'status'."],
      status: "500",
    });
  });

  it.each([
    ["a member of another type", 200, { behind_by: "2" }, ["/behind_by must be integer."]],
    [
      "a value that is none of GitHub's",
      200,
      { status: "level" },
      ['/status must be equal to one of the allowed values: ["diverged","ahead","behind","identical"].'],
    ],
    ["an address that is none", 200, { html_url: "acme/api" }, ['/html_url must match format "uri".']],
    [
      "a status that is not described",
      202,
      {},
      ["GitHub does not describe status 202 of GET /repos/{owner}/{repo}/compare/{basehead}."],
    ],
  ])("is %s", async (_, status, change, violations) => {
    const { body } = await local.get(COMPARE);

    const found = check.findViolations(
      { method: "GET", path: COMPARE, accept: "" },
      { status, body: { ...body, ...change } },
    );

    expect(found).toEqual(violations);
  });

  it.each([
    ["GET", COMPARE, { status: 200 }, "Status 200 has a body."],
    ["DELETE", "/repos/acme/api/git/refs/heads/x", { status: 204, body: {} }, "Status 204 has no body."],
    ["GET", "/user", { status: 418, body: {} }, "An error has a message and a documentation_url."],
    ["GET", "/user", { status: 418, body: { ...ERROR, message: 1 } }, "/message must be string."],
    ["HEAD", "/user", { status: 200, body: [] }, "The body must be object."],
    ["GET", "/repositories/1/branches", { status: 200, body: {} }, "The body must be array."],
  ])("%s %s with %j is one", (method, path, answer, violation) => {
    expect(check.findViolations({ method, path, accept: "" }, answer)).toContain(violation);
  });

  it("reports at most twenty violations", () => {
    const body = Array.from({ length: 30 }, () => 1);

    expect(
      check.findViolations({ method: "GET", path: "/repos/a/b/labels", accept: "" }, { status: 200, body }),
    ).toHaveLength(20);
  });

  it.each([
    [{ status: 201, body: {} }, true],
    [{ status: 201, body: {}, isWriteApplied: false }, false],
    [{ status: 422, body: {} }, false],
  ])("%j still reports whether something was written: %s", async (answer, isWriteApplied) => {
    const held = await holdToDescription({ method: "POST", path: "/repos/a/b/issues", accept: "" }, answer);

    expect(held).toMatchObject({ status: 500, isWriteApplied });
  });
});

describe("an answer that GitHub could give", () => {
  it.each([
    ["an error that the operation does not describe", "GET", COMPARE, { status: 410, body: ERROR }],
    ["a redirect without a body", "GET", COMPARE, { status: 301 }],
    ["bytes in place of JSON", "GET", "/repos/acme/api/readme", { status: 200, raw: new Uint8Array([1]) }],
    ["one to a request that no route takes", "GET", "/gists", { status: 501, body: {} }],
  ])("is %s", async (_, method, path, answer) => {
    expect(await holdToDescription({ method, path, accept: "" }, answer)).toBe(answer);
  });

  it("is read as the media type that was asked for", async () => {
    const path = "/repos/acme/api/contents";
    const folder = { type: "dir", size: 0, name: "", path: "", sha: "1", url: ERROR.documentation_url };
    const answer = { status: 200, body: { ...folder, git_url: null, html_url: null, download_url: null } };

    const plain = check.findViolations({ method: "GET", path, accept: "application/json" }, answer);
    const asObject = check.findViolations(
      { method: "GET", path, accept: "application/vnd.github.object+json" },
      {
        ...answer,
        body: { ...answer.body, _links: { git: null, html: null, self: ERROR.documentation_url } },
      },
    );

    expect(plain).toContain("The body must be array.");
    expect(asObject).toEqual([]);
  });
});

describe("a sandbox that checks what it answers", () => {
  it.each([
    "/user",
    "/rate_limit",
    "/repos/acme/api",
    "/repos/acme/api/branches",
    "/repos/acme/api/commits",
    COMPARE,
    "/repos/acme/api/pulls",
    "/repos/acme/api/pulls/1",
    "/repos/acme/api/pulls/1/files",
    "/repos/acme/api/issues/1/timeline",
    "/repos/acme/api/contents/",
    "/search/issues?q=Feature",
    "/search/repositories?q=api",
  ])("answers GET %s as GitHub does", async (path) => {
    const { status, body } = await local.get(path);

    expect({ status, violations: body.violations }).toEqual({ status: 200, violations: undefined });
  });
});
