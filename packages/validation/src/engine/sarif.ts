import { helpUrlOf } from "../rule.ts";
import { RULE_PAGES } from "../rules.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { ReportedFinding, ReportedFix, ValidationReport } from "./report.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** Most results that GitHub takes of one run. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const MAX_RESULTS = 5000;

/** The report as SARIF 2.1.0, for code scanning; `source` is the address of the files that the rules come from. */
export function toSarif(report: ValidationReport, source: string): unknown {
  const fingerprints = fingerprintsOf(report.findings);
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
              helpUri: helpUrlOf(id, source),
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: report.findings.slice(0, MAX_RESULTS).map((finding, at) => ({
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
          partialFingerprints: { "validateConfig/v1": fingerprints[at] },
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
  return { uri: encodeURI(file), uriBaseId: "%SRCROOT%" };
}

function toFix(finding: ReportedFinding, fix: ReportedFix) {
  const replacements = [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }];
  return {
    description: { text: fix.description },
    artifactChanges: [{ artifactLocation: toArtifact(finding), replacements }],
  };
}
