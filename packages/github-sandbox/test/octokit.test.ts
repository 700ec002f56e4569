import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { FaultKind } from "../src/index.ts";
import { type LocalSandbox, startLocal, stopAll } from "./local-sandbox.ts";

/*
 * Octokit's own plugins as oracles: they were written against the real GitHub, so with answers that are like GitHub's
 * they do what they do there. What they do was measured with plugin-retry 8.1 and plugin-throttling 11.0.
 */

const API = { owner: "acme", repo: "api" };
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({ seed: { repositories: [{ repository: "acme/api", commits: 3 }] } });
  for (let number = 1; number <= 13; number += 1) {
    await local.post("/repos/acme/api/issues", { title: `Issue ${number}` });
  }
});

beforeEach(() => {
  local.sandbox.faults.clear();
  local.sandbox.clearJournal();
});

afterAll(stopAll);

/** A millisecond stands for a second, so that nothing waits. */
function retrying(options: Readonly<Record<string, unknown>> = {}) {
  return new (Octokit.plugin(retry))({
    auth: "any",
    baseUrl: local.sandbox.url,
    log: QUIET,
    retry: { retries: 3, retryAfterBaseValue: 1 },
    ...options,
  });
}

/** Notes which limit it was told of, and tries once more. */
function throttled(baseUrl = local.sandbox.url) {
  const noticed: { readonly kind: "primary" | "secondary"; readonly retryAfter: number }[] = [];
  const octokit = new (Octokit.plugin(throttling))({
    auth: "any",
    baseUrl,
    log: QUIET,
    throttle: {
      retryAfterBaseValue: 1,
      onRateLimit: (retryAfter, _options, _octokit, count) => {
        noticed.push({ kind: "primary", retryAfter });
        return count === 0;
      },
      onSecondaryRateLimit: (retryAfter, _options, _octokit, count) => {
        noticed.push({ kind: "secondary", retryAfter });
        return count === 0;
      },
    },
  });
  return { octokit, noticed };
}

describe("paginate", () => {
  it("follows the links to the last page", async () => {
    const octokit = new (Octokit.plugin(paginateRest))({ auth: "any", baseUrl: local.sandbox.url });

    const issues = await octokit.paginate("GET /repos/{owner}/{repo}/issues", { ...API, per_page: 3 });

    expect(issues.map(({ number }) => number)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(local.sandbox.journal()).toHaveLength(5);
  });

  it("takes the items out of a search", async () => {
    const octokit = new (Octokit.plugin(paginateRest))({ auth: "any", baseUrl: local.sandbox.url });

    const found = await octokit.paginate("GET /search/issues", { q: "repo:acme/api issue", per_page: 10 });

    expect(found).toHaveLength(13);
  });
});

describe("plugin-retry", () => {
  it.each<FaultKind>([
    { kind: "html-502" },
    { kind: "status", status: 500 },
    { kind: "reset-before" },
    { kind: "secondary-limit", status: 429 },
  ])("gets over %j", async (fault) => {
    local.sandbox.faults.add({ ...fault, times: 2 });

    const { status } = await retrying().request("GET /repos/{owner}/{repo}", API);

    expect(status).toBe(200);
    expect(local.sandbox.journal()).toHaveLength(3);
  });

  it.each([
    [403, 1],
    [404, 1],
    [422, 1],
    [409, 4],
    [502, 4],
  ])("asks for a %d %d times", async (status, times) => {
    local.sandbox.faults.add({ kind: "status", status });

    await expect(retrying().request("GET /repos/{owner}/{repo}", API)).rejects.toMatchObject({ status });

    expect(local.sandbox.journal()).toHaveLength(times);
  });

  it("asks for a 404 four times when that is configured in the wrong place", async () => {
    const octokit = retrying({ request: { retries: 3 } });

    await expect(octokit.request("GET /repos/acme/nope")).rejects.toMatchObject({ status: 404 });

    expect(local.sandbox.journal()).toHaveLength(4);
  });

  it("opens an issue twice when only the answer was lost", async () => {
    local.sandbox.faults.add({ kind: "reset-after-write", times: 1 });
    const before = local.sandbox.repository("acme/api").issues().length;

    await retrying().request("POST /repos/{owner}/{repo}/issues", { ...API, title: "Twice" });

    expect(local.sandbox.repository("acme/api").issues()).toHaveLength(before + 2);
  });
});

describe("plugin-throttling", () => {
  it("knows a secondary limit by its words, and waits as long as GitHub asks", async () => {
    local.sandbox.faults.add({ kind: "secondary-limit", retryAfterSeconds: 7, times: 1 });
    const { octokit, noticed } = throttled();

    const { status } = await octokit.request("GET /repos/{owner}/{repo}", API);

    expect(status).toBe(200);
    expect(noticed).toEqual([{ kind: "secondary", retryAfter: 7 }]);
  });

  it("waits a minute after a secondary limit that says nothing", async () => {
    local.sandbox.faults.add({ kind: "secondary-limit", retryAfterSeconds: null, times: 1 });
    const { octokit, noticed } = throttled();

    await octokit.request("GET /repos/{owner}/{repo}", API);

    expect(noticed).toEqual([{ kind: "secondary", retryAfter: 60 }]);
  });

  it("knows a primary limit by what remains, and waits for the reset", async () => {
    local.sandbox.faults.add({ kind: "primary-limit", resetSeconds: 30, times: 1 });
    const { octokit, noticed } = throttled();

    await octokit.request("GET /repos/{owner}/{repo}", API);

    expect(noticed).toEqual([{ kind: "primary", retryAfter: expect.any(Number) }]);
    expect(noticed[0]?.retryAfter).toBeGreaterThan(25);
    expect(noticed[0]?.retryAfter).toBeLessThan(35);
  });

  it.each([
    ["/graphql, by the type RATE_LIMITED", "", "RATE_LIMITED", 1],
    ["/graphql, not by the type RATE_LIMIT", "", "RATE_LIMIT", 0],
    ["/api/graphql, not at all", "/api/v3", "RATE_LIMITED", 0],
  ] as const)("knows GraphQL's limit at %s", async (_, prefix, type, times) => {
    local.sandbox.faults.add({ kind: "graphql-rate-limit", type, times: 1 });
    const { octokit, noticed } = throttled(`${local.sandbox.url}${prefix}`);

    const asked = octokit.graphql("{ viewer { login } }").then(
      () => "answered",
      () => "refused",
    );

    expect(await asked).toBe(times === 1 ? "answered" : "refused");
    expect(noticed).toHaveLength(times);
  });
});
