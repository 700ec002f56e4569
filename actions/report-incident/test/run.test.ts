import type { IncidentSettings, IncidentSignal } from "@automation/core/incident";
import type { FaultKind } from "@automation/github-sandbox";
import { HOUR_MS, LABEL, settings, signal } from "@automation/test-kit/issue-tracker";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { run } from "../src/run.ts";

const FAILING = signal("failing", "AUT-001");
const HEALTHY = signal("healthy");

let local: LocalGitHub;

async function start(seed: object = {}, options: object = {}) {
  local = await startLocalGitHub({ repositories: [{ repository: "acme/ops", ...seed }] }, options);
}

/** One run of report-incident. */
async function report(wanted: IncidentSignal, id: number, change: Partial<IncidentSettings> = {}) {
  const place = { run: { id, attempt: 1 }, url: "https://github.test/run", atMs: local.clock.now() };
  return run(wanted, settings({ place, ...change }), {
    issues: local.issues,
    logger: local.logger,
    repository: ref("acme/ops"),
    isDryRun: false,
  });
}

const records = () => local.sandbox.repository("acme/ops").issues();
const open = () => records().filter(({ state }) => state === "open");
const writes = () => local.sandbox.journal().filter(({ method }) => method !== "GET").length;

afterEach(() => local.stop());

describe("report-incident", () => {
  it("keeps one issue from the first failure to the recovery, and after that", async () => {
    await start();

    const actions: string[] = [];
    const wanted = [
      HEALTHY,
      FAILING,
      FAILING,
      signal("failing", "CFG-001"),
      HEALTHY,
      HEALTHY,
      HEALTHY,
      FAILING,
    ];
    for (const [index, one] of wanted.entries()) actions.push((await report(one, index + 1)).action);

    expect(actions).toEqual([
      "none",
      "opened",
      "updated",
      "commented",
      "updated",
      "closed",
      "none",
      "reopened",
    ]);
    expect(records()).toHaveLength(1);
    expect(records()[0]).toMatchObject({ state: "open", labels: [LABEL] });
  });

  it("reports where the issue is", async () => {
    await start();

    const url = `${local.sandbox.url}/acme/ops/issues/1`;
    expect(await report(FAILING, 1)).toMatchObject({ action: "opened", issue: { number: 1, url } });
    expect(await report(FAILING, 2)).toMatchObject({ action: "updated", issue: { number: 1, url } });
  });

  it("writes nothing when the same run is repeated, and asks little", async () => {
    await start();
    await report(FAILING, 1);
    const before = writes();

    expect((await report(FAILING, 1)).action).toBe("none");
    expect(writes()).toBe(before);
  });

  it("writes nothing at all while everything is healthy", async () => {
    await start();

    await report(HEALTHY, 1);

    // With the label, and without it.
    expect(local.requests()).toEqual(["GET /repos/acme/ops/issues", "GET /repos/acme/ops/issues"]);
  });

  it("opens a new issue when the old one was closed too long ago", async () => {
    await start();
    for (const [index, one] of [FAILING, HEALTHY, HEALTHY].entries()) await report(one, index + 1);
    await local.clock.sleep(73 * HOUR_MS);

    expect(await report(FAILING, 4)).toMatchObject({ action: "opened", issue: { number: 2 } });
  });

  it("keeps two incidents apart by their keys", async () => {
    await start();
    await report(FAILING, 1);

    const other = await report(FAILING, 1, {
      key: "0000000000000000",
      ecosystem: "1111111111111111",
      scope: "Other",
    });

    expect(other).toMatchObject({ action: "opened", issue: { number: 2 } });
    expect(open()).toHaveLength(2);
  });

  it("only says in a dry run what it would do", async () => {
    await start();
    const dependencies = { issues: local.issues, logger: local.logger, repository: ref("acme/ops") };

    const result = await run(FAILING, settings(), { ...dependencies, isDryRun: true });

    expect(result.action).toBe("opened");
    expect(records()).toEqual([]);
  });
});

const FAULTS: readonly FaultKind[] = [
  { kind: "reset-after-write" },
  { kind: "truncated-body" },
  { kind: "bad-json" },
  { kind: "reset-before" },
  { kind: "html-502" },
  { kind: "status", status: 502 },
  { kind: "secondary-limit", retryAfterSeconds: 1 },
];

