import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FaultKind, FaultMatch } from "../../src/index.ts";
import { READ_ONLY_SCENARIOS } from "../../src/verify/recordings.ts";
import { FACTS, verify } from "../../src/verify/verify.ts";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";
import { FIXTURE_ORGANIZATION } from "../replay/fixture-organization.ts";

const TOKEN = "0000000000000000000000000000000000000001";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      ...FIXTURE_ORGANIZATION,
      repositories: [
        ...FIXTURE_ORGANIZATION.repositories,
        {
          repository: "acme/api",
          commits: 300,
          branches: [{ name: "release/#1", behindBy: 3, aheadBy: 260 }],
        },
        { repository: "acme/plain" },
      ],
    },
  });
});

afterAll(stopAll);

function verifyLocal(repository: string, api = "") {
  const { url } = local.sandbox;
  return verify({ apiUrl: `${url}${api}`, serverUrl: url, token: TOKEN, repository });
}

describe("verifying a GitHub by reading", () => {
  it.each(["", "/api/v3"])("finds every fact and recording to hold for the sandbox under %j", async (api) => {
    const results = await verifyLocal("acme/api", api);

    expect(results.filter(({ outcome }) => outcome.status !== "held")).toEqual([]);
    expect(results).toHaveLength(FACTS.length + READ_ONLY_SCENARIOS.length);
  });

  it("names what a repository is too small to show, and fails for nothing", async () => {
    const results = await verifyLocal("acme/plain");

    const open = results.filter(({ id, outcome }) => !id.startsWith("replay-") && outcome.status !== "held");
    expect(open.map(({ id, outcome }) => [id, outcome.status])).toEqual([
      ["compare", "not-checkable"],
      ["graphql-compare-direction", "not-checkable"],
    ]);
  });

  it("calls nothing broken for the want of a repository", async () => {
    const results = await verifyLocal("acme/nowhere");

    const broken = results.filter(({ outcome }) => outcome.status === "broken");
    const open = results.filter(({ outcome }) => outcome.status === "not-checkable");
    expect(broken).toEqual([]);
    expect(open.map(({ id }) => id)).toContain("not-modified");
    expect(open.find(({ id }) => id === "not-modified")?.outcome).toMatchObject({
      detail: "acme/nowhere does not exist: use another repository",
    });
  });

  it("writes nothing", async () => {
    local.sandbox.clearJournal();

    await verifyLocal("acme/api");

    expect(local.sandbox.journal().length).toBeGreaterThan(20);
    expect(local.sandbox.journal().filter(({ isWriteApplied }) => isWriteApplied)).toEqual([]);
  });

  it.each<readonly [string, FaultMatch, FaultKind, readonly string[]]>([
    [
      "another status",
      { path: "/rate_limit" },
      { kind: "status", status: 500, body: {} },
      ["rate-limit-free"],
    ],
    [
      "another error type",
      { graphql: "no-such-repository-7f3a" },
      { kind: "graphql-error", type: "GONE" },
      ["graphql-not-found"],
    ],
    [
      "a comparison that is none",
      { path: "/repos/{owner}/{repo}/compare/{basehead}" },
      { kind: "status", status: 200, body: { ahead_by: 1, behind_by: 0 } },
      ["compare", "graphql-compare-direction"],
    ],
    ["no JSON", { path: "/repos/{owner}/{repo}/branches/" }, { kind: "bad-json" }, ["trailing-slash"]],
  ])("finds out a GitHub with %s", async (_, match, fault, broken) => {
    local.sandbox.faults.add({ match, ...fault });

    const results = await verifyLocal("acme/api");

    local.sandbox.faults.clear();
    const found = results.filter(
      ({ id, outcome }) => outcome.status === "broken" && !id.startsWith("replay-"),
    );
    expect(found.map(({ id }) => id)).toEqual(broken);
  });

  it("gives each fact a source and an id of its own", () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    expect(FACTS.filter(({ source, statement }) => source === "" || !statement.endsWith("."))).toEqual([]);
  });
});
