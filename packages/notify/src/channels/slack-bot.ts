import { type NotifyMessage, renderSlack, renderSlackText, type SlackPayload } from "@automation/core/notify";
import type { Attempt, Channel, ChannelContext, Thread } from "../channel.ts";
import { type AnswerReader, attemptHttp, type Verdict } from "../http-channel.ts";

/** Where the bot writes. */
export interface SlackBotPlace {
  readonly token: string;
  /** ID of the channel; a name works only for `chat.postMessage`, so the first answer's ID is used from then on. */
  readonly channel: string;
  /** `https://slack.com/api`, without a slash at its end. */
  readonly apiUrl: URL;
}

/** Errors after which nothing helps but another token or channel. https://docs.slack.dev/reference/methods/chat.postMessage/#errors */
const REMEDIES: Readonly<Record<string, string>> = {
  invalid_auth: "the token is not valid. Copy the bot's token (xoxb-…) again.",
  not_authed: "the token is not valid. Copy the bot's token (xoxb-…) again.",
  account_inactive: "the bot was removed. Install the app again and set the secret to its new token.",
  token_revoked: "the token was revoked. Install the app again and set the secret to its new token.",
  token_expired: "the token expired. Use one that does not, or renew it before the run.",
  missing_scope:
    "the app lacks the scope chat:write. Add it, install the app again, and set the secret to its new token.",
  no_permission: "the app may not post there. Install it again with the scope chat:write.",
  channel_not_found:
    "there is no such channel, or the bot cannot see it. Set slack-channel to the channel's ID, and invite the bot.",
  not_in_channel:
    "the bot is not in the channel. Invite it (/invite), then set slack-channel to the channel's ID.",
  is_archived: "the channel is archived. Set slack-channel to another one.",
  restricted_action:
    "the workspace does not let the bot post there. Ask an administrator, or set another slack-channel.",
  team_access_not_granted: "the bot was not given access to the workspace.",
  org_login_required: "the workspace is being moved. Ask an administrator.",
};

const CONTENT = [
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_text",
  "invalid_arguments",
];

/** The message that was to be changed is gone, or may not be changed any more. */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found"];

const readAnswer: AnswerReader = ({ code, body }) => {
  if (code !== 200) return undefined;
  const answer = parse(body);
  if (answer === null) return { kind: "again", code: "no-json", detail: "Slack did not answer with JSON." };
  const { ok, error, ts, channel } = answer;
  if (ok === true && typeof ts === "string" && typeof channel === "string") {
    return { kind: "sent", code: "ok", detail: "ok", thread: { channel, ts } };
  }
  if (ok === true) return { kind: "sent", code: "ok", detail: "ok" };
  return judgeError(typeof error === "string" && /^[a-z_]{2,60}$/.test(error) ? error : "unknown_error");
};

function judgeError(error: string): Verdict {
  const remedy = REMEDIES[error];
  if (remedy !== undefined) {
    return { kind: "permanent", code: error, detail: `Slack answered ${error}: ${remedy}` };
  }
  if (CONTENT.includes(error)) return { kind: "content", code: error, detail: `Slack answered ${error}.` };
  if (GONE.includes(error)) return { kind: "later", code: error, detail: `Slack answered ${error}.` };
  return { kind: "again", code: error, detail: `Slack answered ${error}.` };
}

function parse(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * One message per incident, by `chat.postMessage`: a change edits it (`chat.update`), a reminder and the recovery answer in
 * its thread. One that is gone is posted anew.
 */
export function createSlackBot(place: SlackBotPlace): Channel {
  const call = (method: string, parameters: object, context: ChannelContext) =>
    attemptHttp(
      {
        url: new URL(`${place.apiUrl.href.replace(/\/+$/, "")}/${method}`),
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          authorization: `Bearer ${place.token}`,
        },
        body: JSON.stringify(parameters),
      },
      context,
      readAnswer,
    );
  const send = async (
    message: NotifyMessage,
    thread: Thread | null,
    context: ChannelContext,
    payload: Partial<SlackPayload>,
  ): Promise<Attempt> => {
    const post = (extra: object) =>
      call("chat.postMessage", { channel: place.channel, ...payload, ...extra }, context);
    if (thread?.ts === undefined || thread.channel === undefined) return post({});
    const root = { channel: thread.channel, ts: thread.ts };
    if (message.event === "changed") {
      const updated = await call("chat.update", { ...payload, ...root }, context);
      return isGone(updated) ? post({}) : keepThread(updated, root);
    }
    const reply = await post({ channel: root.channel, thread_ts: root.ts });
    if (isGone(reply)) return post({});
    // The answer is what people are told by; that the first message shows it too is worth one attempt.
    if (reply.status === "sent" && message.event === "recovered") {
      await call("chat.update", { ...payload, ...root }, context);
    }
    return keepThread(reply, root);
  };
  return {
    type: "slack-bot",
    identity: [place.apiUrl.href, place.token, place.channel].join("\n"),
    knowsRepeats: false,
    send: (message, thread, context) => send(message, thread, context, renderSlack(message)),
    sendPlain: (message, thread, context) => send(message, thread, context, renderSlackText(message)),
  };
}

function isGone(attempt: Attempt): boolean {
  return attempt.status === "failed" && GONE.includes(attempt.code);
}

/** The thread begins with the incident's first message, whatever was answered to. */
function keepThread(attempt: Attempt, root: Thread): Attempt {
  return attempt.status === "sent" ? { ...attempt, thread: root } : attempt;
}
