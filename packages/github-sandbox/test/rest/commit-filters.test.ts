import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
const COMMITS = "/repos/acme/api/commits";

beforeAll(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "mona", id: 77 }],
      repositories: [{ repository: "acme/api", files: { "docs/a.md": "a", "b.txt": "b" } }],
    },
  });
  const { git } = local.sandbox.repository("acme/api");
  let parent = (await git.readRef("refs/heads/main")) ?? "";
  for (const [index, path] of ["docs/a.md", "b.txt", "docs/c.md"].entries()) {
    parent = await git.writeCommit({
      parentOids: [parent],
      message: `${index + 1}`,
      author: { name: "Mona", email: "77+mona@users.noreply.github.com", timestamp: 1_900_000_000 + index },
      committer: { name: "Eve", email: "eve@example.com", timestamp: 1_900_000_000 + index * 100 },
      files: { [path]: `${index}` },
    });
  }
  await git.updateRefs([{ name: "refs/heads/main", after: parent, force: false }]);
});

afterAll(stopAll);

const first = "2030-03-17T17:46:40Z";

describe("the commits of a branch", () => {
  it.each([
    ["path=docs", ["3", "1", "0"]],
    ["path=/docs/", ["3", "1", "0"]],
    ["path=docs/a.md", ["1", "0"]],
    ["path=docs/*", []],
    ["path=nowhere", []],
    ["author=mona", ["3", "2", "1"]],
    ["author=77%2BMona@users.noreply.github.com", ["3", "2", "1"]],
    ["author=eve@example.com", []],
    ["committer=eve@example.com", ["3", "2", "1"]],
    ["committer=mona", []],
    [`since=${first}`, ["3", "2", "1"]],
    ["since=2030-03-17T17:46:41Z", ["3", "2"]],
    ["since=2030-03-17T19:46:41%2B02:00", ["3", "2"]],
    [`until=${first}&author=mona`, ["1"]],
    [`path=docs&since=${first}&per_page=1`, ["3"]],
    [`path=docs&since=${first}&per_page=1&page=2`, ["1"]],
    ["sha=", ["3", "2", "1", "0"]],
  ])("with ?%s are %j", async (query, expected) => {
    const { body } = await local.get(`${COMMITS}?${query}`);

    const messages = body.map(({ commit }: Json) => (/^\d$/.test(commit.message) ? commit.message : "0"));
    expect(messages).toEqual(expected);
  });

  it("of a generated repository are not searched by path, and that is said", async () => {
    const generated = await startLocal({
      backend: "synthetic",
      seed: { repositories: [{ repository: "acme/api" }] },
    });

    const { status } = await generated.get(`${COMMITS}?path=README.md`);

    expect(status).toBe(501);
  });
});

describe("the name of a commit alone", () => {
  it("is not sent again to who has it", async () => {
    const accept = "application/vnd.github.sha";
    const ask = (headers: Readonly<Record<string, string>>) =>
      fetch(`${local.sandbox.url}${COMMITS}/main`, { headers: { accept, ...headers } });
    const whole = await ask({});
    const sha = await whole.text();

    const same = await ask({ "if-none-match": `"${sha}"` });
    const other = await ask({ "if-none-match": `"${"0".repeat(40)}"` });

    expect(whole.headers.get("etag")).toBe(`"${sha}"`);
    expect({ status: same.status, text: await same.text() }).toEqual({ status: 304, text: "" });
    expect({ status: other.status, text: await other.text() }).toEqual({ status: 200, text: sha });
  });
});
