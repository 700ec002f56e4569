import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { fileWith, findingsOf } from "./findings-of.ts";

const lines = (...texts: readonly string[]) => texts.join("\n");

const json: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "CFG001",
    lines("{", '  "repositories": ["acme/api",],', "  // why", '  "sync": }'),
    [
      "error CFG001 2:31 The file has a comma after the last value. Remove it.",
      "error CFG001 3:3 The file has a comment, which JSON does not support. Remove it, or write the file in YAML.",
      "error CFG001 4:11 The file has no value here. Add one, or remove the comma before this position.",
    ],
  ],
  [
    "CFG002",
    lines("{", '  "repositories": ["acme/api"],', '  "sync": {},', '  "sync": { "mode": "report" }', "}"),
    [
      'error CFG002 4:3 Duplicate key "sync"; line 3 has it already, and only the last one would count. Remove one of them.',
    ],
  ],
  [
    "CFG003 for the file",
    "{}",
    ['error CFG003 1:1 The file has no key "repositories". Add it with a list such as ["acme/api"].'],
  ],
  [
    "CFG003 for a repository",
    lines("{", '  "repositories": [', '    { "threshold": 3 }', "  ]", "}"),
    ['error CFG003 3:5 repositories[0] has no key "repository". Add it with the owner/name of a repository.'],
  ],
  [
    "CFG004",
    lines("{", '  "repositories": ["acme/api"],', '  "sync": { "lables": [] }', "}"),
    ['warning CFG004 3:13 sync has an unknown key, "lables", which is ignored. Did you mean "labels"?'],
  ],
  [
    "CFG005",
    lines("{", '  "repositories": ["acme/api"],', '  "sync": { "labels": "x" }', "}"),
    [
      'error CFG005 3:23 sync.labels must be a list of at most 100, but is the string "x". Change it, or remove the key for the default, ["automerge","ecosystem-sync"].',
    ],
  ],
  [
    "CFG006",
    lines("{", '  "repositories": ["acme/api"],', '  "auto_merge_threshold_commits": 0', "}"),
    [
      "error CFG006 3:35 auto_merge_threshold_commits must be an integer from 1 to 1000, but is 0. Change it, or remove the key for the default, 10.",
    ],
  ],
  [
    "CFG007",
    lines("{", '  "repositories": ["api",', '    { "repository": "acme/my api" }]', "}"),
    [
      'error CFG007 2:20 A repository must be owner/name, but "api" has no owner. Write owner/name.',
      'error CFG007 3:21 A repository must be owner/name, but "acme/my api" contains whitespace. Write owner/name.',
    ],
  ],
  [
    "CFG008",
    lines("{", '  "repositories": ["acme/api", "Acme/API",', '    { "repository": "ACME/api" }]', "}"),
    [
      'error CFG008 2:32 The repository "Acme/API" is a duplicate of line 2, column 20 (case-insensitive). Remove one of them.',
      'error CFG008 3:21 The repository "ACME/api" is a duplicate of line 2, column 20 (case-insensitive). Remove one of them.',
    ],
  ],
  [
    "CFG010",
    lines("{", '  "repositories": ["acme/api"],', '  "sync_interval_minutes": 4', "}"),
    [
      "warning CFG010 3:28 sync_interval_minutes is 4, but GitHub starts a schedule at most every 5 minutes. Set 5 or more.",
    ],
  ],
  [
    "CFG011",
    lines("{", '  "repositories": []', "}"),
    ["error CFG011 2:19 repositories is empty. List at least one repository as owner/name."],
  ],
  [
    "CFG013",
    lines(
      "{",
      '  "repositories": ["acme/api"],',
      `  "automation_config": { "token": "ghp_${"a".repeat(36)}" }`,
      "}",
    ),
    [
      "error CFG013 3:36 The file contains what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
    ],
  ],
];

