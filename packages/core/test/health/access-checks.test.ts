import { describe, expect, it } from "@jest/globals";
import { access, config, DAY_MS, HOUR_MS, judge, MINUTE_MS, member, NOW_MS } from "./builders.ts";

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
  const left = (remaining: number, limit = 1000) =>
    access({ limits: { [resource]: { limit, remaining, resetAtMs: NOW_MS + HOUR_MS } } });

  it.each([
    [1000, "ok"],
    [501, "ok"],
    [500, "warning"],
    [499, "warning"],
    [201, "warning"],
    [200, "error"],
    [0, "error"],
  ])("%s of 1000", (remaining, status) => {
    expect(judge(id, { access: left(remaining) })).toMatchObject({ status });
  });

  it.each([
    [2502, "ok"],
    [2500, "warning"],
    [1002, "warning"],
    [1000, "error"],
  ])("%s of 5000, to the very call", (remaining, status) => {
    expect(judge(id, { access: left(remaining, 5000) })).toMatchObject({ status });
  });

  it("is an error at the lower limit, however low the other one is", () => {
    expect(judge(id, { access: left(550) }, { minRateLimitPercent: 60 }).status).toBe("error");
  });

  it("by the percentages of the workflow", () => {
    const settings = { warnRateLimitPercent: 10, minRateLimitPercent: 5 };

    expect(judge(id, { access: left(110) }, settings).status).toBe("ok");
    expect(judge(id, { access: left(100) }, settings).status).toBe("warning");
    expect(judge(id, { access: left(50) }, settings).status).toBe("error");
  });

  it.each([
    ["limits are turned off", access({ limits: null })],
    ["this one is not named", access({ limits: {} })],
    ["it is 0 of 0", left(0, 0)],
  ])("is skipped where %s", (_case, fact) => {
    expect(judge(id, { access: fact }).status).toBe("skipped");
  });
});

describe("CFG-003, the repositories are within reach,", () => {
  const gone = (name: string) => ({ status: "not-found", requested: { owner: "acme", name } }) as const;
  const failed = (name: string) =>
    ({ status: "failed", requested: { owner: "acme", name }, message: "502" }) as const;
  const many = (count: number) => Array.from({ length: count }, (_, index) => member(`r${index}`));

  it.each([
    ["all found", many(3), "ok", "RepositoriesFound"],
    ["one in eleven not found", [...many(10), gone("x")], "warning", "RepositoriesNotFound"],
    ["one in ten not found", [...many(9), gone("x")], "error", "RepositoriesNotFound"],
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
