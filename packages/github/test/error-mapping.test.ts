import { describe, expect, it } from "@jest/globals";
import { readCall, singleWrite } from "../src/call.ts";
import {
  describeAnswer,
  describeDeferral,
  describeGraphqlLimit,
  describeNoAnswer,
  describeProblems,
  describeRefusal,
} from "../src/errors/error-mapping.ts";

const CALL = singleWrite("open a pull request", { owner: "acme", name: "api" });
const NOW_MS = Date.parse("2030-01-01T00:00:00Z");
const RESET = { "x-ratelimit-reset": String(NOW_MS / 1_000 + 60) };

describe("describeAnswer", () => {
  it.each([
    [401, "Bad credentials", "final", "unauthorized"],
    [403, "Resource not accessible by integration", "final", "forbidden"],
    [403, "Repository was archived so is read-only.", "final", "forbidden"],
    [403, "Repository access blocked", "final", "blocked"],
    [451, "Repository access blocked", "final", "blocked"],
    [404, "Not Found", "final", "not-found"],
    [410, "Issues are disabled for this repo", "final", "not-found"],
    [301, "Moved Permanently", "final", "not-found"],
    [405, "Pull Request is not mergeable", "final", "conflict"],
    [409, "Merge conflict", "final", "conflict"],
    [400, "Problems parsing JSON", "final", "invalid"],
    [422, "Validation Failed", "final", "invalid"],
    [501, "Not Implemented", "final", "server"],
    [408, "Request Timeout", "passing", "server"],
    [500, "Server Error", "passing", "server"],
    [502, "Bad Gateway", "passing", "server"],
    [403, "You have exceeded a secondary rate limit.", "secondary-limit", "rate-limited"],
    [403, "You have triggered an abuse detection mechanism.", "secondary-limit", "rate-limited"],
    [403, "You have been temporarily blocked from content creation.", "secondary-limit", "rate-limited"],
    [422, "was submitted too quickly", "secondary-limit", "rate-limited"],
    [429, "Too Many Requests", "secondary-limit", "rate-limited"],
    [403, "API rate limit exceeded for user ID 1.", "secondary-limit", "rate-limited"],
  ])("takes %i %s for %s, %s", (status, message, kind, code) => {
    const failure = describeAnswer({ status, headers: {}, body: { message } }, CALL, NOW_MS);

    expect(failure.kind).toBe(kind);
    expect(failure.error).toMatchObject({ code, status, repository: "acme/api", operation: CALL.operation });
    expect(failure.error.message).toMatch(/^Could not open a pull request in acme\/api: /);
    expect(failure.error.message).toContain(message);
  });

  it("finds the limit on new content among the reasons of a 422", () => {
    const reason = { resource: "PullRequest", code: "custom", message: "was submitted too quickly" };
    const body = { message: "Validation Failed", errors: [reason] };

    const failure = describeAnswer({ status: 422, headers: {}, body }, CALL, NOW_MS);

    expect(failure).toMatchObject({ kind: "secondary-limit", retryAfterMs: null });
    expect(failure.error.code).toBe("rate-limited");
  });

  it.each([
    ["GitHub Actions is not permitted to create or approve pull requests.", "owner"],
    ["Protected branch update failed for refs/heads/main.", "branch"],
    ["Repository rule violations found", "branch"],
    [
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
      "branch",
    ],
    ["Resource not accessible by integration", "repository"],
    ["Must have admin rights to Repository.", "repository"],
  ])("reports how far a refusal applies: %s", (message, scope) => {
    const failure = describeAnswer({ status: 403, headers: {}, body: { message } }, CALL, NOW_MS);

    expect(failure).toMatchObject({ kind: "final", error: { code: "forbidden", scope } });
  });

  it.each([403, 429])("takes %i with nothing remaining for the primary limit", (status) => {
    const headers = { ...RESET, "x-ratelimit-remaining": "0" };

    const failure = describeAnswer({ status, headers, body: {} }, CALL, NOW_MS);

    expect(failure).toMatchObject({ kind: "primary-limit", resetAtMs: NOW_MS + 60_000 });
    expect(failure.error).toMatchObject({ code: "rate-limited", resetAtMs: NOW_MS + 60_000 });
  });

  it("takes the text of the secondary limit for it, also with nothing remaining", () => {
    const headers = { ...RESET, "x-ratelimit-remaining": "0", "retry-after": "30" };
    const body = { message: "You have exceeded a secondary rate limit." };

    const failure = describeAnswer({ status: 403, headers, body }, CALL, NOW_MS);

    expect(failure).toMatchObject({ kind: "secondary-limit", retryAfterMs: 30_000 });
    expect(failure.error.resetAtMs).toBe(NOW_MS + 30_000);
  });

  it.each([
    [
      "pull_requests=write,contents=read; issues=read",
      "Give the token `pull_requests: write` and `contents: read`, or `issues: read`.",
    ],
    [undefined, "Check the permissions of the token."],
  ])("names the permission that is missing (%s)", (accepted, remedy) => {
    const headers = { "x-accepted-github-permissions": accepted };
    const body = { message: "Resource not accessible by personal access token" };

    const { error } = describeAnswer({ status: 403, headers, body }, CALL, NOW_MS);

    expect(error.message).toBe(
      `Could not open a pull request in acme/api: 403 Resource not accessible by personal access token. ${remedy}`,
    );
  });

  it.each([
    ["GitHub Actions is not permitted to create or approve pull requests.", /Allow GitHub Actions to create/],
    [
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission",
      /workflows: write/,
    ],
    ["Repository was archived so is read-only.", /unarchive/],
    ["Resource protected by organization SAML enforcement.", /single sign-on/],
    ["Reference update failed", /conflicting name exists/],
  ])("knows what to do about: %s", (message, remedy) => {
    const { error } = describeAnswer({ status: 403, headers: {}, body: { message } }, CALL, NOW_MS);

    expect(error.message).toMatch(remedy);
  });

  it("lists the reasons of a 422", () => {
    const errors = [
      { resource: "PullRequest", field: "head", code: "invalid" },
      { resource: "PullRequest", code: "custom", message: "No commits between main and x" },
      "in plain words",
    ];

    const { error } = describeAnswer(
      { status: 422, headers: {}, body: { message: "no", errors } },
      CALL,
      NOW_MS,
    );

    expect(error.reasons).toEqual([
      "PullRequest.head: invalid",
      "PullRequest: custom No commits between main and x",
      "in plain words",
    ]);
    expect(error.message).toContain("No commits between main and x");
  });

  it.each([
    ["<html><body>Unicorn!</body></html>", /502 an HTML page instead of JSON\./],
    ["line one\nline two\u0007", /502 line one line two\./],
    ["x".repeat(1_000), /^.{100,620}$/],
    ["token ghp_abcDEF123 was refused", /token \*\*\* was refused/],
  ])("quotes an answer cleanly: %.20s", (body, expected) => {
    const { error } = describeAnswer({ status: 502, headers: {}, body }, CALL, NOW_MS);

    expect(error.message).toMatch(expected);
  });

  it("copes with an answer of any shape", () => {
    const { error } = describeAnswer({ status: 500, headers: {}, body: [null] }, readCall("ask"), NOW_MS);

    expect(error.message).toMatch(/^Could not ask: 500/);
    expect(error.repository).toBeUndefined();
  });
});

