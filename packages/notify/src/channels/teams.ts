import { renderTeams } from "@automation/core/notify";
import type { Channel } from "../channel.ts";
import { type AnswerReader, attemptHttp, quote } from "../http-channel.ts";

const readAnswer: AnswerReader = ({ code, body }) => {
  // Accepted, which is not yet posted: nobody tells what the flow does with it.
  if (code === 202) return { kind: "sent", code: "202", detail: "accepted by the flow" };
  if ([401, 403, 404].includes(code)) {
    const detail = `the flow answered ${code}${quote(body)}: it was deleted, turned off, or its owner left. Create the workflow again and set the secret to its address.`;
    return { kind: "permanent", code: String(code), detail };
  }
  if (code === 413) return { kind: "later", code: "413", detail: "the flow answered 413: too large." };
  return undefined;
};

/**
 * Cards for a workflow of Teams ("When a Teams webhook request is received"). The host is not looked at: flows have had
 * several.
 */
export function createTeams(url: URL): Channel {
  return {
    type: "teams",
    identity: url.href,
    knowsRepeats: false,
    send: (message, _thread, context) =>
      attemptHttp(
        {
          url,
          method: "POST",
          headers: { "content-type": "application/json; charset=utf-8" },
          body: JSON.stringify(renderTeams(message)),
        },
        context,
        readAnswer,
      ),
  };
}
