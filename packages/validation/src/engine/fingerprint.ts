import { createHash } from "node:crypto";
import type { ReportedFinding } from "./report.ts";

/**
 * Names a finding so that it stays the same when lines move: rule, file, message, and which of its kind it is.
 */
export function fingerprintsOf(findings: readonly ReportedFinding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const kind = JSON.stringify([rule, file, message]);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return createHash("sha256").update(`${kind}#${count}`).digest("hex").slice(0, 32);
  });
}
