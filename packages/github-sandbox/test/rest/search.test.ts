import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    limits: { secondary: false, primary: { search: 1_000 } },
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "bot", login: "helper[bot]", kind: "app" },
      ],
      repositories: [
        {
          repository: "acme/api",
          commits: 4,
          branches: [{ name: "stale", behindBy: 2 }],
          pullRequests: [{ title: "Sync stale", head: "main", base: "stale", author: "helper[bot]" }],
        },
        { repository: "acme/web", isPrivate: true },
        { repository: "other/api" },
        { repository: "acme/hidden", access: "none" },
      ],
    },
  });
  await local.post("/repos/acme/api/issues", {
    title: "The door",
    body: "open sesame",
    labels: ["bug", "big one"],
  });
  await local.post("/repos/acme/web/issues", { title: "Sesame seeds", body: "" });
  await local.post("/repos/other/api/issues", { title: "Nothing", body: "else" });
  await local.request("PATCH", "/repos/other/api/issues/1", { body: { state: "closed" } });
});

afterAll(stopAll);

async function search(kind: "issues" | "repositories", query: string, more = ""): Promise<Json> {
  return (await local.get(`/search/${kind}?q=${encodeURIComponent(query)}${more}`)).body;
}

describe("searching issues", () => {
  it.each([
    ["sesame", ["Sesame seeds", "The door"]],
    ["sesame in:title", ["Sesame seeds"]],
    ["SESAME repo:ACME/api", ["The door"]],
    ["repo:acme/api repo:other/api is:issue", ["Nothing", "The door"]],
    ["org:acme is:pr", ["Sync stale"]],
    ["user:other", ["Nothing"]],
    ["is:closed", ["Nothing"]],
    ["state:open type:issue", ["Sesame seeds", "The door"]],
    ['label:"big one"', ["The door"]],
    ["label:bug,none", ["The door"]],
    ["-label:bug is:issue is:open", ["Sesame seeds"]],
    ["author:mona repo:acme/api", ["The door"]],
    ["author:app/helper", ["Sync stale"]],
    ["base:stale", ["Sync stale"]],
    ["is:private", ["Sesame seeds"]],
    ["no:label is:issue", ["Nothing", "Sesame seeds"]],
    ['"open sesame"', ["The door"]],
    ["created:<2000-01-01", []],
    ["created:>=2000-01-01 is:pr", ["Sync stale"]],
    ["repo:acme/hidden", []],
  ])("%s finds %j", async (query, titles) => {
    const body = await search("issues", query);

    expect(body.items.map(({ title }: { title: string }) => title).sort()).toEqual(titles);
    expect(body).toMatchObject({ total_count: titles.length, incomplete_results: false });
  });

  it("hides what is private from nobody's eyes", async () => {
    const { body } = await local.request("GET", "/search/issues?q=sesame", { token: null });

    expect(body.total_count).toBe(1);
  });

  it("pages through what it finds, oldest first when asked", async () => {
    const reply = await local.get("/search/issues?q=is:issue&sort=created&order=asc&per_page=1");

    expect(reply.body).toMatchObject({ total_count: 3, items: [{ score: 1 }] });
    expect(reply.headers.get("link")).toContain(`${local.sandbox.url}/search/issues?`);
  });

  it.each([
    ["", 422, "Validation Failed"],
    ["?q=a&page=11&per_page=100", 422, "Only the first 1000 search results are available"],
    [`?q=${"x".repeat(257)}`, 422, "Validation Failed"],
    ["?q=milestone:x", 501, "The sandbox does not simulate the search qualifier milestone."],
  ])("%s answers %d", async (query, status, message) => {
    const reply = await local.get(`/search/issues${query}`);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("has a bucket of its own", async () => {
    const { headers } = await local.get("/search/issues?q=sesame");

    expect(headers.get("x-ratelimit-resource")).toBe("search");
  });
});

describe("searching repositories", () => {
  it.each([
    ["api", ["acme/api", "other/api"]],
    ["org:acme", ["acme/api", "acme/web"]],
    ["is:private", ["acme/web"]],
    ["repo:acme/web", ["acme/web"]],
    ["archived:true", []],
  ])("%s finds %j", async (query, names) => {
    const body = await search("repositories", query);

    expect(body.items.map((one: { full_name: string }) => one.full_name).sort()).toEqual(names);
  });
});
