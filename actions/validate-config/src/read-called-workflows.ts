import { GitHubError } from "@automation/core/errors";
import type { FileReader, Logger } from "@automation/core/ports";
import { listCalledWorkflows, parseCalledWorkflow, type ValidationInput } from "@automation/validation";

/** Most files that are read: GitHub itself takes no more workflows for one run. */
const MAX_FILES = 50;

/**
 * Reads the workflows of other repositories that workflows call, and those that these call: one call for each.
 *
 * A file that cannot be read is left out: what it declares is not known then, and nothing is said about it.
 */
export async function readCalledWorkflows(
  inputs: readonly ValidationInput[],
  reader: FileReader,
  logger: Pick<Logger, "warning">,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = inputs.flatMap(({ kind, text }) => (kind === "workflow" ? listCalledWorkflows(text) : []));
  for (let reference = waiting.shift(); reference !== undefined; reference = waiting.shift()) {
    const called = seen.has(reference) || seen.size >= MAX_FILES ? undefined : parseCalledWorkflow(reference);
    if (called === undefined) continue;
    seen.add(reference);
    try {
      const text = await reader.readFile(called, called.path, called.ref);
      if (text === null) continue;
      texts.set(reference, text);
      waiting.push(...listCalledWorkflows(text, reference));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      logger.warning(
        `The called workflow ${reference} could not be read and was not checked: ${error.message}`,
      );
      // What refuses one file by a limit or the token refuses the next one too.
      if (error.code === "unauthorized" || error.code === "rate-limited") break;
    }
  }
  return texts;
}