const yaml: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "CFG001",
    lines("repositories:", "  - acme/api", "\tsync: {}"),
    [
      "error CFG001 3:1 The file is not valid YAML: tab characters must not be used in indentation. Check the text around this position.",
    ],
  ],
  [
    "CFG001 for a second document",
    lines("repositories: [acme/api]", "---", "sync: {}"),
    ["error CFG001 3:1 The file contains 2 YAML documents. Keep one, and remove '---' and the rest."],
  ],
  [
    "CFG001 for a second document without content",
    lines("repositories: [acme/api]", "---", "---"),
    ["error CFG001 1:16 The file contains 3 YAML documents. Keep one, and remove '---' and the rest."],
  ],
  [
    "CFG002",
    lines("repositories:", "  - acme/api", "sync: {}", "sync:", "  mode: report"),
    [
      'error CFG002 4:1 Duplicate key "sync"; line 3 has it already, and only the last one would count. Remove one of them.',
    ],
  ],
  [
    "CFG003",
    lines("repositories:", "  - acme/api", "  - threshold: 3"),
    ['error CFG003 3:5 repositories[1] has no key "repository". Add it with the owner/name of a repository.'],
  ],
  [
    "CFG004",
    lines("repositories:", "  - repository: acme/api", "    treshold: 3"),
    [
      'warning CFG004 3:5 repositories[0] has an unknown key, "treshold", which is ignored. Did you mean "threshold"?',
    ],
  ],
  [
    "CFG005",
    lines(
      "repositories: [acme/api]",
      "sync_interval_minutes: 08",
      "auto_merge_threshold_commits:",
      "sync:",
      "  threshold: '5'",
    ),
    [
      'error CFG005 2:24 sync_interval_minutes must be an integer from 1 to 1440, but is the string "08". Write it as plain digits, without quotes, leading zeros or separators.',
      "error CFG005 3:29 auto_merge_threshold_commits must be an integer from 1 to 1000, but is empty (null). Change it, or remove the key for the default, 10.",
      'error CFG005 5:14 sync.threshold must be an integer from 1 to 1000, but is the string "5". Write it as plain digits, without quotes, leading zeros or separators.',
    ],
  ],
  [
    "CFG006",
    lines("repositories: [acme/api]", "bots:", "  user_ids:", "    - 1", "    - 0"),
    ["error CFG006 5:7 bots.user_ids[1] must be an integer of at least 1, but is 0. Change it."],
  ],
  [
    "CFG007",
    lines("repositories:", "  - acme/api.git"),
    [
      'error CFG007 2:5 A repository must be owner/name, but "acme/api.git" ends with .git, which is only part of the clone URL. Remove it.',
    ],
  ],
  [
    "CFG008",
    lines("repositories:", "  - acme/api", "  - repository: Acme/api"),
    [
      'error CFG008 3:17 The repository "Acme/api" is a duplicate of line 2, column 5 (case-insensitive). Remove one of them.',
    ],
  ],
  [
    "CFG010",
    lines("repositories: [acme/api]", "sync_interval_minutes: 1"),
    [
      "warning CFG010 2:24 sync_interval_minutes is 1, but GitHub starts a schedule at most every 5 minutes. Set 5 or more.",
    ],
  ],
  [
    "CFG011",
    lines("# nothing yet", "repositories: []"),
    ["error CFG011 2:15 repositories is empty. List at least one repository as owner/name."],
  ],
  [
    "CFG013",
    lines("repositories: [acme/api]", `# xoxb-${"1".repeat(12)}`),
    [
      "error CFG013 2:3 The file contains what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
    ],
  ],
];

