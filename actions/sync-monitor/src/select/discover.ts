import type { ActionKit } from "@automation/action-kit";
import type { EcosystemConfig } from "@automation/core/config";
import type { GitHubError } from "@automation/core/errors";
import { discoverRepositories } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { Connection } from "../connection/connection.ts";
import type { RunMemory } from "../state/run-memory.ts";

/** Names that one notice lists. */
const MOST_NAMES = 20;

/** The configuration of a run with the repositories that its rules found. */
export interface Discovered {
  readonly config: EcosystemConfig;
  /** Why nothing is known of any repository. */
  readonly error?: GitHubError;
}

/** Adds the repositories that the rules of `discover` find, and tells which came and which went since the last run. */
export async function discover(
  config: EcosystemConfig,
  connection: Connection,
  memory: RunMemory,
  { logger }: Pick<ActionKit, "logger">,
): Promise<Discovered> {
  const owners = config.discover.flatMap(({ owner }) => owner?.toLowerCase() ?? []);
  const opened = await connection.open(new Set(owners));
  if (opened.status === "refused") return { config, error: opened.error };
  const answer = await discoverRepositories(config, opened.github.discovery, memory.discovered);
  if (answer.status === "failed") return { config, error: answer.error };
  const { found, appeared, gone, warnings } = answer;
  for (const warning of warnings) logger.warning(warning);
  logger.info(`Discovered ${formatCount(found.length, "repository", "repositories")}`);
  if (appeared.length > 0) logger.notice(`Discovered since the last run: ${listNames(appeared)}`);
  if (gone.length > 0) logger.notice(`No longer discovered: ${listNames(gone)}`);
  memory.keepDiscovered(found);
  return { config: answer.config };
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown}, and ${formatCount(more, "other", "others")}` : shown;
}
