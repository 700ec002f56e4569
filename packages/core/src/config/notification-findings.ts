import { parseQuietHours, QUIET_HOURS_FORMAT } from "../routing/quiet-hours.ts";
import type { ConfigDocument } from "./config-document.ts";
import type { ConfigFinding } from "./config-finding.ts";
import { quote } from "./describe-value.ts";
import { own } from "./own-property.ts";
import { redactSecrets } from "./secret-text.ts";

const CHANNELS = "/notifications/channels";

/** Checks what a schema cannot say of channels (CFG006): quiet hours can be read, and no channel is listed twice. */
export function findNotificationProblems(document: ConfigDocument): readonly ConfigFinding[] {
  const listed = own(own(document.data, "notifications"), "channels");
  const channels = Array.isArray(listed) ? listed : [];
  const types = channels.map((channel: unknown) => own(channel, "type"));
  return channels.flatMap((channel: unknown, index) => [
    ...findQuietHours(document, own(channel, "quiet_hours"), `${CHANNELS}/${index}/quiet_hours`),
    ...(typeof types[index] === "string" && types.indexOf(types[index]) < index
      ? [createRepeatedChannel(document, types[index], `${CHANNELS}/${index}/type`)]
      : []),
  ]);
}

function findQuietHours(document: ConfigDocument, value: unknown, pointer: string): readonly ConfigFinding[] {
  if (typeof value !== "string" || value === "" || parseQuietHours(value) !== null) return [];
  const message = `${QUIET_HOURS_FORMAT.replaceAll("`", "")}; it is ${quote(value)}.`;
  return [createFinding(document, pointer, `${pointer.slice(1).replaceAll("/", ".")} ${message}`)];
}

function createRepeatedChannel(document: ConfigDocument, type: string, pointer: string): ConfigFinding {
  return createFinding(
    document,
    pointer,
    `The channel ${quote(type)} is listed before. Put its settings together.`,
  );
}

function createFinding(document: ConfigDocument, pointer: string, message: string): ConfigFinding {
  return {
    ...document.locate(pointer),
    rule: "CFG006",
    severity: "error",
    message: redactSecrets(message),
    pointer,
  };
}
