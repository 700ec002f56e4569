import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compactHistory,
  createRecord,
  DEFAULT_RETENTION,
  type HistoryStream,
  pooledSuccess,
  readHistory,
  readRollup,
  recordHistory,
} from "@automation/core/history";
import { recordOptions } from "@automation/test-kit/history-store-contract";
import { ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { expect, it } from "@jest/globals";

/**
 * Reads a history with nothing but git and what the documentation says of its form: day shards, one object a line, the
 * first of two lines with one `id` counts, what does not parse is skipped and a torn last line ignored.
 */
const SECOND_READER = `
  import { execFileSync } from "node:child_process";
  const [gitDir, branch] = process.argv.slice(2);
  const git = (...args) => execFileSync("git", ["--git-dir", gitDir, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  const totals = {};
  const ids = new Set();
  const success = { attempted: 0, good: 0 };
  for (const path of git("ls-tree", "-r", "--name-only", branch).split("\\n")) {
    const [, stream] = /^v1\\/([a-z-]+)\\/\\d{4}\\/\\d\\d\\/\\d\\d(?:\\.\\d+)?\\.jsonl$/.exec(path) ?? [];
    if (stream === undefined) continue;
    for (const line of git("show", branch + ":" + path).split("\\n")) {
      let record;
      try { record = JSON.parse(line); } catch { continue; }
      if (record.v !== 1 || ids.has(record.id)) continue;
      ids.add(record.id);
      totals[stream] = (totals[stream] ?? 0) + 1;
      if (stream !== "runs") continue;
      const attempted = record.repos_scanned + record.repos_failed;
      success.attempted += attempted;
      success.good += Math.round((attempted * record.success_rate) / 100);
    }
  }
  console.log(JSON.stringify({ totals, percent: (100 * success.good) / success.attempted }));
`;

const NOW = Date.parse("2026-12-01T12:00:00Z");
const DAY_MS = 86_400_000;
const STREAMS: readonly HistoryStream[] = ["runs", "repositories", "health"];

/** What three days left: a full day of many parts among them. */
function makeRecords() {
  return [0, 1, 2, 3, 4, 5].flatMap((number) => {
    const run = {
      id: String(number),
      attempt: 1,
      workflow: "Sync",
      repository: "acme/ops",
      event: "schedule",
    };
    const origin = { run, atMs: NOW - (number % 3) * DAY_MS + number };
    const failed = number * 3;
    const members = { repos_scanned: 100 - failed, repos_failed: failed, success_rate: 100 - failed };
    const repositories = Array.from({ length: 40 }, (_, place) =>
      createRecord("repositories", origin, `acme/r${place}`, {
        repository: `acme/r${place} ä`,
        note: "x".repeat(8_000),
      }),
    );
    return [
      createRecord("runs", origin, "0", members),
      ...repositories,
      createRecord("health", origin, "0", {}),
    ];
  });
}

it("is read by plain git, and a script that knows only what is documented, with the same totals", async () => {
  const github = await startLocalGitHub({ repositories: [{ repository: "acme/ops" }] });
  const scratch = mkdtempSync(join(tmpdir(), "second-reader-"));
  try {
    const store = github.openHistory({ repository: ref("acme/ops"), branch: "automation-data" });
    const records = makeRecords();
    for (const share of [records.slice(0, 100), records.slice(50), records]) {
      await recordHistory(store, share, recordOptions());
    }
    await compactHistory(store, DEFAULT_RETENTION, NOW);
    const snapshot = await store.open(["v1/runs/2026/12"]);
    const path = "v1/runs/2026/12/01.jsonl";
    const text = (await snapshot.read([path])).get(path) ?? "";
    const damaged = `${text}garbage\n${text.split("\n")[0]}\n{"v":2,"id":"runs:9:1:0"}\n{"v":1,"id":"runs:8`;
    await snapshot.write(new Map([[path, damaged]]), "Damage");

    const script = join(scratch, "read.mjs");
    writeFileSync(script, SECOND_READER);
    const id = github.sandbox.repository("acme/ops").record.id;
    const bare = join(github.sandbox.repositoriesDirectory ?? "", `${id}.git`);
    const theirs = JSON.parse(
      execFileSync(process.execPath, [script, bare, "automation-data"], { encoding: "utf8" }),
    );

    const ours = await readHistory(store, {
      streams: STREAMS,
      fromMs: NOW - 9 * DAY_MS,
      untilMs: NOW + DAY_MS,
    });
    const runs = ours.records.get("runs") ?? [];
    expect(theirs).toEqual({
      totals: { runs: 6, repositories: 240, health: 6 },
      percent: pooledSuccess(runs),
    });
    expect(Object.fromEntries([...ours.records].map(([stream, found]) => [stream, found.length]))).toEqual(
      theirs.totals,
    );
    expect(ours.damage).toMatchObject({ unreadable: 1, duplicate: 1, newer: 1, torn: 1 });
    const rollup = readRollup(
      (await (await store.open(["v1/rollup"])).read(["v1/rollup/days.json"])).get("v1/rollup/days.json"),
    );
    const counted = rollup?.days.get("2026-11-29");
    expect([counted?.runs?.sums.records, counted?.repositories?.sums.records]).toEqual([2, 80]);
  } finally {
    await github.sandbox.close();
    rmSync(scratch, { recursive: true, force: true });
  }
});
