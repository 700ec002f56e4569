import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FAULT_KINDS } from "../src/faults/fault-schema.ts";
import type { FaultKindName } from "../src/index.ts";
import { type LocalSandbox, startLocal, stopAll } from "./local-sandbox.ts";

/** The compiler refuses one too few and one too many. */
const KINDS: Readonly<Record<FaultKindName, Readonly<Record<string, unknown>>>> = {
  status: { status: 502, body: { message: "x" }, headers: { "x-a": "b" } },
  refusal: { cause: "ip-allow-list" },
  "reset-before": {},
  "reset-after-write": {},
  slow: { delayMs: 5 },
  "truncated-body": { keepBytes: 3 },
  "bad-json": {},
  "html-502": {},
  "secondary-limit": { status: 429, retryAfterSeconds: null },
  "primary-limit": { resetSeconds: 1 },
  "graphql-partial": { aliases: ["a"], type: "X", message: "y" },
  "graphql-error": { type: "X" },
  "graphql-resource-limits": { maximumAliases: 2, isNested: true },
  "graphql-rate-limit": { type: "RATE_LIMIT" },
  "stale-read": {},
};

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({ seed: { repositories: [{ repository: "acme/api" }] } });
});

afterAll(stopAll);

describe("faults from another process", () => {
  it.each(Object.entries(KINDS))("may be of the kind %s", async (kind, members) => {
    const rule = { kind, times: 1, after: 1, probability: 0.5, match: { method: "GET" }, ...members };

    const added = await local.post("/_sandbox/faults", rule);
    await local.request("DELETE", "/_sandbox/faults");

    expect(added).toMatchObject({ status: 200, body: [{ rule, struck: 0 }] });
  });

  it("are of every kind that is known", () => {
    expect([...FAULT_KINDS].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it.each([
    [null, "A fault needs a kind. Known kinds: status, reset-before"],
    [{ kind: "boom" }, "A fault needs a kind."],
    [{ kind: "__proto__" }, "A fault needs a kind."],
    [{ kind: "status" }, "The fault status: it must have required property 'status'."],
    [
      { kind: "slow", delayMs: "5", time: 1 },
      "must NOT have additional properties (time); delayMs must be integer",
    ],
    [{ kind: "bad-json", match: { paths: "/x" } }, "match must NOT have additional properties (paths)"],
    [{ kind: "bad-json", probability: 2 }, "probability must be <= 1"],
  ])("%j is refused whole, with what is wrong", async (rule, message) => {
    const refused = await local.post("/_sandbox/faults", [{ kind: "bad-json" }, rule]);
    const { body } = await local.get("/_sandbox/faults");

    expect(refused.status).toBe(422);
    expect(refused.body.message).toContain(message);
    expect(body).toEqual([]);
  });
});

describe("a seed from another process", () => {
  it("is added to what there is", async () => {
    const added = await local.post("/_sandbox/seed", { repositories: [{ repository: "acme/more" }] });

    expect(added.status).toBe(204);
    expect((await local.get("/repos/acme/more")).status).toBe(200);
  });

  it.each([
    [{ repositories: [{ repository: "x" }] }, 'repositories[0].repository: is "x". Use owner/name'],
    [null, "is null. Use an object."],
    [{ repositories: [{ repository: "acme/api" }] }, "acme/api, which already exists"],
  ])("%j is refused with what is wrong", async (seed, message) => {
    const refused = await local.post("/_sandbox/seed", seed);

    expect(refused.status).toBe(422);
    expect(refused.body.message).toContain(message);
  });
});
