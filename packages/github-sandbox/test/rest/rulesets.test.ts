import { afterEach, describe, expect, it } from "@jest/globals";
import type { RepositorySeed } from "../../src/index.ts";
import { type Json, type LocalSandbox, type Reply, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/api";

afterEach(stopAll);

function start(repository: Partial<RepositorySeed>): Promise<LocalSandbox> {
  return startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          branches: [
            { name: "work", aheadBy: 1 },
            { name: "old", behindBy: 1 },
            { name: "release/1.0", behindBy: 1 },
          ],
          ...repository,
        },
      ],
    },
  });
}

async function move(local: LocalSandbox, branch: string, to: string): Promise<Reply> {
  const { body } = await local.get(`${API}/branches/${to}`);
  return local.request("PATCH", `${API}/git/refs/heads/${branch}`, {
    body: { sha: body.commit.sha, force: true },
  });
}

const names = (body: Json): readonly string[] => body.map(({ name }: Json) => name);

describe("rulesets", () => {
  it("are made, read, changed and deleted by an administrator", async () => {
    const local = await start({ access: "admin" });
    const wanted = {
      name: "Main",
      target: "branch",
      enforcement: "active",
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
      rules: [
        { type: "deletion" },
        { type: "pull_request", parameters: { required_approving_review_count: 1 } },
      ],
    };

    const made = await local.post(`${API}/rulesets`, wanted);
    const again = await local.post(`${API}/rulesets`, wanted);
    const path = `${API}/rulesets/${made.body.id}`;
    const changed = await local.request("PUT", path, { body: { enforcement: "disabled" } });
    const listed = await local.get(`${API}/rulesets`);
    const gone = await local.request("DELETE", path);
    const after = await local.get(path);

    expect(made.body).toMatchObject({ ...wanted, bypass_actors: [], current_user_can_bypass: "never" });
    expect(again.status).toBe(422);
    expect(changed.body).toMatchObject({ name: "Main", enforcement: "disabled" });
    expect(names(listed.body)).toEqual(["Main"]);
    expect(listed.body[0]).not.toHaveProperty("rules");
    expect({ gone: gone.status, after: after.status }).toEqual({ gone: 204, after: 404 });
  });

  it("are no example answers: what is not simulated says so", async () => {
    const local = await start({ access: "admin" });
    const wanted = { name: "Main", enforcement: "active" };

    const rule = await local.post(`${API}/rulesets`, { ...wanted, rules: [{ type: "required_signatures" }] });
    const target = await local.post(`${API}/rulesets`, { ...wanted, target: "tag" });
    const actor = { actor_id: 7, actor_type: "Team", bypass_mode: "always" };
    const bypass = await local.post(`${API}/rulesets`, { ...wanted, bypass_actors: [actor] });

    expect({ rule: rule.status, target: target.status, bypass: bypass.status }).toEqual({
      rule: 501,
      target: 501,
      bypass: 501,
    });
  });

  it("are made by administrators only, and read by everybody, by either interface", async () => {
    const local = await start({
      access: "read",
      rulesets: [
        {
          name: "Main",
          rules: [
            { type: "non_fast_forward" },
            { type: "pull_request", parameters: { required_approving_review_count: 2 } },
            {
              type: "required_status_checks",
              parameters: {
                strict_required_status_checks_policy: true,
                required_status_checks: [{ context: "ci" }],
              },
            },
          ],
        },
      ],
    });

    const write = await local.post(`${API}/rulesets`, { name: "x", enforcement: "active" });
    const rest = await local.get(`${API}/rules/branches/main`);
    const other = await local.get(`${API}/rules/branches/work`);
    const { data } = await local.graphql(`{ repository(owner: "acme", name: "api") {
      main: ref(qualifiedName: "main") { refUpdateRule { pattern } rules(first: 5) { totalCount nodes { type parameters {
        ... on PullRequestParameters { requiredApprovingReviewCount }
        ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context } }
      } } } }
      work: ref(qualifiedName: "work") { rules(first: 5) { nodes { type } } } } }`);

    expect(write.status).toBe(403);
    expect(rest.body.map(({ type }: Json) => type)).toEqual([
      "non_fast_forward",
      "pull_request",
      "required_status_checks",
    ]);
    expect(rest.body[0]).toMatchObject({ ruleset_source_type: "Repository", ruleset_source: "acme/api" });
    expect(other.body).toEqual([]);
    expect(data.repository.main).toEqual({
      refUpdateRule: null,
      rules: {
        totalCount: 3,
        nodes: [
          { type: "NON_FAST_FORWARD", parameters: null },
          { type: "PULL_REQUEST", parameters: { requiredApprovingReviewCount: 2 } },
          {
            type: "REQUIRED_STATUS_CHECKS",
            parameters: { strictRequiredStatusChecksPolicy: true, requiredStatusChecks: [{ context: "ci" }] },
          },
        ],
      },
    });
    expect(data.repository.work.rules.nodes).toEqual([]);
  });

  it.each([
    ["release/*", ["release/1.0"], ["work"]],
    ["refs/heads/**", ["release/1.0", "work"], []],
    ["*", ["work"], ["release/1.0"]],
    ["~ALL", ["release/1.0", "work"], []],
    ["~DEFAULT_BRANCH", ["main"], ["work", "release/1.0"]],
  ])("hold for the branches that match %s", async (include, held, free) => {
    const local = await start({
      rulesets: [{ name: "Some", include: [include], rules: [{ type: "update" }] }],
    });

    const rules = async (branch: string): Promise<number> =>
      (await local.get(`${API}/rules/branches/${branch}`)).body.length;

    expect(await Promise.all(held.map(rules))).toEqual(held.map(() => 1));
    expect(await Promise.all(free.map(rules))).toEqual(free.map(() => 0));
  });

  it.each([
    ["update", "Cannot update this protected ref."],
    ["pull_request", "Changes must be made through a pull request."],
    ["non_fast_forward", "Cannot force-push to this branch"],
  ])("of the type %s keep a branch from being moved", async (type, words) => {
    const local = await start({ rulesets: [{ name: "Old", include: ["work"], rules: [{ type } as never] }] });

    const moved = await move(local, "work", "old");
    const free = await move(local, "old", "main");

    expect(moved.status).toBe(422);
    expect(moved.body.message).toBe(`Repository rule violations found\n\n${words}\n\n`);
    expect(free.status).toBe(200);
  });

  it("keep branches from being made and deleted", async () => {
    const local = await start({
      rulesets: [
        {
          name: "Releases",
          include: ["release/*"],
          exclude: ["release/free"],
          rules: [{ type: "creation" }, { type: "deletion" }],
        },
      ],
    });
    const { body: main } = await local.get(`${API}/branches/main`);
    const make = (name: string): Promise<Reply> =>
      local.post(`${API}/git/refs`, { ref: `refs/heads/${name}`, sha: main.commit.sha });

    const made = await make("release/2.0");
    const free = await make("release/free");
    const other = await make("topic");
    const gone = await local.request("DELETE", `${API}/git/refs/heads/release/1.0`);

    expect({ made: made.status, free: free.status, other: other.status, gone: gone.status }).toEqual({
      made: 422,
      free: 201,
      other: 201,
      gone: 422,
    });
    expect(made.body.message).toContain("creations being restricted");
  });

  it("ask the same of a pull request, and let no merge commit into a linear history", async () => {
    const local = await start({
      rulesets: [
        {
          name: "Reviewed",
          rules: [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }],
        },
        { name: "Linear", include: ["release/*"], rules: [{ type: "required_linear_history" }] },
      ],
    });
    await local.post(`${API}/pulls`, { title: "A", head: "work", base: "main" });
    await local.post(`${API}/pulls`, { title: "B", head: "work", base: "release/1.0" });

    const reviewed = await local.request("PUT", `${API}/pulls/1/merge`, { body: {} });
    const merge = await local.request("PUT", `${API}/pulls/2/merge`, { body: {} });
    const squash = await local.request("PUT", `${API}/pulls/2/merge`, { body: { merge_method: "squash" } });

    expect(reviewed.status).toBe(405);
    expect(reviewed.body.message).toContain("At least 1 approving review is required");
    expect({ status: merge.status, message: merge.body.message }).toEqual({
      status: 405,
      message: "This branch must not contain merge commits.",
    });
    expect(squash.status).toBe(200);
  });

  it("let administrators pass where they say so, and nobody where they are not active", async () => {
    const rules = [{ type: "update" }] as const;
    const local = await start({
      access: "admin",
      rulesets: [
        { name: "Bypassed", include: ["work"], rules, isBypassedByAdmins: true },
        { name: "Strict", include: ["old"], rules },
        { name: "Off", include: ["release/*"], rules, enforcement: "disabled" },
      ],
    });

    const bypassed = await move(local, "work", "main");
    const strict = await move(local, "old", "main");
    const off = await move(local, "release/1.0", "main");

    expect({ bypassed: bypassed.status, strict: strict.status, off: off.status }).toEqual({
      bypassed: 200,
      strict: 422,
      off: 200,
    });
  });

  it.each([
    ["pull_request", { dismiss_stale_reviews_on_push: true }],
    ["pull_request", { require_code_owner_review: true }],
    ["pull_request", { allowed_merge_methods: ["squash"] }],
    ["required_status_checks", { do_not_enforce_on_create: true }],
    ["pull_request", { automatic_copilot_code_review_enabled: true }],
  ])("are refused with a parameter that is not obeyed: %s %j", async (type, parameters) => {
    const local = await start({ access: "admin" });

    const { status, body } = await local.post(`${API}/rulesets`, {
      name: "One",
      enforcement: "active",
      rules: [{ type, parameters }],
    });

    expect(status).toBe(501);
    expect(body.message).toContain(`the parameter ${Object.keys(parameters)[0]}=`);
  });

  it("take the parameters that GitHub has by itself", async () => {
    const local = await start({ access: "admin" });
    const rules = [
      {
        type: "pull_request",
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
          allowed_merge_methods: ["merge", "squash", "rebase"],
        },
      },
    ];

    const { status, body } = await local.post(`${API}/rulesets`, {
      name: "One",
      enforcement: "active",
      rules,
    });

    expect(status).toBe(201);
    expect(body.rules).toEqual(rules);
  });
});
