/** Channels over HTTP, against servers that answer as Slack, Teams and receivers of Standard Webhooks document it. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import type { Channel } from "../src/channel.ts";
import { sendPing } from "../src/channels/ping.ts";
import { createSlackBot } from "../src/channels/slack-bot.ts";
import { createSlackWebhook } from "../src/channels/slack-webhook.ts";
import { createTeams } from "../src/channels/teams.ts";
import { createWebhook, parseSigningKeys, type SigningKeys } from "../src/channels/webhook.ts";
import { deliver } from "../src/deliver.ts";
import { context, notifyMessage } from "./messages.ts";
import { type Reply, type ReplyServer, startServer } from "./servers.ts";

const servers: ReplyServer[] = [];

async function serve(...given: Parameters<typeof startServer>): Promise<ReplyServer> {
  const server = await startServer(...given);
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const SECRET = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
const OTHER = `whsec_${Buffer.from("fedcba9876543210fedcba9876543210").toString("base64")}`;
const keysOf = (text: string) => parseSigningKeys(text) as SigningKeys;

const BUSY: Reply = { status: 429, headers: { "retry-after": "7" } };
const DOWN: Reply = { status: 503, body: "upstream is down" };

describe("every channel over HTTP", () => {
  const channels: readonly { name: string; create: (url: URL) => Channel; fine: Reply }[] = [
    { name: "slack", create: createSlackWebhook, fine: { status: 200, body: "ok" } },
    { name: "teams", create: createTeams, fine: { status: 202 } },
    { name: "webhook", create: (url) => createWebhook(url, keysOf(SECRET)), fine: { status: 204 } },
  ];

  it.each(channels)("$name is sent with one request when all is well", async ({ create, fine }) => {
    const server = await serve([fine]);

    const { last, attempts } = await deliver(create(server.url), notifyMessage(), null, context());

    expect(last).toMatchObject({ status: "sent", latencyMs: expect.any(Number) });
    expect(attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ method: "POST", path: "/hook" });
  });

  it.each(channels)("$name waits as long as it is told, and is sent then", async ({ create, fine }) => {
    const server = await serve([BUSY, DOWN, fine]);
    const given = context();

    const { last, attempts } = await deliver(create(server.url), notifyMessage(), null, given);

    expect(last.status).toBe("sent");
    expect(attempts).toBe(3);
    expect(given.clock.sleeps[0]).toBeGreaterThanOrEqual(7_000);
  });

  it.each(channels)("$name is left to the next run when it is down for long", async ({ create }) => {
    const down = await serve([DOWN]);
    const patient = await serve([{ status: 429, headers: { "retry-after": "3600" } }]);

    const [failed, waiting] = [
      await deliver(create(down.url), notifyMessage(), null, context()),
      await deliver(create(patient.url), notifyMessage(), null, context()),
    ];

    expect(failed.last).toMatchObject({
      status: "failed",
      code: "503",
      kind: "again",
      mayHaveArrived: false,
    });
    expect(failed.attempts).toBe(4);
    expect(waiting.attempts).toBe(1);
  });

  it.each(channels)("$name follows no redirect", async ({ create }) => {
    const other = await serve([{ status: 200 }]);
    const server = await serve([{ status: 307, headers: { location: other.url.href } }]);

    const { last } = await deliver(create(server.url), notifyMessage(), null, context());

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: "307" });
    expect(other.requests).toEqual([]);
  });

  it.each(channels)(
    "%s that hangs may have been reached: it is not sent twice in a run",
    async ({ name, create }) => {
      const server = await serve(["hang"]);

      const { last, attempts, mayHaveArrived } = await deliver(
        create(server.url),
        notifyMessage(),
        null,
        context({ timeoutMs: 100 }),
      );

      expect(last).toMatchObject({ status: "failed", code: "timeout" });
      expect(mayHaveArrived).toBe(true);
      expect(attempts).toBe(name === "webhook" ? 4 : 1);
    },
  );

  it.each(channels)("$name that nobody listens for was not reached", async ({ create }) => {
    const server = await serve([{ status: 200 }]);
    await server.close();
    await new Promise((resolve) => setTimeout(resolve, 20));

    const { last, mayHaveArrived } = await deliver(create(server.url), notifyMessage(), null, context());

    expect(last).toMatchObject({ status: "failed", code: "ECONNREFUSED", kind: "again" });
    expect(mayHaveArrived).toBe(false);
  });

  it.each(channels)("$name says nothing of its address, whatever goes wrong", async ({ create }) => {
    const replies: readonly Reply[] = [
      { status: 404, body: "https://x.example/hook/secret" },
      "drop",
      BUSY,
      DOWN,
    ];
    for (const reply of replies) {
      const server = await serve([reply], { path: "/hook/T0SECRET/B0SECRET" });

      const { last } = await deliver(create(server.url), notifyMessage(), null, context());

      expect(JSON.stringify(last)).not.toMatch(/SECRET|\/hook|localhost/);
    }
  });
});

describe("a Slack webhook", () => {
  it.each([
    [403, "invalid_token"],
    [404, "no_service"],
    [404, "channel_not_found"],
    [410, "channel_is_archived"],
    [403, "action_prohibited"],
  ])("that answers %d %s is not tried again, and says what to do", async (status, body) => {
    const server = await serve([{ status, body }]);

    const { last, attempts } = await deliver(
      createSlackWebhook(server.url),
      notifyMessage(),
      null,
      context(),
    );

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: body });
    expect((last as { detail: string }).detail).toMatch(/Create|Ask/);
    expect(attempts).toBe(1);
  });

  it("that refuses the blocks gets the text alone", async () => {
    const server = await serve([
      { status: 400, body: "invalid_blocks" },
      { status: 200, body: "ok" },
    ]);

    const { last } = await deliver(createSlackWebhook(server.url), notifyMessage(), null, context());

    expect(last.status).toBe("sent");
    expect(JSON.parse(server.requests[1]?.body ?? "")).toEqual({
      text: expect.stringContaining("https://github.com/acme/automation/issues/7"),
    });
  });
});

describe("a Slack bot", () => {
  const place = (url: URL) => ({
    token: "xoxb-1",
    channel: "#alerts",
    apiUrl: new URL(url.href.replace("/hook", "/api")),
  });
  const posted = (ts: string): Reply => ({
    status: 200,
    body: JSON.stringify({ ok: true, channel: "C1", ts }),
  });
  const slackError = (error: string): Reply => ({ status: 200, body: JSON.stringify({ ok: false, error }) });
  const callsTo = (server: ReplyServer) =>
    server.requests.map(({ path, body }) => {
      const { channel, ts, thread_ts } = JSON.parse(body) as Record<string, string>;
      return { method: path.replace("/api/", ""), channel, ts, thread_ts };
    });

  it("posts one message for an incident, edits it on a change, and answers in its thread on recovery", async () => {
    const server = await serve([posted("1.0"), posted("1.0"), posted("2.0"), posted("1.0")]);
    const bot = createSlackBot(place(server.url));

    const opened = await deliver(bot, notifyMessage(), null, context());
    const thread = opened.last.status === "sent" ? (opened.last.thread ?? null) : null;
    const changed = await deliver(bot, notifyMessage({ event: "changed", sequence: 1 }), thread, context());
    const over = await deliver(bot, notifyMessage({ event: "recovered", firing: [] }), thread, context());

    expect(thread).toEqual({ channel: "C1", ts: "1.0" });
    expect(callsTo(server)).toEqual([
      { method: "chat.postMessage", channel: "#alerts" },
      { method: "chat.update", channel: "C1", ts: "1.0" },
      { method: "chat.postMessage", channel: "C1", thread_ts: "1.0" },
      { method: "chat.update", channel: "C1", ts: "1.0" },
    ]);
    expect(server.requests[0]?.headers.authorization).toBe("Bearer xoxb-1");
    expect([changed.last, over.last].map((last) => last.status === "sent" && last.thread)).toEqual([
      thread,
      thread,
    ]);
  });

  it("posts anew when its message is gone", async () => {
    const server = await serve([slackError("message_not_found"), posted("3.0")]);

    const { last } = await deliver(
      createSlackBot(place(server.url)),
      notifyMessage({ event: "changed" }),
      { channel: "C1", ts: "1.0" },
      context(),
    );

    expect(last).toMatchObject({ status: "sent", thread: { ts: "3.0" } });
  });

  it.each([
    "channel_not_found",
    "not_in_channel",
    "is_archived",
    "invalid_auth",
    "token_revoked",
    "missing_scope",
  ])("is not tried again after %s", async (error) => {
    const server = await serve([slackError(error)]);

    const { last, attempts } = await deliver(
      createSlackBot(place(server.url)),
      notifyMessage(),
      null,
      context(),
    );

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: error });
    expect(attempts).toBe(1);
  });

  it("is tried again after an error of Slack's own", async () => {
    const server = await serve([slackError("internal_error"), posted("1.0")]);

    const { last } = await deliver(createSlackBot(place(server.url)), notifyMessage(), null, context());

    expect(last.status).toBe("sent");
  });
});

describe("Teams", () => {
  it.each([401, 403, 404])("that answers %d is not tried again", async (status) => {
    const server = await serve([{ status, body: '{"error":{"code":"WorkflowNotFound"}}' }]);

    const { last } = await deliver(createTeams(server.url), notifyMessage(), null, context());

    expect(last).toMatchObject({ status: "failed", kind: "permanent" });
  });
});

describe("a signed webhook", () => {
  it("is verified by the library of the specification, with either key while one is replaced", async () => {
    const server = await serve([{ status: 200 }]);

    await deliver(createWebhook(server.url, keysOf(`${SECRET},${OTHER}`)), notifyMessage(), null, context());

    const [request] = server.requests;
    for (const secret of [SECRET, OTHER]) {
      const headers = request?.headers as Record<string, string>;
      const verified = new Webhook(secret).verify(request?.body ?? "", headers);
      expect(verified).toMatchObject({ type: "health.incident.opened", data: { severity: "critical" } });
    }
    expect(() =>
      new Webhook(SECRET).verify(`${request?.body} `, request?.headers as Record<string, string>),
    ).toThrow();
  });

  it("has the same id when it is sent again, and a signature of its own time", async () => {
    const server = await serve([DOWN, { status: 200 }]);

    await deliver(createWebhook(server.url, keysOf(SECRET)), notifyMessage(), null, context());

    const ids = server.requests.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toEqual(["0123456789abcdef-mbk0s3k0-0", "0123456789abcdef-mbk0s3k0-0"]);
    for (const { body, headers } of server.requests) {
      expect(() => new Webhook(SECRET).verify(body, headers as Record<string, string>)).not.toThrow();
    }
  });

  it("is turned off by 410", async () => {
    const server = await serve([{ status: 410 }]);

    const { last } = await deliver(
      createWebhook(server.url, keysOf(SECRET)),
      notifyMessage(),
      null,
      context(),
    );

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: "410" });
  });

  it.each(["", "whsec_", "whsec_c2hvcnQ=", "secret", `${SECRET},nonsense`, `whsec_${"A".repeat(200)}`])(
    "takes no %j for a key",
    (text) => {
      expect(parseSigningKeys(text)).toBeNull();
    },
  );
});

describe("a ping", () => {
  it.each([
    [true, "/hook?rid=r-1"],
    [false, "/hook/fail?rid=r-1"],
  ])("that all is well (%s) goes to %s", async (isHealthy, path) => {
    const server = await serve([DOWN, { status: 200, body: "OK" }]);

    const attempt = await sendPing(server.url, { isHealthy, runId: "r-1", text: "1 error." }, context());

    expect(attempt.status).toBe("sent");
    expect(server.requests.map((request) => request.path)).toEqual([path, path]);
  });
});
