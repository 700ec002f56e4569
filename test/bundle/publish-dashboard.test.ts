/** The bundle of publish-dashboard in a process of its own: a folder, a branch, what is missing, damaged and hostile, over weeks. */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DashboardModel } from "@automation/core/dashboard-page";
import { createRecord, type HistoryRecord, recordHistory } from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import { createHistoryFolder } from "@automation/folder";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import {
  type BundledActionResult,
  PROJECT_ROOT,
  runBundledAction,
} from "../../packages/cli/src/run-bundled-action.ts";
import { simulateHistory, writeSimulatedHistory } from "../../packages/cli/src/simulated-history.ts";

const TOKEN = "ghp_publishDashboardTestToken0123456789abcdef";
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NOW = Date.now();
const clock: Clock = { now: () => NOW, sleep: async () => undefined };
const SCHEMA = join(PROJECT_ROOT, "packages/core/schemas/dashboard.schema.json");

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "publish-dashboard-"));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

async function publish(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<BundledActionResult & { readonly log: string }> {
  const lines: string[] = [];
  const run = await runBundledAction({
    action: "publish-dashboard",
    workspace,
    inputs: { "github-token": TOKEN, "json-file": "dashboard/data.json", ...inputs },
    environment: { GITHUB_REPOSITORY: "acme/ops", GITHUB_RUN_ID: "77", ...environment },
    onLine: (line) => lines.push(line),
  });
  return { ...run, log: lines.join("\n") };
}

const read = (file: string) => readFile(join(workspace, file), "utf8");
const readModel = async () => JSON.parse(await read("dashboard/data.json")) as DashboardModel;

function record(
  stream: Parameters<typeof createRecord>[0],
  hoursAgo: number,
  part: string,
  members: Readonly<Record<string, unknown>>,
): HistoryRecord {
  const run = {
    id: String(Math.round(10_000 - hoursAgo)),
    attempt: 1,
    workflow: "Sync",
    repository: "acme/ops",
    event: "schedule",
  };
  return createRecord(stream, { run, atMs: NOW - hoursAgo * HOUR_MS }, part, members);
}

/** What a run of sync-monitor leaves. */
function runRecord(hoursAgo: number, failed: readonly string[], release = "v1"): readonly HistoryRecord[] {
  const startMs = NOW - hoursAgo * HOUR_MS - 60_000;
  return [
    record("runs", hoursAgo, "run", {
      start_time: new Date(startMs).toISOString(),
      ...{ duration_seconds: 60, repos_scanned: 10 - failed.length, repos_failed: failed.length },
      ...{ success_rate: 100 - 10 * failed.length, branches_behind: 3, prs_created: 0, api_calls_made: 40 },
      ...{
        partial: false,
        outcomes: {},
        rate_limit: { core: { limit: 5000, start: 4900, end: 4800 } },
        release,
      },
    }),
    ...failed.map((repository) =>
      record("repositories", hoursAgo, repository, { repository, status: "failed", code: "forbidden" }),
    ),
  ];
}

/** What a run of report-incident leaves when something changes. */
function transition(hoursAgo: number, from: string, to: string): HistoryRecord {
  return record("incidents", hoursAgo, `${from}>${to}`, {
    ...{ key: "Sync / sync", from, to, members: ["RUN-001"], opened_at: null, issue: 7 },
    duration_seconds: null,
  });
}

describe("a history in a folder", () => {
  it("becomes a page, a badge, data as its schema says, a digest and outputs", async () => {
    const settings = { repositories: 12, days: 30, intervalMinutes: 180, seed: 3, untilMs: NOW - HOUR_MS };
    await writeSimulatedHistory(join(workspace, "history"), simulateHistory(settings));

    const { exitCode, outputs, summary, log } = await publish({ folder: "history", days: "30" });

    const [page, badge, model] = [
      await read("dashboard/index.html"),
      await read("dashboard/badge.svg"),
      await readModel(),
    ];
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
      JSON.parse(await readFile(SCHEMA, "utf8")),
    );
    expect(exitCode).toBe(0);
    expect(Object.keys(outputs).sort()).toEqual(["dashboard-file", "digest", "records"]);
    expect(outputs).toMatchObject({
      "dashboard-file": "dashboard/index.html",
      records: String(model.records),
    });
    expect(model.records).toBeGreaterThan(200);
    expect(validate(model) ? [] : validate.errors).toEqual([]);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/(?:src|href)="?https?:/);
    expect(badge).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    expect(summary).toContain("In 30 days:");
    expect(Buffer.byteLength(summary)).toBeLessThan(20_000);
    expect(outputs.digest).toContain("### ");
    expect(log).toMatch(/::notice.*artifact/i);
  });

  it("that is missing becomes a page that says what would fill it", async () => {
    const { exitCode, outputs, log } = await publish({ folder: "nowhere" });

    expect(exitCode).toBe(0);
    expect(outputs.records).toBe("0");
    expect(log).toContain("There is no history in");
    expect(await read("dashboard/index.html")).toContain("record-history");
    expect((await readModel()).status).toBe("unknown");
  });

  it("that is damaged is shown as far as it can be read, and the page says how much is left out", async () => {
    const folder = join(workspace, "history");
    await writeSimulatedHistory(folder, [...runRecord(30, ["acme/api"]), ...runRecord(2, [])]);
    const files = await readdir(folder, { recursive: true });
    const shard = files.find((file) => /runs.*\.jsonl$/.test(file)) ?? "";
    await appendFile(
      join(folder, shard),
      '{"v":1,"id":"runs:broken\n\u0000\u0001 not JSON\n{"v":1,"id":"runs:torn"',
    );

    const { exitCode } = await publish({ folder: "history" });

    const model = await readModel();
    expect(exitCode).toBe(0);
    expect(model.unreadable).toBeGreaterThanOrEqual(2);
    expect(model.series.days.columns.runs.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(2);
    expect(await read("dashboard/index.html")).toContain("Left out, because they could not be read");
  });

  it("with hostile names stays text, in the page, the digest and the badge", async () => {
    const names = [
      "</script><script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "@acme/admins #1 [x](https://evil.example) ![](https://evil.example/x.png)",
      "| a | b |\n| --- | --- |",
      "::error::x",
      "\u{1f600}".repeat(800),
    ];
    const records = names.flatMap((name, place) => [
      ...runRecord(5 + place, [name]),
      record("incidents", 5 + place, name.slice(0, 60), {
        ...{ key: name, from: "ok", to: "failing", members: [name], opened_at: null, issue: place },
        duration_seconds: null,
      }),
    ]);
    await writeSimulatedHistory(join(workspace, "history"), records);

    const { exitCode, summary, outputs, log } = await publish({
      folder: "history",
      title: '<img src=x onerror="alert(1)">@team',
    });

    const [page, badge] = [await read("dashboard/index.html"), await read("dashboard/badge.svg")];
    expect(exitCode).toBe(0);
    expect(page).not.toMatch(/<img|<script>alert/);
    expect(badge).not.toMatch(/<img|<script/);
    for (const text of [summary, outputs.digest ?? ""]) {
      expect(Buffer.byteLength(text)).toBeLessThan(20_000);
      // Code is shown as it is.
      const prose = text.replaceAll(/`[^`\n]*`/g, "");
      expect(prose).not.toMatch(/<img|<script|@(?:acme|team)\b|https:\/\/evil/);
    }
    expect(log).not.toMatch(/^::error::x/m);
  });

  it("names nobody where names are redacted", async () => {
    await writeSimulatedHistory(join(workspace, "history"), [
      ...runRecord(3, ["acme/secret-project"]),
      record("pull-requests", 3, "o", { repository: "acme/secret-project", number: 1, change: "opened" }),
      record("incidents", 3, "i", {
        ...{ key: "Sync acme/secret-project", from: "ok", to: "failing", members: ["acme/secret-project"] },
        ...{ opened_at: null, issue: 7, duration_seconds: null },
      }),
      record("schedule", 3, "s", {
        ...{ mode: "learned", due: 1, not_due: 0, unchanged: 0, commits: {} },
        decisions: { "acme/secret-project": ["due", 1] },
      }),
    ]);

    const { exitCode, summary } = await publish({ folder: "history", redact: "names" });

    const all = [summary];
    for (const file of await readdir(join(workspace, "dashboard"))) all.push(await read(`dashboard/${file}`));
    expect(exitCode).toBe(0);
    expect(all.join("\n")).toContain("repository-");
    expect(all.join("\n")).not.toMatch(/secret-project|acme\/ops/);
  });

  it("is analyzed with the configuration, and shown without it when that is not valid", async () => {
    await writeSimulatedHistory(join(workspace, "history"), runRecord(3, []));
    await mkdir(join(workspace, "config"));
    const start = new Date(NOW - 5 * DAY_MS).toISOString().slice(0, 10);
    const experiment = {
      ...{ id: "threshold-5", status: "running", start },
      variants: [
        { id: "control", weight: 0.5, settings: {} },
        { id: "t5", weight: 0.5, settings: { threshold: 5 } },
      ],
      primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
    };
    const file = join(workspace, "config/ecosystem-repos.json");
    await writeFile(file, JSON.stringify({ repositories: ["acme/a", "acme/b"], experiments: [experiment] }));
    await publish({ folder: "history" });
    const analyzed = await readModel();

    await writeFile(file, "{");
    const { exitCode, log } = await publish({ folder: "history" });

    expect(analyzed.experiment_results).toEqual([
      expect.objectContaining({ experiment: "threshold-5", decision: "collecting" }),
    ]);
    expect(exitCode).toBe(0);
    expect(log).toContain("is not valid: the page shows experiments without their analysis");
    expect((await readModel()).experiment_results).toEqual([]);
  });

  it.each([
    [{ days: "0" }, "days"],
    [{ days: "401" }, "days"],
    [{ redact: "some" }, "redact"],
    [{ "output-file": "../index.html" }, "output-file"],
    [{ "json-file": "dashboard/index.html" }, "json-file"],
    [{ branch: "a..b" }, "branch"],
  ])("is not read for wrong inputs: %j", async (inputs, name) => {
    const { exitCode, log } = await publish({ folder: "history", ...inputs });

    expect(exitCode).toBe(1);
    expect(log).toMatch(new RegExp(`::error.*${name}`));
  });
});

describe("over weeks", () => {
  it("incidents that open, close and reopen, releases and renames are each shown once", async () => {
    const store = createHistoryFolder(join(workspace, "history"), clock);
    const day = 24;
    const past = [
      ...runRecord(20 * day, [], "v1"),
      ...runRecord(15 * day, ["acme/old-name"], "v1"),
      transition(15 * day, "ok", "failing"),
      ...runRecord(14 * day, [], "v1"),
      transition(14 * day, "failing", "ok"),
      ...runRecord(10 * day, [], "v2"),
      ...runRecord(6 * day, ["acme/new-name"], "v2"),
      transition(6 * day, "ok", "failing"),
      transition(6 * day - 5, "failing", "recovering"),
      transition(6 * day - 8, "recovering", "failing"),
      transition(5 * day, "failing", "ok"),
      ...runRecord(3 * day, ["acme/new-name"], "v2"),
      transition(3 * day, "ok", "failing"),
      ...runRecord(1, ["acme/new-name"], "v2"),
    ];
    const counts: string[] = [];
    for (const step of [5, 9, past.length]) {
      await recordHistory(store, past.slice(0, step), { clock, random: () => 0.5, message: "Record" });
      counts.push((await publish({ folder: "history" })).outputs.records ?? "");
    }

    const model = await readModel();
    expect(counts).toEqual(["5", "9", String(past.length)]);
    expect(model.incidents.map(({ recovered_at }) => recovered_at === null)).toEqual([true, false, false]);
    expect(model.annotations.filter(({ kind }) => kind === "release").map(({ text }) => text)).toEqual([
      "New release: v1 → v2",
    ]);
    expect(model.annotations.filter(({ kind }) => kind === "incident")).toHaveLength(3);
    expect(model.repositories.rows.map(({ repository }) => repository)).toEqual([
      "acme/new-name",
      "acme/old-name",
    ]);
    expect(model.status).toBe("error");
  });
});

describe("a history on a branch", () => {
  let github: LocalGitHub;

  beforeEach(async () => {
    github = await startLocalGitHub({
      repositories: [{ repository: "acme/ops" }, { repository: "acme/other" }],
    });
  });
  afterEach(() => github.sandbox.close());

  const environment = () => ({
    GITHUB_API_URL: github.sandbox.url,
    GITHUB_GRAPHQL_URL: `${github.sandbox.url}/graphql`,
    GITHUB_SERVER_URL: github.sandbox.url,
  });

  it("is read from the workflow's repository or another one, two of them side by side, and never written", async () => {
    for (const [repository, branch, name] of [
      ["acme/ops", "automation-data", "acme/first"],
      ["acme/ops", "data-of-team-b", "acme/second"],
      ["acme/other", "automation-data", "acme/third"],
    ] as const) {
      const store = github.github.openHistory({ repository: ref(repository), branch });
      await recordHistory(store, runRecord(2, [name]), { clock, random: () => 0.5, message: "Record" });
    }
    const before = github.sandbox.journal().length;
    const named: unknown[] = [];

    for (const inputs of [{}, { branch: "data-of-team-b" }, { repository: "acme/other" }]) {
      const { exitCode } = await publish(inputs, environment());
      expect(exitCode).toBe(0);
      named.push((await readModel()).repositories.rows.map(({ repository }) => repository));
    }

    const asked = github.sandbox.journal().slice(before);
    expect(named).toEqual([["acme/first"], ["acme/second"], ["acme/third"]]);
    expect(asked.filter(({ method, path }) => method !== "GET" && !path.startsWith("/graphql"))).toEqual([]);
  });

  it("that does not exist is an empty page; one that cannot be read fails with the remedy", async () => {
    const empty = await publish({}, environment());
    github.sandbox.faults.add({ match: { repository: "acme/ops" }, kind: "status", status: 403 });

    const refused = await publish({}, environment());

    expect([empty.exitCode, empty.outputs.records]).toEqual([0, "0"]);
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toMatch(/::error/);
    expect(refused.log.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(TOKEN);
  });
});
