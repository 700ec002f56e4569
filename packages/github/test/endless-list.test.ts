import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GitHubError } from "@automation/core/errors";
import { makeOptions } from "@automation/test-kit/github-options";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";
import { MAX_PAGES, PageGuard } from "../src/rest/endless-list.ts";

const REPOSITORY = { owner: "acme", name: "api" };
let server: Server;
let calls = 0;

afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A server that gives every list the same answer, and every GraphQL query too. */
async function start(rest: (page: number) => unknown, graphql: unknown = null) {
  calls = 0;
  server = createServer((request, response) => {
    calls += 1;
    const url = new URL(request.url ?? "/", "http://localhost");
    const page = Number(url.searchParams.get("page") ?? "1");
    const isGraphql = url.pathname === "/graphql";
    response.setHeader("content-type", "application/json");
    if (!isGraphql) response.setHeader("link", `<${url.href}&page=${page + 1}>; rel="next"`);
    response.end(JSON.stringify(isGraphql ? { data: graphql } : rest(page)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return createGitHub(makeOptions({ apiUrl: `http://127.0.0.1:${port}` }));
}

const repositoryWith = (refs: object) => ({
  r0: {
    databaseId: 1,
    nameWithOwner: "acme/api",
    isArchived: false,
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    defaultBranchRef: { name: "main", target: { oid: "a".repeat(40) } },
    refs,
  },
});

describe("a list that a server never ends", () => {
  it.each<[string, (page: number) => unknown, RegExp]>([
    [
      "whose pages repeat",
      () => [{ id: 1, body: "x", user: null, created_at: "" }],
      /page 2 was read before/,
    ],
    ["whose pages are empty", () => [], /an empty page links to a next page/],
  ])("by REST, %s, is an error of its own after a call or two", async (_, page, why) => {
    const github = await start(page);

    const error = await github.issues.listComments(REPOSITORY, 7).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(GitHubError);
    expect(String(error)).toMatch(/the list does not end/);
    expect(String(error)).toMatch(why);
    expect(calls).toBeLessThanOrEqual(2);
  });

  it.each<[string, object]>([
    [
      "whose cursor repeats",
      {
        pageInfo: { hasNextPage: true, endCursor: "same" },
        nodes: [{ name: "b", target: { oid: "b".repeat(40) } }],
      },
    ],
    ["whose pages are empty", { pageInfo: { hasNextPage: true, endCursor: "next" }, nodes: [] }],
  ])("by GraphQL, %s, is an error of its repository", async (_, refs) => {
    const github = await start(() => [], repositoryWith(refs));

    const [lookup] = await github.repositories.readRepositories([REPOSITORY]);

    expect(lookup).toMatchObject({ status: "failed", error: { code: "server" } });
    expect(lookup?.status === "failed" && lookup.error.message).toMatch(/the list does not end/);
    expect(calls).toBeLessThanOrEqual(3);
  });

  it("has a bound even if every page is another one", () => {
    const guard = new PageGuard();

    const verdicts = Array.from({ length: MAX_PAGES }, (_, page) => guard.take(String(page), false));

    expect(verdicts.slice(0, -1).every((verdict) => verdict === null)).toBe(true);
    expect(verdicts.at(-1)).toContain(`more than ${MAX_PAGES} pages`);
  });
});
