import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { validateFiles } from "../src/index.ts";

/** One way to break a valid configuration: a line is replaced, and a rule must speak there. */
interface Mutation {
  readonly about: string;
  readonly line: number;
  readonly text: string;
  readonly rule: string;
}

const REPOSITORIES = 60;

/** Line 2 starts the list, line 3 is the first repository; every key has a line of its own. */
const LINES: readonly string[] = [
  "{",
  '  "repositories": [',
  ...Array.from(
    { length: REPOSITORIES },
    (_, at) => `    "acme/repo-${at}"${at < REPOSITORIES - 1 ? "," : ""}`,
  ),
  "  ],",
  '  "sync_interval_minutes": 15,',
  '  "auto_merge_threshold_commits": 10,',
  '  "pulse_interval_seconds": 9',
  "}",
];

const FIRST = 3;

const NAMES: readonly (readonly [value: string, rule: string])[] = [
  ['"https://github.com/acme/x"', "CFG007"],
  ['"acme"', "CFG007"],
  ['"acme/x/y"', "CFG007"],
  ['"-acme/x"', "CFG007"],
  ['"acme/x y"', "CFG007"],
  ['"acme/x.git"', "CFG007"],
  ["15", "CFG005"],
  ["true", "CFG005"],
];

function breakRepository(at: number): readonly Mutation[] {
  const end = at < REPOSITORIES - 1 ? "," : "";
  const twin = at === 0 ? REPOSITORIES - 1 : at - 1;
  // Of two equal names the second in the file is told.
  const line = at === 0 ? FIRST + twin : FIRST + at;
  const repeated = `    "ACME/REPO-${twin}"${end}`;
  return [
    ...NAMES.map(([value, rule]) => ({
      about: `${value} for repository ${at}`,
      line: FIRST + at,
      text: `    ${value}${end}`,
      rule,
    })),
    ...(at === 0 ? [] : [{ about: `repository ${at} twice`, line, text: repeated, rule: "CFG008" }]),
  ];
}

const NUMBERS: readonly (readonly [key: string, max: number])[] = [
  ["sync_interval_minutes", 1440],
  ["auto_merge_threshold_commits", 1000],
  ["pulse_interval_seconds", 3600],
];

function breakNumber(key: string, max: number): readonly Mutation[] {
  const at = LINES.findIndex((line) => line.includes(`"${key}"`));
  const end = LINES[at]?.endsWith(",") === true ? "," : "";
  const values: readonly (readonly [string, string])[] = [
    ["0", "CFG006"],
    ["-1", "CFG006"],
    [String(max + 1), "CFG006"],
    ['"15"', "CFG005"],
    ["1.5", "CFG005"],
    ["true", "CFG005"],
    ["[]", "CFG005"],
    ["{}", "CFG005"],
  ];
  return [
    ...values.map(([value, rule]) => ({
      about: `${key}: ${value}`,
      line: at + 1,
      text: `  "${key}": ${value}${end}`,
      rule,
    })),
    { about: `${key} misspelt`, line: at + 1, text: `  "${key}s": 15${end}`, rule: "CFG004" },
    { about: `${key} without a value`, line: at + 1, text: `  "${key}": :${end}`, rule: "CFG001" },
    { about: `${key} in single quotes`, line: at + 1, text: `  '${key}': 15${end}`, rule: "CFG001" },
  ];
}

const MUTATIONS: readonly Mutation[] = [
  ...Array.from({ length: REPOSITORIES }, (_, at) => breakRepository(at)).flat(),
  ...NUMBERS.flatMap(([key, max]) => breakNumber(key, max)),
];

function findingsAfter({ line, text }: Mutation): readonly string[] {
  const lines = LINES.with(line - 1, text);
  const { findings } = validateFiles([{ kind: "config", path: "config.json", text: lines.join("\n") }]);
  return findings.map((finding) => `${finding.rule}:${finding.line}`);
}

describe("a valid configuration", () => {
  it("is valid before it is broken", () => {
    expect(validateFiles([{ kind: "config", path: "config.json", text: LINES.join("\n") }]).findings).toEqual(
      [],
    );
  });

  it("is broken in at least 500 ways", () => {
    const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/rules/README.md"), "utf8");

    expect(MUTATIONS.length).toBeGreaterThanOrEqual(500);
    expect(page).toContain(`broken in ${MUTATIONS.length} ways`);
  });

  it("reports the right rule at the exact line, however it is broken", () => {
    const wrong = MUTATIONS.map((mutation) => ({ mutation, found: findingsAfter(mutation) })).filter(
      ({ mutation, found }) => !found.includes(`${mutation.rule}:${mutation.line}`),
    );

    expect(wrong).toEqual([]);
  });

  it("reports nothing more than what was broken, as long as it can be read", () => {
    const noisy = MUTATIONS.filter(({ rule }) => rule !== "CFG001")
      .map((mutation) => ({ about: mutation.about, found: findingsAfter(mutation) }))
      .filter(({ found }) => found.length > 1);

    expect(noisy).toEqual([]);
  });
});
