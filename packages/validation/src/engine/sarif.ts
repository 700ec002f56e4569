import { formatCount } from "@automation/core/text";
import { helpUrlOf } from "../rule.ts";
import { RULE_PAGES } from "../rules.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { ReportedFinding, ReportedFix, ValidationReport } from "./report.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

const RANK = { error: 0, warning: 1, info: 2 } as const;

const WORDS = {
  error: "A violation fails the step.",
  warning: "A violation fails the step only with `strict`.",
  info: "A violation is informational and never fails the step.",
} as const;

/** Most results that GitHub takes of one run. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const MAX_RESULTS = 5000;

/** The report as SARIF 2.1.0, for code scanning; `source` is the address of the files that the rules come from. */
export function toSarif(report: ValidationReport, source: string): unknown {
  const fingerprints = fingerprintsOf(report.findings);
  // Of more than GitHub takes the worst are kept.
  const kept = report.findings
    .map((finding, at) => [finding, fingerprints[at]] as const)
    .toSorted(([a], [b]) => RANK[a.severity] - RANK[b.severity])
    .slice(0, MAX_RESULTS);
  const index = new Map(RULE_PAGES.map(({ id }, at) => [id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "validate-config",
            informationUri: helpUrlOf("README", source),
            rules: RULE_PAGES.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: `${title}. ${WORDS[severity]}` },
              help: {
                text: `Reason, examples and fix: ${helpUrlOf(id, source)}`,
                markdown: `[Reason, examples and fix](${helpUrlOf(id, source)})`,
              },
              helpUri: helpUrlOf(id, source),
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        ...(report.findings.length > MAX_RESULTS && { invocations: [reportRest(report.findings.length)] }),
        results: kept.map(([finding, fingerprint]) => ({
          ruleId: finding.rule,
          ruleIndex: index.get(finding.rule) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: toArtifact(finding),
                region: toRegion(finding),
              },
            },
          ],
          partialFingerprints: { "validateConfig/v1": fingerprint },
          ...(finding.fix !== undefined && { fixes: [toFix(finding, finding.fix)] }),
        })),
      },
    ],
  };
}

type Place = Pick<ReportedFix, "line" | "column" | "end_line" | "end_column">;

function toRegion({ line, column, end_line, end_column }: Place) {
  return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}

function toArtifact({ file }: ReportedFinding) {
  // `#` and `?` have a meaning in an address, and none in the name of a file.
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

function toFix(finding: ReportedFinding, fix: ReportedFix) {
  const replacements = [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }];
  return {
    description: { text: fix.description },
    artifactChanges: [{ artifactLocation: toArtifact(finding), replacements }],
  };
}

/** Says in the run itself that it does not have everything. */
function reportRest(count: number) {
  const text = `${count - MAX_RESULTS} of ${formatCount(count, "finding")} are omitted here: GitHub accepts ${MAX_RESULTS} per run. The report contains all of them.`;
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}
