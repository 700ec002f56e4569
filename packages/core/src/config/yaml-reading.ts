import { LIMITS } from "../syntax/limits.ts";
import { readPlacedYamlData, type YamlFailure } from "../syntax/yaml-data.ts";
import { EMPTY_FILE, failReading, type SourceReading } from "./source-reading.ts";

const { values: MAX_VALUES } = LIMITS.configuration;

/** Reads a configuration in YAML; what is wrong with it is said in words that tell what to do. */
export function readYamlConfig(text: string): SourceReading {
  const reading = readPlacedYamlData(text, LIMITS.configuration);
  if (reading.status === "failed") return describeFailure(reading.failure);
  const { data, root } = reading;
  return root === null || data === null ? failReading(EMPTY_FILE) : { status: "read", data, root };
}

function describeFailure(failure: YamlFailure): SourceReading {
  switch (failure.reason) {
    case "invalid":
      return describeInvalid(failure.message, failure.start);
    case "several-documents":
      return failReading(
        `contains ${failure.count} YAML documents. Keep one, and remove '---' and the rest.`,
        failure.start,
        1,
      );
    case "circular-alias":
      return failReading(
        "has an alias to a value that contains the alias. Remove the alias.",
        failure.start,
        1,
      );
    case "too-many-values":
      return failReading(
        `expands to more than ${MAX_VALUES.toLocaleString("en")} values when its aliases are resolved. Remove aliases.`,
        failure.start,
        1,
      );
  }
}

function describeInvalid(message: string | undefined, start: number | undefined): SourceReading {
  if (message === undefined) return failReading("is not valid YAML. Check its escapes and tags.");
  // A reason may quote the text, which may be long.
  const reason = message.charAt(0).toLowerCase() + message.slice(1, 200);
  return failReading(`is not valid YAML: ${reason}. Check the text around this position.`, start, 1);
}
