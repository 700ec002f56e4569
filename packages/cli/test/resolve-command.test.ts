import { tmpdir } from "node:os";
import { runAutomation } from "@automation/test-kit/automation-process";
import { describe, expect, it } from "@jest/globals";

const ENVIRONMENT = { GITHUB_TOKEN: "x", GITHUB_REPOSITORY: "acme/app" };

describe("automation resolve", () => {
  it.each([
    ["a number that is missing", [], "required option '--pr-number <number>'"],
    ["a number that is none", ["--pr-number", "x"], "Use a whole number from 1 to 999999999."],
    ["a push of what was not resolved", ["--pr-number", "1", "--push"], "--push needs --auto-resolve."],
    ["a repository without an owner", ["--pr-number", "1", "--repository", "x"], "Use owner/name."],
  ])("answers %s with exit code 2", async (_name, args, message) => {
    const result = await runAutomation(["resolve", ...args], tmpdir(), ENVIRONMENT);

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain(message);
  });

  it("asks for a token before it does anything", async () => {
    const result = await runAutomation(["resolve", "--pr-number", "1"], tmpdir(), {
      GITHUB_REPOSITORY: "acme/app",
    });

    expect(result).toMatchObject({ exitCode: 2 });
    expect(result.stderr).toContain("GITHUB_TOKEN is not set");
  });
});
