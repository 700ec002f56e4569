import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import { renderEcosystemFiles } from "../../schemas/write-ecosystem-schema.ts";
import { ECOSYSTEM_SCHEMA } from "../../src/config/ecosystem-schema.ts";
import { type RunMetrics, summarizeRun } from "../../src/metrics/run-metrics.ts";
import { createSyncReport, type SyncReport } from "../../src/report/sync-report.ts";
import { PULL_REQUEST_WAITS } from "../../src/sync/observation/branch-rules.ts";
import {
  BRANCH_OUTCOMES,
  type FailureCode,
  type RepositoryResult,
  type RunError,
  SKIP_REASONS,
} from "../../src/sync/outcome/outcome.ts";

type Json = Readonly<Record<string, unknown>>;

const readSchema = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as Json;

const compile = (schema: Json): ValidateFunction => new Ajv({ allowUnionTypes: true }).compile(schema);

/** A record, so that the compiler tells when a code is missing here. */
const everyCode: Readonly<Record<FailureCode, true>> = {
  "not-found": true,
  unauthorized: true,
  "token-unavailable": true,
  forbidden: true,
  blocked: true,
  "rate-limited": true,
  conflict: true,
  invalid: true,
  server: true,
  network: true,
  "identity-changed": true,
  internal: true,
};

const failureCodes = Object.keys(everyCode) as FailureCode[];

const repository = { owner: "acme", name: "api" };

const scanned: RepositoryResult = {
  repository,
  renamedTo: { owner: "acme", name: "api-2" },
  status: "scanned",
  defaultBranch: "main",
  threshold: 10,
  branches: BRANCH_OUTCOMES.map((outcome, index) => ({
    name: `branch-${outcome}`,
    aheadBy: index === 0 ? null : index,
    behindBy: index === 0 ? null : index,
    outcome,
    ...(outcome === "opened" && {
      pullRequest: {
        number: 1,
        url: "https://github.com/acme/api/pull/1",
        experiment: "threshold-5",
        variant: "t5",
        seed: "threshold-5/1",
      },
      waitsFor: PULL_REQUEST_WAITS,
    }),
    ...(outcome === "planned" && { detail: "would open a pull request" }),
  })),
};

const skipped = SKIP_REASONS.map(
  (reason): RepositoryResult => ({ repository, status: "skipped", reason, threshold: 10, branches: [] }),
);

const failed = failureCodes.map(
  (reason): RepositoryResult => ({ repository, status: "failed", reason, threshold: 10, branches: [] }),
);

const errors: readonly RunError[] = [
  ...failureCodes.map((code) => ({ repository: "acme/api", code, message: "Could not." })),
  { repository: null, code: "internal", message: "Could not." },
];

const report: SyncReport = createSyncReport({
  mode: "pull-request",
  isDryRun: false,
  threshold: 10,
  startedAtMs: 0,
  finishedAtMs: 1500,
  isPartial: true,
  repositories: [scanned, ...skipped, ...failed],
  errors,
});

const metrics: RunMetrics = summarizeRun({
  startedAtMs: 0,
  finishedAtMs: 1500,
  repositories: [scanned, ...skipped, ...failed],
  errors,
  requestCount: 12,
  isPartial: false,
  rateLimit: { core: { limit: 5000, start: 4990, end: null } },
  run: { id: "42", attempt: 1, workflow: "sync", repository: "acme/automation" },
});

const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const METRICS_KEYS =
  "start_time end_time duration_seconds repos_scanned branches_analyzed branches_behind prs_created errors_encountered repos_skipped success_rate api_calls_made partial outcomes rate_limit schema_version run".split(
    " ",
  );

const REPORT_KEYS =
  "schema_version mode dry_run threshold started_at finished_at partial repositories errors".split(" ");

describe("every published schema", () => {
  it.each([
    "ecosystem",
    "metrics",
    "sync-report",
    "sync-state",
    "sync-plan",
    "history-record",
    "history-rollup",
    "experiments-report",
  ])("compiles in strict mode and describes itself: %s", (name) => {
    const schema = readSchema(name);

    expect(compile(schema)).toBeInstanceOf(Function);
    expect(schema.title).toEqual(expect.any(String));
    expect(schema.description).toEqual(expect.any(String));
    expect(JSON.stringify(schema)).not.toContain('"oneOf"');
  });
});

