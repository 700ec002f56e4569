import { type ConfigDocument, type ConfigFormat, createConfigDocument } from "./config-document.ts";
import { readJsonConfig } from "./json-reading.ts";
import { readYamlConfig } from "./yaml-reading.ts";

/** Reads a configuration file; whatever is wrong with the text becomes findings. Time and memory are bounded. */
export function readConfigDocument(text: string, format: ConfigFormat): ConfigDocument {
  return createConfigDocument(text, format === "json" ? readJsonConfig : readYamlConfig);
}
