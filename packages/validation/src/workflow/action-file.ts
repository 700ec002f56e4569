import {
  entriesOf,
  mappingOf,
  scalarOf,
  valueAt,
  type YamlEntry,
  type YamlMapping,
} from "../yaml/yaml-node.ts";
import type { Project } from "./project.ts";
import type { SourceFile } from "./source-file.ts";
import { readSteps, type Step } from "./step.ts";

/** An action.yml as the rules see it. */
export interface ActionFile extends SourceFile {
  readonly kind: "action";
  readonly mapping: YamlMapping | undefined;
  readonly inputs: readonly YamlEntry[];
  readonly outputs: readonly YamlEntry[];
  /** `composite`, `docker`, `node24` …; empty when it is missing. */
  readonly using: string;
  /** Of a composite action. */
  readonly steps: readonly Step[];
  readonly project: Project;
}

/** Reads the parts of an action's metadata, however broken it is. */
export function readAction(source: SourceFile, project: Project): ActionFile {
  const mapping = source.root?.kind === "mapping" ? source.root : undefined;
  const runs = mappingOf(mapping, "runs");
  return {
    ...source,
    kind: "action",
    mapping,
    inputs: entriesOf(valueAt(mapping, "inputs")),
    outputs: entriesOf(valueAt(mapping, "outputs")),
    using: scalarOf(runs, "using")?.text ?? "",
    steps: readSteps(valueAt(runs, "steps"), undefined),
    project,
  };
}
