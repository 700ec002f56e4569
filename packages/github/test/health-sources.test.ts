import { makeOptions } from "@automation/test-kit/github-options";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";
import { ScriptedServer } from "./scripted-server.ts";

const OPS = ref("acme/ops");
const LABEL = "ecosystem-sync";

let local: LocalGitHub | undefined;

async function start() {
  local = await startLocalGitHub({
    repositories: [
      {
        repository: "acme/ops",
        access: "admin",
        isPrivate: true,
        pushedAt: "2029-12-01T00:00:00Z",
        workflowPermissions: { default: "write", canApprovePullRequests: true },
        workflows: [
          {
            name: "Sync",
            path: ".github/workflows/sync.yml",
            createdAt: "2029-01-01T00:00:00Z",
            runs: [
              { createdAt: "2029-12-01T00:00:00Z", startedAt: "2029-12-01T00:01:00Z", conclusion: "failure" },
              { createdAt: "2029-12-02T00:00:00Z", event: "push" },
            ],
          },
        ],
      },
      {
        repository: "acme/api",
        formerNames: ["acme/old-api"],
        branches: [
          { name: "a", behindBy: 1 },
          { name: "b", behindBy: 2 },
        ],
        pullRequests: [
          { title: "Sync a", head: "main", base: "a", labels: [LABEL] },
          { title: "Other", head: "main", base: "b" },
        ],
      },
      { repository: "acme/archive", isArchived: true },
    ],
  });
  return local;
}

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

describe("what health is read from", () => {
  it("is the repository", async () => {
    const { health } = await start();

    expect(await health.readRepository(OPS)).toEqual({
      repository: OPS,
      isPrivate: true,
      isArchived: false,
      defaultBranch: "main",
      pushedAtMs: Date.parse("2029-12-01T00:00:00Z"),
    });
  });

  it("is its workflows and their runs", async () => {
    const { health, sandbox } = await start();

    const [workflow] = await health.listWorkflows(OPS);
    const runs = await health.listRuns(OPS, { workflowId: workflow?.id ?? 0, event: "schedule", limit: 5 });
    const all = await health.listRuns(OPS, { status: "completed", branch: "main", limit: 1 });

    expect(workflow).toMatchObject({
      name: "Sync",
      path: ".github/workflows/sync.yml",
      state: "active",
      createdAtMs: Date.parse("2029-01-01T00:00:00Z"),
    });
    expect(runs).toEqual([
      {
        id: expect.any(Number),
        workflowId: workflow?.id,
        name: "Sync",
        status: "completed",
        conclusion: "failure",
        event: "schedule",
        headBranch: "main",
        headOid: expect.stringMatching(/^[0-9a-f]{40}$/),
        createdAtMs: Date.parse("2029-12-01T00:00:00Z"),
        startedAtMs: Date.parse("2029-12-01T00:01:00Z"),
        updatedAtMs: Date.parse("2029-12-01T00:01:00Z"),
        url: expect.stringContaining(`${sandbox.url}/acme/ops/actions/runs/`),
      },
    ]);
    expect(all.map(({ event }) => event)).toEqual(["push"]);
  });

  it("is what workflows may do", async () => {
    const { health } = await start();

    expect(await health.readWorkflowPermissions(OPS)).toEqual({
      default: "write",
      canOpenPullRequests: true,
    });
    await expect(health.readWorkflowPermissions(ref("acme/api"))).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("is the ecosystem, in one query, with the sync pull requests only", async () => {
    const { health, countOf, sandbox } = await start();
    const names = ["acme/old-api", "acme/archive", "acme/gone"];

    const members = await health.readMembers(names.map(ref), LABEL);

    expect(members).toEqual([
      {
        status: "found",
        requested: ref("acme/old-api"),
        repository: ref("acme/api"),
        isArchived: false,
        isDisabled: false,
        pullRequests: [
          {
            number: 1,
            url: `${sandbox.url}/acme/api/pull/1`,
            createdAtMs: expect.any(Number),
            hasConflict: false,
          },
        ],
      },
      expect.objectContaining({ status: "found", isArchived: true, pullRequests: [] }),
      { status: "not-found", requested: ref("acme/gone") },
    ]);
    expect(countOf("POST /graphql")).toBe(1);
  });

  it("is the ecosystem by REST, where GraphQL is not to be had", async () => {
    const { health, sandbox } = await start();
    sandbox.faults.add({ kind: "status", status: 501, match: { method: "POST" } });

    const [member] = await health.readMembers([ref("acme/api")], LABEL);

    expect(member).toMatchObject({ status: "found", pullRequests: [{ number: 1 }] });
  });

  it("does not spend all calls on repositories that the token cannot see", async () => {
    const { health, countOf } = await start();
    const names = Array.from({ length: 60 }, (_, index) => `acme/gone-${index}`);

    const members = await health.readMembers(names.map(ref), LABEL);

    expect(members.filter(({ status }) => status === "not-found")).toHaveLength(25);
    expect(members.filter(({ status }) => status === "failed")).toHaveLength(35);
    expect(names.filter((name) => countOf(`GET /repos/${name}`) > 0)).toHaveLength(25);
  });
});

describe("what GitHub says of the token", () => {
  const LIMITS = { resources: { core: { limit: 5000, remaining: 4999, reset: 1893459600, used: 1 } } };
  let server: ScriptedServer;

  async function readToken(headers: Readonly<Record<string, string>>, status = 200) {
    server = await ScriptedServer.start(() => ({ status, headers, body: status === 200 ? LIMITS : {} }));
    return createGitHub(makeOptions({ apiUrl: server.url })).health.readToken();
  }

  afterEach(() => server.stop());

  it.each([
    ["2030-01-15 10:31:26 UTC", "2030-01-15T10:31:26Z"],
    ["2030-01-15 12:31:26 +0200", "2030-01-15T10:31:26Z"],
    ["2030-01-15 12:31:26 +02:00", "2030-01-15T10:31:26Z"],
  ])("is its expiry: %s", async (text, expected) => {
    const token = await readToken({ "github-authentication-token-expiration": text });

    expect(token.expiresAtMs).toBe(Date.parse(expected));
  });

  it("is its limits, its scopes and GitHub's own time", async () => {
    const token = await readToken({
      "x-oauth-scopes": "repo, workflow",
      date: "Tue, 01 Jan 2030 00:00:00 GMT",
    });

    expect(token).toEqual({
      limits: { core: { limit: 5000, remaining: 4999, resetAtMs: 1893459600000 } },
      expiresAtMs: null,
      serverTimeMs: Date.parse("2030-01-01T00:00:00Z"),
      scopes: ["repo", "workflow"],
    });
  });

  it("is no expiry and no scopes where it says none, or nothing that can be read", async () => {
    expect(await readToken({ "github-authentication-token-expiration": "soon" })).toMatchObject({
      expiresAtMs: null,
      scopes: null,
    });
  });

  it("is no limit where they are turned off, and a refusal is thrown", async () => {
    expect(await readToken({}, 404)).toEqual({
      limits: null,
      expiresAtMs: null,
      serverTimeMs: null,
      scopes: null,
    });
    await server.stop();
    await expect(readToken({}, 401)).rejects.toMatchObject({ code: "unauthorized" });
  });
});
