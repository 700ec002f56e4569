import {
  asScalar,
  entriesOf,
  scalarsOf,
  valueAt,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";
import type { Project } from "./project.ts";
import type { SourceFile } from "./source-file.ts";
import { readSteps, type Step } from "./step.ts";

/** One event of `on:`. */
export interface WorkflowEvent {
  readonly name: string;
  readonly at: YamlScalar;
  /** `undefined` when the event is only named. */
  readonly config: YamlNode | undefined;
}

/** One job. */
export interface Job {
  readonly id: string;
  readonly key: YamlScalar;
  readonly node: YamlNode;
  readonly steps: readonly Step[];
  readonly needs: readonly YamlScalar[];
  /** The reusable workflow that the job calls. */
  readonly uses: YamlScalar | undefined;
}

/** A workflow file as the rules see it. */
export interface WorkflowFile extends SourceFile {
  readonly kind: "workflow";
  /** The outermost mapping; `undefined` when the file holds none. */
  readonly mapping: YamlMapping | undefined;
  readonly events: readonly WorkflowEvent[];
  readonly jobs: readonly Job[];
  readonly project: Project;
}

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
