/** Names of branches that people did not expect: in patterns, with odd characters, and in the way of ours. */
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { branchOf, makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

async function start(
  branches: readonly string[],
  config: Readonly<Record<string, unknown>> = {},
  own: Readonly<Record<string, unknown>> = {},
) {
  sandbox = await startSandbox({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 30,
          branches: branches.map((name) => ({ name, behindBy: 15 })),
        },
      ],
    },
  });
  workspace = await makeWorkspace(sandbox, [{ repository: "acme/api", ...own }], config);
}

describe("patterns that are no names of branches", () => {
  it("are reported by the run, in the log, the report and the summary, and match nothing", async () => {
    await start(["release/1"], { sync: { branches: { include: ["refs/heads/release/*"] } } });

    const run = await workspace.run();

    expect(run.exitCode).toBe(0);
    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "excluded" });
    expect(run.report?.findings).toMatchObject([{ code: "branch-pattern", repository: null }]);
    expect(run.report?.findings?.[0]?.message).toContain('Write "release/*".');
    expect(run.log).toMatch(/::warning.*pattern must match branch names/);
  });

  it.each([
    ["of one repository", {}, { branches: { exclude: ["origin/release/1"] } }, "acme/api", '"release/1"'],
    [
      "whose star was to cross a slash",
      { sync: { branches: { include: ["**"], exclude: ["dependabot/*"] } }, bots: { branch_prefixes: [] } },
      {},
      null,
      '"dependabot/**"',
    ],
    ["that was to be a prefix", { sync: { branches: { include: ["release"] } } }, {}, null, '"release/**"'],
    ["in another case", { sync: { branches: { include: ["Release/*"] } } }, {}, null, '"release/1"'],
  ])("are reported for one %s", async (_, config, own, repository, write) => {
    await start(["release/1", "dependabot/npm/lodash"], config, own);

    const run = await workspace.run({ "dry-run": "true" });

    expect(run.report?.findings).toMatchObject([{ code: "branch-pattern", repository }]);
    expect(run.report?.findings?.[0]?.message).toContain(write);
  });

  it("do not mention one that has nothing to match", async () => {
    await start(["release/1"], { sync: { branches: { include: ["**"], exclude: ["hotfix/*", "old"] } } });

    const run = await workspace.run({ "dry-run": "true" });

    expect(run.report?.findings).toBeUndefined();
  });
});

describe("odd characters in the name of a branch", () => {
  const NAMES = ["a\u2028b", "c\u2029d", "e\u0085f", "🚀", "fix/\u202egnp", "ة/ا", "zero\u200bwidth"];

  it("do not keep it from its pull request", async () => {
    await start(NAMES);

    const run = await workspace.run();

    expect(run.exitCode).toBe(0);
    expect(outcomesOf(run)).toEqual(Object.fromEntries(NAMES.map((name) => [`acme/api ${name}`, "opened"])));
  });

  it("do not keep a pattern from matching it", async () => {
    await start(NAMES, { sync: { branches: { include: ["**"], exclude: ["**"] } } });

    const run = await workspace.run();

    expect(new Set(Object.values(outcomesOf(run)))).toEqual(new Set(["excluded"]));
  });
});

describe("a branch in the way of ours", () => {
  it.each([
    ["ecosystem-sync", ["release/1", "dev"]],
    ["ecosystem-sync/release", ["release/1"]],
    ["ecosystem-sync/dev/old", ["dev"]],
  ])("%s is named, once, with what to do", async (name, others) => {
    await start([...others, name]);

    const run = await workspace.run();

    const failed = others.map((other) => branchOf(run, "acme/api", other));
    expect(failed.map((branch) => branch?.outcome)).toEqual(others.map(() => "failed"));
    expect(run.report?.errors).toHaveLength(1);
    expect(run.report?.errors[0]?.message).toMatch(
      new RegExp(
        `^The sync branches conflict with the branch ${name}: .* Rename or delete ${name}, or set \`head: default-branch\``,
      ),
    );
    expect(sandbox.journal().filter(({ method, path }) => method === "POST" && path !== "/graphql")).toEqual(
      [],
    );
  });

  it("is reported before anything is to be written", async () => {
    await start(["ecosystem-sync"]);

    const run = await workspace.run({ mode: "report" });

    expect(run.report?.findings).toMatchObject([{ code: "name-in-the-way", branch: "ecosystem-sync" }]);
  });

  it("keeps nothing that needs no branch of ours", async () => {
    await start(["ecosystem-sync", "dev"], { sync: { head: "default-branch" } });

    const run = await workspace.run();

    expect(outcomesOf(run)).toMatchObject({ "acme/api dev": "opened" });
  });
});
