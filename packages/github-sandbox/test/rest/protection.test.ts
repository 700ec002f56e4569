import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

let local: LocalSandbox;
let oids: Readonly<Record<string, string>>;

const API = "/repos/acme/api";
const PROTECTION = `${API}/branches/release/1.x/protection`;

const RULES = {
  required_status_checks: null,
  required_pull_request_reviews: null,
  enforce_admins: true,
  restrictions: null,
};

beforeEach(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          commits: 5,
          branches: [
            { name: "release/1.x", behindBy: 2 },
            { name: "older", behindBy: 4 },
          ],
        },
        { repository: "acme/plain" },
      ],
    },
  });
  const branches = await local.sandbox.repository("acme/api").branches();
  oids = Object.fromEntries(branches.map(({ name, oid }) => [name, oid]));
});

afterAll(stopAll);

const protect = (rules: object) => local.request("PUT", PROTECTION, { body: { ...RULES, ...rules } });
const move = (body: object) => local.request("PATCH", `${API}/git/refs/heads/release/1.x`, { body });

describe("protection", () => {
  it("is put, shown and taken away", async () => {
    const before = await local.get(PROTECTION);
    const put = await protect({
      required_status_checks: { strict: true, contexts: ["ci"] },
      required_pull_request_reviews: { required_approving_review_count: 2 },
      required_linear_history: true,
    });
    const shown = await local.get(PROTECTION);
    const branch = await local.get(`${API}/branches/release/1.x`);
    const deleted = await local.request("DELETE", PROTECTION);
    const after = await local.get(PROTECTION);

    expect({ status: before.status, message: before.body.message }).toEqual({
      status: 404,
      message: "Branch not protected",
    });
    expect(put.status).toBe(200);
    expect(put.body).toMatchObject({
      required_status_checks: { strict: true, contexts: ["ci"], checks: [{ context: "ci", app_id: null }] },
      required_pull_request_reviews: { required_approving_review_count: 2 },
      enforce_admins: { enabled: true },
      required_linear_history: { enabled: true },
      allow_deletions: { enabled: false },
    });
    expect(shown.body).toEqual(put.body);
    expect(branch.body).toMatchObject({
      protected: true,
      protection: { required_status_checks: { contexts: ["ci"] } },
    });
    expect({ deleted: deleted.status, after: after.status }).toEqual({ deleted: 204, after: 404 });
  });

  it.each([
    ["an unknown branch", "GET", `${API}/branches/nope/protection`, undefined, 404, "Branch not found"],
    ["nothing to take away", "DELETE", PROTECTION, undefined, 404, "Branch not protected"],
    [
      "no administrator",
      "PUT",
      "/repos/acme/plain/branches/main/protection",
      RULES,
      403,
      "Must have admin rights to Repository.",
    ],
    [
      "a rule left out",
      "PUT",
      PROTECTION,
      {},
      422,
      expect.stringContaining('"restrictions" wasn\'t supplied.'),
    ],
  ])("answers %s", async (_, method, path, body, status, message) => {
    const reply = await local.request(method, path, { body });

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it.each([
    ["nothing but itself", {}, () => ({ sha: oids.main }), 200, undefined],
    [
      "force pushes",
      {},
      () => ({ sha: oids.older, force: true }),
      422,
      "Cannot force-push to this protected branch",
    ],
    [
      "allowed force pushes",
      { allow_force_pushes: true },
      () => ({ sha: oids.older, force: true }),
      200,
      undefined,
    ],
    [
      "reviews",
      { required_pull_request_reviews: {} },
      () => ({ sha: oids.main }),
      422,
      "Changes must be made through a pull request.",
    ],
    [
      "checks",
      { required_status_checks: { strict: false, contexts: ["ci"] } },
      () => ({ sha: oids.main }),
      422,
      'Required status check "ci" is expected.',
    ],
    [
      "not even administrators",
      { enforce_admins: false, required_pull_request_reviews: {} },
      () => ({ sha: oids.main }),
      200,
      undefined,
    ],
  ])("with %s: a move answers as GitHub does", async (_, rules, body, status, message) => {
    await protect(rules);

    const reply = await move(body());

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });

  it.each([
    [{}, 422],
    [{ allow_deletions: true }, 204],
  ])("%j lets the branch be deleted or not: %d", async (rules, status) => {
    await protect(rules);

    const reply = await local.request("DELETE", `${API}/git/refs/heads/release/1.x`);

    expect(reply.status).toBe(status);
  });

  it.each([
    ["pending", 405, 'Required status check "ci" is pending.'],
    ["failure", 405, 'Required status check "ci" is failing.'],
    ["success", 200, "Pull Request successfully merged"],
  ])("asks of a pull request that its checks passed: %s", async (state, status, message) => {
    await protect({ required_status_checks: { strict: false, contexts: ["ci"] } });
    await local.post(`${API}/pulls`, { title: "Sync", head: "main", base: "release/1.x" });
    await local.post(`${API}/statuses/${oids.main}`, { state, context: "ci" });

    const reply = await local.request("PUT", `${API}/pulls/1/merge`);

    expect({ status: reply.status, message: reply.body.message }).toEqual({ status, message });
  });
});
