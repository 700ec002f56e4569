import type { ActionKit } from "@automation/action-kit";
import { ConfigError, type ReportReading } from "@automation/core";

/** Reads reports. Nothing about a file stops this: what is wrong with it is what is said of it. */
export async function readReports(
  files: readonly string[],
  kit: Pick<ActionKit, "findWorkspaceFile">,
): Promise<readonly ReportReading[]> {
  return Promise.all(files.map((file) => readReportFile(file, kit)));
}

async function readReportFile(
  file: string,
  kit: Pick<ActionKit, "findWorkspaceFile">,
): Promise<ReportReading> {
  try {
    const text = await kit.findWorkspaceFile(file);
    return text === undefined ? { status: "missing", file } : { status: "read", file, text };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const message = error.problems.map((problem) => problem.message).join(" ");
    return { status: "unreadable", file, message };
  }
}
