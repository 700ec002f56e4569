import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { REFUSAL_NAMES } from "../src/refusals.ts";
import { type LocalSandbox, startLocal, stopAll } from "./local-sandbox.ts";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });
});

beforeEach(() => local.sandbox.faults.clear());

afterAll(stopAll);

describe("a refusal", () => {
  it.each(REFUSAL_NAMES)("for %s has GitHub's status and words, over REST and GraphQL", async (cause) => {
    local.sandbox.faults.add({ kind: "refusal", cause });

    const rest = await local.get("/repos/acme/api");
    const graphql = await local.graphql("query { viewer { login } }");

    expect([403, 410, 422, 451]).toContain(rest.status);
    expect(rest.body.message).toMatch(/\w{4}/);
    expect(graphql.errors).toEqual([{ type: "FORBIDDEN", message: rest.body.message }]);
    expect(graphql.data).toBeNull();
  });

  it("names the owner, and where single sign-on is authorised on this server", async () => {
    local.sandbox.faults.add({ kind: "refusal", cause: "single-sign-on" });

    const { headers } = await local.get("/repos/acme/api");

    expect(headers.get("x-github-sso")).toMatch(
      `required; url=${local.sandbox.url}/orgs/acme/sso?authorization_request=`,
    );
  });

  it("does nothing of what was asked for", async () => {
    local.sandbox.faults.add({ kind: "refusal", cause: "archived", match: { method: "POST" } });

    await local.post("/repos/acme/api/issues", { title: "x" });

    expect(await local.sandbox.repository("acme/api").issues()).toEqual([]);
  });
});
