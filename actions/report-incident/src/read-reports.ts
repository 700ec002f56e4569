import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import type { ReportReading } from "@automation/core/incident";

type ReportKit = Pick<ActionKit, "findWorkspaceFile" | "redactData">;

/**
 * Reads reports. Nothing about a file stops this: what is wrong with it is what is said of it. They come from other steps,
 * which may have known less: what this run knows to be secret is out of them before anything is made of it.
 */
export async function readReports(
  files: readonly string[],
  kit: ReportKit,
): Promise<readonly ReportReading[]> {
  return Promise.all(files.map((file) => readReportFile(file, kit)));
}

async function readReportFile(file: string, kit: ReportKit): Promise<ReportReading> {
  try {
    const text = await kit.findWorkspaceFile(file);
    return text === undefined
      ? { status: "missing", file }
      : { status: "read", file, text: redactJson(text, kit) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const message = error.problems.map((problem) => problem.message).join(" ");
    return { status: "unreadable", file, message };
  }
}

/** In the data, so that it stays JSON; in the text where it is none, or is nested deeper than the stack. */
function redactJson(text: string, { redactData }: ReportKit): string {
  try {
    return JSON.stringify(redactData(JSON.parse(text)));
  } catch {
    return String(redactData(text));
  }
}
