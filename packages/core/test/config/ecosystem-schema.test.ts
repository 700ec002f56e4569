import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { fileWith, findingsOf } from "./findings-of.ts";

/** Nests a value: `sync.branches` and 1 make `{sync: {branches: 1}}`. */
function nest(path: string, value: unknown): Readonly<Record<string, unknown>> {
  return path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<
    string,
    unknown
  >;
}

const ofRepository = (settings: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ repositories: [{ repository: "acme/api", ...settings }] });

const texts = (count: number, length = 1) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(length, "x"));

const integerBounds = [
  ["sync_interval_minutes", 5, 1440],
  ["auto_merge_threshold_commits", 1, 1000],
  ["pulse_interval_seconds", 1, 3600],
  ["automation_config.auto_mark_ready_delay_seconds", 0, 86_400],
  ["sync.threshold", 1, 1000],
  ["sync.max_pull_requests_per_run", 0, 10_000],
] as const;

describe("the bounds of an integer", () => {
  it.each(integerBounds)("of %s take in %i and %i", (path, minimum, maximum) => {
    for (const value of [minimum, minimum + 1, maximum - 1, maximum]) {
      expect(findingsOf(fileWith(nest(path, value)))).toEqual([]);
    }
  });

  it.each([["sync_interval_minutes", 1, 1440], ...integerBounds.slice(1)] as const)(
    "of %s leave out what is below %i and above %i",
    (path, minimum, maximum) => {
      for (const value of [minimum - 1, -1000, maximum + 1, 1e300]) {
        expect(findingsOf(fileWith(nest(path, value)))).toEqual([
          expect.stringContaining(
            `CFG006 1:${fileWith(nest(path, value)).indexOf(String(value)) + 1} ${path} must be`,
          ),
        ]);
      }
    },
  );

  it.each([
    ["threshold", 1, 1000],
    ["id", 1, Number.MAX_SAFE_INTEGER],
  ])("of a repository's %s are %i and %i", (key, minimum, maximum) => {
    expect(findingsOf(ofRepository({ [key]: minimum }))).toEqual([]);
    expect(findingsOf(ofRepository({ [key]: maximum }))).toEqual([]);
    expect(findingsOf(ofRepository({ [key]: minimum - 1 }))).toEqual([expect.stringContaining("CFG006")]);
    expect(findingsOf(ofRepository({ [key]: maximum + 1 }))).toEqual([expect.stringContaining("CFG006")]);
  });

  it.each([
    ["bots.user_ids", [1], [0]],
    ["automation_config.auto_approve_bot_user_id", 1, 0],
    ["categories.any", 0, -1],
  ])("hold for %s", (path, good, bad) => {
    expect(findingsOf(fileWith(nest(path, good)))).toEqual([]);
    expect(findingsOf(fileWith(nest(path, bad)))).toEqual([expect.stringContaining("CFG006")]);
  });
});

describe("the bounds of texts and lists", () => {
  it.each([
    ["sync.labels", ["l".repeat(50)], ["l".repeat(51)]],
    ["sync.labels", ["l"], [""]],
    ["sync.labels", texts(100), texts(101)],
    ["bots.branch_prefixes", ["p".repeat(255)], ["p".repeat(256)]],
    ["bots.branch_prefixes", ["p"], [""]],
    ["bots.branch_prefixes", texts(1000), texts(1001)],
    ["sync.branches.include", ["b".repeat(255)], ["b".repeat(256)]],
    ["sync.branches.include", texts(1000), texts(1001)],
    ["sync.branches.exclude", ["!b"], ["!"]],
    ["sync.branches.exclude", ["!b!"], ["!!b"]],
  ])("of %s are kept", (path, good, bad) => {
    expect(findingsOf(fileWith(nest(path, good)))).toEqual([]);
    expect(findingsOf(fileWith(nest(path, bad)))).toEqual([expect.stringContaining("CFG006")]);
  });

  it("take 10,000 repositories and no more", () => {
    const file = (count: number) =>
      JSON.stringify({ repositories: texts(count).map((name) => `acme/${name}`) });

    expect(findingsOf(file(10_000))).toEqual([]);
    expect(findingsOf(file(10_001))).toEqual([
      "error CFG006 1:17 repositories must be a list of at most 10000, but is a list of 10001. Change it.",
    ]);
  });
});

