import { describe, expect, it } from "@jest/globals";
import {
  access,
  config,
  DAY_MS,
  files,
  HOUR_MS,
  judge,
  MINUTE_MS,
  member,
  metrics,
  NOW_MS,
} from "./builders.ts";

const NO_ACCESS = { status: "missing" } as const;

describe("AUT-001, the token is valid,", () => {
  it.each([
    ["accepted", access(), "ok"],
    ["missing", NO_ACCESS, "error"],
    ["refused", { status: "refused", message: "401 Bad credentials" } as const, "error"],
  ])("when it is %s", (_case, fact, status) => {
    expect(judge("AUT-001", { access: fact })).toMatchObject({ status });
  });
});

describe("AUT-002, the token lives on,", () => {
  it.each([
    ["without an end", null, "ok"],
    ["for 14 days and a minute", 14 * DAY_MS + MINUTE_MS, "ok"],
    ["for 14 days", 14 * DAY_MS, "warning"],
    ["for 3 days and a minute", 3 * DAY_MS + MINUTE_MS, "warning"],
    ["for 3 days", 3 * DAY_MS, "error"],
    ["no more", -DAY_MS, "error"],
    ["until this moment, which GitHub says by mistake", 4 * MINUTE_MS, "unknown"],
  ])("%s", (_case, leftMs, status) => {
    const expiresAtMs = leftMs === null ? null : NOW_MS + leftMs;

    expect(judge("AUT-002", { access: access({ expiresAtMs }) })).toMatchObject({ status });
  });

  it("counts from GitHub's clock, where that is known", () => {
    const fact = access({ expiresAtMs: NOW_MS + 2 * DAY_MS, serverTimeMs: NOW_MS - 13 * DAY_MS });

    expect(judge("AUT-002", { access: fact })).toMatchObject({ status: "ok", value: 15 });
  });
});

describe("AUT-003, the token may read what is needed,", () => {
  const permission = (isRequired: boolean, outcome: "granted" | "denied" | "unclear") => ({
    permission: isRequired ? "metadata: read" : "actions: read",
    isRequired,
    outcome,
    message: outcome === "granted" ? "" : "403",
  });

  it.each([
    ["all", [permission(true, "granted"), permission(false, "granted")], "ok"],
    ["not what is optional", [permission(true, "granted"), permission(false, "denied")], "warning"],
    ["not what is required", [permission(false, "denied"), permission(true, "denied")], "error"],
    ["maybe not", [permission(true, "granted"), permission(false, "unclear")], "unknown"],
  ])("%s", (_case, permissions, status) => {
    expect(judge("AUT-003", { permissions })).toMatchObject({ status });
  });

  it("names what is missing as a workflow writes it", () => {
    const finding = judge("AUT-003", { permissions: [permission(false, "denied")] });

    expect(finding.remediation).toContain("permissions: { actions: read }");
  });
});

describe("AUT-004, the kind of token suits,", () => {
  const settings = { repository: { owner: "acme", name: "ops" } };
  const own = config({ repositories: ["acme/ops"] });
  const others = config({ repositories: ["acme/ops", "acme/api"] });

  it.each([
    ["an app's, for many", access({}, "app"), others, "ok"],
    ["a fine-grained one, for many", access({}, "fine-grained"), others, "ok"],
    ["a classic one, for itself", access({}, "classic"), own, "warning"],
    ["the workflow's own, for itself", access({}, "workflow"), own, "ok"],
    ["the workflow's own, for many", access({}, "workflow"), others, "warning"],
    ["none", NO_ACCESS, own, "skipped"],
  ])("%s", (_case, fact, configFact, status) => {
    expect(judge("AUT-004", { access: fact, config: configFact }, settings)).toMatchObject({ status });
  });
});

