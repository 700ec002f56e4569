import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig, parseEcosystemConfig } from "../../src/config/index.ts";

const good = {
  id: "threshold-5",
  status: "running",
  start: "2026-12-01",
  variants: [
    { id: "control", weight: 0.5, settings: {} },
    { id: "t5", weight: 0.5, settings: { auto_merge_threshold_commits: 5 } },
  ],
  primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
};

const file = (...experiments: readonly object[]) =>
  JSON.stringify({ repositories: ["acme/api"], experiments }, null, 2);

const check = (...experiments: readonly object[]) =>
  checkEcosystemConfig(file(...experiments), { file: "ecosystem-config.json" });

const messages = (...experiments: readonly object[]) =>
  check(...experiments).findings.map(
    ({ rule, severity, pointer, message }) => `${rule} ${severity} ${pointer} ${message}`,
  );

const withVariants = (...variants: readonly object[]) => ({ ...good, variants });
const [control, treated] = good.variants;

describe("experiments of the configuration", () => {
  it("are read with their defaults", () => {
    const { config, findings } = check(good);

    expect(findings).toEqual([]);
    expect(config?.experiments).toEqual([
      {
        id: "threshold-5",
        status: "running",
        seed: "threshold-5",
        design: "parallel",
        coverage: 1,
        namespace: null,
        namespaceRange: [0, 1],
        start: "2026-12-01",
        minDays: 7,
        maxDays: 56,
        eligible: { include: ["**"], exclude: [] },
        variants: [
          { id: "control", weight: 0.5, settings: {} },
          { id: "t5", weight: 0.5, settings: { threshold: 5 } },
        ],
        primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
        secondary: [],
        guardrails: [],
        analysis: { alpha: 0.05, minUnits: 20, prePeriodDays: 0 },
      },
    ]);
  });

  it("take every setting that may differ", () => {
    const settings = {
      threshold: 3,
      diverged: "sync",
      finished: "sync",
      labels: ["a"],
      recreate_after_days: 1,
      replay_guard: false,
      conflict_reviewers: ["octocat"],
      conflict_strategies: { "**": "words" },
    };

    expect(
      check(withVariants({ ...control }, { ...treated, settings })).config?.experiments[0]?.variants[1]
        ?.settings,
    ).toEqual({
      threshold: 3,
      diverged: "sync",
      finished: "sync",
      labels: ["a"],
      recreateAfterDays: 1,
      isReplayGuarded: false,
      conflictReviewers: ["octocat"],
      conflictRules: { strategies: [{ glob: "**", strategy: "words" }], sets: [] },
    });
  });

  it.each([
    [
      "one variant",
      withVariants({ ...control }),
      "/experiments/0/variants experiments[0].variants needs at least two variants",
    ],
    [
      "weights",
      withVariants({ ...control }, { ...treated, weight: 0.4 }),
      "/experiments/0/variants experiments[0].variants has weights that sum to 0.9; they must sum to 1.",
    ],
    [
      "a control with settings",
      withVariants({ ...control, settings: { threshold: 1 } }, { ...treated }),
      "/experiments/0/variants/0/settings experiments[0].variants[0].settings must be empty",
    ],
    [
      "a variant like the control",
      withVariants({ ...control }, { ...treated, settings: {} }),
      "/experiments/0/variants/1/settings experiments[0].variants[1].settings is empty",
    ],
    [
      "a forbidden setting",
      withVariants({ ...control }, { ...treated, settings: { mode: "fast-forward" } }),
      'has "mode", which may not differ between variants. Settings that may: auto_merge_threshold_commits,',
    ],
    [
      "a mistyped setting",
      withVariants({ ...control }, { ...treated, settings: { treshold: 5 } }),
      'has "treshold", which may not differ between variants. Did you mean "threshold"?',
    ],
    [
      "one setting twice",
      withVariants(
        { ...control },
        { ...treated, settings: { threshold: 5, auto_merge_threshold_commits: 5 } },
      ),
      "which are one setting. Keep one.",
    ],
    [
      "two variants of one name",
      withVariants({ ...control }, { ...treated, id: "control" }),
      '/experiments/0/variants/1/id experiments[0].variants[1].id is "control", as of a variant above it.',
    ],
    [
      "a day that is none",
      { ...good, start: "2026-02-30" },
      '/experiments/0/start experiments[0].start is "2026-02-30", which is no day',
    ],
    [
      "days",
      { ...good, max_days: 3 },
      "/experiments/0/max_days experiments[0].max_days lets the experiment end after 3 days",
    ],
    [
      "an empty range",
      { ...good, namespace: "a", namespace_range: [0.5, 0.5] },
      "ends at 0.5, not behind its start, 0.5.",
    ],
    ["a range without a namespace", { ...good, namespace_range: [0, 0.5] }, 'there is no key "namespace"'],
    [
      "a primary metric that is no share",
      { ...good, primary: { metric: "duration_seconds", direction: "down", mde: 0.1 } },
      "/experiments/0/primary/metric",
    ],
    [
      "a guardrail without a margin",
      { ...good, guardrails: [{ metric: "conflict_rate", direction: "down" }] },
      'has neither "margin" nor "relative_margin". Add one.',
    ],
    [
      "a guardrail with two",
      {
        ...good,
        guardrails: [{ metric: "conflict_rate", direction: "down", margin: 0, relative_margin: 0 }],
      },
      'has both "margin" and "relative_margin". Keep one.',
    ],
  ])("are refused for %s", (_, experiment, expected) => {
    expect(messages(experiment)).toEqual([expect.stringContaining(expected)]);
    expect(messages(experiment)[0]).toMatch(/^CFG020 error /);
  });

  it("are refused where two running ones change one setting in the same repositories", () => {
    const other = { ...good, id: "threshold-3" };

    expect(messages(good, other)).toEqual([
      'CFG020 error /experiments/1 experiments[1] changes "threshold", which experiments[0] changes in the same repositories. Give both one "namespace" and each a "namespace_range" of its own.',
    ]);
    expect(messages(good, { ...other, status: "draft" })).toEqual([]);
    expect(
      messages(
        { ...good, namespace: "n", namespace_range: [0, 0.5] },
        { ...other, namespace: "n", namespace_range: [0.5, 1] },
      ),
    ).toEqual([]);
  });

  it("are refused where two have one id", () => {
    expect(messages(good, { ...good, status: "draft", id: "Threshold-5" })).toEqual([
      'CFG020 error /experiments/1/id experiments[1].id is "Threshold-5", as that of experiments[0]. Give it another one.',
    ]);
  });

  it.each([
    ["a number as text", { ...good, coverage: "1" }, "must be a number from 0 to 1"],
    [
      "mde 0",
      { ...good, primary: { ...good.primary, mde: 0 } },
      "must be a number above 0 and up to 1, but is 0.",
    ],
    [
      "a range of one",
      { ...good, namespace: "n", namespace_range: [0] },
      "must be a list of 2, but is a list.",
    ],
    ["another metric", { ...good, primary: { ...good.primary, metric: "merged" } }, "must be one of"],
    [
      "no variants",
      { id: "a", start: "2026-12-01", primary: good.primary },
      'has no key "variants". Add it with a list',
    ],
    ["a day in words", { ...good, start: "tomorrow" }, 'must be a string such as "2026-12-01"'],
  ])("are refused by the schema for %s", (_, experiment, expected) => {
    expect(messages(experiment)).toEqual([expect.stringContaining(expected)]);
  });

  it("keep no repository from being synced: a broken one is left out, with a warning", async () => {
    const broken = { ...good, coverage: 7 };

    const { config, warnings } = await parseEcosystemConfig(file(broken), { file: "a.json" });

    expect(config.experiments).toEqual([]);
    expect(config.repositories).toHaveLength(1);
    expect(warnings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      expect.stringContaining("error: experiments[0].coverage must be a number from 0 to 1, but is 7."),
    ]);
  });

  it("do not hide errors of the rest", async () => {
    const text = JSON.stringify({ repositories: ["no"], experiments: [{}] });

    await expect(parseEcosystemConfig(text, { file: "a.json" })).rejects.toThrow("owner/name");
  });
});
