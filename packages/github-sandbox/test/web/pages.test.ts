import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

/** Everything that git lets a branch be called. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "\"'><img/src=x/onerror=alert(1)>",
  "&lt;script&gt;",
  "javascript#alert(1)",
  "</title><svg/onload=alert(1)>",
];

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 30,
          formerNames: ["acme/old-api"],
          branches: [
            { name: "release/1.2", behindBy: 23, isProtected: true },
            { name: "topic", behindBy: 4, aheadBy: 2 },
            { name: "long", aheadBy: 40 },
            { name: "alone", isOrphan: true, aheadBy: 1 },
          ],
          pullRequests: [
            { title: "Topic", body: "Why:\nbecause", head: "topic", base: "main", labels: ["bug"] },
          ],
        },
        { repository: "acme/empty", isEmpty: true, access: "none" },
        {
          repository: "acme/hostile",
          commits: 3,
          branches: HOSTILE.map((name) => ({ name, aheadBy: 1, behindBy: 1 })),
          pullRequests: HOSTILE.map((name) => ({
            title: name,
            body: `${name}\n</pre>`,
            head: name,
            base: "main",
            labels: [name],
          })),
        },
      ],
    },
  });
});

afterAll(stopAll);

async function open(path: string, accept = "text/html,application/xhtml+xml") {
  const response = await fetch(`${local.sandbox.url}${path}`, { headers: { accept }, redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("the pages", () => {
  it("list the repositories with what is open, and lead to each", async () => {
    const { status, text } = await open("/");

    expect(status).toBe(200);
    expect(text).toContain(`3 repositories · ${HOSTILE.length + 1} open pull requests · 0 open issues`);
    expect(text).toContain('<a href="/acme/api"><bdi>acme/api</bdi></a>');
    expect(text).toContain("formerly acme/old-api");
    expect(text).toContain("access: none");
  });

  it("list one owner's repositories", async () => {
    expect((await open("/ACME")).text).toContain("acme/hostile");
    expect((await open("/nobody")).text).toContain("0 repositories");
  });

  it("draw each branch towards the default one, in the order in which they parted", async () => {
    const { text } = await open("/acme/api");

    const labels = [...text.matchAll(/<svg [^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
    const names = [...text.matchAll(/<td class="name" title="([^"]*)"/g)].map(([, name]) => name);

    expect(names).toEqual(["main", "long", "topic", "release/1.2", "alone"]);
    expect(labels).toEqual([
      "default branch",
      "0 behind, 40 ahead",
      "4 behind, 2 ahead",
      "23 behind, 0 ahead",
      "shares no history with the default branch",
    ]);
  });

  it("say that an empty repository has no branches", async () => {
    expect((await open("/acme/empty")).text).toContain("None: the repository is empty.");
  });

  it.each(["/acme/api/pull/1", "/ACME/API/pull/1"])("show the pull request at %s whole", async (path) => {
    const { status, text } = await open(path);

    expect(status).toBe(200);
    expect(text).toContain("Why:\nbecause");
    expect(text).toContain("<bdi>topic</bdi></code> into <code><bdi>main</bdi>");
    expect([...text.matchAll(/href="\/acme\/api\/commit\/[0-9a-f]{40}"/g)]).toHaveLength(2);
    expect(text).toContain("notes/topic.md");
  });

  it("show an issue with its comments and what was done to it", async () => {
    await local.post("/repos/acme/api/issues", {
      title: "It fails",
      body: "Since today.",
      labels: ["urgent"],
    });
    await local.post("/repos/acme/api/issues/2/comments", { body: "I look into it." });

    const { text } = await open("/acme/api/issues/2");

    expect(text).toContain("It fails");
    expect(text).toContain("Since today.");
    expect(text).toContain("I look into it.");
    expect(text).toMatch(/labeled <span class="chip">urgent<\/span>/);
  });

  it("are where the API's html_url point: repository, pull request, issue, commit", async () => {
    const pull = (await local.get("/repos/acme/api/pulls/1")).body;
    const issue = (await local.post("/repos/acme/api/issues", { title: "Look" })).body;
    const repository = (await local.get("/repos/acme/api")).body;
    const commit = (await local.get(`/repos/acme/api/commits/${pull.head.sha}`)).body;

    for (const { html_url } of [pull, issue, repository, commit]) {
      const { status } = await open(new URL(html_url).pathname);

      expect({ html_url, status }).toEqual({ html_url, status: 200 });
    }
  });

  it("follow a rename, and lead from an issue's address to the pull request that it is", async () => {
    const renamed = await open("/acme/old-api/pull/1");
    const issue = await open("/acme/api/issues/1");

    expect({ status: renamed.status, location: renamed.headers.get("location") }).toEqual({
      status: 302,
      location: "/acme/api/pull/1",
    });
    expect({ status: issue.status, location: issue.headers.get("location") }).toEqual({
      status: 302,
      location: "/acme/api/pull/1",
    });
  });

  it.each([
    "/acme/nope",
    "/acme/api/pull/99",
    "/acme/api/pull/x",
    "/acme/api/commit/abc",
    "/acme/api/settings/more",
    "/%ff/%00",
  ])("answer 404 for %s", async (path) => {
    expect((await open(path)).status).toBe(404);
  });

  it("show the last requests, and are not among them themselves", async () => {
    local.sandbox.clearJournal();
    await local.get("/repos/acme/api/branches?per_page=1");

    const { text } = await open("/acme/api");

    expect(text).toContain("GET /repos/acme/api/branches?per_page=1");
    expect(local.sandbox.journal()).toHaveLength(1);
  });

  it("load themselves again without JavaScript when they are watched", async () => {
    expect((await open("/acme/api?watch=1")).text).toContain('<meta http-equiv="refresh" content="3">');
    expect((await open("/acme/api")).text).not.toContain("http-equiv");
  });

  it("leave the API alone: the same addresses answer JSON to a client that accepts no page", async () => {
    const asClient = await local.get("/acme/api");
    const asBrowser = await open("/repos/acme/api");

    expect(asClient.status).toBe(501);
    expect(asBrowser.headers.get("content-type")).toMatch(/^application\/json/);
  });
});

describe("hostile names and texts", () => {
  it.each(["/acme/hostile", ...HOSTILE.map((_, index) => `/acme/hostile/pull/${index + 1}`)])(
    "stay text at %s",
    async (path) => {
      const { text } = await open(path);

      const tags = new Set([...text.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
      for (const tag of ["script", "img", "iframe", "form", "object"]) expect(tags).not.toContain(tag);
      expect(text.match(/<\/pre>/g)?.length).toBe(text.match(/<pre/g)?.length);
      expect(text).not.toMatch(/<[^>]*\son\w+=/i);
      expect([...text.matchAll(/href="([^"]*)"/g)].every(([, href]) => /^[/?]/.test(href ?? ""))).toBe(true);
    },
  );

  it("meet a policy that lets the page's own style through and nothing else", async () => {
    const { headers, text } = await open("/acme/hostile");

    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");

    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(text).not.toMatch(/ style="/);
  });
});

describe("thousands of repositories", () => {
  it("come a hundred at a time", async () => {
    const many = await startLocal({
      backend: "synthetic",
      seed: { repositories: Array.from({ length: 250 }, (_, index) => ({ repository: `acme/r${index}` })) },
    });

    const pages = await Promise.all(
      ["/", "/?page=3", "/?page=nonsense"].map(async (path) => {
        const response = await fetch(`${many.sandbox.url}${path}`, { headers: { accept: "text/html" } });
        return (await response.text()).match(/<bdi>acme\/r\d+<\/bdi>/g)?.length;
      }),
    );

    expect(pages).toEqual([100, 50, 100]);
  });
});
