import { mkdtemp, readFile, rm } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { formatCount, printable } from "@automation/core/text";
import type { Command } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";
import { isInside } from "./user-paths.ts";

/** What the command line says. */
export interface ValidateOptions {
  readonly config?: string;
  readonly workflow?: readonly string[];
  readonly action?: readonly string[];
  readonly rules?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly persona?: string;
  readonly baseline?: string;
  readonly settings?: string;
  readonly fix?: boolean;
  readonly output?: string;
  readonly sarif?: string;
  readonly strict?: boolean;
  readonly online?: boolean;
  readonly json?: boolean;
}

/** What is printed of one finding of the report. */
interface PrintedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Adds `automation validate`: validate-config without a runner. */
export function addValidateCommand(program: Command): void {
  program
    .command("validate")
    .description("check the configuration, workflows and actions")
    .option("--config <file>", "ecosystem configuration, JSON or YAML")
    .option("--workflow <pattern...>", "workflow files; default: .github/workflows/*.yml and *.yaml")
    .option("--action <pattern...>", "action.yml files; default: action.yml, actions/*, .github/actions/*")
    .option("--rules <override...>", "severities, such as WF042=warning or SEC=off")
    .option("--only <rule...>", "only these rules or groups")
    .option("--skip <rule...>", "skip these rules or groups")
    .option(
      "--persona <name>",
      "regular, pedantic (matters of style, too) or auditor (all that an audit asks)",
    )
    .option("--baseline <file>", "an earlier report whose findings are suppressed")
    .option("--settings <file>", "severities by path, runners and pins; default: .github/validate-config.yml")
    .option("--fix", "apply safe fixes, such as sorting the list of repositories")
    .option("--output <file>", "path of the report")
    .option("--sarif <file>", "also write SARIF 2.1.0")
    .option("--strict", "warnings count as errors")
    .option("--online", "ask GitHub whether each repository exists; the token is read from GITHUB_TOKEN")
    .option("--json", "print the report")
    .action(async (options: ValidateOptions) => {
      process.exitCode = await validate(options);
    });
}

const WRONG_USAGE = 2;

/** What the action says of each file that it changed. */
const FIX_LINE = /^::notice::Fixed /;

async function validate(given: ValidateOptions): Promise<number> {
  const workspace = findWorkspace(process.cwd(), given);
  const options = relativeTo(workspace, given);
  // The report has to be inside the workspace, like every file of an action.
  const folder = options.output === undefined ? await mkdtemp(resolve(workspace, ".automation-")) : undefined;
  const reportFile = options.output ?? `${relative(workspace, folder ?? "")}/report.json`;
  const problems: string[] = [];
  try {
    const { exitCode, outputs } = await runBundledAction({
      action: "validate-config",
      workspace,
      inputs: toInputs(options, reportFile),
      onLine: (line) => {
        if (isProblemLine(line)) problems.push(line);
        if (FIX_LINE.test(line)) process.stderr.write(`${toTerminalLine(line) ?? ""}\n`);
      },
    });
    if (outputs["report-file"] === undefined) {
      for (const line of problems) process.stderr.write(`${toTerminalLine(line) ?? ""}\n`);
      // Nothing was checked: what was asked for cannot be done.
      return exitCode === 0 ? 0 : WRONG_USAGE;
    }
    const text = await readFile(resolve(workspace, reportFile), "utf8");
    process.stdout.write(options.json ? text : renderFindings(JSON.parse(text)));
    return exitCode;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folder that an action may read: the one you stand in, or the deepest one above all files that are named.
 *
 * What workflows call is looked up from the repository's root, so a file under `.github` brings its repository.
 */
export function findWorkspace(folder: string, options: ValidateOptions): string {
  const files = namedFiles(options).map((file) => resolve(folder, file));
  if (files.every((file) => isInside(folder, file))) return folder;
  const roots = files.map((file) => file.split(`${sep}.github${sep}`)[0] ?? file);
  let workspace = roots[0] === files[0] ? dirname(files[0] ?? folder) : (roots[0] ?? folder);
  while (files.some((file) => !isInside(workspace, file)) && dirname(workspace) !== workspace) {
    workspace = dirname(workspace);
  }
  return workspace;
}

function namedFiles({
  config,
  workflow,
  action,
  output,
  sarif,
  baseline,
  settings,
}: ValidateOptions): readonly string[] {
  const single = [config, output, sarif, baseline, settings].filter(
    (file) => file !== undefined && file !== "",
  );
  return [...(single as readonly string[]), ...(workflow ?? []), ...(action ?? [])];
}

function relativeTo(workspace: string, options: ValidateOptions): ValidateOptions {
  const one = (file: string) => relative(workspace, resolve(file));
  const { config, workflow, action, output, sarif, baseline, settings } = options;
  return {
    ...options,
    ...(config && { config: one(config) }),
    ...(output && { output: one(output) }),
    ...(sarif && { sarif: one(sarif) }),
    ...(baseline && { baseline: one(baseline) }),
    ...(settings && { settings: one(settings) }),
    ...(workflow && { workflow: workflow.map(one) }),
    ...(action && { action: action.map(one) }),
  };
}

/** Renders a report as a line a finding, in the form that editors and terminals make links of. */
export function renderFindings(report: {
  readonly findings: readonly PrintedFinding[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
}): string {
  const lines = report.findings.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column}: ${severity}: ${printable(message)} [${rule}]`,
  );
  const { files, errors, warnings } = report.summary;
  return `${[...lines, `${formatCount(files, "file")} checked: ${formatCount(errors, "error")}, ${formatCount(warnings, "warning")}`].join("\n")}\n`;
}

function toInputs(options: ValidateOptions, reportFile: string): Record<string, string> {
  const lists = { only: options.only, skip: options.skip };
  const rules = [
    ...(options.rules ?? []),
    ...Object.entries(lists).flatMap(([name, values]) =>
      values === undefined ? [] : [`${name}: ${values.join(", ")}`],
    ),
  ];
  return {
    // Only asked for where it is used: a check of files needs none.
    "github-token": options.online === true ? (readToken() ?? "") : "",
    config: options.config ?? "",
    strict: String(options.strict === true),
    online: String(options.online === true),
    rules: rules.join("\n"),
    persona: options.persona ?? "",
    "report-file": reportFile,
    "sarif-file": options.sarif ?? "",
    "baseline-file": options.baseline ?? "",
    fix: String(options.fix === true),
    ...(options.settings !== undefined && { "settings-file": options.settings }),
    ...(options.workflow !== undefined && { workflows: options.workflow.join("\n") }),
    ...(options.action !== undefined && { actions: options.action.join("\n") }),
  };
}
