import { tmpdir } from "node:os";
import { runAutomation } from "@automation/test-kit/automation-process";
import { describe, expect, it } from "@jest/globals";

describe("automation", () => {
  it.each([[["--help"]], [["help", "sync"]], [["sync", "--help"]], [["sandbox", "up", "--help"]]])(
    "answers %j on standard output with 0",
    async (args) => {
      const result = await runAutomation(args, tmpdir());

      expect(result).toMatchObject({ exitCode: 0, stderr: "" });
      expect(result.stdout).toMatch(/^Usage: automation /);
    },
  );

  it.each([
    [[], "Usage: automation"],
    [["sandbox"], "Usage: automation sandbox"],
    [["snyc"], "Did you mean sync?"],
    [["demo", "now"], "too many arguments"],
  ])("answers %j on standard error with 2", async (args, message) => {
    const result = await runAutomation(args, tmpdir());

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain(message);
  });
});
