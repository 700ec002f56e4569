/** Two configurations with one token on the same repository, round after round. In a process of its own. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSyncMarker } from "@automation/core/sync";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncRunFiles, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const OPS = { GITHUB_REPOSITORY: "acme/ops" };
const OTHER = "config/other.json";

/** `first` and `second`: which branches each configuration wants. */
async function start(first: readonly string[], second: readonly string[], sync: object = {}) {
  sandbox = await startSandbox({
    seed: {
      ...PEOPLE,
      repositories: [
        {
          repository: "acme/api",
          commits: 60,
          branches: [
            { name: "release/1", behindBy: 14 },
            { name: "dev", behindBy: 15 },
          ],
        },
      ],
    },
  });
  const repositories = ["acme/api"];
  workspace = await makeWorkspace(sandbox, repositories, { sync: { ...sync, branches: { include: first } } });
  await write(OTHER, { repositories, sync: { ...sync, branches: { include: second } } });
}

async function write(file: string, config: object) {
  await mkdir(join(workspace.folder, file, ".."), { recursive: true });
  await writeFile(join(workspace.folder, file), JSON.stringify(config));
}

/** Each configuration has its own memory, as on a runner. */
const runFirst = (inputs: Readonly<Record<string, string>> = {}, environment: object = OPS) =>
  workspace.run({ "state-file": "first.json", ...inputs }, { ...environment });
const runSecond = (inputs: Readonly<Record<string, string>> = {}, environment: object = OPS) =>
  workspace.run({ config: OTHER, "state-file": "second.json", ...inputs }, { ...environment });

async function pulls() {
  const all = await sandbox.repository("acme/api").pullRequests();
  return all.map(({ number, state, body, pull }) => ({ number, state, body, base: pull.baseRef }));
}

async function states(): Promise<readonly string[]> {
  return (await pulls()).map(({ base, state }) => `${base} ${state}`).toSorted();
}

async function ecosystems() {
  return (await pulls()).map(({ body }) => parseSyncMarker(body)?.ecosystem);
}

const overlaps = (run: SyncRunFiles) =>
  (run.report?.findings ?? []).filter(({ code }) => code === "overlap").map(({ repository }) => repository);

function writes(): readonly string[] {
  return sandbox
    .journal()
    .filter(({ method, operation }) => method !== "GET" && operation?.kind !== "query")
    .map(({ method, path }) => `${method} ${path}`);
}

describe.each(["sync-branch", "default-branch"])("two configurations, head: %s", (head) => {
  it("that want different branches leave each other's pull requests alone", async () => {
    await start(["release/*"], ["dev"], { head });

    for (let round = 0; round < 4; round += 1) {
      const [first, second] = [await runFirst(), await runSecond()];
      expect({ first: overlaps(first), second: overlaps(second) }).toEqual({ first: [], second: [] });
      await commitOn(sandbox, "main", 3, `round-${round}`);
    }

    expect(await states()).toEqual(["dev open", "release/1 open"]);
    const [one, other] = await ecosystems();
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(other).toMatch(/^[0-9a-f]{16}$/);
    expect(one).not.toBe(other);
  });

  it("that want the same branch have one pull request, of whoever came first, and both say so", async () => {
    await start(["**"], ["release/*"], { head });
    await runSecond();

    const first = await runFirst();
    await commitOn(sandbox, "main", 12);
    sandbox.clearJournal();
    const again = await runFirst();
    const afterFirst = writes().filter((line) => line.includes("/pulls/1"));
    const second = await runSecond();

    expect(branchOf(first, "acme/api", "release/1")).toMatchObject({
      outcome: "already-open",
      pull_request: { number: 1 },
    });
    expect({ first: overlaps(first), again: overlaps(again) }).toEqual({
      first: ["acme/api"],
      again: ["acme/api"],
    });
    expect(first.summary).toMatch(/another configuration/i);
    expect(afterFirst).toEqual([]);
    expect(branchOf(second, "acme/api", "release/1")?.outcome).toBe("updated");
    expect(await states()).toEqual(["dev open", "release/1 open"]);
  });
});

describe("what another configuration made", () => {
  it("is closed by its own when the branch is left out, and not before", async () => {
    await start(["release/*"], ["dev"]);
    await runFirst();
    await runSecond();
    await write(OTHER, { repositories: ["acme/api"], sync: { branches: { include: ["nothing"] } } });

    await runFirst();
    const before = await states();
    await runSecond();

    expect(before).toEqual(["dev open", "release/1 open"]);
    expect(await states()).toEqual(["dev closed", "release/1 open"]);
  });

  it("keeps its sync branch when it was stopped before its pull request", async () => {
    await start(["release/*"], ["dev"]);
    sandbox.faults.add({ kind: "status", status: 403, match: { method: "POST", path: "/pulls" }, times: 1 });
    sandbox.faults.add({ kind: "status", status: 500, match: { method: "DELETE" } });
    sandbox.faults.add({ kind: "status", status: 500, match: { graphql: "updateRefs" } });
    await runSecond({ "max-retries": "0" });
    sandbox.faults.clear();
    const { git } = sandbox.repository("acme/api");
    const left = await git.readRef("refs/heads/ecosystem-sync/dev");

    await runFirst();

    expect(left).not.toBeNull();
    expect(await git.readRef("refs/heads/ecosystem-sync/dev")).toBe(left);
    await runSecond();
    expect(await states()).toEqual(["dev open", "release/1 open"]);
  });

  it("is not touched when its branch has caught up, and its own configuration closes it", async () => {
    await start(["release/*"], ["dev"]);
    await runSecond();
    await act(sandbox, "ada", "POST", "/merges", { base: "dev", head: "main" });

    await runFirst();
    const before = await states();
    await runSecond();

    expect(before).toEqual(["dev open", "release/1 open"]);
    expect(await states()).toEqual(["dev closed", "release/1 open"]);
  });
});

