import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { ECOSYSTEM_SCHEMA } from "../../src/config/ecosystem-schema.ts";
import { fileWith } from "./findings-of.ts";

function configOf(text: string, file = "ecosystem.json") {
  const { config, findings } = checkEcosystemConfig(text, { file });
  if (config === null) throw new Error(`The configuration is not valid: ${findings[0]?.message}`);
  return config;
}

/** The file that exists in the field, as the contract shows it. */
const FIELD_FILE = `{
  "$schema": "…/ecosystem.schema.json",
  "repositories": ["acme/api", "acme/web", { "repository": "acme/docs", "threshold": 3, "branches": { "include": ["release/*"], "exclude": ["release/eol-*"] } }],
  "sync_interval_minutes": 15,
  "auto_merge_threshold_commits": 10,
  "pulse_interval_seconds": 9,
  "categories": { "financial_services": 12 },
  "automation_config": { "auto_mark_ready_delay_seconds": 60, "auto_approve_bot_user_id": 41898282, "conflict_resolution_enabled": true, "ecosystem_sync_enabled": true, "pulse_heartbeat_enabled": true },
  "sync": { "mode": "pull-request", "head": "sync-branch", "diverged": "report", "branches": { "include": ["**"], "exclude": [] }, "max_pull_requests_per_run": 50, "labels": ["automerge", "ecosystem-sync"] },
  "bots": { "user_ids": [49699333, 29139614, 41898282], "branch_prefixes": ["dependabot/", "renovate/", "copilot/", "claude/"] }
}
`;

const field = {
  repositories: [
    { repository: { owner: "acme", name: "api" }, isEnabled: true },
    { repository: { owner: "acme", name: "web" }, isEnabled: true },
    {
      repository: { owner: "acme", name: "docs" },
      isEnabled: true,
      threshold: 3,
      branches: { include: ["release/*"], exclude: ["release/eol-*"] },
    },
  ],
  threshold: 10,
  syncIntervalMinutes: 15,
  pulseIntervalSeconds: 9,
  isSyncEnabled: true,
  isConflictResolutionEnabled: true,
  sync: {
    mode: "pull-request",
    head: "sync-branch",
    diverged: "report",
    finished: "leave",
    branches: { include: ["**"], exclude: [] },
    maxPullRequestsPerRun: 50,
    labels: ["automerge", "ecosystem-sync"],
    recreateAfterDays: 30,
    isReplayGuarded: true,
    conflictReviewers: [],
    conflictRules: { strategies: [], sets: [] },
  },
  discover: [],
  pullRequests: {},
  experiments: [],
  notifications: [],
  bots: {
    userIds: [49699333, 29139614, 41898282],
    branchPrefixes: ["dependabot/", "renovate/", "copilot/", "claude/"],
  },
  scheduling: {
    mode: "uniform",
    objective: "delay",
    maxIntervalFactor: 1.35,
    maxIntervalHours: 24,
    fairness: 0.25,
    halfLifeDays: 14,
    weights: new Map(),
  },
};

describe("the file that exists in the field", () => {
  it("is read without a finding", () => {
    const { config, findings } = checkEcosystemConfig(FIELD_FILE, { file: "config/ecosystem-repos.json" });

    expect(findings).toEqual([]);
    expect(config).toEqual(field);
  });

  it("is the same with a byte order mark, with CRLF and as YAML, of which JSON is a part", () => {
    expect(configOf(`\ufeff${FIELD_FILE}`)).toEqual(field);
    expect(configOf(FIELD_FILE.replaceAll("\n", "\r\n"))).toEqual(field);
    expect(configOf(FIELD_FILE, "ecosystem.yaml")).toEqual(field);
  });

  it("may have switches that we do not know", () => {
    const text = fileWith({ automation_config: { nightly_cleanup_enabled: true, owner_team: "platform" } });

    expect(checkEcosystemConfig(text, { file: "a.json" }).findings).toEqual([]);
  });
});

