import { helpUrlOf } from "../rule.ts";
import { RULE_PAGES } from "../rules.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { ValidationReport } from "./report.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** Most results that GitHub takes of one run. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const MAX_RESULTS = 5000;

/** The report as SARIF 2.1.0, for code scanning. */
export function toSarif(report: ValidationReport): unknown {
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
            informationUri: helpUrlOf("README"),
            rules: RULE_PAGES.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title },
              helpUri: helpUrlOf(id),
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
                artifactLocation: { uri: encodeURI(finding.file), uriBaseId: "%SRCROOT%" },
                region: {
                  startLine: finding.line,
                  startColumn: finding.column,
                  endLine: finding.end_line,
                  endColumn: finding.end_column,
                },
              },
            },
          ],
          partialFingerprints: { "validateConfig/v1": fingerprints[at] },
        })),
      },
    ],
  };
}