describe("checkEcosystemConfig", () => {
  it.each(json)("places %s in JSON", (_rule, text, findings) => {
    expect(findingsOf(text)).toEqual(findings);
  });

  it.each(yaml)("places %s in YAML", (_rule, text, findings) => {
    expect(findingsOf(text, "ecosystem.yml")).toEqual(findings);
  });

  it.each([
    ["after CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["after CR", (text: string) => text.replaceAll("\n", "\r")],
    ["after a byte order mark", (text: string) => `\ufeff${text}`],
  ])("places every finding the same %s", (_what, change) => {
    for (const [rule, text, findings] of json) {
      if (rule !== "CFG001") expect(findingsOf(change(text))).toEqual(findings);
    }
    for (const [rule, text, findings] of yaml) {
      if (rule !== "CFG001") expect(findingsOf(change(text), "ecosystem.yaml")).toEqual(findings);
    }
  });

  it("reports where a finding ends, and its pointer", () => {
    const { findings } = checkEcosystemConfig(lines("{", '  "repositories": ["acme"]', "}"), {
      file: "a.json",
    });

    expect(findings).toMatchObject([
      { line: 2, column: 20, endLine: 2, endColumn: 26, pointer: "/repositories/0", rule: "CFG007" },
    ]);
  });

  it("warns about a switch that is nearly one we know, because it would switch nothing", () => {
    expect(findingsOf(fileWith({ automation_config: { ecosystem_sync_enabeld: false } }))).toEqual([
      'warning CFG004 1:51 automation_config has an unknown key, "ecosystem_sync_enabeld", which is ignored. Did you mean "ecosystem_sync_enabled"?',
    ]);
  });

  it("lists the known keys when none resembles the unknown one", () => {
    expect(findingsOf(fileWith({ bots: { extra: 1 } }))).toEqual([
      'warning CFG004 1:38 bots has an unknown key, "extra", which is ignored. Known keys: user_ids, branch_prefixes.',
    ]);
  });

  it("reports everything that is wrong at once, in the order of the file", () => {
    const text = lines(
      "{",
      '  "repositories": ["acme", "b/c", "B/C"],',
      '  "sync_interval_minutes": 0,',
      '  "extra": 1,',
      '  "auto_merge_threshold_commits": "10"',
      "}",
    );

    const rules = checkEcosystemConfig(text, { file: "a.json" }).findings.map(({ rule, line }) => [
      rule,
      line,
    ]);

    expect(rules).toEqual([
      ["CFG007", 2],
      ["CFG008", 2],
      ["CFG006", 3],
      ["CFG004", 4],
      ["CFG005", 5],
    ]);
  });

  it("checks what the last of a repeated key says", () => {
    const text = lines("{", '  "repositories": ["acme/api"],', '  "sync": 1,', '  "sync": 2', "}");

    expect(findingsOf(text)).toEqual([
      expect.stringMatching(/^error CFG002 4:3 /),
      expect.stringMatching(/^error CFG005 4:11 sync must be an object, but is 2/),
    ]);
  });

  it("finds a repeated key at any depth, every time", () => {
    const text =
      '{"repositories":["a/b",{"repository":"a/c","id":1,"id":2,"id":3}],"categories":{"x~/y":1,"x~/y":1}}';

    const { findings } = checkEcosystemConfig(text, { file: "a.json" });

    expect(findings.map(({ rule, column, pointer }) => [rule, column, pointer])).toEqual([
      ["CFG002", 51, "/repositories/1/id"],
      ["CFG002", 58, "/repositories/1/id"],
      ["CFG002", 90, "/categories/x~0~1y"],
    ]);
  });

  it.each([
    ["a file that is a list", '["acme/api"]', "The file must be an object, but is a list."],
    ["a file that is null", "null", "The file must be an object, but is empty (null)."],
    ["a file that is a text", '"acme/api"', 'The file must be an object, but is the string "acme/api".'],
  ])("refuses %s", (_what, text, message) => {
    expect(findingsOf(text)).toEqual([expect.stringContaining(`error CFG005 1:1 ${message}`)]);
  });

  it("shows no secret in any message", () => {
    const secret = `ghp_${"a1B2".repeat(9)}`;
    const text = JSON.stringify({ repositories: [secret, secret], [secret]: 1, sync: { mode: secret } });

    const { findings } = checkEcosystemConfig(text, { file: "a.json" });

    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["CFG004", "CFG006", "CFG007", "CFG013"]),
    );
    expect(JSON.stringify(findings)).not.toContain("a1B2");
  });

  it("shows long texts cut", () => {
    const [finding = ""] = findingsOf(JSON.stringify({ repositories: ["x".repeat(5000)] }));

    expect(finding).toContain(`"${"x".repeat(60)}…"`);
    expect(finding.length).toBeLessThan(200);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "takes the key %s for an unknown one",
    (key) => {
      const text = `{"repositories":["a/b",{"repository":"a/c","${key}":{"threshold":1}}],"${key}":{"polluted":1},"categories":{"${key}":1}}`;

      const asJson = checkEcosystemConfig(text, { file: "a.json" });
      const asYaml = checkEcosystemConfig(text, { file: "a.yaml" });

      for (const { config, findings } of [asJson, asYaml]) {
        expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
          ["CFG004", "/repositories/1"],
          ["CFG004", ""],
        ]);
        expect(config?.repositories[1]).toEqual({ repository: { owner: "a", name: "c" }, isEnabled: true });
      }
      expect({}).not.toHaveProperty("polluted");
    },
  );

  it("gives a configuration exactly when no finding is an error", () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 20 }), fc.boolean(), fc.string(), fc.constant(null));
    const anyFile = fc.record(
      {
        repositories: fc.array(fc.oneof(fc.constantFrom("a/b", "A/b", "a/c", "x"), value), { maxLength: 3 }),
        sync_interval_minutes: value,
        sync: fc.oneof(value, fc.record({ threshold: value, mode: fc.constantFrom("report", "no") })),
        extra: value,
      },
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(anyFile, (file) => {
        const { config, findings } = checkEcosystemConfig(JSON.stringify(file), { file: "a.json" });

        expect(config === null).toBe(findings.some(({ severity }) => severity === "error"));
      }),
    );
  });

  it("finds the same in JSON and in YAML", () => {
    const text = '{"repositories":["a/b","A/B","x",3],"sync":{"mode":"no","threshold":0},"extra":1}';

    expect(findingsOf(text, "a.yaml")).toEqual(findingsOf(text, "a.json"));
  });

  it("goes by the format when one is given, else by the file extension", () => {
    const text = "repositories: [acme/api]";

    expect(checkEcosystemConfig(text, { file: "config", format: "yaml" }).findings).toEqual([]);
    expect(checkEcosystemConfig(text, { file: "config.YML" }).findings).toEqual([]);
    expect(checkEcosystemConfig(text, { file: "config" }).findings).not.toEqual([]);
  });
});