describe("when answers are lost", () => {
  it.each(FAULTS)("by $kind on each request once, there is one issue and one comment", async (fault) => {
    await start({}, { limits: { secondary: false } });
    for (const method of ["GET", "POST", "PATCH"]) {
      local.sandbox.faults.add({ ...fault, match: { method }, times: 1 });
    }

    await report(FAILING, 1);
    await report(signal("failing", "CFG-001"), 2);

    expect(records()).toHaveLength(1);
    expect(records()[0]?.comments).toHaveLength(1);
    expect(local.sandbox.journal().filter((entry) => entry.fault !== null)).toHaveLength(3);
  });

  it.each([1, 2, 3, 4])(
    "again and again (seed %i), there is one issue, and in the end it is closed",
    async (seed) => {
      await start({}, { maxRetries: 12, limits: { secondary: false } });
      for (const [index, fault] of FAULTS.slice(0, 6).entries()) {
        local.sandbox.faults.add({ ...fault, probability: 0.06, seed: seed * 10 + index });
      }

      const wanted = [FAILING, FAILING, signal("failing", "A", "B"), HEALTHY, FAILING, HEALTHY, HEALTHY];
      for (const [index, one] of wanted.entries()) await report(one, index + 1);

      expect(records()).toHaveLength(1);
      expect(records()[0]).toMatchObject({ state: "closed", stateReason: "completed" });
      const marks = records()[0]?.comments.map(({ body }) => body.split("\n")[0]) ?? [];
      expect(new Set(marks).size).toBe(marks.length);
    },
  );
});

describe("when a run is killed", () => {
  /** Refuses every write of a kind: what comes before it is what a killed run leaves behind. */
  async function die(wanted: IncidentSignal, id: number, method: "POST" | "PATCH"): Promise<void> {
    local.sandbox.faults.add({ kind: "status", status: 403, match: { method } });
    await expect(report(wanted, id)).rejects.toMatchObject({ status: 403 });
    local.sandbox.faults.clear();
  }

  it("before its first report, the next one makes it", async () => {
    await start();

    await die(FAILING, 1, "POST");
    await report(FAILING, 2);

    expect(records()).toHaveLength(1);
  });

  it.each(["POST", "PATCH"] as const)(
    "before the %s of a recovery, the next one closes, with one comment",
    async (method) => {
      await start();
      await report(FAILING, 1);
      await report(HEALTHY, 2);

      await die(HEALTHY, 3, method);
      const result = await report(HEALTHY, 4);

      expect(result.action).toBe("closed");
      expect(records()[0]?.comments).toHaveLength(1);
    },
  );

  it("before it reopened, the next one reopens, with one comment", async () => {
    await start();
    for (const [index, one] of [FAILING, HEALTHY, HEALTHY].entries()) await report(one, index + 1);

    await die(FAILING, 4, "PATCH");
    const result = await report(FAILING, 5);

    expect(result.action).toBe("reopened");
    expect(records()[0]?.comments).toHaveLength(2);
  });
});

describe("when several runs report at once", () => {
  it.each([2, 5])("there is one open issue (%i runs)", async (count) => {
    await start();

    const results = await Promise.all(
      Array.from({ length: count }, (_, index) => report(FAILING, index + 1)),
    );

    expect(open().map(({ number }) => number)).toEqual([1]);
    expect(results.map(({ issue }) => issue?.number)).toContain(1);
    expect(results.filter(({ action }) => action === "opened").length).toBeGreaterThan(0);
  });

  it("the next run tidies up what a killed one left", async () => {
    await start();
    await report(FAILING, 1);
    const [first] = records();
    await local.issues.open(
      ref("acme/ops"),
      { title: "copy", body: first?.body ?? "", labels: [LABEL], assignees: [] },
      "none",
    );

    await report(FAILING, 2);

    expect(open().map(({ number }) => number)).toEqual([1]);
    expect(records()[1]).toMatchObject({ state: "closed", stateReason: "duplicate" });
  });
});

describe("a comment of a person", () => {
  it("silences the issue for as long as it says", async () => {
    await start();
    await report(FAILING, 1);
    await local.issues.ensureComment(ref("acme/ops"), 1, "/mute 24h deploying", "none");
    const before = writes();

    const muted = await report(signal("failing", "CFG-001"), 2);
    expect(muted.action).toBe("none");
    expect(muted.mutedUntilMs).toBeGreaterThan(local.clock.now() + 23 * HOUR_MS);
    expect((await report(HEALTHY, 3)).action).toBe("none");
    expect(writes()).toBe(before);
    await local.clock.sleep(25 * HOUR_MS);
    expect((await report(signal("failing", "CFG-001"), 4)).action).toBe("commented");
  });
});

describe("when GitHub says no", () => {
  it.each([
    ["issues are turned off", { hasIssues: false }, 410],
    ["the token may not write", { access: "read" }, 403],
    ["the repository is gone for it", { access: "none" }, 404],
  ])("because %s, the error says so", async (_case, seed, status) => {
    await start(seed);

    await expect(report(FAILING, 1)).rejects.toMatchObject({ status });
  });

  it("to a label only, the issue is kept and found again without it", async () => {
    await start();
    const match = { method: "POST", path: "/repos/{owner}/{repo}/issues/{issue_number}/labels" };
    await report(FAILING, 1);
    await local.actAsSomebody("DELETE", `/repos/acme/ops/issues/1/labels/${LABEL}`);
    local.sandbox.faults.add({ kind: "status", status: 403, match });

    const result = await report(FAILING, 2);

    expect(result).toMatchObject({ action: "updated", issue: { number: 1 } });
    expect(records()).toHaveLength(1);
  });
});