describe("ecosystem.schema.json", () => {
  it("is the schema that files are checked with; `pnpm --filter @automation/core schemas` writes it", () => {
    expect(readSchema("ecosystem")).toEqual(JSON.parse(JSON.stringify(ECOSYSTEM_SCHEMA)));
  });

  it("is what the compiled validator was made from", () => {
    const rendered = renderEcosystemFiles()["../src/config/generated/ecosystem-validator.ts"];

    const compiled = readFileSync(
      new URL("../../src/config/generated/ecosystem-validator.ts", import.meta.url),
      "utf8",
    );
    expect(compiled).toBe(rendered);
  });

  it("gives editors a description for every key", () => {
    const undescribed = (schema: Json, path: string): readonly string[] =>
      Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>).flatMap(([key, part]) => [
        ...(part.description === undefined ? [`${path}/${key}`] : []),
        ...undescribed(part, `${path}/${key}`),
        ...undescribed((part.items ?? {}) as Json, `${path}/${key}/items`),
      ]);

    expect(undescribed(readSchema("ecosystem"), "")).toEqual([]);
  });

  it("documents only defaults and examples that it allows", () => {
    const check = (schema: Json): void => {
      const samples = [...("default" in schema ? [schema.default] : []), ...((schema.examples as []) ?? [])];
      const validate = compile(schema);
      for (const sample of samples)
        expect({ sample, isValid: validate(sample) }).toEqual({ sample, isValid: true });
      for (const part of Object.values((schema.properties ?? {}) as Readonly<Record<string, Json>>))
        check(part);
      if (schema.items !== undefined) check(schema.items as Json);
    };

    expect.hasAssertions();
    check(readSchema("ecosystem"));
  });
});

describe("metrics.schema.json", () => {
  const validate = compile(readSchema("metrics"));

  it("allows what a run writes, also one that attempted nothing and ran nowhere", () => {
    const idle = {
      ...metrics,
      success_rate: null,
      run: { id: null, attempt: null, workflow: null, repository: null },
    };

    expect({ isValid: validate(metrics), errors: validate.errors }).toEqual({ isValid: true, errors: null });
    expect({ isValid: validate(idle), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  it.each(METRICS_KEYS)("asks for %s", (key) => {
    expect(Object.keys(metrics)).toContain(key);
    expect(validate(without(metrics, key))).toBe(false);
  });

  it("allows keys that a later release adds", () => {
    expect(validate({ ...metrics, added: 1 })).toBe(true);
  });

  it.each([
    ["another version", { schema_version: 2 }],
    ["a local time", { start_time: "2026-01-01T00:00:00+01:00" }],
    ["a rate above 100", { success_rate: 100.1 }],
    ["a rate below 0", { success_rate: -1 }],
    ["an unknown outcome", { outcomes: { lost: 1 } }],
    ["a negative count", { repos_scanned: -1 }],
    ["a negative number of hits", { cache_hits: -1 }],
    ["saved calls in part", { api_calls_saved: 0.5 }],
  ])("refuses %s", (_what, change) => {
    expect(validate({ ...metrics, ...change })).toBe(false);
  });
});

describe("sync-report.schema.json", () => {
  const validate = compile(readSchema("sync-report"));

  it("allows what a run writes, with every outcome, reason and code", () => {
    expect({ isValid: validate(report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  it.each(REPORT_KEYS)("asks for %s", (key) => {
    expect(Object.keys(report)).toContain(key);
    expect(validate(without(report, key))).toBe(false);
  });

  it("allows keys that a later release adds", () => {
    expect(validate({ ...report, added: 1 })).toBe(true);
  });

  const repositoryReport = { repository: "acme/api", status: "scanned", branches: [] };
  const branchReport = { name: "main", ahead_by: 0, behind_by: 0, outcome: "up-to-date" };

  it.each([
    ["another version", { schema_version: 2 }],
    ["an unknown mode", { mode: "force" }],
    ["a threshold of 0", { threshold: 0 }],
    ["a repository without branches", { repositories: [without(repositoryReport, "branches")] }],
    ["an unknown status", { repositories: [{ ...repositoryReport, status: "lost" }] }],
    ["a skipped repository without a reason", { repositories: [{ ...repositoryReport, status: "skipped" }] }],
    [
      "a skip for a failure",
      { repositories: [{ ...repositoryReport, status: "skipped", reason: "forbidden" }] },
    ],
    [
      "a failure for a skip",
      { repositories: [{ ...repositoryReport, status: "failed", reason: "archived" }] },
    ],
    [
      "an unknown outcome",
      { repositories: [{ ...repositoryReport, branches: [{ ...branchReport, outcome: "lost" }] }] },
    ],
    [
      "a branch without its distance",
      { repositories: [{ ...repositoryReport, branches: [without(branchReport, "behind_by")] }] },
    ],
    ["an unknown code", { errors: [{ repository: null, code: "lost", message: "" }] }],
  ])("refuses %s", (_what, change) => {
    expect(validate({ ...report, ...change })).toBe(false);
  });
});