describe("the type of a value", () => {
  it.each([
    [
      "sync_interval_minutes",
      "15",
      'must be an integer from 1 to 1440, but is the string "15". Write it as plain digits',
    ],
    [
      "sync_interval_minutes",
      1.5,
      "must be an integer from 1 to 1440, but is 1.5. Change it, or remove the key for the default, 15.",
    ],
    ["auto_merge_threshold_commits", true, "must be an integer from 1 to 1000, but is true."],
    ["pulse_interval_seconds", null, "must be an integer from 1 to 3600, but is empty (null). Change it."],
    [
      "automation_config.ecosystem_sync_enabled",
      "false",
      'must be true or false, but is the string "false". Remove the quotes.',
    ],
    [
      "automation_config.ecosystem_sync_enabled",
      0,
      "must be true or false, but is 0. Change it, or remove the key for the default, true.",
    ],
    ["automation_config", [], "must be an object, but is an empty list."],
    ["categories", "x", 'must be an object, but is the string "x".'],
    ["categories.a", 1.5, "must be an integer of at least 0, but is 1.5."],
    ["sync", true, "must be an object, but is true."],
    ["sync.labels", "automerge", 'must be a list of at most 100, but is the string "automerge".'],
    ["sync.branches.include", { a: 1 }, "must be a list of at most 1000, but is an object."],
    ["bots.branch_prefixes", [1], "must be a string of 1 to 255 characters, but is 1."],
    ["repositories", "acme/api", 'must be a list of at most 10000, but is the string "acme/api".'],
    ["repositories", [1], "must be owner/name or an object, but is 1."],
    ["repositories", [{ repository: 1 }], "must be a string, but is 1."],
    ["$schema", 1, "must be a string, but is 1."],
  ])("of %s is not %j", (path, value, message) => {
    const findings = findingsOf(fileWith(nest(path, value)));

    expect(findings).toEqual([expect.stringMatching(/^error CFG005 /)]);
    expect(findings[0]).toContain(message);
  });
});

describe("a choice", () => {
  it.each([
    ["mode", ["report", "pull-request", "fast-forward"]],
    ["head", ["sync-branch", "default-branch"]],
    ["diverged", ["report", "sync", "skip"]],
  ])("of %s is one of %j, for all and for one repository", (key, words) => {
    for (const word of words) {
      expect(findingsOf(fileWith({ sync: { [key]: word } }))).toEqual([]);
      expect(findingsOf(ofRepository({ [key]: word }))).toEqual([]);
    }
    expect(findingsOf(fileWith({ sync: { [key]: "other" } }))).toEqual([expect.stringContaining("CFG006")]);
    expect(findingsOf(ofRepository({ [key]: "Report" }))).toEqual([expect.stringContaining("CFG006")]);
  });

  it("that is mistyped comes with the word that it resembles", () => {
    expect(findingsOf(fileWith({ sync: { mode: "pull-requests" } }))).toEqual([
      'error CFG006 1:45 sync.mode must be one of "report", "pull-request", "fast-forward", but is the string "pull-requests". Did you mean "pull-request"?',
    ]);
  });
});

describe("a repository with settings of its own", () => {
  it("may have all of them", () => {
    const settings = {
      enabled: false,
      id: 42,
      threshold: 3,
      mode: "fast-forward",
      head: "default-branch",
      diverged: "sync",
      branches: { include: ["main"], exclude: ["x"] },
      labels: [],
    };

    const { config, findings } = checkEcosystemConfig(ofRepository(settings), { file: "a.json" });

    expect(findings).toEqual([]);
    expect(config?.repositories).toEqual([
      {
        repository: { owner: "acme", name: "api" },
        isEnabled: false,
        databaseId: 42,
        threshold: 3,
        mode: "fast-forward",
        head: "default-branch",
        diverged: "sync",
        branches: { include: ["main"], exclude: ["x"] },
        labels: [],
      },
    ]);
  });
});
