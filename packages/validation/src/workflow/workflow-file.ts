import {
  asScalar,
  entriesOf,
  scalarsOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";
import type { Job, Project, WorkflowEvent, WorkflowFile } from "./model.ts";
import type { SourceFile } from "./source-file.ts";
import { readSteps } from "./step.ts";

/** Reads the parts of a workflow, however broken it is. */
export function readWorkflow(source: SourceFile, project: Project): WorkflowFile {
  const mapping = source.root?.kind === "mapping" ? source.root : undefined;
  return {
    ...source,
    kind: "workflow",
    mapping,
    events: readEvents(valueAt(mapping, "on")),
    jobs: entriesOf(valueAt(mapping, "jobs")).map(({ key, value }) => readJob(key, value)),
    project,
  };
}

/** The event of that name, if the workflow has it. */
export function eventOf(file: WorkflowFile, name: string): WorkflowEvent | undefined {
  return file.events.find((event) => event.name === name);
}

function readEvents(on: YamlNode | undefined): readonly WorkflowEvent[] {
  if (on?.kind === "mapping") {
    return on.entries.map(({ key, value }) => ({ name: key.text, at: key, config: value }));
  }
  return scalarsOf(on).map((at) => ({ name: at.text, at, config: undefined }));
}

function readJob(key: YamlScalar, node: YamlNode): Job {
  const job: Job = {
    id: key.text,
    key,
    node,
    needs: scalarsOf(valueAt(node, "needs")),
    uses: asScalar(valueAt(node, "uses")),
    get steps() {
      return steps;
    },
  };
  const steps = readSteps(valueAt(node, "steps"), job);
  return job;
}
