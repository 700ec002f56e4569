import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const CONTENTS = "/repos/acme/api/contents";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          files: { "README.md": "# API\n", "src/main.ts": "export {};\n", "src/deep/a b.txt": "x" },
          branches: [{ name: "guarded", isProtected: true }, { name: "topic/one" }],
        },
        { repository: "acme/empty", isEmpty: true },
      ],
    },
  });
});

afterAll(stopAll);

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const text = (body: Json): string => Buffer.from(body.content, "base64").toString();

describe("reading", () => {
  it("gives a file with its content", async () => {
    const { status, body } = await local.get(`${CONTENTS}/src/main.ts`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      type: "file",
      name: "main.ts",
      path: "src/main.ts",
      size: 11,
      encoding: "base64",
      url: `${local.sandbox.url}${CONTENTS}/src/main.ts?ref=main`,
    });
    expect(text(body)).toBe("export {};\n");
  });

  it.each([
    ["", ["README.md", "src"]],
    ["/", ["README.md", "src"]],
    ["/src", ["deep", "main.ts"]],
    ["/src/", ["deep", "main.ts"]],
    ["/src/deep?ref=topic/one", ["a b.txt"]],
  ])("gives the folder '%s'", async (path, names) => {
    const { body } = await local.get(`${CONTENTS}${path}`);

    const shown = body.map((entry: { name: string }) => entry.name);
    expect(shown).toEqual(expect.arrayContaining(names));
    expect(body.find((entry: { name: string }) => entry.name === "src")?.type ?? "dir").toBe("dir");
  });

  it("gives the bytes when asked for raw", async () => {
    const response = await fetch(`${local.sandbox.url}${CONTENTS}/README.md`, {
      headers: { authorization: "Bearer x", accept: "application/vnd.github.raw+json" },
    });

    expect(response.headers.get("content-type")).toContain("raw");
    expect(await response.text()).toBe("# API\n");
  });

  it("finds the readme in any case and the path with a blank in it", async () => {
    const readme = await local.get("/repos/acme/api/readme");
    const blank = await local.get(`${CONTENTS}/src/deep/a%20b.txt`);

    expect(text(readme.body)).toBe("# API\n");
    expect(text(blank.body)).toBe("x");
  });

  it.each([
    ["/repos/acme/api/contents/nope", "Not Found"],
    ["/repos/acme/api/contents/README.md/deeper", "Not Found"],
    ["/repos/acme/api/contents/README.md?ref=nope", "No commit found for the ref nope"],
    ["/repos/acme/empty/contents/", "This repository is empty."],
  ])("%s answers 404 %s", async (path, message) => {
    const { status, body } = await local.get(path);

    expect({ status, message: body.message }).toEqual({ status: 404, message });
  });
});

describe("writing", () => {
  it("makes the first commit of an empty repository", async () => {
    const { status, body } = await local.request("PUT", "/repos/acme/empty/contents/a/1.md", {
      body: { message: "First", content: base64("one") },
    });

    const branches = await local.sandbox.repository("acme/empty").branches();
    expect(status).toBe(201);
    expect(body.content).toMatchObject({ path: "a/1.md", size: 3, type: "file" });
    expect(body.commit).toMatchObject({ message: "First", parents: [] });
    expect(branches).toEqual([{ name: "main", oid: body.commit.sha, isProtected: false }]);
  });

  it("changes a file whose blob the writer knows", async () => {
    const before = (await local.get(`${CONTENTS}/README.md`)).body;

    const { status, body } = await local.request("PUT", `${CONTENTS}/README.md`, {
      body: {
        message: "Change",
        content: base64("# New\n"),
        sha: before.sha,
        branch: "topic/one",
        committer: { name: "Ada", email: "ada@example.org", date: "2020-02-02T02:02:02Z" },
      },
    });

    expect(status).toBe(200);
    expect(body.commit.author).toEqual({
      name: "Ada",
      email: "ada@example.org",
      date: "2020-02-02T02:02:02Z",
    });
    expect(text((await local.get(`${CONTENTS}/README.md?ref=topic/one`)).body)).toBe("# New\n");
    expect(text((await local.get(`${CONTENTS}/README.md`)).body)).toBe("# API\n");
  });

  it("deletes a file, and with the last one its folder", async () => {
    const { sha } = (await local.get(`${CONTENTS}/src/deep/a%20b.txt`)).body;

    const { status, body } = await local.request("DELETE", `${CONTENTS}/src/deep/a%20b.txt`, {
      body: { message: "Away", sha },
    });

    expect({ status, content: body.content }).toEqual({ status: 200, content: null });
    expect((await local.get(`${CONTENTS}/src/deep`)).status).toBe(404);
  });

  const wrong = "1234567890123456789012345678901234567890";

  it.each([
    ["PUT", "/README.md", { content: "" }, 422, `Invalid request.\n\n"sha" wasn't supplied.`],
    ["PUT", "/README.md", { content: "", sha: wrong }, 409, `README.md does not match ${wrong}`],
    ["PUT", "/new.md", { content: "", sha: wrong }, 409, `new.md does not match ${wrong}`],
    ["PUT", "/new.md", { content: "", branch: "nope" }, 404, "Branch nope not found"],
    ["PUT", "/new.md", { content: "%%%" }, 422, "content is not valid Base64"],
    ["PUT", "/.git/config", { content: "" }, 422, "Validation Failed"],
    ["PUT", "/src", { content: "" }, 422, "Validation Failed"],
    [
      "PUT",
      "/new.md",
      { content: "", branch: "guarded" },
      409,
      "Could not update file: Changes must be made through a pull request.",
    ],
    ["DELETE", "/nope.md", { sha: wrong }, 404, "Not Found"],
    ["DELETE", "/README.md", { sha: wrong }, 409, `README.md does not match ${wrong}`],
    ["DELETE", "/README.md", {}, 422, `Invalid request.\n\n"sha" wasn't supplied.`],
  ])("%s %s with %j answers %d", async (method, path, body, status, message) => {
    const reply = await local.request(method, `${CONTENTS}${path}`, { body: { message: "m", ...body } });

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it("lets one of two writers win", async () => {
    const { sha } = (await local.get(`${CONTENTS}/README.md`)).body;
    const write = (content: string) =>
      local.request("PUT", `${CONTENTS}/README.md`, {
        body: { message: "m", content: base64(content), sha },
      });

    const replies = await Promise.all([write("one"), write("two")]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
