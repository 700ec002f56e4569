import { platformOf } from "../data/runner-labels.ts";
import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import {
  hasExpression,
  mappingOf,
  scalarOf,
  scalarsOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Shells that GitHub does not know, or not on this system. */
export const shellRule: Rule = {
  id: "WF038",
  severity: "error",
  title: "Shells exist on the runner",
  checkWorkflow(file: WorkflowFile, report) {
    checkShell(defaultShell(file.mapping), undefined, report);
    for (const job of file.jobs) {
      const platform = platformOfJob(job.node);
      checkShell(defaultShell(job.node), platform, report);
      for (const step of job.steps) {
        // A condition on the system says that this step is for another one.
        const isFor = asksForSystem(step.node) || asksForSystem(job.node);
        checkShell(scalarOf(step.node, "shell"), isFor ? undefined : platform, report);
      }
    }
  },
  checkAction(file, report) {
    for (const step of file.steps) checkShell(scalarOf(step.node, "shell"), undefined, report);
  },
};

type Platform = ReturnType<typeof platformOf>;

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const SHELLS: ReadonlyMap<string, readonly Platform[]> = new Map([
  ["bash", ["linux", "macos", "windows"]],
  ["pwsh", ["linux", "macos", "windows"]],
  ["python", ["linux", "macos", "windows"]],
  ["sh", ["linux", "macos"]],
  ["cmd", ["windows"]],
  ["powershell", ["windows"]],
]);

function defaultShell(node: YamlNode | undefined): YamlScalar | undefined {
  return scalarOf(mappingOf(mappingOf(node, "defaults"), "run"), "shell");
}

function platformOfJob(node: YamlNode): Platform {
  const runsOn = valueAt(node, "runs-on");
  const labels = scalarsOf(runsOn?.kind === "mapping" ? valueAt(runsOn, "labels") : runsOn);
  return labels
    .map(({ text }) => (hasExpression(text) ? undefined : platformOf(text)))
    .find((name) => name !== undefined);
}

function asksForSystem(node: YamlNode): boolean {
  return /\brunner\s*\.\s*os\b|\bmatrix\b|\binputs\b/i.test(scalarOf(node, "if")?.text ?? "");
}

function checkShell(shell: YamlScalar | undefined, platform: Platform, report: Report): void {
  if (shell === undefined || hasExpression(shell.text)) return;
  const name = shell.text.trim().toLowerCase();
  // A text with `{0}` is the command line of any program.
  if (name.includes("{0}")) return;
  const platforms = SHELLS.get(name);
  if (platforms === undefined) {
    report(
      shell,
      `Unknown shell ${JSON.stringify(shell.text)}. Use ${[...SHELLS.keys()].join(", ")}, or a command with {0}.`,
    );
  } else if (platform !== undefined && !platforms.includes(platform)) {
    report(shell, `The shell ${JSON.stringify(shell.text)} does not exist on ${platform}.`);
  }
}
