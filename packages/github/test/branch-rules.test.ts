/** What an ordinary token may read of a base's rules, with the same request that looks for pull requests. */
import { type BranchRules, UNKNOWN_RULES } from "@automation/core/ports";
import { makeOptions } from "@automation/test-kit/github-options";
import {
  type LocalGitHub,
  type LocalSettings,
  ref,
  startLocalGitHub,
} from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGitHub, type GitHub } from "../src/github.ts";
import { type Reply, ScriptedServer, type SeenRequest } from "./scripted-server.ts";

const QUERY = { repository: ref("acme/api"), base: "old" };

async function readRules(github: Pick<GitHub, "pullRequests">): Promise<BranchRules | undefined> {
  const [lookup] = await github.pullRequests.listOpen([QUERY]);
  return lookup?.status === "found" ? lookup.rules : undefined;
}

describe("the rules of a base, on a local GitHub", () => {
  let local: LocalGitHub;

  afterEach(() => local.stop());

  async function start(
    access: "admin" | "write" | "read",
    protection: object | null,
    settings: LocalSettings = {},
  ) {
    const branches = [{ name: "old", behindBy: 3 }];
    const repository = { repository: "acme/api", branches, access: "admin" as const };
    local = await startLocalGitHub({ repositories: [repository] }, settings);
    if (protection !== null) {
      const path = "/repos/acme/api/branches/old/protection";
      const body = {
        required_status_checks: null,
        required_pull_request_reviews: null,
        enforce_admins: true,
        restrictions: null,
        ...protection,
      };
      const answer = await local.actAsSomebody("PUT", path, body);
      expect(answer.status).toBe(200);
    }
    Object.assign(local.sandbox.repository("acme/api").record, { access });
  }

  it.each([
    ["nothing", "write", null, { isProtected: false, canViewerWrite: true, allowsMergeCommits: true }],
    ["a lock", "write", { lock_branch: true }, { isProtected: true, isLocked: true }],
    [
      "reviews",
      "write",
      { required_pull_request_reviews: { required_approving_review_count: 2 } },
      { isProtected: true, requiresReview: true, requiresLinearHistory: false },
    ],
    [
      "a linear history",
      "write",
      { required_linear_history: true },
      { isProtected: true, requiresLinearHistory: true, requiresReview: false },
    ],
    ["a token that may only read", "read", null, { canViewerWrite: false }],
  ] as const)("tells %s, and asks for no more than the pull requests cost", async (_, access, rule, told) => {
    await start(access, rule);
    const before = local.github.requests.count();

    const rules = await readRules(local);

    expect(rules).toMatchObject(told);
    expect(local.github.requests.count() - before).toBe(1);
  });

  it("is not known, and the pull requests are, when only the rules fail", async () => {
    await start("write", { lock_branch: true });
    local.sandbox.faults.add({ kind: "graphql-partial", aliases: ["g0"], match: { graphql: "" } });

    const rules = await readRules(local);

    expect(rules).toEqual(UNKNOWN_RULES);
    expect(local.github.requests.count()).toBe(1);
  });

  it("is given up for the pull requests' sake when the server cannot bear the whole", async () => {
    await start("write", { lock_branch: true });
    local.sandbox.faults.add({ kind: "status", status: 502, match: { graphql: "" }, times: 1 });

    const rules = await readRules(local);

    expect(rules).toEqual(UNKNOWN_RULES);
    expect(local.requests().filter((line) => line.startsWith("GET"))).toEqual([]);
  });
});

describe("the rules of a base, as answers may have them", () => {
  let server: ScriptedServer;

  afterEach(() => server.stop());

  async function ask(answer: (request: SeenRequest) => Reply) {
    server = await ScriptedServer.start(answer);
    return readRules(createGitHub(makeOptions({ apiUrl: server.url, maxRetries: 0 })));
  }

  const LIST = { pullRequests: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } };
  const REPOSITORY = { viewerPermission: null, mergeCommitAllowed: false };
  const EMPTY = { branchProtectionRule: null, refUpdateRule: null, rules: { nodes: [] } };

  const answerWith = (ref: unknown, errors: readonly unknown[] = []): Reply => ({
    body: { data: { r0: LIST, g0: { ...REPOSITORY, b0: ref } }, ...(errors.length > 0 && { errors }) },
  });

  it.each<[string, unknown, Partial<BranchRules>]>([
    ["no rule", EMPTY, { isProtected: false, hasMergeQueue: false, requiresReview: false }],
    ["an app, of which GitHub says nothing", EMPTY, { canViewerWrite: null, allowsMergeCommits: false }],
    ["a branch that is gone", null, { isProtected: null, isLocked: null, requiresReview: null }],
    ["a lock by a ruleset", { ...EMPTY, rules: { nodes: [{ type: "LOCK_BRANCH" }] } }, { isLocked: true }],
    [
      "a merge queue",
      { ...EMPTY, rules: { nodes: [{ type: "MERGE_QUEUE" }] } },
      { hasMergeQueue: true, isProtected: true, isLocked: null },
    ],
    [
      "pull requests without approval",
      {
        ...EMPTY,
        rules: { nodes: [{ type: "PULL_REQUEST", parameters: { requiredApprovingReviewCount: 0 } }] },
      },
      { isProtected: true, requiresReview: false },
    ],
    [
      "pull requests with approval",
      {
        ...EMPTY,
        rules: { nodes: [{ type: "PULL_REQUEST", parameters: { requiredApprovingReviewCount: 1 } }] },
      },
      { isProtected: true, requiresReview: true },
    ],
    [
      "a linear history by a ruleset",
      { ...EMPTY, rules: { nodes: [{ type: "REQUIRED_LINEAR_HISTORY" }] } },
      { requiresLinearHistory: true },
    ],
    [
      "a type from the future",
      { ...EMPTY, rules: { nodes: [{ type: "MOON_PHASE" }] } },
      { isProtected: true },
    ],
    ["another shape", { rules: 7, refUpdateRule: [] }, { hasMergeQueue: null }],
  ])("reads %s", async (_, found, told) => {
    const rules = await ask(() => answerWith(found));

    expect(rules).toMatchObject(told);
    expect(server.seen).toHaveLength(1);
  });

  it("takes what was refused for not known, field by field", async () => {
    const path = ["g0", "b0", "rules"];
    const refusal = { type: "FORBIDDEN", path, message: "Resource not accessible by integration" };

    const rules = await ask(() => answerWith({ ...EMPTY, rules: null }, [refusal]));

    expect(rules).toMatchObject({ isProtected: null, hasMergeQueue: null, allowsMergeCommits: false });
    expect(server.seen).toHaveLength(1);
  });

  it("asks again without them where the server has never heard of rules, and stays with GraphQL", async () => {
    const message = "Field 'rules' doesn't exist on type 'Ref'";

    const rules = await ask(({ body }) =>
      body.includes("rules(first") ? { body: { errors: [{ message }] } } : { body: { data: { r0: LIST } } },
    );

    expect(rules).toEqual(UNKNOWN_RULES);
    expect(server.seen.map(({ path }) => path)).toEqual(["/graphql", "/graphql"]);
  });
});