describe("this repository's own configuration", () => {
  it("is valid without a warning", () => {
    const text = readFileSync(new URL("../../../../config/ecosystem-repos.json", import.meta.url), "utf8");

    expect(checkEcosystemConfig(text, { file: "config/ecosystem-repos.json" }).findings).toEqual([]);
  });
});

describe("what the file does not say", () => {
  it("is the documented default, or absent where an input may say the same", () => {
    expect(configOf('{"repositories":["acme/api"]}')).toEqual({
      repositories: [{ repository: { owner: "acme", name: "api" }, isEnabled: true }],
      threshold: 10,
      syncIntervalMinutes: 15,
      isSyncEnabled: true,
      isConflictResolutionEnabled: true,
      sync: {
        diverged: "report",
        finished: "leave",
        branches: { include: ["**"], exclude: [] },
        labels: ["automerge", "ecosystem-sync"],
        recreateAfterDays: 30,
        isReplayGuarded: true,
        conflictReviewers: [],
        conflictRules: { strategies: [], sets: [] },
      },
      discover: [],
      pullRequests: {},
      experiments: [],
      notifications: [],
      bots: {
        userIds: [49699333, 29139614, 41898282],
        branchPrefixes: ["dependabot/", "renovate/", "copilot/", "claude/"],
      },
      scheduling: field.scheduling,
    });
  });

  it("is what the schema documents", () => {
    const { sync_interval_minutes, auto_merge_threshold_commits, sync, bots, automation_config } =
      ECOSYSTEM_SCHEMA.properties;
    const config = configOf('{"repositories":["acme/api"]}');

    expect(config.syncIntervalMinutes).toBe(sync_interval_minutes.default);
    expect(config.threshold).toBe(auto_merge_threshold_commits.default);
    expect(config.sync.diverged).toBe(sync.properties.diverged.default);
    expect(config.sync.branches.include).toEqual(sync.properties.branches.properties.include.default);
    expect(config.sync.branches.exclude).toEqual(sync.properties.branches.properties.exclude.default);
    expect(config.sync.labels).toEqual(sync.properties.labels.default);
    expect(config.bots.userIds).toEqual(bots.properties.user_ids.default);
    expect(config.bots.branchPrefixes).toEqual(bots.properties.branch_prefixes.default);
    expect(config.isSyncEnabled).toBe(automation_config.properties.ecosystem_sync_enabled.default);
    expect(config.isConflictResolutionEnabled).toBe(
      automation_config.properties.conflict_resolution_enabled.default,
    );
  });

  it("does not overwrite what the file says", () => {
    const config = configOf(
      fileWith({
        sync_interval_minutes: 30,
        auto_merge_threshold_commits: 1,
        automation_config: { ecosystem_sync_enabled: false, conflict_resolution_enabled: false },
        sync: {
          diverged: "skip",
          branches: { include: [] },
          max_pull_requests_per_run: 0,
          max_prs_per_hour: 40,
          max_prs_per_repo: 2,
          max_open_prs_per_repo: 0,
          labels: [],
        },
        discover: [],
        pullRequests: {},
        experiments: [],
        bots: { user_ids: [], branch_prefixes: [] },
      }),
    );

    expect(config).toMatchObject({
      threshold: 1,
      syncIntervalMinutes: 30,
      isSyncEnabled: false,
      isConflictResolutionEnabled: false,
      sync: {
        diverged: "skip",
        branches: { include: [], exclude: [] },
        maxPullRequestsPerRun: 0,
        maxPrsPerHour: 40,
        maxPrsPerRepository: 2,
        maxOpenPrsPerRepository: 0,
        labels: [],
      },
      discover: [],
      pullRequests: {},
      experiments: [],
      notifications: [],
      bots: { userIds: [], branchPrefixes: [] },
    });
  });

  it("takes rules for conflicts in the order of the file, and a repository's own apart", () => {
    const rules = {
      conflict_strategies: { "docs/**": "words", "*.md": "person" },
      conflict_sets: { "a.json": ["x", "."] },
    };
    const { repositories, sync } = configOf(
      fileWith({ repositories: [{ repository: "acme/api", ...rules }, "acme/web"], sync: rules }),
    );

    const conflictRules = {
      strategies: [
        { glob: "docs/**", strategy: "words" },
        { glob: "*.md", strategy: "person" },
      ],
      sets: [
        { glob: "a.json", key: "x" },
        { glob: "a.json", key: "." },
      ],
    };
    expect(sync).toMatchObject({ conflictRules });
    expect(repositories).toMatchObject([{ conflictRules }, {}]);
    expect(repositories[1]).not.toHaveProperty("conflictRules");
  });

  it("says where a rule for conflicts is none", () => {
    const text = fileWith({
      sync: { conflict_strategies: { "docs/**": "magic" }, conflict_sets: { "a.json": "x" } },
    });

    const { config, findings } = checkEcosystemConfig(text, { file: "a.json" });

    expect(config).toBeNull();
    expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["CFG006", "/sync/conflict_strategies/docs~1**"],
      ["CFG005", "/sync/conflict_sets/a.json"],
    ]);
    expect(findings[0]?.message).toContain("structure");
  });

  it("lets sync.threshold override auto_merge_threshold_commits", () => {
    expect(configOf(fileWith({ auto_merge_threshold_commits: 5, sync: { threshold: 7 } })).threshold).toBe(7);
  });
});

