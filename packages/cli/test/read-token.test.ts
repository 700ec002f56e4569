/** What the command line does with a token that is none. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const FIRST = "ghs_firstHalf0Zq8Xw3Lk9";
const SECOND = "secondHalf1Rt7Yc4Pd6Fh1";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "automation-token-"));
  await writeFile(join(folder, "repos.json"), JSON.stringify({ repositories: ["acme/api"] }));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ["sync", ["sync", "--config", "repos.json"]],
  ["resolve", ["resolve", "--pr-number", "1", "--repository", "acme/api"]],
  ["health", ["health"]],
  ["validate --online", ["validate", "--config", "repos.json", "--online"]],
  ["sandbox verify", ["sandbox", "verify", "--against", "http://127.0.0.1:9"]],
];

describe.each(COMMANDS)("automation %s", (_, args) => {
  it.each([
    ["a line end in it", `${FIRST}\n${SECOND}`, /GITHUB_TOKEN has 2 lines/],
    ["an invisible character", `${FIRST}\u200b${SECOND}`, /U\+200B ZERO WIDTH SPACE/],
    ["quotation marks", `"${FIRST}${SECOND}"`, /in quotation marks/],
  ])("refuses a token with %s as wrong usage, and shows nothing of it", async (__, token, expected) => {
    const { exitCode, stdout, stderr } = await runAutomation(args, folder, { GITHUB_TOKEN: token });

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(expected);
    expect(stdout + stderr).not.toMatch(new RegExp(`${FIRST}|${SECOND}`));
  });
});

describe("automation validate", () => {
  it("needs no token for a check of files, and does not look at it", async () => {
    const { exitCode } = await runAutomation(["validate", "--config", "repos.json"], folder, {
      GITHUB_TOKEN: `${FIRST}\n${SECOND}`,
    });

    expect(exitCode).toBe(0);
  });
});
