import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createActionKit } from "@automation/action-kit";
import { FakeClock } from "@automation/test-kit/fake-clock";
import { createRecordingCommands } from "@automation/test-kit/recording-commands";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openCache } from "../src/state/cache.ts";
import { createStateDigest } from "../src/state/state-file.ts";

const FILE = "state.json";
const REPOSITORY = { owner: "acme", name: "api" };
const TOUCHED = { status: "touched", repository: REPOSITORY } as const;
const START_MS = Date.parse("2026-03-01T12:00:00Z");

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "automation-state-"));
});

afterEach(() => rm(workspace, { recursive: true, force: true }));

const DIGEST = createStateDigest(
  { repository: "acme/automation", apiUrl: "https://api.github.com" },
  "config/ecosystem-repos.json",
);

function makeKit() {
  const clock = new FakeClock(START_MS);
  const commands = createRecordingCommands();
  const { signal } = new AbortController();
  const host = { env: {}, workingDirectory: workspace, commands, signal, markFailed: () => undefined };
  return { ...createActionKit(host), clock, commands };
}

async function isWritten(): Promise<boolean> {
  return stat(join(workspace, FILE)).then(
    () => true,
    () => false,
  );
}

describe("a checkpoint", () => {
  it("writes what is known so far, at most twice a minute", async () => {
    const kit = makeKit();
    const state = await openCache(FILE, "scope", DIGEST, kit);
    state.memory.keepVisits([TOUCHED], START_MS);

    await state.checkpoint();
    const atOnce = await isWritten();
    await kit.clock.advance(30_000);
    await state.checkpoint();
    const later = await isWritten();

    expect({ atOnce, later }).toEqual({ atOnce: false, later: true });
    const next = await openCache(FILE, "scope", DIGEST, makeKit());
    expect(next.memory.earlier.repositories.get("acme/api")?.visitedAtMs).toBe(START_MS);
  });
});

describe("the end of a run", () => {
  it("writes everything, and the place in the queue of those that were not read to the end", async () => {
    const state = await openCache(FILE, "scope", DIGEST, makeKit());
    const rest = { status: "read", databaseId: 1, defaultOid: "d".repeat(40), comparisons: [] } as const;
    const web = { owner: "acme", name: "web" };
    const visits = [
      { ...rest, repository: REPOSITORY, hasGaps: true },
      { ...rest, repository: web, hasGaps: false },
    ];
    state.memory.keepVisits(visits, START_MS);

    await state.save();

    const next = await openCache(FILE, "scope", DIGEST, makeKit());
    const visitedAtMs = [...next.memory.earlier.repositories.values()].map((one) => one.visitedAtMs);
    expect(visitedAtMs.toSorted()).toEqual([0, START_MS]);
  });

  it("writes nothing where nothing is to be kept", async () => {
    const state = await openCache(undefined, "scope", DIGEST, makeKit());
    state.memory.keepVisits([TOUCHED], START_MS);

    await state.save();

    await expect(readFile(join(workspace, FILE))).rejects.toThrow("ENOENT");
  });

  it("warns, and fails nothing, when the file cannot be written", async () => {
    const kit = makeKit();
    const state = await openCache("..", "scope", DIGEST, kit);

    await state.save();

    expect(kit.commands.log.join("\n")).toMatch(
      /warning: .*outside GITHUB_WORKSPACE|warning: .*outside the workspace/,
    );
  });
});
