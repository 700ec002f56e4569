import { renderSlack, renderSlackText } from "@automation/core/notify";
import type { Channel, ChannelContext } from "../channel.ts";
import { type AnswerReader, attemptHttp } from "../http-channel.ts";

/** What Slack says in plain text, and what to do. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/#handling_errors */
const REMEDIES: Readonly<Record<string, string>> = {
  invalid_token: "the webhook was revoked. Create a new one in Slack and set the secret to it.",
  no_service: "the webhook was deleted or is turned off. Create a new one in Slack and set the secret to it.",
  no_service_id: "the address is not whole. Copy the webhook from Slack again.",
  no_team: "the workspace of the webhook is gone. Create a new webhook and set the secret to it.",
  no_active_hooks: "the webhook is turned off. Turn it on in Slack, then set the secret again.",
  team_disabled: "the workspace is turned off.",
  channel_not_found: "the channel of the webhook is gone. Create a webhook for another channel.",
  channel_is_archived: "the channel of the webhook is archived. Create a webhook for another channel.",
  action_prohibited:
    "an administrator of the workspace does not let the webhook post. Ask for it, then set the secret again.",
  posting_to_general_channel_denied:
    "the webhook may not post in this channel. Create one for another channel.",
  user_not_found: "the person that the webhook writes to is gone. Create a webhook for a channel.",
};

const CONTENT = [
  "invalid_payload",
  "invalid_blocks",
  "invalid_blocks_format",
  "invalid_attachments",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_text",
];

const readAnswer: AnswerReader = ({ code, body }) => {
  if (code < 400 || code >= 500 || code === 429) return undefined;
  const word = /^[a-z_]{2,60}$/.exec(body.trim())?.[0] ?? "";
  const remedy = REMEDIES[word];
  if (remedy !== undefined) {
    return { kind: "permanent", code: word, detail: `Slack answered ${code} ${word}: ${remedy}` };
  }
  if (CONTENT.includes(word))
    return { kind: "content", code: word, detail: `Slack answered ${code} ${word}.` };
  if (code === 404 || code === 403 || code === 401) {
    const detail = `Slack answered ${code}: there is no such webhook. Create a new one and set the secret to it.`;
    return { kind: "permanent", code: String(code), detail };
  }
  return undefined;
};

/** Messages to the channel of an incoming webhook. It tells no id, so nothing can be changed or answered to. */
export function createSlackWebhook(url: URL): Channel {
  const post = (payload: unknown, context: ChannelContext) =>
    attemptHttp(
      {
        url,
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(payload),
      },
      context,
      readAnswer,
    );
  return {
    type: "slack",
    identity: url.href,
    knowsRepeats: false,
    send: (message, _thread, context) => post(renderSlack(message), context),
    sendPlain: (message, _thread, context) => post(renderSlackText(message), context),
  };
}
