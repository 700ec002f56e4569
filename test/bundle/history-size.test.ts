/** A history of 200 MB, of 10,000 repositories: what is read, and how much memory that takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRecord, renderLine, shardPath } from "@automation/core/history";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";

const DAY_MS = 86_400_000;
const NOW = Date.now();
const DAYS = 4;
const RUNS_A_DAY = 96;
/** As many as one run records, of 10,000. */
const UNWELL = 2_000;
const FAILING = 100;
const MAX_MEBIBYTES = 300;

const workspace = mkdtempSync(join(tmpdir(), "history-size-"));
let [bytes, runs] = [0, 0];

beforeAll(() => {
  for (let age = DAYS - 1; age >= 0; age -= 1)
    writeDay(new Date(NOW - age * DAY_MS).toISOString().slice(0, 10));
  const file = join(workspace, "measure.mjs");
  writeFileSync(
    file,
    `import { writeFileSync } from "node:fs";
     process.once("exit", () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`,
  );
}, 120_000);
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function writeDay(day: string) {
  const origins = Array.from(
    { length: RUNS_A_DAY },
    (_, number) => Date.parse(`${day}T00:00:00Z`) + number * 900_000,
  )
    .filter((startMs) => startMs + 60_000 < NOW)
    .map((startMs) => {
      const id = String(Math.round(startMs / 900_000));
      const run = { id, attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };
      return { startMs, run, atMs: startMs + 60_000 };
    });
  const lines = origins.map((origin) =>
    renderLine(
      createRecord("runs", origin, "0", {
        start_time: new Date(origin.startMs).toISOString(),
        repos_scanned: 10_000 - FAILING,
        repos_failed: FAILING,
        success_rate: 100 - FAILING / 100,
      }),
    ),
  );
  writePart("runs", day, 1, lines.join(""));
  let [part, text] = [1, ""];
  for (const origin of origins) {
    for (let number = 0; number < UNWELL; number += 1) {
      const repository = `acme/repository-${number * 5}`;
      const failure = number < FAILING ? { status: "failed", code: "not-found" } : { status: "scanned" };
      const members = { repository, ...failure, behind: number, due: 1, open: 1, conflicts: 0, changed: 0 };
      text += renderLine(createRecord("repositories", origin, `0a1b2c3d:${repository}`, members));
      if (text.length < 256 * 1024) continue;
      writePart("repositories", day, part, text);
      [part, text] = [part + 1, ""];
    }
  }
  if (text !== "") writePart("repositories", day, part, text);
  runs += origins.length;
}

function writePart(stream: "runs" | "repositories", day: string, part: number, text: string) {
  const file = join(workspace, "history", shardPath({ stream, day, part }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  bytes += text.length;
}

/** Runs a program of ours in the workspace, and measures its memory. */
async function measure(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const memoryFile = join(workspace, "memory");
  const outputFile = join(workspace, ".output");
  await writeFile(outputFile, "");
  const child = spawn(process.execPath, ["--import", join(workspace, "measure.mjs"), ...args], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      MEMORY_FILE: memoryFile,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_REPOSITORY: "acme/ops",
      GITHUB_API_URL: "http://127.0.0.1:9",
      "INPUT_GITHUB-TOKEN": "ghp_historySizeTestToken0123456789abcdef",
      INPUT_FOLDER: "history",
      ...environment,
    },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, "close")) as [number | null];
  const mebibytes = Number(await readFile(memoryFile, "utf8")) / 1024;
  return { code, stdout, stderr, mebibytes, outputs: await readFile(outputFile, "utf8") };
}

describe("a history of 200 MB", () => {
  it("is recorded into by a run with 2,000 repositories to tell of", async () => {
    const repositories = Array.from({ length: 10_000 }, (_, number) => ({
      repository: `acme/repository-${number}`,
      status: "scanned",
      branches: number % 5 === 0 ? [{ name: "old", ahead_by: 0, behind_by: 20, outcome: "reported" }] : [],
    }));
    const at = new Date(NOW - 30_000).toISOString();
    const report = { started_at: at, finished_at: at, repositories, errors: [] };
    await writeFile(join(workspace, "automation_sync.json"), JSON.stringify(report));

    const { code, outputs, mebibytes } = await measure(
      [join(PROJECT_ROOT, "actions/record-history/dist/index.js")],
      { GITHUB_RUN_ID: "7" },
    );

    expect(bytes).toBeGreaterThan(200e6);
    expect(code).toBe(0);
    expect(outputs).toContain("2000");
    expect(mebibytes).toBeLessThan(MAX_MEBIBYTES);
  }, 120_000);

  it("is shown, with every run, and what failed in all of them", async () => {
    const { stdout, stderr, mebibytes } = await measure([
      "--conditions=source",
      join(PROJECT_ROOT, "packages/cli/src/main.ts"),
      ...["history", "show", "--folder", "history", "--json"],
    ]);

    expect(stderr).toBe("");
    const { failing, trends, damage } = JSON.parse(stdout);
    expect(failing).toHaveLength(FAILING);
    expect(failing[0].runs).toBeGreaterThanOrEqual(Math.min(runs, RUNS_A_DAY));
    expect(trends[0].percent).toBeCloseTo(99, 5);
    expect(damage).toMatchObject({ unreadable: 0, torn: 0, duplicate: 0 });
    expect(mebibytes).toBeLessThan(MAX_MEBIBYTES);
  }, 120_000);

  it("is looked back at by health-check", async () => {
    await writeFile(join(workspace, "ecosystem-repos.json"), JSON.stringify({ repositories: ["acme/api"] }));

    const { mebibytes } = await measure([join(PROJECT_ROOT, "actions/health-check/dist/index.js")], {
      INPUT_CONFIG: "ecosystem-repos.json",
      "INPUT_FAIL-ON": "never",
    });

    const report = JSON.parse(await readFile(join(workspace, "automation_health.json"), "utf8"));
    const checks = report.checks as readonly { id: string; status: string; value?: number }[];
    expect(checks.find(({ id }) => id === "RUN-004")).toMatchObject({ status: "warning", value: FAILING });
    expect(mebibytes).toBeLessThan(MAX_MEBIBYTES);
  }, 120_000);
});
