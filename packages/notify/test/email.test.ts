/** Mail, against a real SMTP server with TLS and authentication. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { createEmail } from "../src/channels/email.ts";
import { deliver } from "../src/deliver.ts";
import {
  type MailAddress,
  parseMailAddress,
  parseMailAddresses,
  parseSmtpUrl,
  type SmtpServer,
} from "../src/smtp-place.ts";
import { context, notifyMessage } from "./messages.ts";
import { trustedCertificate } from "./servers.ts";

interface Received {
  readonly text: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly isSecure: boolean;
  readonly user: string | undefined;
}

interface MailServer {
  readonly server: SmtpServer;
  readonly received: readonly Received[];
}

const running: SMTPServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

async function serve(options: SMTPServerOptions = {}, password = "app-password"): Promise<MailServer> {
  const { key, certificate } = trustedCertificate();
  const received: Received[] = [];
  const server = new SMTPServer({
    key,
    cert: certificate,
    authMethods: ["PLAIN", "LOGIN"],
    onAuth: (auth, _session, done) => {
      if (auth.username === "robot@example.com" && auth.password === "app-password") {
        done(null, { user: auth.username });
      } else done(Object.assign(new Error("Username and Password not accepted"), { responseCode: 535 }));
    },
    onData: (stream, session, done) => {
      let text = "";
      stream.setEncoding("utf8");
      stream.on("data", (chunk: string) => {
        text += chunk;
      });
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          text,
          from: mailFrom === false ? "" : (mailFrom?.address ?? ""),
          to: rcptTo.map(({ address }) => address),
          isSecure: session.secure,
          user: session.user as string | undefined,
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  running.push(server);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const scheme = options.secure ? "smtps" : "smtp";
  return {
    server: parseSmtpUrl(`${scheme}://robot%40example.com:${password}@localhost:${port}`) as SmtpServer,
    received,
  };
}

const FROM = parseMailAddress("Automation <robot@example.com>") as MailAddress;
const address = (text: string) => parseMailAddresses(text) as readonly [MailAddress, ...MailAddress[]];
const send = (place: { server: SmtpServer; to?: string }, message = notifyMessage(), given = context()) =>
  deliver(
    createEmail({ server: place.server, from: FROM, to: address(place.to ?? "ada@example.com") }),
    message,
    null,
    given,
  );

describe("a mail", () => {
  it.each([false, true])("arrives by TLS and with a login (TLS from the start: %s)", async (secure) => {
    const { server, received } = await serve({ secure });

    const { last } = await send({ server });

    const [mail] = received;
    const parsed = await simpleParser(mail?.text ?? "");
    expect(last).toMatchObject({ status: "sent" });
    expect(mail).toMatchObject({ isSecure: true, user: "robot@example.com", from: "robot@example.com" });
    expect(parsed.subject).toBe("[critical] Ecosystem sync in acme/automation is failing: CFG-001, RUN-001");
    expect(parsed.text).toContain("Open the issue: https://github.com/acme/automation/issues/7");
    expect(parsed.html).toContain('href="https://github.com/acme/automation/issues/7"');
    expect(parsed.messageId).toBe("<0123456789abcdef-mbk0s3k0.0@example.com>");
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("answers to the first one of its incident", async () => {
    const { server, received } = await serve();

    await send({ server }, notifyMessage({ sequence: 2, event: "recovered", firing: [] }));

    const parsed = await simpleParser(received[0]?.text ?? "");
    expect(parsed.inReplyTo).toBe("<0123456789abcdef-mbk0s3k0.0@example.com>");
    expect(parsed.references).toBe("<0123456789abcdef-mbk0s3k0.0@example.com>");
  });

  it("is one for all recipients, who do not see each other", async () => {
    const { server, received } = await serve();

    await send({ server, to: "ada@example.com, Grace Hopper <grace@example.com>\nlin@example.com" });

    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["ada@example.com", "grace@example.com", "lin@example.com"]);
    expect(received[0]?.text).not.toMatch(/ada@|grace@|lin@/);
    expect(received[0]?.text).toMatch(/^To: "?undisclosed-recipients"?:;/m);
  });

  it("has no header that a name brings", async () => {
    const { server, received } = await serve();
    const title = "x\r\nBcc: victim@example.com\r\nSubject: other";

    await send({ server }, notifyMessage({ title: title.replaceAll(/[\r\n]+/g, " ") }));

    const parsed = await simpleParser(received[0]?.text ?? "");
    expect(parsed.bcc).toBeUndefined();
    expect(received[0]?.to).toEqual(["ada@example.com"]);
  });
});

describe("a mail server", () => {
  it("without TLS gets neither the password nor the mail", async () => {
    const heard: string[] = [];
    const { server, received } = await serve({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) => {
        heard.push(password ?? "");
        done(null, { user: "x" });
      },
    });

    const refused = await send({ server }, notifyMessage(), context({ allowsPlain: false }));

    expect(refused.last).toMatchObject({
      status: "failed",
      code: "ETLS",
      kind: "later",
      mayHaveArrived: false,
    });
    expect([heard, received]).toEqual([[], []]);
  });

  it("with a certificate of another name gets nothing", async () => {
    const { server, received } = await serve();
    const resolver = async () => [{ address: "127.0.0.1", family: 4 as const }];

    const { last } = await send(
      { server: { ...server, host: "mail.invalid" } },
      notifyMessage(),
      context({ allowsPlain: false, resolver }),
    );

    expect(last.status).toBe("failed");
    expect(received).toEqual([]);
  });

  it("at a private address gets nothing unless that is allowed", async () => {
    const { server, received } = await serve();

    const { last } = await send({ server }, notifyMessage(), context({ allowsPrivate: false }));

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: "private-address" });
    expect(received).toEqual([]);
  });

  it("that refuses the password is not tried again, and says what to use instead", async () => {
    const { server, received } = await serve({}, "account-password");

    const { last, attempts } = await send({ server });

    expect(last).toMatchObject({ status: "failed", kind: "permanent", code: "535" });
    expect((last as { detail: string }).detail).toContain("app password");
    expect(JSON.stringify(last)).not.toContain("account-password");
    expect([attempts, received.length]).toEqual([1, 0]);
  });

  it("that says later is tried again", async () => {
    let asked = 0;
    const { server, received } = await serve({
      onMailFrom: (_address, _session, done) => {
        asked += 1;
        done(asked < 3 ? Object.assign(new Error("Try later"), { responseCode: 451 }) : null);
      },
    });

    const { last, attempts } = await send({ server });

    expect(last.status).toBe("sent");
    expect([attempts, received.length]).toEqual([3, 1]);
  });

  it("that knows none of the recipients is not tried again; one that knows some gets the mail", async () => {
    const onRcptTo: SMTPServerOptions["onRcptTo"] = ({ address: to }, _session, done) =>
      done(to.startsWith("ada") ? null : Object.assign(new Error("No such user"), { responseCode: 550 }));
    const { server, received } = await serve({ onRcptTo });

    const none = await send({ server, to: "grace@example.com" });
    const some = await send({ server, to: "grace@example.com, ada@example.com" });

    expect(none.last).toMatchObject({ status: "failed", kind: "permanent", code: "550" });
    expect(some.last).toMatchObject({ status: "sent", detail: "accepted; 1 of 2 recipients were refused" });
    expect(JSON.stringify([none, some])).not.toContain("grace");
    expect(received).toHaveLength(1);
  });

  it("that closes the connection after the mail may have taken it", async () => {
    const { server } = await serve({
      onData: (stream, session) => {
        stream.resume();
        stream.on("end", () => {
          for (const connection of running.flatMap((one) => [...one.connections])) {
            if (connection.session.id === session.id) connection._socket.destroy();
          }
        });
      },
    });

    const { last, attempts, mayHaveArrived } = await send({ server });

    expect(last).toMatchObject({ status: "failed", kind: "again" });
    expect([attempts, mayHaveArrived]).toEqual([1, true]);
  });
});

describe("an address of a mail server", () => {
  it.each([
    ["smtp://u:p@h.example", 587, false],
    ["smtps://u:p%40%3A@h.example", 465, true],
    ["smtp://u:p@h.example:2525", 2525, false],
  ])("%s has the port %d", (text, port, isImplicitTls) => {
    expect(parseSmtpUrl(text)).toMatchObject({ host: "h.example", port, isImplicitTls, user: "u" });
  });

  it.each(["", "h.example:587", "http://h.example", "smtp://", "smtp://h.example/path", "smtp://u:%zz@h"])(
    "%j is none",
    (text) => {
      expect(parseSmtpUrl(text)).toBeNull();
    },
  );
});

describe("an address of a mail", () => {
  it.each([
    ["ada@example.com", { name: "", address: "ada@example.com" }],
    ["Ada <ada@example.com>", { name: "Ada", address: "ada@example.com" }],
    ['"Ada, Countess" <ada@example.com>', { name: "Ada, Countess", address: "ada@example.com" }],
  ])("%s", (text, expected) => {
    expect(parseMailAddress(text)).toEqual(expected);
  });

  it.each([
    "",
    "ada",
    "ada@",
    "a b@example.com",
    "ada@example.com\r\nBcc: x@y.z",
    "ada@exa mple.com",
    "<ada@x>, <b@x>",
  ])("%j is none", (text) => {
    expect(parseMailAddress(text)).toBeNull();
  });
});
