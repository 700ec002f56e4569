import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from "../yaml/yaml-node.ts";
import type { Policy } from "./policy.ts";
import type { SourceFile } from "./source-file.ts";

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

/** One step of a job or of a composite action. */
export interface Step {
  readonly node: YamlMapping;
  /** Its place in the list of steps; the steps of a `parallel` group share one. */
  readonly index: number;
  /** `undefined` in a composite action. */
  readonly job: Job | undefined;
  readonly id: YamlScalar | undefined;
  readonly uses: YamlScalar | undefined;
  readonly run: YamlScalar | undefined;
  readonly with: YamlMapping | undefined;
  readonly env: YamlMapping | undefined;
}

/** What the rest of the repository offers to a file: its actions and reusable workflows. */
export interface Project {
  /** Whether files outside the checked set may exist without being known: then a missing one is no finding. */
  readonly isComplete: boolean;
  /** What the repository has and wants of its own. */
  readonly policy: Policy;
  /** Whether it is certain that a path of the workspace leads to no file. */
  isFileMissing(path: string): boolean;
  /** The action of a local `uses: ./path`; `undefined` when it is not there. */
  findAction(reference: string): ActionFile | undefined;
  /** The workflow of a local `uses: ./.github/workflows/x.yml`; `undefined` when it is not there. */
  findWorkflow(reference: string): WorkflowFile | undefined;
}
