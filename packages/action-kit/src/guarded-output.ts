import type { Redactor } from "./redactor.ts";
import type { RunnerCommands } from "./runner-commands.ts";

/** Only the runner reads these lines, and they have to hold the secret. */
const MASK_COMMAND = /^::add-mask::/;

/** The same commands, with every secret taken out of what they say. */
export function guardCommands(commands: RunnerCommands, { redact, redactProse }: Redactor): RunnerCommands {
  const guardPlace = <Place extends object>(place: Place | undefined): Place | undefined =>
    place &&
    (Object.fromEntries(
      Object.entries(place).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]),
    ) as Place);
  return {
    setSecret: (secret) => commands.setSecret(secret),
    setOutput: (name, value) => commands.setOutput(name, redact(value)),
    debug: (message) => commands.debug(redactProse(message)),
    info: (message) => commands.info(redactProse(message)),
    notice: (message, place) => commands.notice(redactProse(message), guardPlace(place)),
    warning: (message, place) => commands.warning(redactProse(message), guardPlace(place)),
    error: (message, place) => commands.error(redactProse(message), guardPlace(place)),
    startGroup: (title) => commands.startGroup(redactProse(title)),
    endGroup: () => commands.endGroup(),
    isDebug: () => commands.isDebug(),
  };
}

/** A stream of the process, as far as it is written to. */
interface Stream {
  write: typeof process.stdout.write;
}

/**
 * Takes secrets out of everything that is printed, by whom it may be: the toolkit's clients and Node itself print past every
 * logger. Gives back what ends it.
 */
export function guardStream(stream: Stream, redactor: Redactor): () => void {
  const write = stream.write;
  const guarded = (chunk: string | Uint8Array, ...rest: unknown[]): boolean =>
    Reflect.apply(write, stream, [redactChunk(chunk, redactor), ...rest]) as boolean;
  stream.write = guarded as typeof write;
  return () => {
    stream.write = write;
  };
}

function redactChunk(chunk: string | Uint8Array, redactor: Redactor): string | Uint8Array {
  const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
  if (!redactor.isHolding(text)) return chunk;
  const lines = text.split("\n");
  // A secret of several lines is known line by line as well.
  if (!lines.some((line) => MASK_COMMAND.test(line))) return redactor.redact(text);
  return lines.map((line) => (MASK_COMMAND.test(line) ? line : redactor.redact(line))).join("\n");
}
