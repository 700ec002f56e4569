/** The last job of the reusable workflows, and the last step of the composite action: what a channel receives over several runs. */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { callOf, stepOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";

// Several runs of a dozen processes each; on a busy machine that takes its time.
jest.setTimeout(600_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

const SYNC_TOKEN = `\${{ secrets.SYNC_TOKEN }}`;
const CHANNEL = `\${{ secrets.SLACK_WEBHOOK_URL }}`;
const SYNC = { mode: "pull-request", "write-interval-ms": "0", "incident-close-after": "1" };

let ecosystem: Ecosystem;
let slack: Slack;

interface Slack {
  readonly url: string;
  /** First line of each message that came. */
  readonly titles: string[];
  /** All of each message. */
  readonly texts: string[];
  close(): void;
}

async function startSlack(): Promise<Slack> {
  const [titles, texts] = [[] as string[], [] as string[]];
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    titles.push((JSON.parse(body) as { readonly text: string }).text.split("\n")[0] ?? "");
    texts.push(body);
    response.end("ok");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0000/B0000/slackSecretOfTheCaller`;
  return { url, titles, texts, close: () => server.close() };
}

beforeEach(async () => {
  ecosystem = await makeEcosystem(["acme/api", "acme/web"]);
  slack = await startSlack();
});
afterEach(async () => {
  slack.close();
  await ecosystem.remove();
});

const run = (workflow: string) =>
  ecosystem.caller.run({
    workflow,
    secrets: { SYNC_TOKEN: "ghp_syncTokenOfTheCaller0123456789abcdef", SLACK_WEBHOOK_URL: slack.url },
  });

function breakApi() {
  ecosystem.sandbox.faults.add({ match: { repository: "acme/api" }, kind: "status", status: 502 });
}

/** What Slack heard: one message that something fails, with what, and one that it is over. */
const HEARD = [
  expect.stringMatching(/^ecosystem-sync config\/ecosystem-repos\.json in caller\/home is failing/),
  expect.stringMatching(/^ecosystem-sync config\/ecosystem-repos\.json in caller\/home recovered/),
];

describeWithAct(`notifications of ecosystem-sync.yml${explainSkip(ACT, act)}`, () => {
  it("are sent once for a failure and once for its end, and the history has the deliveries", async () => {
    const inputs = { ...SYNC, notify: true, "notify-allow-insecure": true };
    const workflow = callOf("ecosystem-sync.yml", inputs, "SYNC_TOKEN", "SLACK_WEBHOOK_URL");

    breakApi();
    await run(workflow);
    await run(workflow);
    ecosystem.sandbox.faults.clear();
    await run(workflow);
    const quiet = await run(workflow);

    expect(quiet.exitCode).toBe(0);
    expect(slack.titles).toEqual(HEARD);
    // From the reports, with the issue as the link: not only that the job failed.
    expect(slack.texts[0]).toMatch(/acme\/api/);
    expect(slack.texts[0]).toMatch(/caller\/home\/issues\/1/);
    expect((await ecosystem.history("deliveries")).map(({ event }) => event)).toEqual([
      "opened",
      "recovered",
    ]);
  });

  it("are off unless the caller asks for them", async () => {
    breakApi();

    const { log } = await run(callOf("ecosystem-sync.yml", SYNC, "SYNC_TOKEN", "SLACK_WEBHOOK_URL"));

    expect(slack.titles).toEqual([]);
    expect(log).not.toContain("Send notifications");
  });
});

describeWithAct(`notifications of automation-health-check.yml${explainSkip(ACT, act)}`, () => {
  it("tell of a missing configuration, and do not take the health of another one for its end", async () => {
    const inputs = {
      "write-interval-ms": "0",
      "incident-close-after": "1",
      notify: true,
      "notify-allow-insecure": true,
    };
    const call = (more: object) =>
      callOf("automation-health-check.yml", { ...inputs, ...more }, "SYNC_TOKEN", "SLACK_WEBHOOK_URL");

    await run(call({ config: "config/missing.json" }));
    await run(call({}));

    // Another configuration is another key: what fails with the one is not over for the other one.
    expect(slack.titles).toEqual([
      expect.stringMatching(
        /^automation-health-check config\/missing\.json in caller\/home is failing.*CFG-/,
      ),
    ]);
  });
});

describeWithAct(`notifications of the composite action${explainSkip(ACT, act)}`, () => {
  it("are sent where a channel's secret is set, once for a failure and once for its end", async () => {
    const inputs = {
      ...SYNC,
      "github-token": SYNC_TOKEN,
      "incident-key": "ecosystem-sync config/ecosystem-repos.json",
      "slack-webhook-url": CHANNEL,
      "notify-allow-insecure": "true",
    };
    const workflow = stepOf("ecosystem-sync", inputs);

    breakApi();
    const first = await run(workflow);
    await run(workflow);
    ecosystem.sandbox.faults.clear();
    await run(workflow);

    expect(slack.titles).toEqual(HEARD);
    expect(slack.texts[0]).toMatch(/caller\/home\/issues\/1/);
    expect(first.log).not.toContain("slackSecretOfTheCaller");
  });
});
