/** What GitHub says when it refuses, and the one remedy that each cause has. */
import { describe, expect, it } from "@jest/globals";
import { readCall } from "../src/call.ts";
import { describeAnswer, describeProblems } from "../src/errors/error-mapping.ts";
import { findRefusal, readSsoUrl } from "../src/errors/refusals.ts";

const CALL = readCall("read the repository", { owner: "acme", name: "api" });
const AUTHORIZED =
  "Although you appear to have the correct authorization credentials, the `acme` organization";

type Case = readonly [cause: string, status: number, words: string, remedy: RegExp];

/** Words as GitHub has been seen to use them. */
const CASES: readonly Case[] = [
  [
    "ip-allow-list",
    403,
    `${AUTHORIZED} has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
    /runner's IP address/,
  ],
  [
    "oauth-app-restricted",
    403,
    `${AUTHORIZED} has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.`,
    /approve the OAuth App/,
  ],
  [
    "classic-token-forbidden",
    403,
    "`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
    /fine-grained token of that owner, or a GitHub App/,
  ],
  [
    "fine-grained-token-forbidden",
    403,
    "`acme` forbids access via a personal access token with fine-grained permissions. Please use a GitHub App, or an OAuth App.",
    /Use a GitHub App/,
  ],
  [
    "token-lifetime",
    403,
    "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
    /expires earlier/,
  ],
  [
    "token-lifetime",
    403,
    "The 'acme' enterprise forbids access via a personal access tokens (classic) if the token's lifetime is greater than 90 days.",
    /expires earlier/,
  ],
  [
    "token-not-approved",
    403,
    "The token is pending approval by an administrator.",
    /has to approve the token/,
  ],
  [
    "single-sign-on",
    403,
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    /single sign-on/,
  ],
  [
    "managed-user",
    403,
    "As an Enterprise Managed User, you cannot access this content",
    /managed user account/,
  ],
  [
    "two-factor-required",
    403,
    "This organization requires two-factor authentication to be enabled on your account.",
    /Turn on two-factor/,
  ],
  ["email-not-verified", 403, "At least one email address must be verified to do that.", /Verify an email/],
  ["installation-suspended", 403, "This installation has been suspended", /unsuspend the App/],
  ["account-suspended", 403, "Sorry. Your account was suspended.", /account behind the token is suspended/],
  [
    "actions-pull-requests-forbidden",
    403,
    "GitHub Actions is not permitted to create or approve pull requests.",
    /Allow GitHub Actions to create/,
  ],
  [
    "trade-restricted",
    403,
    "Due to U.S. trade controls law restrictions, this repository has been disabled.",
    /trade restrictions/,
  ],
  ["blocked", 403, "Repository access blocked", /has blocked the repository/],
  ["migrating", 403, "Repository has been locked for migration.", /until the migration ends/],
  [
    "billing",
    403,
    "Recent account payments have failed or your spending limit needs to be increased.",
    /fix the billing/,
  ],
  [
    "plan",
    403,
    "Upgrade to GitHub Pro or make this repository public to enable this feature.",
    /upgrade the plan/,
  ],
  ["archived", 403, "Repository was archived so is read-only.", /unarchive/],
  ["issues-disabled", 410, "Issues are disabled for this repo", /Enable issues/],
  ["issues-disabled", 410, "Issues has been disabled in this repository.", /Enable issues/],
  ["pull-requests-disabled", 403, "Pull requests are disabled for this repository.", /Allow pull requests/],
  [
    "interaction-limited",
    403,
    "Interaction limits are in effect for this repository.",
    /has an interaction limit/,
  ],
  ["user-blocked", 422, "User is blocked", /has to unblock/],
  [
    "workflows-permission",
    422,
    "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    /workflows: write/,
  ],
  [
    "push-protection",
    409,
    "Repository rule violations found\n\nSecret detected in content",
    /contain what looks like a secret/,
  ],
  [
    "branch-rule",
    422,
    "Repository rule violations found\n\nChanges must be made through a pull request.",
    /branch rule forbids/,
  ],
  ["branch-rule", 403, "Protected branch update failed for refs/heads/main.", /branch rule forbids/],
  ["branch-rule", 422, "Cannot update this protected ref.", /branch rule forbids/],
  ["disabled", 403, "Repository has been disabled.", /repository is disabled/],
  ["locked", 403, "Repository has been locked.", /until its owner or GitHub unlocks/],
  ["spam", 422, "Validation failed, or the endpoint has been spammed.", /as spam/],
  [
    "missing-scope",
    403,
    "Your token has not been granted the required scopes to execute this query.",
    /Give the token a scope/,
  ],
  ["missing-permission", 403, "Resource not accessible by integration", /Check the permissions/],
  ["missing-permission", 403, "Must have admin rights to Repository.", /Check the permissions/],
  ["missing-permission", 403, "Forbidden", /Check the permissions/],
  ["bad-credentials", 401, "Bad credentials", /complete and has not expired/],
];

