import type { Job, WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entriesOf, hasExpression, scalarOf, valueAt } from "../yaml/yaml-node.ts";
import { GrowingObject } from "./growing-object.ts";
import { matrixType } from "./matrix-context.ts";
import {
  ANY,
  BOOLEAN,
  declared,
  mapOf,
  mergeTypes,
  NUMBER,
  type ObjectType,
  objectOf,
  STRING,
  strings,
  type ValueType,
} from "./types.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context */
const GITHUB = objectOf({
  ...strings(
    "action action_path action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit base_ref env event_name event_path graphql_url head_ref job job_workflow_sha output path ref ref_name ref_type repository repository_id repository_owner repository_owner_id repository_visibility repositoryurl retention_days run_attempt run_id run_number secret_source server_url sha state step_summary token triggering_actor workflow workflow_ref workflow_sha workspace",
  ),
  ref_protected: BOOLEAN,
  event: mapOf(ANY),
});

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#runner-context */
const RUNNER = objectOf(strings("name os arch temp tool_cache debug environment workspace"));

const STRATEGY = objectOf({
  "fail-fast": BOOLEAN,
  "job-index": NUMBER,
  "job-total": NUMBER,
  "max-parallel": NUMBER,
});

const JOB = objectOf({
  status: STRING,
  check_run_id: NUMBER,
  container: objectOf({ id: STRING, network: STRING }),
  services: mapOf(objectOf({ id: STRING, network: STRING, ports: mapOf(STRING) })),
  ...strings("workflow_ref workflow_sha workflow_repository workflow_file_path"),
});

/** The types of every context at one place. */
export type ContextTypes = ReadonlyMap<string, ValueType>;

/** The contexts that are the same for a whole workflow. */
export function workflowContexts(file: WorkflowFile): ContextTypes {
  return new Map<string, ValueType>([
    ["github", githubType(file)],
    ["env", mapOf(STRING)],
    ["vars", mapOf(STRING)],
    ["runner", RUNNER],
    ["strategy", STRATEGY],
    ["job", JOB],
    ["inputs", inputsType(file)],
    ["secrets", secretsType(file)],
    ["jobs", jobsType(file)],
    ["needs", objectOf({})],
    ["matrix", mapOf(ANY)],
    ["steps", objectOf({})],
  ]);
}

/** The contexts of one job; steps are left to `stepsType`. */
export function jobContexts(file: WorkflowFile, job: Job, base: ContextTypes): Map<string, ValueType> {
  return new Map<string, ValueType>([...base, ["needs", needsType(file, job)], ["matrix", matrixType(job)]]);
}

/** The event has the inputs of workflow_dispatch, all as texts; in a called workflow it is the caller's event. */
function githubType(file: WorkflowFile): ValueType {
  const dispatch = eventOf(file, "workflow_dispatch");
  if (dispatch === undefined || eventOf(file, "workflow_call") !== undefined) return GITHUB;
  const names = entriesOf(valueAt(dispatch.config, "inputs")).map(({ key }) => [key.text, STRING] as const);
  const inputs = { ...declared(Object.fromEntries(names)), isDeclared: false };
  return { ...GITHUB, properties: new Map(GITHUB.properties).set("event", objectOf({ inputs }, ANY)) };
}

/** The inputs of each workflow_call, in their order. */
const CALL_INPUTS = new WeakMap<
  WorkflowFile,
  { known: GrowingObject; places: ReadonlyMap<string, number> }
>();

/** The inputs that the default of an input of workflow_call may read: those that are declared before it. */
export function inputsBefore(file: WorkflowFile, name: string): ValueType {
  let read = CALL_INPUTS.get(file);
  if (read === undefined) {
    const inputs = entriesOf(valueAt(eventOf(file, "workflow_call")?.config, "inputs"));
    const known = new GrowingObject();
    for (const [at, { key, value }] of inputs.entries()) {
      known.add(key.text, at, inputType(scalarOf(value, "type")?.text));
    }
    read = { known, places: new Map(inputs.map(({ key }, at) => [key.text, at])) };
    CALL_INPUTS.set(file, read);
  }
  return read.known.before(read.places.get(name) ?? 0);
}

