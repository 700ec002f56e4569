import { describe, expect, it } from "@jest/globals";
import { accountIdFromEmail, isBotAccount, isBotBranch } from "../../src/repository/bot-account.ts";

describe("isBotBranch", () => {
  it.each(["dependabot/npm/x", "renovate/all", "renovate/"])("knows %s by its start", (branch) => {
    expect(isBotBranch(branch, ["dependabot/", "renovate/"])).toBe(true);
  });

  it.each(["main", "renovate", "Renovate/all", "fix/renovate/all"])("leaves %s to people", (branch) => {
    expect(isBotBranch(branch, ["dependabot/", "renovate/"])).toBe(false);
  });

  it("knows no bot without prefixes", () => {
    expect(isBotBranch("renovate/all", [])).toBe(false);
  });
});

describe("isBotAccount", () => {
  it.each([
    [49699333, true],
    [1, false],
    [null, false],
  ])("says of account %s: %s", (userId, isBot) => {
    expect(isBotAccount(userId, [49699333, 29139614])).toBe(isBot);
  });
});

describe("accountIdFromEmail", () => {
  it.each([
    ["49699333+dependabot[bot]@users.noreply.github.com", 49699333],
    ["1+a@users.noreply.GitHub.com", 1],
  ])("reads the id of %s", (email, id) => {
    expect(accountIdFromEmail(email)).toBe(id);
  });

  it.each([
    "",
    "octocat@users.noreply.github.com",
    "+octocat@users.noreply.github.com",
    "0+octocat@users.noreply.github.com",
    "1x+octocat@users.noreply.github.com",
    "1+octo@cat@users.noreply.github.com",
    "1+octocat@users.noreply.github.com.evil.example",
    "1+octocat@example.com",
    "99999999999999999999+a@users.noreply.github.com",
  ])("finds no id in %j", (email) => {
    expect(accountIdFromEmail(email)).toBeNull();
  });

  it("reads addresses of another server only when asked for it", () => {
    const email = "7+octocat@users.noreply.github.acme.example";

    expect(accountIdFromEmail(email)).toBeNull();
    expect(accountIdFromEmail(email, "github.acme.example")).toBe(7);
  });
});
