import type { InputReader } from "@automation/action-kit";
import {
  type ChannelPlaces,
  type MailPlace,
  parseMailAddress,
  parseMailAddresses,
  parseSigningKeys,
  parseSmtpUrl,
  readSecretUrl,
  type SlackBotPlace,
  secretPartsOf,
} from "@automation/notify";

/** Where messages and pings go. */
export interface Places {
  readonly places: ChannelPlaces;
  readonly pingUrl: URL | undefined;
  /** Addresses and parts of secrets, which nothing that a run leaves may hold. */
  readonly secrets: readonly string[];
}

/**
 * Reads where messages go. A channel is there when its secret is; what else it needs is then required. Nothing of a value is
 * repeated in a message.
 */
export function readPlaces(reader: InputReader, allowsInsecure: boolean): Places {
  const url = (name: string): URL | undefined => {
    const text = reader.optionalSecret(name, "address");
    if (text === undefined) return undefined;
    const reading = readSecretUrl(text, allowsInsecure);
    if (reading.status === "read") return reading.url;
    reader.problem(`The input \`${name}\` ${reading.problem}`);
    return undefined;
  };
  const [slack, teams, pingUrl] = [url("slack-webhook-url"), url("teams-webhook-url"), url("ping-url")];
  const [slackBot, email] = [readSlackBot(reader, allowsInsecure), readEmail(reader)];
  const webhook = readWebhook(reader, url("webhook-url"));
  const urls = [slack, teams, pingUrl, webhook?.url].filter((one) => one !== undefined);
  const server = email?.server;
  const mailSecrets = [server?.password, server?.user, ...(email?.to ?? []).map(({ address }) => address)];
  return {
    places: { slack, slackBot, teams, email, webhook },
    pingUrl,
    secrets: [...urls.flatMap(secretPartsOf), ...mailSecrets.filter((secret) => secret != null)],
  };
}

function readSlackBot(reader: InputReader, allowsInsecure: boolean): SlackBotPlace | undefined {
  const token = reader.optionalSecret("slack-token");
  const channel = reader.optional("slack-channel");
  const api = readSecretUrl(reader.string("slack-api-url", "https://slack.com/api"), allowsInsecure);
  if (api.status === "wrong") reader.problem(`The input \`slack-api-url\` ${api.problem}`);
  if (token === undefined || api.status === "wrong") return undefined;
  if (channel === undefined || !/^#?[\w.-]{1,80}$/.test(channel)) {
    reader.problem("The input `slack-channel` must be the ID of a channel where `slack-token` is set.");
    return undefined;
  }
  return { token, channel, apiUrl: api.url };
}

function readEmail(reader: InputReader): MailPlace | undefined {
  const address = reader.optionalSecret("smtp-url", "address");
  const [from, to] = [reader.optional("email-from"), reader.optional("email-to")];
  if (address === undefined) return undefined;
  const [server, sender, recipients] = [
    parseSmtpUrl(address),
    parseMailAddress(from ?? ""),
    parseMailAddresses(to ?? ""),
  ];
  if (server === null) {
    reader.problem(
      "The input `smtp-url` must be like `smtp://user:password@host:587` or `smtps://user:password@host:465`; percent-encode special characters.",
    );
  }
  if (sender === null)
    reader.problem("The input `email-from` must be a mail address where `smtp-url` is set.");
  if (recipients === null)
    reader.problem("The input `email-to` must hold mail addresses where `smtp-url` is set.");
  if (server === null || sender === null || recipients === null) return undefined;
  return { server, from: sender, to: recipients };
}

function readWebhook(reader: InputReader, url: URL | undefined): ChannelPlaces["webhook"] {
  const secret = reader.optionalSecret("webhook-secret", "address");
  if (url === undefined) return undefined;
  const keys = parseSigningKeys(secret ?? "");
  if (keys !== null) return { url, keys };
  reader.problem(
    "The input `webhook-secret` must be `whsec_` and 24 to 64 bytes in base64 where `webhook-url` is set.",
  );
  return undefined;
}
