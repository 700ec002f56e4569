/** Limits, faults and ends, on a GitHub that shares nothing with the bundle. */
import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { PROJECT_ROOT, runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { type ForeignFault, type IndependentGitHub, startIndependentGitHub } from "./independent-github.ts";
import { ForeignRepository, type ForeignSwitches } from "./independent-model.ts";
import { makeWorkspace, outcomesOf, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let github: IndependentGitHub;
let workspace: SyncWorkspace;
let repositories: readonly ForeignRepository[];

afterEach(async () => {
  await workspace.remove();
  await github.close();
});

const NAMES = ["acme/a", "acme/b", "acme/c", "acme/d"];

/** Four repositories with three stale branches each: twelve pull requests to open. */
async function start(fault: ForeignFault = () => undefined, switches: ForeignSwitches = {}) {
  const stale = { "r/1": { behind: 12 }, "r/2": { behind: 15, ahead: 1 }, "r/3": { behind: 20 } };
  repositories = NAMES.map((name) => new ForeignRepository(name, stale));
  github = await startIndependentGitHub(repositories, switches);
  github.fault = fault;
  workspace = await makeWorkspace(github, NAMES, { sync: { diverged: "sync" } });
}

function openPulls(): readonly string[] {
  return repositories.flatMap((repository) => repository.openPulls());
}

async function expectValid(run: SyncRunFiles): Promise<void> {
  for (const [data, name] of [
    [run.metrics, "metrics"],
    [run.report, "sync-report"],
  ] as const) {
    const file = join(PROJECT_ROOT, `packages/core/schemas/${name}.schema.json`);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile(file, "utf8")),
    );
    validate(data);
    expect(validate.errors).toBeNull();
  }
}

/** Answers one request in `nth`, drawn as if by lot, with `what`. */
function oneIn(
  nth: number,
  what: ReturnType<ForeignFault>,
  isMeant: (method: string) => boolean,
): ForeignFault {
  let lot = 7;
  return ({ method, path }) => {
    if (path === "/rate_limit" || !isMeant(method)) return undefined;
    lot = (lot * 48_271) % 2_147_483_647;
    return lot % nth === 0 ? what : undefined;
  };
}

const BAD_GATEWAY = {
  status: 502,
  body: "<html>Bad Gateway</html>",
  headers: { "content-type": "text/html" },
};

describe("faults", () => {
  it.each<[string, ForeignFault]>([
    ["one request in eight a 502", oneIn(8, BAD_GATEWAY, () => true)],
    ["the answer of one write in five lost", oneIn(5, "lost", (method) => method !== "GET")],
    ["one request in twenty turned away for a second", oneIn(20, tooFast("1"), () => true)],
    ["one request in twenty turned away as 429", oneIn(20, { ...tooFast("1"), status: 429 }, () => true)],
  ])("%s: every pull request once, every request counted", async (_, fault) => {
    await start(fault);

    const run = await workspace.run({ "max-retries": "5" });

    expect(openPulls()).toHaveLength(12);
    expect(run.metrics).toMatchObject({ errors_encountered: 0, partial: false });
    expect(run.metrics?.prs_created).toBe(12);
    expect(run.metrics?.api_calls_made).toBe(github.requests.length);
    await expectValid(run);
  });

  function tooFast(retryAfter: string) {
    const message =
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    return { status: 403, body: { message }, headers: { "retry-after": retryAfter } };
  }

  it.each<[string, unknown]>([
    ["an empty object", {}],
    ["null", null],
    ["a list", []],
  ])("a repository whose answers are %s fails alone", async (_, body) => {
    await start(({ path }) => (path.startsWith("/repos/acme/b") ? { status: 200, body } : undefined), {
      hasNoGraphql: true,
    });

    const run = await workspace.run({ "min-success-rate": "75" });

    expect(run.report?.repositories.map(({ status }) => status)).toEqual([
      "scanned",
      "failed",
      "scanned",
      "scanned",
    ]);
    expect(openPulls()).toHaveLength(9);
    expect(run.exitCode).toBe(0);
    await expectValid(run);
  });

  it("GraphQL that answers nothing but an error gives way to REST", async () => {
    const broken = { status: 200, body: { data: null, errors: [{ message: "boom" }] } };
    await start(({ path }) => (path === "/graphql" ? broken : undefined));

    const run = await workspace.run();

    expect(openPulls()).toHaveLength(12);
    expect(run.metrics?.errors_encountered).toBe(0);
  });
});

