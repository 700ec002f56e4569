/**
 * The examples as they are, in pairs: each workflow that syncs beside health.yml, in one repository, as somebody has them
 * who copied both.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { load } from "js-yaml";
import { ROOT } from "../../scripts/repository.ts";
import { stepOutputOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem, nameOf } from "./ecosystem.ts";

// Two runs of a dozen processes each; on a busy machine that takes its time.
jest.setTimeout(300_000);

const SYNCING = ["one-repository.yml", "own-job.yml", "organization-app.yml", "sharded.yml"];

const HEALTH = readExample("health.yml");

const SECRETS = {
  SYNC_TOKEN: "ghp_syncTokenOfTheCaller0123456789abcdef",
  SYNC_APP_PRIVATE_KEY: "-----BEGIN the key of an App-----",
};

function readExample(name: string): string {
  return readFileSync(path.join(ROOT, "examples", "workflows", name), "utf8");
}

describe("health.yml", () => {
  it.each(SYNCING)("watches the workflow of %s by the name that it has", (example) => {
    const { jobs } = load(HEALTH) as {
      readonly jobs: { readonly health: { readonly with: Readonly<Record<string, string>> } };
    };

    expect(jobs.health.with["watched-workflows"]).toBe(nameOf(readExample(example)));
  });
});

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

let ecosystem: Ecosystem;

describeWithAct(`health.yml beside an example that syncs${explainSkip(ACT, act)}`, () => {
  afterEach(async () => {
    await ecosystem.remove();
  });

  it.each(SYNCING)("%s opens its pull request, is found well, and no incident is opened", async (example) => {
    const sync = readExample(example);
    ecosystem = await makeEcosystem(["acme/api"], { [example]: sync, "health.yml": HEALTH });
    const run = (workflow: string) =>
      ecosystem.caller.run({ workflow, secrets: SECRETS, variables: { SYNC_APP_ID: "123" } });

    const synced = await run(sync);
    const checked = await run(HEALTH);

    expect(synced.exitCode).toBe(0);
    expect(await ecosystem.pullRequestCounts()).toEqual([1]);
    expect(stepOutputOf(checked, "healthy")).toBe("true");
    expect(checked.exitCode).toBe(0);
    expect(ecosystem.incidents()).toEqual([]);
  });
});