describe("describeNoAnswer", () => {
  it("reports what broke, and keeps it as the cause", () => {
    const cause = new Error("fetch failed", { cause: new Error("connect ECONNREFUSED") });

    const { error, kind } = describeNoAnswer(cause, CALL);

    expect(kind).toBe("passing");
    expect(error).toMatchObject({ code: "network", status: undefined, cause });
    expect(error.message).toContain("fetch failed (connect ECONNREFUSED)");
  });

  it("copes with something thrown that is no error", () => {
    expect(describeNoAnswer("what", CALL).error.message).toContain("no response");
  });
});

describe("describeGraphqlLimit", () => {
  it("sees no limit in other problems", () => {
    const body = {
      data: { a: 1 },
      errors: [{ type: "NOT_FOUND", message: "Could not resolve", path: ["b"] }],
    };

    expect(describeGraphqlLimit({ status: 200, headers: RESET, body }, CALL, NOW_MS)).toBeNull();
  });

  it("treats a used up limit without a known reset as one to pause for", () => {
    const body = { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] };

    expect(describeGraphqlLimit({ status: 200, headers: {}, body }, CALL, NOW_MS)?.kind).toBe(
      "secondary-limit",
    );
  });
});

describe("describeProblems", () => {
  it.each([
    ["NOT_FOUND", "not-found"],
    ["FORBIDDEN", "forbidden"],
    ["INSUFFICIENT_SCOPES", "forbidden"],
    ["STALE_DATA", "conflict"],
    [undefined, "invalid"],
  ])("takes type %s for %s", (type, code) => {
    const error = describeProblems([{ type, message: "No.", path: [] }], CALL);

    expect(error.code).toBe(code);
  });

  it("takes an empty answer for a fault of the server", () => {
    expect(describeProblems([], CALL)).toMatchObject({ code: "server" });
  });
});

describe("a call that was not sent", () => {
  it.each([
    [
      { status: "exhausted", cause: "primary-limit", untilMs: NOW_MS } as const,
      /the rate limit leaves no call until 2030-01-01T00:00:00\.000Z/,
    ],
    [{ status: "exhausted", cause: "secondary-limit", untilMs: NOW_MS } as const, /secondary rate limit/],
    [{ status: "out-of-time" } as const, /time limit was reached/],
    [{ status: "stopped" } as const, /run was cancelled/],
  ])("says why (%j)", (admission, expected) => {
    const error = describeRefusal(admission, CALL);

    expect(error.code).toBe("rate-limited");
    expect(error.message).toMatch(expected);
  });

  it.each([
    [NOW_MS, /limits new content until 2030-01-01/],
    [null, /hit the secondary rate limit/],
  ])("says why it was put off (%s)", (untilMs, expected) => {
    const error = describeDeferral(untilMs, CALL);

    expect(error.code).toBe("rate-limited");
    expect(error.message).toMatch(expected);
  });
});