describe("scheduling", () => {
  it("is read key for key; a weight is found in whatever case the name is written", () => {
    const text = fileWith({
      scheduling: {
        mode: "learned",
        objective: "stale_time",
        api_budget_per_hour: 200,
        max_interval_factor: 2.5,
        max_interval_hours: 12,
        fairness: 0.5,
        half_life_days: 7,
        weights: { "Acme/API": 2 },
      },
    });

    expect(configOf(text).scheduling).toEqual({
      mode: "learned",
      objective: "stale_time",
      apiBudgetPerHour: 200,
      maxIntervalFactor: 2.5,
      maxIntervalHours: 12,
      fairness: 0.5,
      halfLifeDays: 7,
      weights: new Map([["acme/api", 2]]),
    });
  });

  it("reports all that is wrong with it at once, each with its place and what to do", () => {
    const text = [
      "repositories: [acme/api]",
      "scheduling:",
      "  mode: lerned",
      "  objective: speed",
      "  api_budget_per_hour: 0",
      "  max_interval_factor: 0.5",
      "  fairness: '1'",
      "  half_life_days: soon",
      "  weights:",
      "    acme/api: -1",
      "    acme/aip: 2",
      "  bugdet: 3",
    ].join("\n");

    const { config, findings } = checkEcosystemConfig(text, { file: "a.yml" });

    expect(config).toBeNull();
    expect(findings.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`)).toEqual(
      [
        'CFG006 3:9 scheduling.mode must be one of "uniform", "shadow", "learned", but is the string "lerned". Did you mean "learned"?',
        'CFG006 4:14 scheduling.objective must be one of "delay", "stale_time", "threshold", but is the string "speed". Change it, or remove the key for the default, "delay".',
        "CFG006 5:24 scheduling.api_budget_per_hour must be an integer from 1 to 1000000, but is 0. Change it.",
        "CFG006 6:24 scheduling.max_interval_factor must be a number from 1 to 1000, but is 0.5. Change it, or remove the key for the default, 1.35.",
        'CFG005 7:13 scheduling.fairness must be a number from 0 to 1, but is the string "1". Write it as plain digits, without quotes, leading zeros or separators.',
        'CFG005 8:19 scheduling.half_life_days must be a number from 1 to 365, but is the string "soon". Change it, or remove the key for the default, 14.',
        'CFG006 10:15 scheduling.weights."acme/api" must be a number from 0 to 1000, but is -1. Change it.',
        'CFG004 11:5 scheduling.weights has "acme/aip", which is not in repositories and is ignored. Did you mean "acme/api"?',
        expect.stringContaining('CFG004 12:3 scheduling has an unknown key, "bugdet", which is ignored.'),
      ],
    );
  });
});
