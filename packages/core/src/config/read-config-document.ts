import { type ConfigDocument, type ConfigFormat, createConfigDocument } from "./config-document.ts";
import { readJsonSource } from "./json-source.ts";
import { readYamlSource } from "./yaml-source.ts";

/** Reads a configuration file; whatever is wrong with the text becomes findings. Time and memory are bounded. */
export function readConfigDocument(text: string, format: ConfigFormat): ConfigDocument {
  return createConfigDocument(text, format === "json" ? readJsonSource : readYamlSource);
}
