/** What tells our pull requests from other people's, and what people write into them. In a process of its own. */
import { parseSyncMarker } from "@automation/core/sync";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { act, commitOn, PEOPLE } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const BASE = "release/1";
const SYNC = `ecosystem-sync/${BASE}`;
/** The token is somebody else's from now on. */
const NEW_TOKEN = "ghp_anotherTestToken0123456789abcdefABCDEF";

async function start(entry: Readonly<Record<string, unknown>> = {}, behindBy = 14) {
  sandbox = await startSandbox({
    seed: {
      users: [...(PEOPLE.users ?? []), { login: "new-app[bot]", id: 903, type: "Bot" }],
      tokens: [...(PEOPLE.tokens ?? []), { token: NEW_TOKEN, login: "new-app[bot]" }],
      repositories: [{ repository: "acme/api", commits: 60, branches: [{ name: BASE, behindBy }] }],
    },
  });
  workspace = await makeWorkspace(sandbox, [{ repository: "acme/api", ...entry }]);
}

const outcome = async (inputs: Readonly<Record<string, string>> = {}) =>
  branchOf(await workspace.run(inputs), "acme/api", BASE)?.outcome;

async function pull(number = 1) {
  const all = await sandbox.repository("acme/api").pullRequests();
  const found = all.find((one) => one.number === number);
  if (found === undefined) throw new Error(`There is no #${number}.`);
  return found;
}

async function count() {
  return (await sandbox.repository("acme/api").pullRequests()).length;
}

const edit = (body: string, more: object = {}) => act(sandbox, "ada", "PATCH", "/pulls/1", { body, ...more });
const catchUp = () => act(sandbox, "ada", "POST", "/merges", { base: BASE, head: "main" });
const unlabel = () => act(sandbox, "ada", "PUT", "/issues/1/labels", { labels: [] });

describe.each(["sync-branch", "default-branch"])("a pull request of ours, head: %s", (head) => {
  it("continues when the token becomes another account's, and is closed by it", async () => {
    await start({ head });
    await workspace.run();
    await commitOn(sandbox, "main", 12);
    const token = { "github-token": NEW_TOKEN };

    const refreshed = await outcome(token);
    const text = (await pull()).body;
    await catchUp();
    await workspace.run(token);

    expect({ refreshed, count: await count() }).toEqual({ refreshed: "updated", count: 1 });
    expect(text).toContain("26 commits behind");
    expect((await pull()).state).toBe("closed");
  });

  it("continues when a person rewrote its text, and keeps what that person wrote", async () => {
    await start({ head });
    await workspace.run();
    await edit("Please merge this **on Friday**.\r\n\r\n- [x] told support");

    const adopted = await outcome();
    const again = await outcome();

    expect({ adopted, again, count: await count() }).toEqual({
      adopted: "updated",
      again: "already-open",
      count: 1,
    });
    const { body } = await pull();
    expect(body).toContain("Please merge this **on Friday**.\n\n- [x] told support");
    expect(body).toContain("14 commits behind");
    expect(parseSyncMarker(body)).toMatchObject({ base: BASE, ecosystem: expect.any(String) });
  });
});

describe("our sync branch", () => {
  it.each([
    ["the label, the text rewritten and the token another account's", async () => edit("Mine."), NEW_TOKEN],
    ["the marker, the label gone and the token another account's", unlabel, NEW_TOKEN],
    [
      "the author, the text rewritten and the label gone",
      async () => {
        await edit("Mine.");
        await unlabel();
      },
      undefined,
    ],
    ["a marker that an edit has cut", async () => edit((await pull()).body.slice(0, 60)), NEW_TOKEN],
    [
      "a marker in a quote, and the label",
      async () => edit(`> ${(await pull()).body.split("\n")[0]}\n\nMine.`),
      NEW_TOKEN,
    ],
  ])("shows ours by %s", async (_, change, token) => {
    await start();
    await workspace.run();
    await change();
    await commitOn(sandbox, "main", 12);

    const run = await outcome(token === undefined ? {} : { "github-token": token });

    expect({ run, count: await count() }).toEqual({ run: "updated", count: 1 });
    expect((await pull()).body).toContain("26 commits behind");
  });

  it("is a person's with none of the signs, and left alone", async () => {
    await start();
    const oid = await sandbox.repository("acme/api").git.readRef("refs/heads/main");
    await act(sandbox, "ada", "POST", "/git/refs", { ref: `refs/heads/${SYNC}`, sha: oid });
    await act(sandbox, "ada", "POST", "/pulls", { head: SYNC, base: BASE, title: "Mine", body: "By hand." });

    const first = await outcome();
    await catchUp();
    await workspace.run();

    expect({ first, count: await count(), body: (await pull()).body }).toEqual({
      first: "foreign-pull-request",
      count: 1,
      body: "By hand.",
    });
  });

  it("remembers a person's no after the text was rewritten", async () => {
    await start();
    await workspace.run();
    await edit("Not before the release.", { state: "closed" });

    const [first, second] = [await outcome(), await outcome()];

    expect({ first, second, count: await count() }).toEqual({ first: "vetoed", second: "vetoed", count: 1 });
  });
});

describe("a person's own pull request from the default branch", () => {
  it.each([
    ["without any sign", "Release", "Our release.", false],
    ["with our label", "Release", "Our release.", true],
    ["with our title and label", `Sync ${BASE} with main`, "Our release.", true],
  ])("is never taken: %s", async (_, title, body, isLabelled) => {
    await start({ head: "default-branch" });
    await act(sandbox, "ada", "POST", "/pulls", { head: "main", base: BASE, title, body });
    if (isLabelled) await act(sandbox, "ada", "PUT", "/issues/1/labels", { labels: ["ecosystem-sync"] });

    const [first, second] = [await outcome(), await outcome()];

    expect({ first, second }).toEqual({ first: "foreign-pull-request", second: "foreign-pull-request" });
    const { state, body: now } = await pull();
    expect({ state, now, count: await count() }).toEqual({ state: "open", now: body, count: 1 });
  });
});

describe("what people write into the text", () => {
  it("stays through ten refreshes, ticks and all", async () => {
    await start();
    await workspace.run();
    await edit(`- [ ] asked\n\n${(await pull()).body}\n\nNot on a Friday.`);

    for (let round = 1; round <= 10; round += 1) {
      const { body } = await pull();
      if (round === 5) await edit(body.replace("- [ ] asked", "- [x] asked"));
      await commitOn(sandbox, "main", 10, `round-${round}`);
      expect(await outcome()).toBe("updated");
    }

    const { body } = await pull();
    expect(body).toMatch(/-->\n- \[x\] asked\n\n<!-- sync-monitor:begin -->/);
    expect(body).toMatch(/<!-- sync-monitor:end -->\n\nNot on a Friday\.$/);
    expect(body.match(/commits behind/g)).toHaveLength(1);
    expect(body).toContain("114 commits behind");
  }, 180_000);

  it("stays when the pull request is closed", async () => {
    await start();
    await workspace.run();
    const { body } = await pull();
    await catchUp();
    await edit(`${body}\n\nThank you.`);

    await workspace.run();

    const { state, body: last } = await pull();
    expect({ state, endsWithThanks: last.endsWith("Thank you.") }).toEqual({
      state: "closed",
      endsWithThanks: true,
    });
  });
});
