import type { InputReader } from "@automation/action-kit";
import { PERSONAS, parseRuleSettings, type RuleSettings } from "@automation/validation";

/** What a workflow asks of validate-config, parsed and checked. Paths and globs are relative to the workspace. */
export interface Inputs {
  /** Only needed with `online`. */
  readonly githubToken: string | undefined;
  /** `undefined`: no configuration is checked. */
  readonly configFile: string | undefined;
  /** Whether somebody named it: then it has to be there. */
  readonly isConfigNamed: boolean;
  readonly workflows: readonly string[];
  readonly actions: readonly string[];
  /** Configurations of Dependabot, where GitHub looks for them; none when workflows are chosen. */
  readonly dependabot: readonly string[];
  readonly isStrict: boolean;
  readonly isOnline: boolean;
  readonly rules: RuleSettings;
  readonly reportFile: string;
  readonly sarifFile: string | undefined;
  readonly baselineFile: string | undefined;
  /** Optional when it is the default. */
  readonly settingsFile: string;
  /** Whether safe changes are made to the files themselves. */
  readonly isFix: boolean;
}

/** Where the settings of a repository are looked for. */
export const SETTINGS_FILE = ".github/validate-config.yml";

/** Where the configuration of an ecosystem usually is. */
export const CONFIG_FILE = "config/ecosystem-repos.json";

const WORKFLOWS = ".github/workflows/*.yml\n.github/workflows/*.yaml\n";
const DEPENDABOT: readonly string[] = [".github/dependabot.yml", ".github/dependabot.yaml"];
const ACTIONS = "action.yml\nactions/*/action.yml\n.github/actions/*/action.yml\n";

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const { settings, problems } = parseRuleSettings(reader.lines("rules"));
  for (const { line, message } of problems) {
    reader.problem(`The input \`rules\` has the line ${JSON.stringify(line)}, which ${message}.`);
  }
  const workflows = readGlobs(reader, "workflows", WORKFLOWS);
  const isChosen = workflows.join() !== WORKFLOWS.trim().split("\n").join();
  const inputs: Inputs = {
    githubToken: reader.optionalSecret("github-token"),
    ...readConfigFile(reader),
    workflows,
    dependabot: isChosen ? [] : DEPENDABOT,
    actions: readGlobs(reader, "actions", ACTIONS),
    isStrict: reader.boolean("strict", false),
    isOnline: reader.boolean("online", false),
    rules: { ...settings, persona: reader.choice("persona", PERSONAS, "regular") },
    reportFile: reader.workspacePath("report-file", "automation_validation.json"),
    sarifFile: reader.optionalWorkspacePath("sarif-file"),
    baselineFile: reader.optionalWorkspacePath("baseline-file"),
    settingsFile: reader.workspacePath("settings-file", SETTINGS_FILE),
    isFix: reader.boolean("fix", false),
  };
  if (inputs.isOnline && inputs.githubToken === undefined) {
    reader.problem("`online` needs `github-token`; it is empty.");
  }
  reader.finish();
  return inputs;
}

/** The usual place is looked at when nobody names one; `none` looks at none. */
function readConfigFile(reader: InputReader): Pick<Inputs, "configFile" | "isConfigNamed"> {
  const named = reader.optionalWorkspacePath("config");
  if (named?.toLowerCase() === "none") return { configFile: undefined, isConfigNamed: false };
  return { configFile: named ?? CONFIG_FILE, isConfigNamed: named !== undefined };
}

function readGlobs(reader: InputReader, name: string, fallback: string): readonly string[] {
  const globs = reader.lines(name, fallback);
  for (const pattern of globs.filter(leavesWorkspace)) {
    reader.problem(
      `The input \`${name}\` must name paths inside the workspace; ${JSON.stringify(pattern)} leaves it.`,
    );
  }
  return globs;
}

function leavesWorkspace(pattern: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes("..");
}
