import { parseShard } from "@automation/core/repository";
import { InvalidArgumentError } from "commander";

/** Checks that an option is a whole number from `min` to `max`, and passes its text on. */
export function integer(min: number, max: number): (text: string) => string {
  return (text) => {
    if (/^(0|[1-9]\d*)$/.test(text) && Number(text) >= min && Number(text) <= max) return text;
    throw new InvalidArgumentError(`Use a whole number from ${min} to ${max}.`);
  };
}

/** Checks that an option names a shard like `2/8`, and passes its text on. */
export function shard(text: string): string {
  if (parseShard(text) !== null) return text;
  throw new InvalidArgumentError("Use a shard such as 2/8, the second of eight.");
}

/** Checks that an option is not empty, as it becomes when a variable of a script is unset. */
export function nonEmpty(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("The value must not be empty.");
}
