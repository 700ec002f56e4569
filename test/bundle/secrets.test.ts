/** Secrets, in every bundled action: what cannot be one is refused, and what is one never comes back. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";

const FIRST = "ghs_firstHalf0Zq8Xw3Lk9Vb2Nm5";
const SECOND = "secondHalf1Rt7Yc4Pd6Fh1Js0Gu9";
const TOKEN = `${FIRST}${SECOND}`;
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${FIRST}\n${SECOND}\n-----END RSA PRIVATE KEY-----`;

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: {
      tokens: [{ token: TOKEN, login: "octo" }],
      repositories: [
        {
          repository: "acme/api",
          commits: 30,
          branches: [
            { name: "release/1", behindBy: 14 },
            { name: `topic/${TOKEN}`, behindBy: 12 },
          ],
        },
      ],
    },
  });
  folder = await mkdtemp(join(tmpdir(), "automation-secrets-"));
  await mkdir(join(folder, "config"));
  await writeFile(
    join(folder, "config", "ecosystem-repos.json"),
    JSON.stringify({ repositories: ["acme/api"] }),
  );
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** Least inputs with which each action goes to work. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sync-monitor": { mode: "pull-request", "write-interval-ms": "0", "artifact-name": "" },
  "health-check": { workflows: "ci.yml" },
  "report-incident": {
    repository: "acme/api",
    status: "failing",
    "write-interval-ms": "0",
    "report-files": "report.json",
  },
  "resolve-conflicts": { repository: "acme/api", "write-interval-ms": "0" },
  "validate-config": { online: "true", config: "config/ecosystem-repos.json" },
};

/** Everything that a run leaves, the commands that tell the runner what to mask aside. */
async function run(
  action: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const lines: string[] = [];
  const { exitCode, outputs, summary } = await runBundledAction({
    action,
    workspace: folder,
    environment: {
      ...sandbox.environment(),
      GITHUB_REPOSITORY: "acme/api",
      RUNNER_DEBUG: "1",
      ...environment,
    },
    inputs: { "github-token": TOKEN, ...ACTIONS[action], ...inputs },
    onLine: (line) => lines.push(line),
  });
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.startsWith("automation_"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const log = lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  const masks = lines.filter((line) => line.startsWith("::add-mask::"));
  return { exitCode, log, masks, left: [log, JSON.stringify(outputs), summary, ...texts].join("\n") };
}

/** No secret in any form, and no half of one. */
function expectNothingOf(left: string, ...secrets: readonly string[]) {
  for (const secret of [FIRST, SECOND, ...secrets]) {
    const encoded = [0, 1, 2].map((offset) =>
      Buffer.from("x".repeat(offset) + secret)
        .toString("base64")
        .slice(4, -4),
    );
    for (const form of [secret, ...encoded]) expect(left).not.toContain(form);
  }
}

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ["a line end in it", `${FIRST}\n${SECOND}`, /has 2 lines/],
  [
    "several lines of JSON",
    JSON.stringify({ token: FIRST, other: SECOND }, null, 2),
    /has 4 lines and is JSON/,
  ],
  ["a key in PEM", PEM, /has 4 lines and is a PEM key/],
  ["a zero-width space", `${FIRST}\u200b${SECOND}`, /U\+200B ZERO WIDTH SPACE at position 30 of 59/],
  ["a byte order mark", `\ufeff${TOKEN}`, /U\+FEFF/],
  ["a control character", `${FIRST}\u0007${SECOND}`, /U\+0007/],
  ["a space", `${FIRST} ${SECOND}`, /U\+0020 SPACE/],
  ["quotation marks", `"${TOKEN}"`, /quotation marks/],
  ["a letter outside ASCII", `${TOKEN}\u00fc`, /outside ASCII/],
];

describe.each(Object.keys(ACTIONS))("%s", (action) => {
  beforeEach(() => writeFile(join(folder, "report.json"), "{}"));

  it.each(REFUSED)("refuses a token with %s before anything is called", async (_, secret, expected) => {
    const { exitCode, log, left } = await run(action, { "github-token": secret });

    expect(exitCode).toBe(1);
    expect(log).toMatch(/::error::The input `github-token` /);
    expect(log).toMatch(expected);
    expect(sandbox.journal()).toEqual([]);
    expectNothingOf(left);
  });

  it("takes a token with a line end behind it, as `echo` and editors make it", async () => {
    await run(action, { "github-token": `${TOKEN}\r\n` });

    expect(sandbox.journal().length).toBeGreaterThan(0);
    expect(sandbox.journal().some(({ status }) => status === 401)).toBe(false);
  });

  it("shows nothing of a token that GitHub's answers and branches repeat", async () => {
    const echo = [
      TOKEN,
      encodeURIComponent(TOKEN),
      Buffer.from(`x-access-token:${TOKEN}`).toString("base64"),
    ];
    sandbox.faults.add({ kind: "status", status: 403, body: { message: `No: ${echo.join(" ")}` }, after: 2 });

    const { left } = await run(action, {});

    expectNothingOf(left);
  });
});

describe("masks", () => {
  it("are set for each line of a secret", async () => {
    const { masks } = await run("validate-config", { "github-token": `${FIRST}\n${SECOND}` });

    expect(masks).toEqual([`::add-mask::${FIRST}`, `::add-mask::${SECOND}`]);
  });
});

describe("owner-tokens and the App's key", () => {
  it("are refused by line, with the name of what is invisible, and nothing of them", async () => {
    const lines = `acme: ${FIRST}\u200d\nglobex: ${FIRST} ${SECOND}\ninitech: "${SECOND}"`;

    const { log, left } = await run("sync-monitor", { "owner-tokens": lines });

    expect(log).toMatch(/`owner-tokens` has a token on line 1 that contains .*U\+200D ZERO WIDTH JOINER/);
    expect(log).toMatch(/line 2 that .*U\+0020 SPACE/);
    expect(log).toMatch(/line 3 that is in quotation marks/);
    expect(sandbox.journal()).toEqual([]);
    expectNothingOf(left);
  });

  it("are refused as a key with an invisible character in it", async () => {
    const { exitCode, log, left } = await run("sync-monitor", {
      "app-id": "7",
      "app-private-key": PEM.replace(FIRST, `${FIRST}\u200b`),
    });

    expect(exitCode).toBe(1);
    expect(log).toMatch(/`app-private-key` contains .*U\+200B ZERO WIDTH SPACE/);
    expectNothingOf(left);
  });
});

describe("what report-incident makes of other steps' reports", () => {
  it("holds no secret that it knows, nothing that looks like a token, and no private key", async () => {
    const stranger = "ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";
    const fine = "github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz0123456789";
    const message = `failed with ${TOKEN} and ${stranger}, ${fine}\n${PEM}`;
    const errors = [{ repository: "acme/api", code: "server", message }];
    const report = { schema_version: 1, mode: "report", dry_run: false, threshold: 10, partial: false };
    const times = { started_at: "2030-01-01T00:00:00Z", finished_at: "2030-01-01T00:01:00Z" };
    await writeFile(
      join(folder, "report.json"),
      JSON.stringify({
        ...report,
        ...times,
        repositories: [{ repository: "acme/api", status: "failed", reason: "server", branches: [] }],
        errors,
      }),
    );

    const { left } = await run("report-incident", { status: "auto" });

    const issues = await sandbox.repository("acme/api").issues();
    expect(issues).toHaveLength(1);
    expectNothingOf(JSON.stringify(issues) + left, stranger, fine);
  });
});
