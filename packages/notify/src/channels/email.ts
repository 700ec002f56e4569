import { isIP } from "node:net";
import { type MailContent, renderMail } from "@automation/core/notify";
import { isPublicAddress } from "../address.ts";
import type { Attempt, Channel, ChannelContext } from "../channel.ts";
import { importMailer } from "../mailer.ts";
import { resolveHost } from "../resolve.ts";
import type { MailAddress, SmtpServer } from "../smtp-place.ts";

/** Where mails come from and go to. */
export interface MailPlace {
  readonly server: SmtpServer;
  readonly from: MailAddress;
  readonly to: readonly [MailAddress, ...MailAddress[]];
}

/** Longest silence of a server that is busy with a mail, in milliseconds. */
const SOCKET_TIMEOUT_MS = 30_000;

/**
 * Mails by SMTP, one for all recipients, who do not see each other. Without TLS nothing is sent, neither a password nor a
 * mail. All mails of an incident are one thread.
 */
export function createEmail(place: MailPlace): Channel {
  const { server, from, to } = place;
  return {
    type: "email",
    identity: JSON.stringify([server, from.address, to.map(({ address }) => address).toSorted()]),
    knowsRepeats: false,
    send: async (message, _thread, context) => {
      const startedMs = performance.now();
      const resolution = await resolveHost(server.host, context.allowsPrivate, context.resolver);
      if (resolution.status === "private") return failure("private-address", "permanent", PRIVATE);
      if (resolution.status === "unknown") {
        return failure(resolution.code, "again", `the mail server's host is not known (${resolution.code}).`);
      }
      const [{ address }] = resolution.addresses;
      const progress = { isDataSent: false };
      try {
        const refused = await sendMail(address, place, renderMail(message), context, progress);
        const detail =
          refused === 0
            ? "accepted by the mail server"
            : `accepted; ${refused} of ${to.length} recipients were refused`;
        return { status: "sent", detail, latencyMs: Math.round(performance.now() - startedMs) };
      } catch (error) {
        return describeFailure(error as SmtpError, Math.round(performance.now() - startedMs), progress);
      }
    },
  };
}

const PRIVATE =
  "the mail server's name stands for a private address, which is refused. Set allow-insecure to true if it is in your own network.";

/** How far a mail got. */
interface MailProgress {
  isDataSent: boolean;
}

/** Notices the command after which a mail may be accepted though the answer is lost. */
function watch(progress: MailProgress) {
  const ignore = () => undefined;
  const notice = (_entry: unknown, text?: unknown) => {
    if (text === "DATA") progress.isDataSent = true;
  };
  return {
    level: ignore,
    trace: ignore,
    debug: notice,
    info: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  };
}

/** Sends one mail; returns how many recipients were refused though others were not. */
async function sendMail(
  address: string,
  { server, from, to }: MailPlace,
  content: MailContent,
  { allowsPlain, timeoutMs }: ChannelContext,
  progress: MailProgress,
): Promise<number> {
  const { createTransport } = await importMailer();
  const transport = createTransport({
    host: address,
    port: server.port,
    secure: server.isImplicitTls,
    requireTLS: !server.isImplicitTls && !allowsPlain,
    // The address was resolved before; the certificate is the name's.
    tls: {
      ...(isIP(server.host) === 0 && { servername: server.host }),
      minVersion: "TLSv1.2",
      rejectUnauthorized: isPublicAddress(address) || !allowsPlain,
    },
    ...(server.user !== null && { auth: { user: server.user, pass: server.password ?? "" } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: watch(progress),
    transactionLog: true,
  });
  const domain = from.address.slice(from.address.indexOf("@") + 1);
  const reference = content.inReplyTo === null ? null : `<${content.inReplyTo}@${domain}>`;
  const [first, ...others] = to;
  const addressees = others.length === 0 ? { to: { name: first.name, address: first.address } } : {};
  try {
    const { rejected } = await transport.sendMail({
      ...addressees,
      from: { name: from.name, address: from.address },
      envelope: { from: from.address, to: to.map((one) => one.address) },
      subject: content.subject,
      text: content.text,
      html: content.html,
      messageId: `<${content.messageId}@${domain}>`,
      ...(reference !== null && { inReplyTo: reference, references: reference }),
      headers: {
        ...(others.length > 0 && { To: "undisclosed-recipients:;" }),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Id": `<${content.listId}.${domain}>`,
      },
    });
    return rejected.length;
  } finally {
    transport.close();
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function describeFailure(
  { code = "failed", responseCode, command }: SmtpError,
  latencyMs: number,
  { isDataSent }: MailProgress,
): Attempt {
  const status = responseCode === undefined || code === "ETLS" ? code : String(responseCode);
  const fail = (kind: "permanent" | "again" | "later", detail: string, mayHaveArrived = false) => ({
    ...failure(status, kind, detail),
    latencyMs: responseCode === undefined ? null : latencyMs,
    mayHaveArrived,
  });
  // Whatever number it refuses STARTTLS with.
  if (code === "ETLS") {
    return fail(
      "later",
      "the mail server offers no TLS that can be used (STARTTLS). Use smtps:// and port 465, or another server.",
    );
  }
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) {
    return fail("again", `the mail server answered ${responseCode}: not now.`);
  }
  if (code === "EAUTH" || responseCode === 530 || responseCode === 535) {
    return fail(
      "permanent",
      `the mail server refused the login (${status}). Many providers take no account password: create an app password for SMTP, or use a relay, and set smtp-url to it.`,
    );
  }
  if (responseCode !== undefined && responseCode >= 500) {
    return fail("permanent", `the mail server answered ${responseCode}: ${adviseOn(command)}`);
  }
  if (code === "EDNS") return fail("again", "the mail server's host is not known.");
  return fail("again", `the connection to the mail server failed (${code}).`, isDataSent);
}

function adviseOn(command: string | undefined): string {
  if (command === "MAIL FROM")
    return "it does not send for the address in email-from. Use one that the account owns.";
  if (command === "RCPT TO") return "it takes no mail for email-to. Check the addresses.";
  return "it does not take the mail.";
}

function failure(code: string, kind: "permanent" | "again" | "later", detail: string) {
  return { status: "failed" as const, code, kind, detail, latencyMs: null, mayHaveArrived: false };
}
