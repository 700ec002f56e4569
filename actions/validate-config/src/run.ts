import { GitHubError } from "@automation/core/errors";
import type { RepositoryReader } from "@automation/core/ports";
import {
  createReport,
  type FileAccess,
  type Finding,
  isAskedFor,
  type ValidationInput,
  type ValidationReport,
  validateFiles,
  withoutBaseline,
} from "@automation/validation";
import { checkOnline } from "./check-online.ts";
import { CONFIG_FILE, type Inputs } from "./inputs.ts";
import { createUnreadable } from "./workspace-files.ts";

/** What a run works on. */
export interface ValidationDependencies {
  readonly inputs: readonly ValidationInput[];
  /** Findings of files that could not be read. */
  readonly unreadable: readonly Finding[];
  readonly access: FileAccess;
  /** What other programs found in the scripts, by file. */
  readonly external: ReadonlyMap<string, readonly Finding[]>;
  /** `null` when GitHub is not asked. */
  readonly repositories: RepositoryReader | null;
  /** Fingerprints of findings that are known; `null` without a baseline. */
  readonly baseline: ReadonlySet<string> | null;
}

/** The order of the list is a matter of taste: it is fixed, or reported, only where somebody asked for it. */
const LIST_ORDER = "CFG014";

/** A check of nothing is green for ever: most likely the step that fetches the files is missing. */
const NOTHING_TO_CHECK: Finding = createUnreadable(
  CONFIG_FILE,
  "Nothing to check: this file does not exist, and no file matches `workflows` and `actions`. Add a checkout step (actions/checkout) before this step, or set the paths.",
);

/** Checks the files, asks GitHub about the repositories when wanted, and makes the report. */
export async function run(
  settings: Pick<Inputs, "isStrict" | "isFix" | "rules"> & { readonly source: string },
  { inputs, unreadable, access, external, repositories, baseline }: ValidationDependencies,
): Promise<ValidationReport> {
  const { findings: all, config } = validateFiles(inputs, settings.rules, access, external);
  const isOrderReported = settings.isFix || isAskedFor(LIST_ORDER, settings.rules);
  const findings = isOrderReported ? all : all.filter(({ rule }) => rule !== LIST_ORDER);
  const configInput = inputs.find(({ kind }) => kind === "config");
  const online =
    repositories === null || config === null || configInput === undefined
      ? []
      : await askGitHub(() => checkOnline(configInput, config, repositories), configInput);
  const nothing = inputs.length === 0 && unreadable.length === 0 ? [NOTHING_TO_CHECK] : [];
  const files = [...inputs.map(({ path }) => path), ...unreadable.map(({ file }) => file)];
  const report = createReport(files, [...findings, ...unreadable, ...online, ...nothing], settings);
  return baseline === null ? report : withoutBaseline(report, baseline, settings.isStrict);
}

/** A refused token is a finding too: the report is written whatever GitHub says. */
async function askGitHub(
  ask: () => Promise<readonly Finding[]>,
  { path }: ValidationInput,
): Promise<readonly Finding[]> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message } = error;
    return [
      {
        rule: "CFG012",
        severity: "error",
        message,
        file: path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ];
  }
}
