import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;

const FORK = "/repos/sandbox-bot/api";

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          access: "write",
          files: { "a.txt": "one\n" },
          branches: [{ name: "topic", aheadBy: 1 }],
        },
        { repository: "acme/readable", access: "read" },
      ],
    },
  });
});

afterAll(stopAll);

/** Changes a file on the default branch of a repository. */
async function change(repository: string, content: string): Promise<void> {
  const path = `/repos/${repository}/contents/a.txt`;
  const { body } = await local.get(path);
  await local.request("PUT", path, {
    body: { message: "Change", content: Buffer.from(content).toString("base64"), sha: body.sha },
  });
}

const sync = (branch = "main") => local.post(`${FORK}/merge-upstream`, { branch });

describe("a fork", () => {
  it("has its parent's branches and says whose fork it is", async () => {
    const { status, body } = await local.post("/repos/acme/api/forks", {});

    const forks = await local.get("/repos/acme/api/forks");
    expect(status).toBe(202);
    expect(body).toMatchObject({
      full_name: "sandbox-bot/api",
      fork: true,
      parent: { full_name: "acme/api" },
    });
    expect(await local.sandbox.repository("sandbox-bot/api").branches()).toEqual(
      await local.sandbox.repository("acme/api").branches(),
    );
    expect(forks.body.map((one: { full_name: string }) => one.full_name)).toEqual(["sandbox-bot/api"]);
  });

  it("is made once, by whoever may read, with another name or one branch when asked", async () => {
    const first = await local.post("/repos/acme/readable/forks", { name: "mine" });
    const second = await local.post("/repos/acme/readable/forks", {});
    const small = await local.post("/repos/acme/api/forks", { default_branch_only: true });

    expect({ status: first.status, full_name: first.body.full_name }).toEqual({
      status: 202,
      full_name: "sandbox-bot/mine",
    });
    expect(second.body.id).toBe(first.body.id);
    expect(await local.sandbox.repository(small.body.full_name).branches()).toHaveLength(1);
  });

  it("of its owner's own repository under its own name is refused", async () => {
    const { status } = await local.post("/repos/acme/api/forks", { organization: "acme" });

    expect(status).toBe(422);
  });
});

describe("a seeded fork", () => {
  it("begins with its parent's branches", async () => {
    await local.sandbox.seed({ repositories: [{ repository: "mona/api", forkOf: "acme/api" }] });

    const { body } = await local.get("/repos/mona/api");

    expect(body).toMatchObject({ fork: true, parent: { full_name: "acme/api" } });
    expect(await local.sandbox.repository("mona/api").branches()).toHaveLength(2);
  });

  it("of nothing is refused", async () => {
    const seeding = local.sandbox.seed({ repositories: [{ repository: "mona/api", forkOf: "acme/nope" }] });

    await expect(seeding).rejects.toThrow(
      new RangeError("The seed's mona/api is a fork of acme/nope, which is not listed before it."),
    );
    expect(local.sandbox.repositories().map(({ fullName }) => fullName)).not.toContain("mona/api");
  });
});

describe("bringing a fork up to date", () => {
  beforeEach(async () => {
    await local.post("/repos/acme/api/forks", {});
  });

  it("does nothing when nothing is new", async () => {
    const { status, body } = await sync();

    expect({ status, body }).toEqual({
      status: 200,
      body: {
        merge_type: "none",
        base_branch: "acme:main",
        message: "This branch is not behind the upstream acme:main.",
      },
    });
  });

  it("moves forward, and merges what went apart", async () => {
    await change("acme/api", "two\n");
    const forward = await sync();
    await local.request("PUT", `${FORK}/contents/own.txt`, { body: { message: "Own", content: "" } });
    await change("acme/api", "three\n");

    const merged = await sync();

    const { body } = await local.get(`${FORK}/commits`);
    expect({ forward: forward.body.merge_type, merged: merged.body.merge_type }).toEqual({
      forward: "fast-forward",
      merged: "merge",
    });
    expect(body[0].parents).toHaveLength(2);
  });

  it("answers 409 for a conflict, 404 for an unknown branch, 422 for no fork", async () => {
    await change("acme/api", "theirs\n");
    await change("sandbox-bot/api", "ours\n");

    const conflict = await sync();
    const unknown = await sync("nope");
    const none = await local.post("/repos/acme/api/merge-upstream", { branch: "main" });

    expect({ status: conflict.status, message: conflict.body.message }).toEqual({
      status: 409,
      message: "There are merge conflicts",
    });
    expect({ status: unknown.status, message: unknown.body.message }).toEqual({
      status: 404,
      message: "Branch not found",
    });
    expect(none.status).toBe(422);
  });
});

it("is not simulated for generated repositories", async () => {
  local = await startLocal({ backend: "synthetic", seed: { repositories: [{ repository: "acme/api" }] } });

  const { status } = await local.post("/repos/acme/api/forks", {});

  expect(status).toBe(501);
  expect(local.sandbox.repositories()).toHaveLength(1);
});
