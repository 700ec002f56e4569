import { ConfigError } from "../errors/errors.ts";
import { type ConfigSource, checkEcosystemDocument } from "./check-ecosystem-config.ts";
import { type ConfigFormat, configFormatOf, createConfigDocument } from "./config-document.ts";
import { type ConfigFinding, toConfigProblem } from "./config-finding.ts";
import type { EcosystemConfig } from "./ecosystem-config.ts";
import { readJsonConfig } from "./json-reading.ts";
import type { SourceReader } from "./source-reading.ts";

/**
 * Reads a configuration file, and hands back what to warn about.
 *
 * Errors of experiments are among these, and `config` then has none: every repository gets the settings of the file.
 *
 * @throws ConfigError with all errors of the file at once
 */
export async function parseEcosystemConfig(
  text: string,
  source: ConfigSource,
): Promise<{ readonly config: EcosystemConfig; readonly warnings: readonly ConfigFinding[] }> {
  const reader = await loadReader(source.format ?? configFormatOf(source.file));
  const { config, findings } = checkEcosystemDocument(createConfigDocument(text, reader));
  if (config !== null) return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
  const errors = findings.filter(({ severity }) => severity === "error");
  throw new ConfigError(errors.map((finding) => toConfigProblem(finding, source.file)));
}

/** The YAML library takes its time to load, and most configurations are JSON. */
async function loadReader(format: ConfigFormat): Promise<SourceReader> {
  return format === "json" ? readJsonConfig : (await import("./yaml-reading.ts")).readYamlConfig;
}
