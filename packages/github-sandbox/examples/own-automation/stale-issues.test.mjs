import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startSandbox } from "@automation/github-sandbox";

const SCRIPT = fileURLToPath(new URL("stale-issues.mjs", import.meta.url));

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
beforeEach(async () => {
  sandbox.faults.clear();
  sandbox.clearJournal();
});
after(() => sandbox.close());

/** Runs the automation as it runs in earnest: in a process of its own. Gives its exit code. */
async function run(repository) {
  const env = { ...process.env, ...sandbox.environment(), GITHUB_TOKEN: "any" };
  const child = spawn(process.execPath, [SCRIPT, repository], { env, stdio: "ignore" });
  const [exitCode] = await once(child, "close");
  return exitCode;
}

/** A repository with one stale branch and one that is not. */
async function seed(repository) {
  const branches = [
    { name: "release/1.2", behindBy: 23 },
    { name: "feature/search", behindBy: 3, aheadBy: 2 },
  ];
  await sandbox.seed({ repositories: [{ repository, branches }] });
  return sandbox.repository(repository);
}

test("one issue is opened, also when it runs twice", async () => {
  const repository = await seed("acme/api");

  await run("acme/api");
  await run("acme/api");

  assert.deepEqual(
    repository.issues().map(({ title }) => title),
    ["release/1.2 is stale"],
  );
});

test("an answer that never came makes no second issue", async () => {
  const repository = await seed("acme/web");
  const match = { method: "POST", path: "/repos/{owner}/{repo}/issues" };
  sandbox.faults.add({ kind: "reset-after-write", times: 1, match });

  const exitCodes = [await run("acme/web"), await run("acme/web")];

  assert.deepEqual(exitCodes, [1, 0]);
  assert.equal(repository.issues().length, 1);
});

test("it asks for no more than it needs", async () => {
  await seed("acme/docs");

  await run("acme/docs");

  const asked = sandbox.journal().map(({ method, path }) => `${method} ${path.split("?")[0]}`);
  assert.deepEqual(asked, [
    "GET /repos/acme/docs",
    "GET /repos/acme/docs/branches",
    "GET /repos/acme/docs/issues",
    "GET /repos/acme/docs/compare/main...feature%2Fsearch",
    "GET /repos/acme/docs/compare/main...main",
    "GET /repos/acme/docs/compare/main...release%2F1.2",
    "POST /repos/acme/docs/issues",
  ]);
});
