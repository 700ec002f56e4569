import { appendFile, stat } from "node:fs/promises";
import { errorCode } from "./workspace.ts";

/**
 * A summary file of more than 1 MiB is rejected as a whole.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;

const CUT_NOTE =
  "> [!NOTE]\n> This summary is too long for GitHub and was truncated. See the report file for the rest.\n\n";

/** What became of a summary. */
export type SummaryResult =
  | { readonly status: "written"; readonly wasCut: boolean }
  /** There is no runner that shows one. */
  | { readonly status: "unavailable" }
  | { readonly status: "failed"; readonly message: string };

/** Appends Markdown to the job summary, cut to what GitHub accepts. Never throws: a summary is not worth a run. */
export async function writeJobSummary(file: string | undefined, markdown: string): Promise<SummaryResult> {
  if (file === undefined) return { status: "unavailable" };
  try {
    const used = await fileSize(file);
    const text = cutMarkdown(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES - used);
    await appendFile(file, text.content, "utf8");
    return { status: "written", wasCut: text.wasCut };
  } catch (error) {
    return { status: "failed", message: `The job summary could not be written: ${errorCode(error)}.` };
  }
}

/**
 * Keeps the whole lines that fit into `maxBytes` of UTF-8. The note that something is missing comes first, where a
 * table or a folded part that was cut open cannot swallow it.
 */
function cutMarkdown(
  markdown: string,
  maxBytes: number,
): { readonly content: string; readonly wasCut: boolean } {
  if (Buffer.byteLength(markdown) <= maxBytes) return { content: markdown, wasCut: false };
  const room = maxBytes - Buffer.byteLength(CUT_NOTE);
  if (room < 0) return { content: "", wasCut: true };
  const kept = Buffer.from(markdown).subarray(0, room);
  return { content: CUT_NOTE + kept.toString("utf8", 0, kept.lastIndexOf("\n") + 1), wasCut: true };
}

async function fileSize(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
