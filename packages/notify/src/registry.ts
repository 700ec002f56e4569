import { createHash } from "node:crypto";
import type { Channel } from "./channel.ts";
import { createEmail, type MailPlace } from "./channels/email.ts";
import { createSlackBot, type SlackBotPlace } from "./channels/slack-bot.ts";
import { createSlackWebhook } from "./channels/slack-webhook.ts";
import { createTeams } from "./channels/teams.ts";
import { createWebhook, type SigningKeys } from "./channels/webhook.ts";

/** Where messages can go, as far as secrets are given: one member per channel. */
export interface ChannelPlaces {
  readonly slack?: URL | undefined;
  readonly slackBot?: SlackBotPlace | undefined;
  readonly teams?: URL | undefined;
  readonly email?: MailPlace | undefined;
  readonly webhook?: { readonly url: URL; readonly keys: SigningKeys } | undefined;
}

/** Every channel that sends messages: one line each. */
const MAKERS: readonly ((places: ChannelPlaces) => Channel | undefined)[] = [
  ({ slack }) => slack && createSlackWebhook(slack),
  ({ slackBot }) => slackBot && createSlackBot(slackBot),
  ({ teams }) => teams && createTeams(teams),
  ({ email }) => email && createEmail(email),
  ({ webhook }) => webhook && createWebhook(webhook.url, webhook.keys),
];

/** The channels that secrets are given for. */
export function createChannels(places: ChannelPlaces): readonly Channel[] {
  return MAKERS.flatMap((make) => make(places) ?? []);
}

/** Hexadecimal digits of a digest that is stored: enough to notice a change, too few to find a weak password by. */
const DIGEST_LENGTH = 6;

/** Tells the destination of a channel from another one. 24 bits: millions of passwords have the same. */
export function digestIdentity({ type, identity }: Pick<Channel, "type" | "identity">, salt: string): string {
  return createHash("sha256")
    .update(JSON.stringify([salt, type, identity]))
    .digest("hex")
    .slice(0, DIGEST_LENGTH);
}
