import { checkEcosystemConfig } from "@automation/core/config";
import { GitHubError } from "@automation/core/errors";
import type { RepositoryLookup, RepositoryReader } from "@automation/core/ports";
import { describe, expect, it } from "@jest/globals";
import { checkOnline } from "../src/check-online.ts";

const TEXT = `{
  "repositories": [
    "acme/api",
    {"repository": "acme/web"},
    "acme/old",
    "acme/gone"
  ]
}`;

function found(requested: string, now = requested, isArchived = false): RepositoryLookup {
  const ref = (text: string) => ({ owner: text.split("/")[0] ?? "", name: text.split("/")[1] ?? "" });
  return {
    status: "found",
    requested: ref(requested),
    snapshot: {
      repository: ref(now),
      databaseId: 1,
      isArchived,
      isDisabled: false,
      isLocked: false,
      isMirror: false,
      defaultBranch: null,
      branches: [],
    },
  };
}

function readerOf(lookups: readonly RepositoryLookup[]): RepositoryReader {
  return {
    readRepositories: async () => lookups,
    compareBranches: async () => [],
    countAdvances: async () => [],
  };
}

async function check(lookups: readonly RepositoryLookup[]) {
  const { config } = checkEcosystemConfig(TEXT, { file: "e.json" });
  if (config === null) throw new Error("The example is not valid.");
  return checkOnline({ kind: "config", path: "e.json", text: TEXT }, config, readerOf(lookups));
}

describe("checkOnline", () => {
  it("is content with repositories that are there", async () => {
    expect(await check([found("acme/api"), found("acme/web", "ACME/web")])).toEqual([]);
  });

  it("offers the new name of a renamed repository, at the place of the old one", async () => {
    expect(await check([found("acme/web", "acme/site")])).toMatchObject([
      { rule: "CFG012", severity: "error", line: 4, fix: { replacement: '"acme/site"' } },
    ]);
  });

  it("warns of an archived repository", async () => {
    expect(await check([found("acme/old", "acme/old", true)])).toMatchObject([
      { rule: "CFG012", severity: "warning", line: 5 },
    ]);
  });

  it("reports a repository that cannot be read", async () => {
    const error = new GitHubError("There is no acme/gone.", {
      code: "not-found",
      operation: "read a repository",
    });

    expect(
      await check([{ status: "failed", requested: { owner: "acme", name: "gone" }, error }]),
    ).toMatchObject([{ rule: "CFG012", severity: "error", line: 6, message: "There is no acme/gone." }]);
  });
});