function inputsType(file: WorkflowFile): ValueType {
  let type: ObjectType | undefined;
  for (const name of ["workflow_dispatch", "workflow_call"]) {
    const event = eventOf(file, name);
    if (event === undefined) continue;
    const inputs = valueAt(event.config, "inputs");
    const properties = Object.fromEntries(
      entriesOf(inputs).map(({ key, value }) => [key.text, inputType(scalarOf(value, "type")?.text)]),
    );
    const own = declared(properties);
    type = type === undefined ? own : (mergeTypes(type, own) as ObjectType);
  }
  return type ?? (file.events.length === 0 ? mapOf(ANY) : declared({}));
}

function inputType(name: string | undefined): ValueType {
  if (name === "boolean") return BOOLEAN;
  if (name === "number") return NUMBER;
  return name === undefined ? ANY : STRING;
}

function secretsType(file: WorkflowFile): ValueType {
  const call = eventOf(file, "workflow_call");
  const secrets = valueAt(call?.config, "secrets");
  if (call === undefined || secrets === undefined || file.events.length > 1) return mapOf(STRING);
  const own = Object.fromEntries(entriesOf(secrets).map(({ key }) => [key.text, STRING]));
  const known = objectOf({
    ...own,
    github_token: STRING,
    actions_step_debug: STRING,
    actions_runner_debug: STRING,
  });
  // With `secrets: inherit` a caller gives what is not declared.
  return {
    ...known,
    hint: "It is only available to callers with `secrets: inherit`; declare it under `secrets` of workflow_call.",
  };
}

function jobsType(file: WorkflowFile): ValueType {
  return declared(Object.fromEntries(file.jobs.map((job) => [job.id, jobType(file, job)])));
}

function jobType(file: WorkflowFile, job: Job): ValueType {
  return objectOf({ result: STRING, outputs: outputsType(file, job) });
}

function outputsType(file: WorkflowFile, job: Job): ValueType {
  if (job.uses !== undefined) {
    const called = file.project.findWorkflow(job.uses.text);
    const call = called === undefined ? undefined : eventOf(called, "workflow_call");
    if (call === undefined) return mapOf(STRING);
    return declared(
      Object.fromEntries(entriesOf(valueAt(call.config, "outputs")).map(({ key }) => [key.text, STRING])),
    );
  }
  const outputs = valueAt(job.node, "outputs");
  if (outputs?.kind === "scalar" && outputs.value !== null) return mapOf(STRING);
  return declared(Object.fromEntries(entriesOf(outputs).map(({ key }) => [key.text, STRING])));
}

const JOBS = new WeakMap<WorkflowFile, ReadonlyMap<string, Job>>();

function jobsById(file: WorkflowFile): ReadonlyMap<string, Job> {
  const known = JOBS.get(file) ?? new Map(file.jobs.map((job) => [job.id.toLowerCase(), job]));
  JOBS.set(file, known);
  return known;
}

function needsType(file: WorkflowFile, job: Job): ValueType {
  if (job.needs.length === 0) return declared({});
  if (job.needs.some(({ text }) => hasExpression(text))) return mapOf(ANY);
  const wanted = new Set(job.needs.map(({ text }) => text.toLowerCase()));
  const byId = jobsById(file);
  const jobs = [...wanted].flatMap((id) => byId.get(id) ?? []);
  const known = new Set(jobs.map(({ id }) => id.toLowerCase()));
  const unknown = [...wanted].filter((id) => !known.has(id)).map((id) => [id, ANY] as const);
  return declared({
    ...Object.fromEntries(jobs.map((needed) => [needed.id, jobType(file, needed)])),
    ...Object.fromEntries(unknown),
  });
}

/** The contexts of a composite action. */
export function actionContexts(inputs: readonly string[]): Map<string, ValueType> {
  return new Map<string, ValueType>([
    ["github", GITHUB],
    ["env", mapOf(STRING)],
    ["vars", mapOf(STRING)],
    ["runner", RUNNER],
    ["strategy", STRATEGY],
    ["job", JOB],
    ["matrix", mapOf(ANY)],
    ["steps", mapOf(ANY)],
    ["inputs", declared(Object.fromEntries(inputs.map((name) => [name, STRING])))],
  ]);
}