describe("a configuration that is renamed", () => {
  it.each([
    ["file", { config: OTHER }, OPS],
    ["repository", {}, { GITHUB_REPOSITORY: "acme/operations" }],
  ])("by its %s doubles nothing and closes nothing, and says so", async (_, inputs, environment) => {
    await start(["**"], ["**"]);
    await runFirst();
    await commitOn(sandbox, "main", 12);
    await act(sandbox, "ada", "POST", "/merges", { base: "release/1", head: "main" });

    const renamed = await runFirst(inputs, environment);
    const again = await runFirst(inputs, environment);

    expect(await states()).toEqual(["dev open", "release/1 open"]);
    expect({ renamed: overlaps(renamed), again: overlaps(again) }).toEqual({
      renamed: ["acme/api"],
      again: ["acme/api"],
    });
    expect({ renamed: renamed.exitCode, again: again.exitCode }).toEqual({ renamed: 0, again: 0 });
  });

  it("continues where only the case of its repository's name changed, or it runs in parts", async () => {
    await start(["**"], ["dev"]);
    await runFirst();
    await commitOn(sandbox, "main", 12);

    const run = await runFirst({ repositories: "acme/*", shard: "1/1" }, { GITHUB_REPOSITORY: "Acme/Ops" });

    expect(overlaps(run)).toEqual([]);
    expect(branchOf(run, "acme/api", "release/1")?.outcome).toBe("updated");
  });
});

describe("a command line without a repository of its own", () => {
  it("continues with what the workflow of its clone made", async () => {
    await start(["**"], ["dev"]);
    await runFirst();
    await mkdir(join(workspace.folder, ".git"));
    await writeFile(
      join(workspace.folder, ".git/config"),
      '[remote "origin"]\n\turl = git@github.com:acme/ops.git\n',
    );
    await commitOn(sandbox, "main", 12);

    const run = await runFirst({}, { GITHUB_REPOSITORY: "" });

    expect(branchOf(run, "acme/api", "release/1")?.outcome).toBe("updated");
    expect(new Set(await ecosystems()).size).toBe(1);
  });

  it("is distinguished from another one by the path of its configuration, and has its own pull requests closed", async () => {
    await start(["release/*"], ["dev"]);
    const nowhere = { GITHUB_REPOSITORY: "" };
    await runFirst({}, nowhere);
    await runSecond({}, nowhere);
    await runFirst({}, nowhere);
    const before = await states();
    await write(OTHER, { repositories: ["acme/api"], sync: { branches: { include: ["nothing"] } } });

    await runSecond({}, nowhere);

    expect(before).toEqual(["dev open", "release/1 open"]);
    expect(await states()).toEqual(["dev closed", "release/1 open"]);
  });
});

describe("a pull request of a version that named no ecosystem", () => {
  async function forget() {
    const { body } = (await pulls())[0] ?? { body: "" };
    const older = body.replace(/,"eco":"[0-9a-f]{16}"/, "").replace(/,"lines":"[0-9a-f]*"/, "");
    await act(sandbox, "ada", "PATCH", "/pulls/1", { body: older });
  }

  it("is left open by whoever leaves its branch out, and taken over once by whoever wants it", async () => {
    await start(["release/*"], ["dev"]);
    await runFirst();
    await forget();

    await runSecond();
    await runSecond();
    const before = await ecosystems();
    const taken = await runFirst();
    sandbox.clearJournal();
    const again = await runFirst();

    expect(await states()).toEqual(["dev open", "release/1 open"]);
    expect(before[0]).toBeUndefined();
    expect((await ecosystems())[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(branchOf(taken, "acme/api", "release/1")?.outcome).toBe("updated");
    expect({ outcome: branchOf(again, "acme/api", "release/1")?.outcome, writes: writes() }).toEqual({
      outcome: "already-open",
      writes: [],
    });
  });

  it("is taken over by an approved plan only if it is in the plan", async () => {
    await start(["release/*"], ["dev"]);
    await runFirst();
    await runFirst({ "dry-run": "true", "plan-file": "empty.json" });
    await forget();

    const kept = await runFirst({ "apply-plan": "empty.json" });
    const dry = await runFirst({ "dry-run": "true", "plan-file": "plan.json" });
    const applied = await runFirst({ "apply-plan": "plan.json" });

    expect(branchOf(kept, "acme/api", "release/1")?.outcome).toBe("planned");
    expect(branchOf(dry, "acme/api", "release/1")).toMatchObject({
      outcome: "planned",
      detail: "take over sync pull request #1 into release/1 from an older version",
    });
    expect(branchOf(applied, "acme/api", "release/1")?.outcome).toBe("updated");
  });
});
