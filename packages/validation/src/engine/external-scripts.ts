import type { SourceRange } from "@automation/core/syntax";
import { shellScriptsOf } from "../shell/shell-script.ts";
import { readAction } from "../workflow/action-file.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { DEFAULT_POLICY } from "../workflow/policy.ts";
import { readSourceFile, type SourceFile } from "../workflow/source-file.ts";
import { readWorkflow } from "../workflow/workflow-file.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import { scalarOf, type YamlScalar } from "../yaml/yaml-node.ts";
import type { ValidationInput } from "./input.ts";
import { createProject } from "./local-project.ts";

/** A script of a file, for a program that knows its language better than we do. */
export interface ExternalScript {
  readonly file: string;
  readonly language: "bash" | "sh" | "dash" | "python";
  /** Each `${{ }}` is letters of the same length, so that places stay. */
  readonly text: string;
  /** Where a place of `text` is in the file; lines and columns count from 1. */
  place(line: number, column: number, endLine: number, endColumn: number): SourceRange;
}

/** The scripts of workflow and action files that other programs can check. */
export function listExternalScripts(inputs: readonly ValidationInput[]): readonly ExternalScript[] {
  const project = createProject([], undefined, DEFAULT_POLICY);
  return inputs.flatMap((input) => {
    if (input.kind === "config" || !input.text.includes("run:")) return [];
    const source = readSourceFile(input.path, input.text);
    const file = input.kind === "workflow" ? readWorkflow(source, project) : readAction(source, project);
    return [...shellScripts(file), ...pythonScripts(file)];
  });
}

function shellScripts(file: WorkflowFile | ActionFile): readonly ExternalScript[] {
  return shellScriptsOf(file).flatMap(({ scalar, text, shell }) => {
    const name = /^(?:\/\S*\/)?(bash|sh|dash)\b/.exec(shell?.trim() ?? "bash")?.[1];
    return name === undefined ? [] : [toScript(file, scalar, text, name as ExternalScript["language"])];
  });
}

function pythonScripts(file: WorkflowFile | ActionFile): readonly ExternalScript[] {
  const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
  return steps.flatMap(({ node, run }) => {
    if (run === undefined || scalarOf(node, "shell")?.text.trim() !== "python") return [];
    const text = run.text.replace(/\$\{\{[\s\S]*?\}\}/g, (match) => match.replace(/[^\n]/g, "0"));
    return [toScript(file, run, text, "python")];
  });
}

function toScript(
  file: SourceFile,
  scalar: YamlScalar,
  text: string,
  language: ExternalScript["language"],
): ExternalScript {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offsetOf = (line: number, column: number) =>
    Math.min((starts[line - 1] ?? text.length) + Math.max(0, column - 1), Math.max(0, text.length - 1));
  return {
    file: file.path,
    language,
    text,
    place: (line, column, endLine, endColumn) => {
      const from = offsetOf(line, column);
      const to = Math.max(from + 1, offsetOf(endLine, endColumn));
      const { start, end } = locateInScalar(scalar, file.text, from, to - from);
      return file.lines.range(start, end - start);
    },
  };
}
