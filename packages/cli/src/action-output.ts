import { styleText } from "node:util";

const COMMAND = /^::(\w[\w-]*)(?: [^:]*)?::(.*)$/;

/** A line that an action printed, without the runner's command syntax; `null` for what only a runner needs. */
export function toTerminalLine(line: string): string | null {
  const command = COMMAND.exec(line);
  if (command === null) return line;
  const message = decode(command[2] ?? "");
  switch (command[1]) {
    case "error":
      return styleText("red", `✗ ${message}`);
    case "warning":
      return styleText("yellow", `! ${message}`);
    case "notice":
      return styleText("cyan", `i ${message}`);
    case "group":
      return styleText("bold", message);
    default:
      return null;
  }
}

/** Whether a line reports an error: shown even where progress is not. */
export function isErrorLine(line: string): boolean {
  return COMMAND.exec(line)?.[1] === "error";
}

/** Undoes the escaping of workflow commands (`@actions/core`, src/command.ts). */
function decode(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
