/** The action as a runner starts it: several runs, with receivers that answer, fail, hang and are not there. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ActionWorkspace } from "@automation/test-kit/action-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";

const TOKEN = "ghp_processTestToken0123456789abcdefABCDEF";
const SCHEMA = new URL("../../../packages/core/schemas/delivery-report.schema.json", import.meta.url);
const validateReport = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, "utf8")),
);
const PATH = "/services/T0SECRETTEAM/B0SECRETHOOK/abcdefSECRETtoken";

let sandbox: Sandbox;
let workspace: ActionWorkspace;
let receiver: Receiver;

interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  /** What is answered next; the last one again and again. */
  replies: (number | "hang")[];
  close(): void;
}

async function startReceiver(): Promise<Receiver> {
  const server = http.createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      made.bodies.push(body);
      const reply = made.replies.length > 1 ? made.replies.shift() : made.replies[0];
      if (typeof reply === "number") response.writeHead(reply).end(reply === 200 ? "ok" : "invalid_token");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const made: Receiver = {
    url: `http://127.0.0.1:${port}`,
    bodies: [],
    replies: [200],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return made;
}

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/ops" }] } });
  receiver = await startReceiver();
  workspace = await ActionWorkspace.make("send-notifications", {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
    GITHUB_WORKFLOW: "Health",
    GITHUB_RUN_ATTEMPT: "1",
  });
});

afterEach(async () => {
  receiver.close();
  await sandbox.close();
  await workspace.remove();
});

let runs = 0;

/** One run of the workflow, in which these checks fail. */
async function notify(
  failing: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
  environment: Readonly<Record<string, string>> = {},
) {
  runs += 1;
  await workspace.write("automation_health.json", {
    schema_version: 1,
    timestamp: new Date().toISOString(),
    healthy: failing.length === 0,
    status: failing.length === 0 ? "ok" : "error",
    checks: failing.map((id) => ({
      id,
      name: id.toLowerCase(),
      severity: "high",
      status: "error",
      reason: "Broken",
      message: `${id} is broken <!channel>`,
      timestamp: new Date().toISOString(),
    })),
    warnings: [],
    errors: [],
    metrics: {},
    summary: {},
  });
  return workspace.run(
    {
      "github-token": TOKEN,
      "slack-webhook-url": `${receiver.url}${PATH}`,
      "allow-insecure": "true",
      ...inputs,
    },
    { GITHUB_RUN_ID: String(runs), ...environment },
    signal,
  );
}

const titles = () =>
  receiver.bodies.map((body) => (JSON.parse(body) as { text: string }).text.split("\n")[0]);

