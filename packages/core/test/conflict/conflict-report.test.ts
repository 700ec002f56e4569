import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import {
  type ConflictRun,
  countResolved,
  countUnresolved,
  createConflictReport,
  type PullRequestResolution,
  renderConflictComment,
  renderConflictSummary,
} from "../../src/conflict/index.ts";

const SCHEMA = JSON.parse(
  readFileSync(new URL("../../schemas/conflict-report.schema.json", import.meta.url), "utf8"),
);

const RESOLVED: PullRequestResolution = {
  repository: { owner: "acme", name: "app" },
  number: 7,
  url: "https://github.test/acme/app/pull/7",
  head: "ecosystem-sync/release",
  base: "release",
  outcome: "resolved",
  headOid: "a".repeat(40),
  baseOid: "b".repeat(40),
  mergeBaseOids: ["d".repeat(40)],
  policyDigest: "e".repeat(64),
  commitOid: "c".repeat(40),
  backupRef: "refs/automation/backups/pull-7/aaaaaaaaaaaa",
  files: [
    {
      path: "a | b @team.json",
      digests: { ours: "0".repeat(64), result: "1".repeat(64) },
      resolution: {
        status: "resolved",
        strategy: "structure",
        confidence: "medium",
        text: "{}",
        proof: ["parses"],
        decisions: ["version: both sides raised it; `1.1.0` is the higher version"],
        dropped: ['theirs version: "1.0.1"'],
      },
    },
  ],
  brokenFiles: [],
};

const OPEN: PullRequestResolution = {
  ...RESOLVED,
  outcome: "needs-human",
  commitOid: undefined,
  files: [
    {
      path: "src/a.ts",
      digests: {},
      resolution: {
        status: "needs-human",
        reason: "clash",
        details: ["<b>both</b> #12"],
        candidates: [{ label: "ours", text: "x" }],
      },
    },
    {
      path: "yarn.lock",
      digests: {},
      resolution: { status: "refused", reason: "lock-file", detail: "write it anew" },
    },
  ],
  brokenFiles: [{ path: "x.json", problem: "has a key twice" }],
};

const RUN: ConflictRun = {
  repositories: [{ owner: "acme", name: "app" }],
  isDryRun: false,
  startedAtMs: 0,
  finishedAtMs: 1000,
  pullRequests: [RESOLVED, OPEN, { ...RESOLVED, outcome: "no-conflict", files: [] }],
  errors: [{ code: "network", message: "no answer" }],
};

describe("the report of a run", () => {
  it("is as its published schema says", () => {
    const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

    const isValid = validate(JSON.parse(JSON.stringify(createConflictReport(RUN))));

    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  it("names its one repository, and every one of several", () => {
    const repositories = [...RUN.repositories, { owner: "acme", name: "web" }];

    const reports = [createConflictReport(RUN), createConflictReport({ ...RUN, repositories })];

    expect(reports.map(({ repository, repositories: all }) => [repository, all])).toEqual([
      ["acme/app", ["acme/app"]],
      [null, ["acme/app", "acme/web"]],
    ]);
  });

  it("holds the text of what is in no commit", () => {
    const textOf = (isDryRun: boolean) => {
      const [file] = createConflictReport({ ...RUN, isDryRun }).pull_requests[0]?.files ?? [];
      return file !== undefined && "text" in file ? file.text : undefined;
    };

    expect(textOf(true)).toBe("{}");
    expect(textOf(false)).toBeUndefined();
  });

  it("counts what is done and what is left", () => {
    expect({ resolved: countResolved(RUN), unresolved: countUnresolved(RUN) }).toEqual({
      resolved: 1,
      unresolved: 1,
    });
  });
});

describe("the comment on a pull request", () => {
  it("says how each file was merged, what was dropped, and how to go back", () => {
    const comment = renderConflictComment(RESOLVED, "https://github.test/run/1");

    expect(comment).toContain("| `a \\| b @team.json` | resolved | structure | medium |");
    expect(comment).toContain('dropped: `release: version: "1.0.1"`');
    expect(comment).toContain("git fetch origin refs/automation/backups/pull-7/aaaaaaaaaaaa");
    expect(comment).toContain(`origin ${"a".repeat(40)}:refs/heads/ecosystem-sync/release`);
  });

  it("says why a file needs a person, with untrusted text in code spans only", () => {
    const comment = renderConflictComment(OPEN, undefined);

    expect(comment).toContain("- `<b>both</b> #12`");
    expect(comment).toContain("| `yarn.lock` | never merged | lock file |  |");
    expect(comment).toContain("- `x.json`: `has a key twice`");
    expect(comment).not.toContain("To go back");
  });

  it("calls both sides by their branches, wherever in a line they are named", () => {
    const details = [
      "version: both sides changed it (base 1, ours 2, theirs 3); line 3 of ours, line 4 of theirs",
      "ours has a key twice",
      "both sides changed the same lines",
    ];
    const file = {
      path: "a.json",
      digests: {},
      resolution: { status: "needs-human", reason: "clash", details, candidates: [] },
    } as const;

    const comment = renderConflictComment({ ...OPEN, files: [file] }, undefined);

    expect(comment).toContain(
      "- `version: both sides changed it (before: 1, ecosystem-sync/release: 2, release: 3); line 3 of ecosystem-sync/release, line 4 of release`",
    );
    expect(comment).toContain("- `ecosystem-sync/release: has a key twice`");
    expect(comment).toContain("- both sides changed the same lines");
    expect(comment).toContain("| `a.json` | needs a person | conflict |  |");
  });

  it("quotes a branch's name that a shell would take apart", () => {
    const comment = renderConflictComment({ ...RESOLVED, head: "a'$(rm)" }, undefined);

    expect(comment).toContain(`:refs/heads/a'\\''$(rm)'`);
    expect(comment).toContain(`'--force-with-lease=refs/heads/a'\\''$(rm):`);
  });

  it("stays within what GitHub takes", () => {
    const file = OPEN.files[0];
    const files =
      file === undefined
        ? []
        : Array.from({ length: 3000 }, (_, index) => ({ ...file, path: `src/${index}.ts` }));

    expect(renderConflictComment({ ...OPEN, files }, undefined).length).toBeLessThanOrEqual(58_000);
  });
});

describe("the summary of a run", () => {
  it("has a section for each pull request", () => {
    const summary = renderConflictSummary([RESOLVED, OPEN], true);

    expect(summary).toContain("## Conflicts (dry run: nothing was written)");
    expect(summary.match(/^### `acme\/app` #7/gm)).toHaveLength(2);
  });

  it("names no branches of a pull request that could not be read", () => {
    const summary = renderConflictSummary(
      [{ ...OPEN, outcome: "failed", head: "", base: "", files: [] }],
      false,
    );

    expect(summary).toMatch(/^### `acme\/app` #7$/m);
  });

  it("says so when there was nothing to look at", () => {
    expect(renderConflictSummary([], false)).toContain("No pull request to look at.");
  });
});
