import { styleText } from "node:util";

/** A command to the runner: name, properties, message. */
const COMMAND = /^::(\w[\w-]*)(?: ([^:]*))?::(.*)$/;

/**
 * A line that an action printed, for standard error: without the runner's command syntax, coloured where the terminal
 * wants it; `null` for what only a runner needs.
 *
 * @param toUserPath Turns a path of the workspace into what the user would write.
 */
export function toTerminalLine(
  line: string,
  toUserPath: (file: string) => string = (file) => file,
): string | null {
  const command = COMMAND.exec(line);
  if (command === null) return line;
  const message = `${describePlace(command[2] ?? "", toUserPath)}${decode(command[3] ?? "")}`;
  switch (command[1]) {
    case "error":
      return paint("red", `✗ ${message}`);
    case "warning":
      return paint("yellow", `! ${message}`);
    case "notice":
      return paint("cyan", `i ${message}`);
    case "group":
      return paint("bold", message);
    default:
      return null;
  }
}

/** Whether a line reports an error or a warning: shown even where progress is not. */
export function isProblemLine(line: string): boolean {
  const name = COMMAND.exec(line)?.[1];
  return name === "error" || name === "warning";
}

function describePlace(properties: string, toUserPath: (file: string) => string): string {
  const values = new Map(
    properties.split(",").map((property): [string, string] => {
      const cut = property.indexOf("=");
      return [property.slice(0, cut).trim(), decodeProperty(property.slice(cut + 1))];
    }),
  );
  const file = values.get("file");
  if (file === undefined) return "";
  const place = [toUserPath(file), values.get("line"), values.get("col")];
  return `${place.filter((part) => part !== undefined).join(":")}: `;
}

/** Undoes the escaping of a property's value (`escapeProperty` in src/command.ts of `@actions/core`). */
function decodeProperty(text: string): string {
  return decode(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

/** Undoes the escaping of a message (`escapeData`, in the same file). */
function decode(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stderr });
}
