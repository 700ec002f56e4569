import { entriesOf, mappingOf, scalarOf, valueAt } from "../yaml/yaml-node.ts";
import type { ActionFile, Project } from "./model.ts";
import type { SourceFile } from "./source-file.ts";
import { readSteps } from "./step.ts";

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
