import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
const API = "/repos/acme/api";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 3,
          files: { "README.md": "Read" },
          branches: [{ name: "old", behindBy: 1 }],
        },
      ],
    },
  });
});

afterAll(stopAll);

const make = (body: object) => local.post(`${API}/releases`, body);

describe("a release", () => {
  it("makes its tag, of the default branch unless told otherwise, and is found by it", async () => {
    const first = await make({ tag_name: "v1", name: "One", body: "Notes", target_commitish: "old" });
    await make({ tag_name: "v2" });
    const found = await local.get(`${API}/releases/tags/v1`);
    const [v1, v2, old, main] = await Promise.all(
      ["tags/v1", "tags/v2", "heads/old", "heads/main"].map((ref) => local.get(`${API}/git/ref/${ref}`)),
    );

    expect(first.status).toBe(201);
    expect(first.headers.get("location")).toBe(first.body.url);
    expect(found.body).toEqual(first.body);
    expect(v1?.body.object).toEqual(old?.body.object);
    expect(v2?.body.object.sha).toBe(main?.body.object.sha);
  });

  it.each([
    [{ tag_name: "v1" }, "already_exists", "tag_name"],
    [{ tag_name: "v2", target_commitish: "nowhere" }, "invalid", "target_commitish"],
  ])("%j is refused", async (body, code, field) => {
    await make({ tag_name: "v1" });

    const refused = await make(body);

    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([{ resource: "Release", code, field }]);
  });

  it("is a draft without a tag until it is published", async () => {
    const { body: draft } = await make({ tag_name: "v1", draft: true });
    const before = await local.get(`${API}/git/ref/tags/v1`);
    const latest = await local.get(`${API}/releases/latest`);
    const { body: published } = await local.request("PATCH", `${API}/releases/${draft.id}`, {
      body: { draft: false },
    });
    const after = await local.get(`${API}/git/ref/tags/v1`);

    expect({
      draftPublishedAt: draft.published_at,
      beforeStatus: before.status,
      latestStatus: latest.status,
    }).toEqual({ draftPublishedAt: null, beforeStatus: 404, latestStatus: 404 });
    expect({ draft: published.draft, status: after.status }).toEqual({ draft: false, status: 200 });
    expect(published.published_at).not.toBeNull();
  });

  it("is the latest when it is the newest that may be", async () => {
    await make({ tag_name: "v1" });
    await make({ tag_name: "v2", prerelease: true });
    await make({ tag_name: "v3", make_latest: "false" });
    const { body } = await local.get(`${API}/releases/latest`);
    const { data } = await local.graphql(`{ repository(owner: "acme", name: "api") {
      latestRelease { tagName isLatest tagCommit { oid } } releases(first: 9, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { tagName } } } }`);

    expect(body.tag_name).toBe("v1");
    expect(data.repository.latestRelease).toMatchObject({ tagName: "v1", isLatest: true });
    expect(data.repository.releases.nodes.map(({ tagName }: Json) => tagName)).toEqual(["v1", "v2", "v3"]);
  });

  it("goes, and leaves its tag", async () => {
    const { body } = await make({ tag_name: "v1" });
    const gone = await local.request("DELETE", `${API}/releases/${body.id}`);

    expect(gone.status).toBe(204);
    expect((await local.get(`${API}/releases`)).body).toEqual([]);
    expect((await local.get(`${API}/git/ref/tags/v1`)).status).toBe(200);
  });

  it.each([{ generate_release_notes: true }, { discussion_category_name: "News" }])(
    "says what it does not simulate: %j",
    async (more) => {
      expect((await make({ tag_name: "v1", ...more })).status).toBe(501);
    },
  );
});

describe("a file of a release", () => {
  it("is bytes as they were sent, under a name that is taken once", async () => {
    const { body: release } = await make({ tag_name: "v1" });
    const bytes = new Uint8Array([0, 255, 123, 34, 10]);
    const upload = (name: string) =>
      fetch(`${local.sandbox.url}${API}/releases/${release.id}/assets?name=${name}&label=Label`, {
        method: "POST",
        headers: { authorization: "token any", "content-type": "application/zip" },
        body: bytes,
      });
    const made = await upload("a.zip");
    const asset = (await made.json()) as Json;
    const again = await upload("a.zip");
    const whole = await fetch(asset.url, { headers: { accept: "application/octet-stream" } });
    const { body: nameless } = await local.request("POST", `${API}/releases/${release.id}/assets`, {
      body: "x",
    });

    expect({ made: made.status, again: again.status }).toEqual({ made: 201, again: 422 });
    expect(asset).toMatchObject({ name: "a.zip", label: "Label", content_type: "application/zip", size: 5 });
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
    expect(whole.headers.get("content-type")).toBe("application/zip");
    expect(nameless.errors).toMatchObject([{ field: "name", code: "missing_field" }]);
  });
});

describe("the archive of a repository", () => {
  it.each([
    ["tarball/main", "/acme/api/legacy.tar.gz/refs/heads/main", "application/x-gzip"],
    ["zipball", "/acme/api/legacy.zip/refs/heads/main", "application/zip"],
  ])("%s leads to %s", async (path, location, type) => {
    const { status, headers } = await local.get(`${API}/${path}`);
    const file = await fetch(headers.get("location") ?? "");

    expect({ status, location: headers.get("location") }).toEqual({
      status: 302,
      location: `${local.sandbox.url}${location}`,
    });
    expect({ status: file.status, contentType: file.headers.get("content-type") }).toEqual({
      status: 200,
      contentType: type,
    });
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it.each(["/repos/acme/api/tarball/nowhere", "/acme/api/legacy.zip/nowhere", "/acme/nope/legacy.zip/main"])(
    "%s is not found",
    async (path) => {
      expect((await fetch(`${local.sandbox.url}${path}`)).status).toBe(404);
    },
  );
});
