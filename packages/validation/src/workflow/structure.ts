import type { Span } from "@automation/core/syntax";
import {
  entriesOf,
  entryOf,
  hasExpression,
  isOnlyExpression,
  isPresent,
  scalarOf,
  valueAt,
  type YamlNode,
} from "../yaml/yaml-node.ts";
import type { Job, WorkflowFile } from "./model.ts";
import { eventOf } from "./workflow-file.ts";

/** Something that the shape of a workflow lacks. */
export interface StructureProblem {
  readonly at: Span;
  readonly message: string;
}

/** What GitHub's server checks and its published schema does not say. */
export function findStructureProblems(file: WorkflowFile): readonly StructureProblem[] {
  const { mapping } = file;
  if (mapping === undefined) {
    return file.root === null
      ? []
      : [{ at: file.root, message: "A workflow must be a mapping with `on` and `jobs`." }];
  }
  const problems: StructureProblem[] = [];
  const jobs = entryOf(mapping, "jobs");
  if (jobs !== undefined && entriesOf(jobs.value).length === 0 && jobs.value.kind !== "sequence") {
    problems.push({ at: jobs.key, message: "`jobs` contains no jobs." });
  }
  const on = entryOf(mapping, "on");
  if (on !== undefined && !isPresent(on.value))
    problems.push({ at: on.key, message: "`on` lists no events." });
  const cacheModes = [mapping, ...file.jobs.map(({ node }) => node)].flatMap(findCacheModeProblems);
  return [...problems, ...cacheModes, ...findCallEventProblems(file), ...file.jobs.flatMap(findJobProblems)];
}

/** What the inputs, secrets and outputs of workflow_call may have, and must have. */
const DECLARATIONS: readonly (readonly [
  group: string,
  keys: readonly string[],
  required: string | undefined,
])[] = [
  ["inputs", ["type", "description", "required", "default"], "type"],
  ["secrets", ["description", "required"], undefined],
  ["outputs", ["description", "value"], "value"],
];

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_call */
function findCallEventProblems(file: WorkflowFile): StructureProblem[] {
  const config = eventOf(file, "workflow_call")?.config;
  return DECLARATIONS.flatMap(([group, keys, required]) =>
    entriesOf(valueAt(config, group)).flatMap(({ key, value }) => {
      const problems: StructureProblem[] = entriesOf(value)
        .filter((entry) => !keys.includes(entry.key.text))
        .map((entry) => ({
          at: entry.key,
          message: `\`${entry.key.text}\` is unknown here; known keys: ${keys.join(", ")}.`,
        }));
      if (required !== undefined && valueAt(value, required) === undefined) {
        problems.push({
          at: key,
          message: `${JSON.stringify(key.text)} of workflow_call needs \`${required}\`.`,
        });
      }
      const type = scalarOf(value, "type");
      if (group === "inputs" && type !== undefined && !["boolean", "number", "string"].includes(type.text)) {
        problems.push({
          at: type,
          message: `${JSON.stringify(type.text)} is not a type of input; use boolean, number or string.`,
        });
      }
      return problems;
    }),
  );
}

const CACHE_MODES = new Set(["read", "write", "write-only", "none"]);

/** What a run may do with caches; younger than the schema that GitHub publishes. */
function findCacheModeProblems(node: YamlNode): StructureProblem[] {
  const mode = entryOf(node, "cache-mode");
  if (mode === undefined || (mode.value.kind === "scalar" && CACHE_MODES.has(mode.value.text))) return [];
  const message = `\`cache-mode\` must be one of ${[...CACHE_MODES].join(", ")}.`;
  return [{ at: isPresent(mode.value) ? mode.value : mode.key, message }];
}

function findJobProblems(job: Job): StructureProblem[] {
  if (job.node.kind !== "mapping") return [];
  if (job.uses !== undefined) return findCallProblems(job);
  const problems: StructureProblem[] = [];
  const steps = valueAt(job.node, "steps");
  if (!isPresent(steps)) {
    problems.push({
      at: job.key,
      message: `The job ${JSON.stringify(job.id)} has no \`steps\`. Add steps, or call a workflow with \`uses\`.`,
    });
  } else if (steps.kind === "sequence" && steps.items.length === 0) {
    problems.push({ at: steps, message: "`steps` is empty." });
  }
  for (const name of ["with", "secrets"]) {
    const entry = entryOf(job.node, name);
    if (entry !== undefined) {
      problems.push({
        at: entry.key,
        message: `\`${name}\` is only for a job that calls a workflow with \`uses\`.`,
      });
    }
  }
  return [
    ...problems,
    ...findContainerProblems(valueAt(job.node, "container")),
    ...entriesOf(valueAt(job.node, "services")).flatMap(({ value }) => findContainerProblems(value)),
    ...job.steps.flatMap(findStepProblems),
  ];
}

/** Keys that a job may have beside `uses`. */
const CALL_KEYS = new Set([
  "name",
  "uses",
  "with",
  "secrets",
  "needs",
  "if",
  "permissions",
  "strategy",
  "concurrency",
  "cache-mode",
]);

function findCallProblems(job: Job): StructureProblem[] {
  return entriesOf(job.node)
    .filter(({ key }) => !CALL_KEYS.has(key.text))
    .map(({ key }) => ({
      at: key,
      message: `\`${key.text}\` is not allowed in a job that calls a workflow with \`uses\`.`,
    }));
}

function findStepProblems({ node, uses, run }: Job["steps"][number]): StructureProblem[] {
  const problems: StructureProblem[] = [];
  const working = entryOf(node, "working-directory");
  if (uses !== undefined && run === undefined && working !== undefined) {
    problems.push({ at: working.key, message: "`working-directory` has no effect on a step with `uses`." });
  }
  const shell = entryOf(node, "shell");
  if (uses !== undefined && run === undefined && shell !== undefined) {
    problems.push({ at: shell.key, message: "`shell` has no effect on a step with `uses`." });
  }
  return problems;
}

function findContainerProblems(container: YamlNode | undefined): StructureProblem[] {
  const problems: StructureProblem[] = [];
  const credentials = entryOf(container, "credentials");
  if (
    credentials?.value.kind === "mapping" &&
    !["username", "password"].every((name) => valueAt(credentials.value, name) !== undefined)
  ) {
    problems.push({ at: credentials.key, message: "`credentials` needs both `username` and `password`." });
  }
  const image = container?.kind === "mapping" ? scalarOf(container, "image") : undefined;
  if (image === undefined || hasExpression(image.text) || isOnlyExpression(image.text)) return problems;
  if (/\s/.test(image.text.trim()))
    problems.push({ at: image, message: "The image's name contains a space." });
  return problems;
}