describe("limits", () => {
  it.each<[string, ForeignSwitches]>([
    ["that answers tell", {}],
    ["that answers do not tell", { hidesLimits: true }],
  ])("the buffer is left whole with fifty requests at once, by limits %s", async (_, switches) => {
    await start(undefined, switches);
    github.limits.core = 120;

    const run = await workspace.run({ concurrency: "50", "max-wait-minutes": "0" });

    expect(github.limits.core).toBeGreaterThanOrEqual(100);
    expect(run.metrics).toMatchObject({ partial: true, errors_encountered: 0 });
    expect(run.exitCode).toBe(0);
    expect(Object.values(outcomesOf(run))).toContain("deferred");
    await expectValid(run);
  });

  it("the buffer of points is left whole too, and what could not be read is skipped, not failed", async () => {
    await start();
    github.limits.graphql = 101;

    const run = await workspace.run({ concurrency: "50", "max-wait-minutes": "0" });

    expect(github.limits.graphql).toBeGreaterThanOrEqual(100);
    expect(run.metrics).toMatchObject({ partial: true, errors_encountered: 0, prs_created: 0 });
    await expectValid(run);
  });

  it("a limit without a time, longer than the patience, ends the writing as partial", async () => {
    const message = "You have exceeded a secondary rate limit.";
    await start(({ method, path }) =>
      method === "POST" && path.endsWith("/pulls") ? { status: 403, body: { message } } : undefined,
    );

    const run = await workspace.run({ "max-wait-minutes": "0" });

    expect(run.metrics).toMatchObject({ partial: true, prs_created: 0, errors_encountered: 0 });
    expect(run.exitCode).toBe(0);
  });
});

describe("a token that is refused in the middle", () => {
  it.each([2, 4, 6, 12])("after %i requests: files, exit 1, whatever the success rate", async (requests) => {
    await start(() =>
      github.requests.length > requests ? { status: 401, body: { message: "Bad credentials" } } : undefined,
    );

    const run = await workspace.run({ "min-success-rate": "0", concurrency: "1" });

    expect(run.exitCode).toBe(1);
    expect(run.report?.errors.some(({ code }) => code === "unauthorized")).toBe(true);
    expect(github.requests.length).toBeLessThanOrEqual(requests + 2);
    expect(run.metrics?.api_calls_made).toBe(github.requests.length);
    await expectValid(run);
  });
});

describe("a run that is cancelled", () => {
  it("writes its files although GitHub does not answer any more", async () => {
    await start();
    const child = spawn(process.execPath, [join(PROJECT_ROOT, "actions/sync-monitor/dist/index.js")], {
      cwd: workspace.folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...github.environment(),
        GITHUB_WORKSPACE: workspace.folder,
        "INPUT_GITHUB-TOKEN": TOKEN,
        INPUT_MODE: "pull-request",
        "INPUT_ARTIFACT-NAME": "",
      },
    });
    github.fault = ({ path }) => {
      if (path === "/rate_limit") return undefined;
      child.kill("SIGTERM");
      return "hang";
    };

    const code = await new Promise((resolve) => child.once("close", resolve));

    const metrics = JSON.parse(await readFile(join(workspace.folder, "automation_metrics.json"), "utf8"));
    expect(metrics).toMatchObject({ partial: true, api_calls_made: 2, errors_encountered: 0 });
    expect(code).toBe(1);
  });
});

describe("the workspace", () => {
  it("gets the files that the inputs name, and nothing else", async () => {
    await start();

    const run = await workspace.run({
      "metrics-file": "out/m.json",
      "report-file": "out/deep/r.json",
      "state-file": "out/s.json",
      "journal-file": "out/j.jsonl",
    });

    const files = await readdir(workspace.folder, { recursive: true });
    expect(files.toSorted()).toEqual([
      "config",
      "config/ecosystem-repos.json",
      "out",
      "out/deep",
      "out/deep/r.json",
      "out/j.jsonl",
      "out/m.json",
      "out/s.json",
    ]);
    expect(run.outputs).toMatchObject({ "metrics-file": "out/m.json", "report-file": "out/deep/r.json" });
  });

  it("with a folder in the place of a file costs that file only", async () => {
    await start();
    await mkdir(join(workspace.folder, "taken"));

    const { exitCode, outputs, summary } = await runBundledAction({
      action: "sync-monitor",
      workspace: workspace.folder,
      environment: github.environment(),
      inputs: { "github-token": TOKEN, "metrics-file": "taken" },
    });

    expect(exitCode).toBe(1);
    expect(outputs["repos-scanned"]).toBe("4");
    expect(summary).toContain("12 stale branches");
    expect(await readdir(workspace.folder)).toContain("automation_sync.json");
  });

  it("may hold the configuration as YAML, with settings of each repository", async () => {
    await start();
    const yaml = [
      "repositories:",
      "  - repository: acme/a",
      "    threshold: 14",
      "  - repository: acme/b",
      "    branches: { exclude: ['r/3'] }",
      "  - repository: acme/c",
      "    mode: report",
      "  - acme/d",
      "sync: { diverged: skip, mode: pull-request, max_pull_requests_per_run: 100 }",
    ].join("\n");
    await writeFile(join(workspace.folder, "ecosystem.yml"), yaml);

    const run = await workspace.run({
      config: "ecosystem.yml",
      mode: "",
      repositories: "acme/*\n!acme/d\nnone/here",
    });

    expect(outcomesOf(run)).toEqual({
      "acme/a r/1": "within-threshold",
      "acme/a r/3": "opened",
      "acme/b r/1": "opened",
      "acme/b r/3": "excluded",
      "acme/c r/1": "reported",
      "acme/c r/3": "reported",
    });
    expect(run.log).toContain(
      "::warning::repositories: no repository of the configuration matches none/here.",
    );
  });
});
