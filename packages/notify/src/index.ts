export type { Attempt, Channel, ChannelContext, Thread } from "./channel.ts";
export type { MailPlace } from "./channels/email.ts";
export { type Ping, sendPing } from "./channels/ping.ts";
export type { SlackBotPlace } from "./channels/slack-bot.ts";
export { parseSigningKeys, type SigningKeys } from "./channels/webhook.ts";
export { type Delivery, deliver } from "./deliver.ts";
export { type ChannelPlaces, createChannels, digestIdentity } from "./registry.ts";
export type { Resolver } from "./resolve.ts";
export { readSecretUrl, secretPartsOf } from "./secret-url.ts";
export {
  type MailAddress,
  parseMailAddress,
  parseMailAddresses,
  parseSmtpUrl,
  type SmtpServer,
} from "./smtp-place.ts";
