import { describe, expect, it } from "@jest/globals";
import { createEcosystemConfig } from "../../src/config/ecosystem-file.ts";
import {
  applyExperiments,
  collectResults,
  createNameReader,
  nameRepositories,
  readLives,
} from "../../src/experiment/index.ts";
import { createRecord, type HistoryRecord } from "../../src/history/history-record.ts";
import { hideName } from "../../src/history/index.ts";
import { isPullRequestChange, pullRequestRecords } from "../../src/history/pull-request-records.ts";
import { createSyncReport } from "../../src/report/sync-report.ts";
import {
  type BranchResult,
  followPullRequests,
  linkByText,
  parseSyncMarker,
  type RepositoryResult,
  readFollowed,
  renderSyncBody,
  renderSyncMarker,
  resolveRepositorySettings,
  storeFollowed,
} from "../../src/sync/index.ts";
import { anExperiment, repositoryNames, sha256 } from "./an-experiment.ts";

const START = Date.parse("2026-12-01T00:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ARM = { experiment: "threshold-5", variant: "t5", seed: "threshold-5/1" };
const LATER = { experiment: "labels", variant: "control", seed: "labels" };
const RUN = { id: "1", attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };

const text = (arm?: typeof ARM) => ({
  base: "release/1",
  defaultBranch: { name: "main", oid: "a".repeat(40) },
  behindBy: 12,
  aheadBy: 0,
  threshold: 10,
  recreateAfterDays: 30,
  repository: { owner: "acme", name: "api" },
  template: "{text}",
  head: "sync-branch" as const,
  headBranch: "ecosystem-sync/release/1",
  isConflict: false,
  ecosystem: "0123456789abcdef",
  arm,
});
const armOf = (body: string) => parseSyncMarker(body, "release/1")?.arm;

describe("the text of a sync pull request", () => {
  it("carries the variant of its creation", () => {
    expect(armOf(renderSyncBody(text(ARM)))).toEqual(ARM);
    expect(armOf(renderSyncBody(text()))).toBeUndefined();
  });

  it.each([
    ["weights, coverage or the week changed", LATER],
    ["the experiment ended", undefined],
  ])("keeps it when %s", (_, now) => {
    const body = renderSyncBody(text(ARM));

    expect(armOf(renderSyncBody(text(now), `A person's words\n\n${body}`))).toEqual(ARM);
  });

  it("never gets a variant later", () => {
    const body = renderSyncBody(text());

    expect(armOf(renderSyncBody(text(LATER), body))).toBeUndefined();
  });

  it("survives any seed", () => {
    const seed = 'x --> "\n<b>';

    expect(armOf(renderSyncBody(text({ ...ARM, seed })))?.seed).toBe(seed);
  });

  it.each([{ experiment: "a" }, { experiment: "a", variant: 1, seed: "b" }])("is none with %p", (part) => {
    const marker = renderSyncMarker({ base: "b", behindBy: 1, defaultOid: "c", isConflict: false });
    const body = marker.replace("{", `{${JSON.stringify(part).slice(1, -1)},`);

    expect(parseSyncMarker(body)).toMatchObject({ base: "b" });
    expect(parseSyncMarker(body)?.arm).toBeUndefined();
  });
});

describe("the settings of a repository", () => {
  it("name the variant for controls, too, and never outside of an experiment", () => {
    const file = { repositories: [...repositoryNames(20).map((name) => `acme/${name}`), "other/api"] };
    const experiments = [anExperiment({ eligible: { include: ["acme/*"], exclude: [] } })];
    const config = { ...createEcosystemConfig(file), experiments };
    const context = { nowMs: START + DAY, sha256, stopped: new Set<string>(), isDisabled: false };

    const { config: applied } = applyExperiments(config, context);
    const arms = applied.repositories.map((entry) => {
      const overrides = {
        mode: undefined,
        head: undefined,
        threshold: undefined,
        maxPullRequests: undefined,
      };
      return resolveRepositorySettings(applied, entry, overrides, "e").arm;
    });

    expect(new Set(arms.slice(0, 20).map((arm) => arm?.variant))).toEqual(new Set(["control", "t5"]));
    expect(arms.at(-1)).toBeUndefined();
  });
});

const link = linkByText({ number: 7, url: "u", body: renderSyncBody(text(ARM)), base: "release/1" });
const result = (branches: readonly BranchResult[]): RepositoryResult => ({
  ...{ repository: { owner: "acme", name: "api" }, status: "scanned", threshold: 10, branches },
});
const open = (pullRequest = link): BranchResult => ({
  ...{ name: "release/1", aheadBy: 0, behindBy: 12, outcome: "already-open", pullRequest },
});

describe("a followed pull request", () => {
  it("keeps its variant in the state file, also where an edit took the marker away", () => {
    const first = followPullRequests([], [result([open()])], START);
    const stored = readFollowed(JSON.parse(JSON.stringify(storeFollowed(first.open))));
    const edited = followPullRequests(stored, [result([open({ number: 7, url: "u" })])], START + HOUR);

    expect(stored[0]).toMatchObject(ARM);
    expect(edited.open[0]).toMatchObject(ARM);
    expect(readFollowed([["acme/api", 7, "u", null, { experiment: 1 }]])[0]).not.toHaveProperty("experiment");
  });

  it("is told with its variant when it has ended", () => {
    const end = { change: "merged", atMs: START + 5 * HOUR, openedAtMs: START, actor: null } as const;
    const report = createSyncReport({
      ...{ mode: "pull-request", isDryRun: false, threshold: 10, isPartial: false, errors: [] },
      ...{ startedAtMs: START, finishedAtMs: START + 6 * HOUR },
      repositories: [{ ...result([open()]), ended: [{ ...link, end }] }],
    });
    const [told] = report.repositories;
    const records = pullRequestRecords(
      { name: "acme/api", branches: [], retired: [], ended: [...(told?.ended ?? [])] as never },
      { run: RUN, atMs: START + 6 * HOUR },
      { nameOf: (name: string) => name } as never,
    );

    expect(told?.branches[0]?.pull_request).toEqual({ number: 7, url: "u", ...ARM });
    expect(records).toMatchObject([{ change: "merged", hours_open: 5, ...ARM }]);
  });
});

function change(
  repository: string,
  name: "opened" | "merged" | "closed",
  members: object = {},
): HistoryRecord {
  const origin = { run: RUN, atMs: START + 10 * HOUR };
  return createRecord("pull-requests", origin, `${repository}#7:${name}`, {
    ...{ repository, number: 7, change: name, ...ARM, ...members },
  });
}

describe("lives of pull requests", () => {
  const lives = (...records: readonly HistoryRecord[]) =>
    readLives(records.filter(isPullRequestChange), START + 90 * HOUR);

  it("are known from their end where the record of the opening is lost", () => {
    expect(lives(change("acme/api", "merged", { hours_open: 4 }))).toMatchObject([
      { openedMs: START + 6 * HOUR, hoursToMerge: 4, isOpen: false, ...ARM },
    ]);
    expect(lives(change("acme/api", "closed"))).toEqual([]);
  });

  it("have the variant of whatever record names it", () => {
    const opened = change("acme/api", "opened", { experiment: undefined, variant: undefined });

    expect(lives(opened, change("acme/api", "merged", { hours_open: 0 }))).toMatchObject([ARM]);
  });

  it("are not those of an experiment of the same name with another seed", () => {
    const pullRequests = [change("acme/a", "opened"), change("acme/b", "opened", { seed: "threshold-5/0" })];
    const records = { exposures: [], pullRequests: pullRequests.filter(isPullRequestChange) };

    const { variants } = collectResults(anExperiment(), records, START + 90 * HOUR);

    expect(variants.get("t5")?.sums.merged_within_72h).toEqual([
      { repository: "acme/a", total: 0, count: 1 },
    ]);
  });
});

describe("names in the history", () => {
  const hide = (name: string) => hideName(name, "acme/ops", sha256);
  const readName = createNameReader(createEcosystemConfig({ repositories: ["Acme/API"] }), hide);
  const exposure = (unit: string) => ({ unit }) as never;

  it("are found shown and hidden", () => {
    const named = nameRepositories(
      {
        exposures: [exposure(`${hide("acme/api")}@2026-W49`), exposure("acme/API"), exposure("acme/gone")],
        pullRequests: [change(hide("Acme/api"), "opened")].filter(isPullRequestChange),
      },
      readName,
    );

    expect(named.exposures.map(({ unit }) => unit)).toEqual(["acme/api@2026-W49", "acme/api", "acme/gone"]);
    expect(named.pullRequests[0]?.repository).toBe("acme/api");
  });

  it("that the configuration lists no more keep what has ended, and nothing that would be open for ever", () => {
    const pullRequests = [
      change("acme/former", "opened"),
      change("acme/renamed", "opened"),
      change("acme/renamed", "merged", { hours_open: 2 }),
    ].filter(isPullRequestChange);

    const named = nameRepositories({ exposures: [], pullRequests }, readName);

    expect(named.pullRequests.map(({ repository }) => repository)).toEqual(["acme/renamed", "acme/renamed"]);
  });
});