describe.each([
  ["RAT-001", "core"],
  ["RAT-002", "graphql"],
])("%s, calls of the %s limit are left,", (id, resource) => {
  const left = (remaining: number, limit = 1000, resetInMs = HOUR_MS) =>
    access({ limits: { [resource]: { limit, remaining, resetAtMs: NOW_MS + resetInMs } } });
  const METRICS = files(metrics());

  it.each([
    [1000, "ok"],
    [501, "ok"],
    [500, "warning"],
    [499, "warning"],
    [201, "warning"],
    [200, "error"],
    [0, "error"],
  ])("%s of 1000", (remaining, status) => {
    expect(judge(id, { access: left(remaining), metrics: METRICS })).toMatchObject({ status });
  });

  it.each([
    [2502, "ok"],
    [2500, "warning"],
    [1002, "warning"],
    [1000, "error"],
  ])("%s of 5000, to the very call", (remaining, status) => {
    expect(judge(id, { access: left(remaining, 5000), metrics: METRICS })).toMatchObject({ status });
  });

  it("is an error at the lower limit, however low the other one is", () => {
    expect(judge(id, { access: left(550), metrics: METRICS }, { minRateLimitPercent: 60 }).status).toBe(
      "error",
    );
  });

  it.each([
    ["12 % for 50 s", 600, 50_000, METRICS, "ok"],
    ["45 % for 50 s", 2250, 50_000, METRICS, "ok"],
    ["nothing for 50 s", 0, 50_000, METRICS, "error"],
    ["15 % for 40 minutes", 750, 40 * MINUTE_MS, METRICS, "error"],
    ["15 % for 40 minutes, and nothing tells what a run takes", 750, 40 * MINUTE_MS, files(), "error"],
    ["20 % for 15 minutes", 1000, 15 * MINUTE_MS, METRICS, "error"],
    ["20 % for 8 minutes", 1000, 8 * MINUTE_MS, METRICS, "warning"],
    [
      "20 % for 8 minutes, and a run takes more",
      1000,
      8 * MINUTE_MS,
      files(metrics({ api_calls_made: 1001 })),
      "error",
    ],
    ["45 % for 10 minutes", 2250, 10 * MINUTE_MS, METRICS, "warning"],
    ["12 %, and the reset is past", 600, -MINUTE_MS, METRICS, "ok"],
  ])("%s: held against what is needed until the reset", (_case, remaining, resetInMs, of, status) => {
    const facts = { access: left(remaining, 5000, resetInMs), metrics: of };

    expect(judge(id, facts)).toMatchObject({ status });
  });

  it("takes what the last run took of this limit, where its metrics tell, over all shards", () => {
    const shard = metrics({
      api_calls_made: 9000,
      rate_limit: { [resource]: { limit: 5000, start: 700, end: 200 } },
    });
    const facts = { access: left(1000, 5000, 8 * MINUTE_MS) };

    expect(judge(id, { ...facts, metrics: files(shard) }).status).toBe("warning");
    expect(judge(id, { ...facts, metrics: files(shard, shard) }).status).toBe("error");
  });

  it("begins with the words of the field, then reports the reset", () => {
    const facts = { access: left(4500, 5000), metrics: METRICS };

    expect(judge(id, facts).message).toMatch(
      /^4500\/5000 API calls remaining \(90\.0%\) of the \w+ limit, which resets in 1 h \(2026-11-23 13:00 UTC\)\.$/,
    );
  });

  it("by the percentages of the workflow", () => {
    const settings = { warnRateLimitPercent: 10, minRateLimitPercent: 5 };

    expect(judge(id, { access: left(110), metrics: METRICS }, settings).status).toBe("ok");
    expect(judge(id, { access: left(100), metrics: METRICS }, settings).status).toBe("warning");
    expect(judge(id, { access: left(50), metrics: METRICS }, settings).status).toBe("error");
  });

  it.each([
    ["limits are turned off", access({ limits: null })],
    ["this one is not named", access({ limits: {} })],
    ["it is 0 of 0", left(0, 0)],
  ])("is skipped where %s", (_case, fact) => {
    expect(judge(id, { access: fact, metrics: METRICS }).status).toBe("skipped");
  });
});

describe("CFG-003, the repositories are accessible,", () => {
  const gone = (name: string) => ({ status: "not-found", requested: { owner: "acme", name } }) as const;
  const failed = (name: string) =>
    ({ status: "failed", requested: { owner: "acme", name }, message: "502" }) as const;
  const many = (count: number) => Array.from({ length: count }, (_, index) => member(`r${index}`));

  it.each([
    ["all found", many(3), "ok", "RepositoriesFound"],
    ["one in eleven not found", [...many(10), gone("x")], "warning", "RepositoriesNotFound"],
    ["one in ten not found, which is no share", [...many(9), gone("x")], "warning", "RepositoriesNotFound"],
    ["one in five not found", [...many(4), gone("x")], "warning", "RepositoriesNotFound"],
    ["one in two not found", [...many(1), gone("x")], "warning", "RepositoriesNotFound"],
    ["two in four not found", [...many(2), gone("x"), gone("y")], "error", "RepositoriesNotFound"],
    ["two in twenty not found", [...many(18), gone("x"), gone("y")], "error", "RepositoriesNotFound"],
    ["two in twenty-one not found", [...many(19), gone("x"), gone("y")], "warning", "RepositoriesNotFound"],
    ["not one found: the token, or the names?", [gone("x"), gone("y")], "unknown", "NoneVisible"],
    ["one archived", [...many(2), member("x", { isArchived: true })], "warning", "RepositoriesStale"],
    ["one disabled", [...many(2), member("x", { isDisabled: true })], "warning", "RepositoriesStale"],
    [
      "one renamed",
      [member("x", { repository: { owner: "acme", name: "y" } })],
      "warning",
      "RepositoriesStale",
    ],
    [
      "only the case differs",
      [member("x", { repository: { owner: "Acme", name: "X" } })],
      "ok",
      "RepositoriesFound",
    ],
    ["one not looked at", [...many(2), failed("x")], "unknown", "RepositoriesUnseen"],
    ["none at all", [], "skipped", "NoRepositories"],
  ])("%s", (_case, members, status, reason) => {
    expect(judge("CFG-003", { members, access: access() })).toMatchObject({ status, reason });
  });

  it("does not hold against others what a workflow's own token cannot see", () => {
    const settings = { repository: { owner: "acme", name: "ops" } };
    const facts = { members: [member("ops"), gone("secret")], access: access({}, "workflow") };

    expect(judge("CFG-003", facts, settings)).toMatchObject({
      status: "unknown",
      subjects: ["acme/secret"],
    });
  });
});

describe("PRM-002, workflows may not do more than they should,", () => {
  const readOnly = { default: "read", canOpenPullRequests: false } as const;
  const opening = config({ repositories: ["acme/ops"], sync: { mode: "pull-request" } });
  const reporting = config({ repositories: ["acme/ops"] });

  it.each([
    ["only read", readOnly, "workflow", reporting, "ok"],
    ["write", { default: "write", canOpenPullRequests: true } as const, "app", reporting, "warning"],
    ["not open pull requests that they must", readOnly, "workflow", opening, "error"],
    ["not open pull requests, but an app does", readOnly, "app", opening, "ok"],
  ])("%s", (_case, workflowPermissions, kind, configFact, status) => {
    const facts = { workflowPermissions, access: access({}, kind), config: configFact };

    expect(judge("PRM-002", facts)).toMatchObject({ status });
  });
});
