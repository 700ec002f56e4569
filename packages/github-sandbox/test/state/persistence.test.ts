import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { startSandbox } from "../../src/index.ts";

let dataDirectory = "";

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "persistence-"));
});

afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

it("refuses a state of another version's shape, and says what to do", async () => {
  const sandbox = await startSandbox({ dataDirectory, seed: { repositories: [{ repository: "acme/api" }] } });
  await sandbox.close();
  const path = join(dataDirectory, "state.json");
  const state = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...state, version: 1 }));

  const starting = startSandbox({ dataDirectory });

  await expect(starting).rejects.toThrow(
    new RangeError(
      `${path} was written by another version of the sandbox. Remove ${dataDirectory} and seed it again.`,
    ),
  );
});

it("keeps statuses over a restart", async () => {
  const seed = { repositories: [{ repository: "acme/api" }] };
  const first = await startSandbox({ dataDirectory, seed });
  const oid = (await first.repository("acme/api").branch("main"))?.oid;
  await fetch(`${first.url}/repos/acme/api/statuses/${oid}`, {
    method: "POST",
    headers: { authorization: "Bearer x" },
    body: JSON.stringify({ state: "success", context: "ci" }),
  });
  await first.close();

  const second = await startSandbox({ dataDirectory });
  const { statuses } = second.repository("acme/api").record;
  await second.close();

  expect(statuses).toMatchObject([{ oid, context: "ci", state: "success" }]);
});