/** A piece of every remedy, to see that no other one is given. */
const REMEDIES = [...new Set(CASES.map(([, , , remedy]) => remedy.source))];

describe("a refusal that states its cause", () => {
  it.each(CASES)(
    "is %s for %i %s, reported in its own words with its own remedy",
    (cause, status, words, remedy) => {
      const body = { message: words };

      const { error } = describeAnswer({ status, headers: {}, body }, CALL, 0);

      expect(error.refusal).toBe(cause);
      expect(error.message).toContain(words.replaceAll(/\s+/g, " "));
      const told = error.message.replace(words.replaceAll(/\s+/g, " "), "");
      expect(REMEDIES.filter((source) => new RegExp(source).test(told))).toEqual([remedy.source]);
    },
  );

  it.each(CASES.filter(([, status]) => status === 403))("is %s over GraphQL too", (cause, _, words) => {
    if (words === "Forbidden") return;
    const error = describeProblems([{ type: "FORBIDDEN", message: words, path: [] }], CALL);

    expect(error).toMatchObject({ code: "forbidden", refusal: cause });
  });

  it.each([
    ["dmca", "blocked-dmca", /DMCA notice/],
    ["tos", "blocked", /has blocked the repository/],
  ])("names the reason of a block: %s", (reason, cause, remedy) => {
    const body = { message: "Repository access blocked", block: { reason, html_url: "https://x.example" } };

    const { error } = describeAnswer({ status: 451, headers: {}, body }, CALL, 0);

    expect(error).toMatchObject({ code: "blocked", refusal: cause });
    expect(error.message).toContain(`(reason: ${reason.toUpperCase()})`);
    expect(error.message).toMatch(remedy);
  });

  it("gets no advice when nobody here knows it, and keeps its words", () => {
    const headers = { "x-accepted-github-permissions": "contents=read" };
    const body = { message: "The moon is in the wrong house." };

    const { error } = describeAnswer({ status: 403, headers, body }, CALL, 0);

    expect(error.refusal).toBeUndefined();
    expect(error.message).toBe(
      "Could not read the repository in acme/api: 403 The moon is in the wrong house.",
    );
  });

  it.each([
    "PullRequest: custom No commits between main and migrate-billing",
    "PullRequest: custom A pull request already exists for acme:archived/sso-saml-two-factor.",
    "Reference does not exist",
  ])("is not read into names of branches: %s", (text) => {
    expect(findRefusal(text)).toBeUndefined();
  });
});

describe("the link for single sign-on", () => {
  const url = "https://github.com/orgs/acme/sso?authorization_request=AZSCKtL4U8yX1H3sCQ";

  it("is shown", () => {
    const body = { message: "Resource protected by organization SAML enforcement." };

    const { error } = describeAnswer({ status: 403, headers: {}, body }, CALL, 0, url);

    expect(error.message).toContain(`single sign-on: ${url}`);
  });

  it("is read from the header", () => {
    expect(readSsoUrl(`required; url=${url}`, "https://github.com")).toBe(url);
    expect(readSsoUrl("partial-results; organizations=1,2", "https://github.com")).toBeUndefined();
    expect(readSsoUrl(undefined, "https://github.com")).toBeUndefined();
  });

  it.each([
    "https://github.com.evil.example/orgs/acme/sso",
    "https://evil.example/orgs/acme/sso",
    "http://github.com/orgs/acme/sso",
    "https://user:pass@github.com/orgs/acme/sso",
    "javascript:alert(1)",
    "https://github.com/orgs/acme/sso?a=`whoami`)",
    `https://github.com/${"a".repeat(500)}`,
    "no address",
  ])("is not shown when it is not one of GitHub's own: %.60s", (given) => {
    expect(readSsoUrl(`required; url=${given}`, "https://github.com")).toBeUndefined();
  });
});
