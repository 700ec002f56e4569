import type { ActionKit } from "@automation/action-kit";
import { applyFixes, type ReportedFix, type ValidationReport } from "@automation/validation";

/** Makes the safe changes of a report to the files, and tells how many it made. */
export async function fixFiles(
  { findings }: ValidationReport,
  kit: Pick<ActionKit, "findWorkspaceFile" | "writeSource" | "logger">,
): Promise<number> {
  const byFile = new Map<string, ReportedFix[]>();
  for (const { file, fix } of findings) {
    if (fix !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), fix]);
  }
  let made = 0;
  for (const [file, fixes] of byFile) {
    const text = await kit.findWorkspaceFile(file);
    if (text === undefined) continue;
    const fixed = applyFixes(text, fixes);
    if (fixed.text === text) continue;
    await kit.writeSource(file, fixed.text);
    made += fixed.count;
    const what = [...new Set(fixes.map(({ description }) => description))].join(", ");
    kit.logger.notice(`Fixed ${file}: ${what}.`);
  }
  return made;
}
