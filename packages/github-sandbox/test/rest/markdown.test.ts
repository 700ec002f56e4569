import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "mona", id: 77 }],
      repositories: [{ repository: "acme/api", commits: 2, issues: [{ title: "One" }] }],
    },
  });
});

afterAll(stopAll);

/** Sends a text as a client does that wants HTML back. */
async function send(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${local.sandbox.url}${path}`, { method: "POST", body, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const render = (text: string, more: object = {}) => send("/markdown", JSON.stringify({ text, ...more }));

describe("POST /markdown", () => {
  it.each([
    ["### Hello\n\nb597b5d", {}, "<h3>Hello</h3>\n<p>b597b5d</p>\n"],
    [
      "~~no~~ www.example.org",
      {},
      '<p><del>no</del> <a href="http://www.example.org">www.example.org</a></p>\n',
    ],
    ["one\ntwo", {}, "<p>one\ntwo</p>\n"],
    ["one\ntwo", { mode: "gfm" }, "<p>one<br>two</p>\n"],
    ["`<b>` #1", { context: "acme/api" }, "<p><code>&lt;b&gt;</code> #1</p>\n"],
    ["#1 is not there, @nobody either", { mode: "gfm" }, "<p>#1 is not there, @nobody either</p>\n"],
  ])("renders %j %j", async (text, more, html) => {
    const answer = await render(text, more);

    expect([answer.status, answer.text]).toEqual([200, html]);
  });

  it("tells the headers that GitHub tells, to whoever asks, and keeps nothing", async () => {
    const headers = { accept: "text/html", "if-none-match": "*" };

    const answer = await send("/markdown", JSON.stringify({ text: "a" }), headers);

    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect([...answer.headers.keys()]).not.toContain("x-github-media-type");
    expect([...answer.headers.keys()]).not.toContain("cache-control");
    expect([...answer.headers.keys()]).not.toContain("etag");
    expect(answer.headers.get("x-ratelimit-used")).not.toBe("0");
  });

  it.each([
    ["HTML", "<details>a</details>", {}],
    ["HTML", "a <kbd>b</kbd>", {}],
    ["emoji", "done :tada:", {}],
    ["the link for #1", "fixes #1", { mode: "gfm", context: "acme/api" }],
    ["the link for @mona", "thank you, **@mona**", { mode: "gfm" }],
  ])("is answered with 501 where GitHub makes more of %s", async (what, text, more) => {
    const answer = await render(text, more);

    expect(answer.status).toBe(501);
    expect(answer.text).toContain(what);
  });

  it("makes a link of a commit of its context only", async () => {
    const { body } = await local.get("/repos/acme/api/commits/main");
    const text = String(body.sha).slice(0, 7);

    const statuses = [
      await render(text, { mode: "gfm", context: "acme/api" }),
      await render(text, { mode: "gfm", context: "acme/none" }),
      await render(text, { context: "acme/api" }),
    ].map(({ status }) => status);

    expect(statuses).toEqual([501, 200, 200]);
  });

  it("needs a text", async () => {
    expect((await send("/markdown", "{}")).status).toBe(422);
  });
});

describe("POST /markdown/raw", () => {
  it.each(["text/plain", "text/x-markdown"])("renders a body of %s", async (type) => {
    const answer = await send("/markdown/raw", "Hello **world**", { "content-type": type });

    expect(answer.text).toBe("<p>Hello <strong>world</strong></p>\n");
  });
});
