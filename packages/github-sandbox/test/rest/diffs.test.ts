import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/api";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 3,
          branches: [{ name: "work", aheadBy: 2, files: { "new.txt": "one\n" } }],
        },
      ],
    },
  });
  await local.post(`${API}/pulls`, { title: "Work", head: "work", base: "main" });
});

afterAll(stopAll);

async function read(
  path: string,
  accept: string,
): Promise<{ readonly type: string | null; readonly text: string }> {
  const response = await fetch(`${local.sandbox.url}${path}`, {
    headers: { accept, authorization: "Bearer x" },
  });
  return { type: response.headers.get("content-type"), text: await response.text() };
}

describe("changes as git writes them", () => {
  it.each([`${API}/pulls/1`, `${API}/compare/main...work`])("are one diff of %s", async (path) => {
    const { type, text } = await read(path, "application/vnd.github.diff");

    expect(type).toBe("application/vnd.github.diff; charset=utf-8");
    expect(text).toMatch(/^diff --git a\//);
    expect(text).toContain("--- /dev/null\n+++ b/new.txt\n@@ -0,0 +1 @@\n+one\n");
  });

  it("are a patch for each commit", async () => {
    const { type, text } = await read(`${API}/pulls/1`, "application/vnd.github.v3.patch");

    expect(type).toBe("application/vnd.github.v3.patch; charset=utf-8");
    expect(text.match(/^Subject: \[PATCH \d\/2\]/gm)).toHaveLength(2);
  });

  it("are those of the commit itself, also of the first one", async () => {
    const { body: commits } = await local.get(`${API}/commits`);

    const tip = await read(`${API}/commits/work`, "application/vnd.github.diff");
    const first = await read(`${API}/commits/${commits.at(-1).sha}`, "application/vnd.github.diff");

    expect(tip.text).toMatch(/^diff --git /);
    expect(first.text).toContain("+++ b/README.md");
  });

  it("are left to JSON when nothing else is asked for", async () => {
    const { body } = await local.get(`${API}/compare/main...work`, { accept: "application/vnd.github+json" });

    expect(body.files).toHaveLength(2);
  });

  it("are not made up for generated repositories", async () => {
    const other = await startLocal({
      backend: "synthetic",
      seed: { repositories: [{ repository: "acme/made", branches: [{ name: "work", aheadBy: 1 }] }] },
    });

    const { status } = await other.get("/repos/acme/made/compare/main...work", {
      accept: "application/vnd.github.diff",
    });

    expect(status).toBe(501);
  });
});

describe("the name of a commit", () => {
  it("comes alone to who asks for nothing else", async () => {
    const { body } = await local.get(`${API}/commits/work`);

    const { type, text } = await read(`${API}/commits/work`, "application/vnd.github.sha");

    expect(type).toBe("application/vnd.github.sha; charset=utf-8");
    expect(text).toBe(body.sha);
  });
});