/** The report, which is as its schema says. */
async function reportOf() {
  const report = JSON.parse(await workspace.read("automation_deliveries.json"));
  const isValid = validateReport(report);
  expect(validateReport.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
  return report;
}

describe("over several runs", () => {
  it("a failure, a change and the recovery are told once each, and the rest is silence", async () => {
    const rounds = [["A"], ["A"], ["A", "B"], ["A", "B"], [], []];
    const sent: string[] = [];
    for (const failing of rounds) {
      const { exitCode, outputs } = await notify(failing);
      expect(exitCode).toBe(0);
      sent.push(outputs.sent ?? "");
    }

    expect(sent).toEqual(["1", "0", "1", "0", "1", "0"]);
    expect(titles()).toEqual([
      "Health in acme/ops is failing: A",
      "Health in acme/ops is failing, 2 problems (1 new): B, A",
      expect.stringMatching(/^Health in acme\/ops recovered after .*: A, B$/),
    ]);
  });

  it("nothing of the address is in the log, the report, the summary or the history", async () => {
    receiver.replies = [403];
    const { log, summary, outputs } = await notify(["A"], { folder: "history" });

    const files = await readdir(path.join(workspace.folder, "history"), { recursive: true });
    const texts = await Promise.all(
      [
        "automation_deliveries.json",
        ...files.filter((file) => /\.jsonl?$/.test(file)).map((file) => `history/${file}`),
      ].map((file) => workspace.read(file)),
    );
    const everything = [log.replaceAll(/^::add-mask::.*$/gm, ""), summary, ...texts];
    expect(texts).toHaveLength(3);
    expect(outputs.failed).toBe("1");
    expect((await reportOf()).deliveries).toEqual([expect.objectContaining({ permanent: true })]);
    expect(everything.join("\n")).not.toMatch(/SECRET/);
    expect(log).toContain("Create a new one");
  });

  it("a webhook that was revoked is told once, and tried again when its secret changes", async () => {
    receiver.replies = [403];
    const first = await notify(["A"]);
    const second = await notify(["A"]);
    receiver.replies = [200];
    const third = await notify(["A"], {
      "slack-webhook-url": `${receiver.url}/services/NEW/HOOK/0123456789abcdef`,
    });

    expect([first, second, third].map(({ outputs }) => outputs.failed)).toEqual(["1", "0", "0"]);
    expect(first.log).toMatch(/::warning/);
    expect(second.log).not.toMatch(/::warning/);
    expect(third.outputs.sent).toBe("1");
    expect(receiver.bodies).toHaveLength(2);
  });

  it("a run that is killed while it sends costs one more message, and loses none", async () => {
    receiver.replies = ["hang"];
    const controller = new AbortController();
    const killed = notify(["A"], {}, controller.signal);
    while (receiver.bodies.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    await killed;
    receiver.replies = [200];

    const meanwhile = await notify(["A"]);

    // Its claim holds for ten minutes: the message is on its way, as far as anybody knows.
    expect(meanwhile.outputs).toMatchObject({ sent: "0", suppressed: "1" });
    expect((await reportOf()).suppressed).toEqual([expect.objectContaining({ reason: "other-run" })]);
  });

  it("what could not be told is told by the next run, though it is over by then", async () => {
    receiver.replies = [500];
    await notify(["A"]);
    receiver.replies = [200];
    const { outputs } = await notify([]);

    expect(outputs.sent).toBe("1");
    expect(titles().at(-1)).toBe("Health in acme/ops failed and recovered: A");
  });
});

describe("what problems are grouped by", () => {
  it("is the workflow's file and the job: another name changes nothing, another job is another group", async () => {
    const file = { GITHUB_WORKFLOW_REF: "acme/ops/.github/workflows/health.yml@refs/heads/main" };
    const first = await notify(["A"], {}, undefined, { ...file, GITHUB_JOB: "eu" });
    const renamed = await notify(["A"], {}, undefined, { ...file, GITHUB_JOB: "eu", GITHUB_WORKFLOW: "New" });
    const other = await notify([], {}, undefined, { ...file, GITHUB_JOB: "us" });
    const over = await notify([], {}, undefined, { ...file, GITHUB_JOB: "eu", GITHUB_WORKFLOW: "New" });

    expect([first, renamed, other, over].map(({ outputs }) => outputs.sent)).toEqual(["1", "0", "0", "1"]);
  });

  it("is kept apart for two configurations by the input key", async () => {
    const sent: (string | undefined)[] = [];
    for (const [key, failing] of [
      ["eu", ["A"]],
      ["us", []],
      ["us", ["A"]],
      ["eu", []],
      ["us", ["A"]],
      ["us", []],
    ] as const) {
      sent.push((await notify(failing, { key })).outputs.sent);
    }

    expect(sent).toEqual(["1", "0", "1", "1", "0", "1"]);
    expect(titles()).toEqual([
      "eu in acme/ops is failing: A",
      "us in acme/ops is failing: A",
      expect.stringMatching(/^eu in acme\/ops recovered/),
      expect.stringMatching(/^us in acme\/ops recovered/),
    ]);
  });
});

describe("one run", () => {
  it("sends nothing and stores nothing in a dry run", async () => {
    const { outputs } = await notify(["A"], { "dry-run": "true" });
    const again = await notify(["A"]);

    expect(outputs.sent).toBe("0");
    expect(again.outputs.sent).toBe("1");
    expect(receiver.bodies).toHaveLength(1);
  });

  it("concludes nothing from a report that is missing", async () => {
    await notify(["A"]);
    const { outputs } = await notify([], { "report-files": "nowhere.json" });

    expect(outputs).toMatchObject({ sent: "0" });
    expect(receiver.bodies).toHaveLength(1);
  });

  it("keeps what was told in a folder", async () => {
    const inputs = { folder: "history", "github-token": "" };
    const [first, second] = [await notify(["A"], inputs), await notify(["A"], inputs)];

    expect([first.outputs.sent, second.outputs.sent]).toEqual(["1", "0"]);
    expect(JSON.parse(await workspace.read("history/v1/state.json"))).toMatchObject({
      notifications: { refused: {} },
    });
  });

  it("sends a marked test message, and says what came back", async () => {
    const { log, outputs } = await notify(["A"], { "test-channel": "slack" });

    expect(outputs).toMatchObject({ sent: "1", failed: "0" });
    expect((await reportOf()).deliveries).toEqual([expect.objectContaining({ event: "test" })]);
    expect(titles()).toEqual(["Test message from acme/ops: nothing is wrong"]);
    expect(log).toContain("slack: test sent: 200");
  });

  it("calls the monitor in every run, with /fail on an error", async () => {
    await notify(["A"], { "slack-webhook-url": "", "ping-url": `${receiver.url}/ping/0123456789abcdef` });
    const { outputs } = await notify([], {
      "slack-webhook-url": "",
      "ping-url": `${receiver.url}/ping/0123456789abcdef`,
    });

    expect(receiver.bodies).toEqual(["1 error.", "No errors."]);
    expect(outputs.failed).toBe("0");
  });

  it.each([
    [{ "slack-webhook-url": "http://hooks.slack.com/x", "allow-insecure": "false" }, "slack-webhook-url"],
    [{ "smtp-url": "smtp://u:p@localhost" }, "email-to"],
    [{ "webhook-url": "https://example.com/x" }, "webhook-secret"],
    [{ "quiet-hours": "late" }, "quiet-hours"],
    [{ on: "always" }, "on"],
    [{ "slack-token": "xoxb-0123456789-abc" }, "slack-channel"],
  ])("fails for wrong inputs: %j", async (inputs, name) => {
    const { exitCode, log } = await notify([], inputs);

    expect(exitCode).toBe(1);
    expect(log).toContain(name);
  });
});
