import { closeSync, openSync, readSync } from "node:fs";
import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import { type FixableFinding, fixSafely, type ValidationReport } from "@automation/validation";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Makes the safe changes of a report to the files, and tells how many it made; one that is not safe is said.
 *
 * @param told What was said before: a fix that is refused once is refused in every round.
 */
export async function fixFiles(
  { findings }: ValidationReport,
  kit: Pick<ActionKit, "findWorkspaceFile" | "writeSource" | "logger"> & {
    readonly runner: { readonly workspace: string };
  },
  told: Set<string>,
): Promise<number> {
  const byFile = new Map<string, FixableFinding[]>();
  for (const { file, rule, line, fix } of findings) {
    if (fix !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), { rule, line, fix }]);
  }
  let count = 0;
  for (const [file, fixable] of byFile) {
    const text = await kit.findWorkspaceFile(file);
    if (text === undefined) continue;
    const fixed = fixSafely(file, text, fixable);
    for (const { finding, reason } of fixed.refused) {
      const message = `Not fixed: ${file}, line ${finding.line} (${finding.rule}): ${reason}. Fix it manually.`;
      if (!told.has(message)) kit.logger.warning(message);
      told.add(message);
    }
    if (fixed.text === text) continue;
    const mark = startsWithMark(path.join(kit.runner.workspace, file)) ? BYTE_ORDER_MARK : "";
    await kit.writeSource(file, mark + fixed.text);
    count += fixed.made.length;
    const what = [...new Set(fixed.made.map(({ fix }) => fix.description))].join(", ");
    kit.logger.notice(`Fixed ${file}: ${what}.`);
  }
  return count;
}

/** Whether a file begins with a byte order mark, which reading it as text takes off. */
function startsWithMark(file: string): boolean {
  const bytes = Buffer.alloc(3);
  const handle = openSync(file, "r");
  try {
    readSync(handle, bytes, 0, 3, 0);
  } finally {
    closeSync(handle);
  }
  return bytes.equals(Buffer.from(BYTE_ORDER_MARK));
}
