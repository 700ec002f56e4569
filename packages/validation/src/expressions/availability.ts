/** The contexts and special functions that one place of a workflow offers. */
export interface Availability {
  readonly contexts: readonly string[];
  readonly functions: readonly string[];
}

const STEP = [
  "github",
  "needs",
  "strategy",
  "matrix",
  "job",
  "runner",
  "env",
  "vars",
  "secrets",
  "steps",
  "inputs",
];
const JOB = ["github", "needs", "strategy", "matrix", "vars", "inputs"];
const STATUS = ["always", "cancelled", "success", "failure"];
const HASH = ["hashfiles"];

const of = (contexts: readonly string[], functions: readonly string[] = []): Availability => ({
  contexts,
  functions,
});

/**
 * What is available where; the longest matching key counts, `*` stands for any one key.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
const TABLE: readonly (readonly [key: string, availability: Availability])[] = [
  ["run-name", of(["github", "inputs", "vars"])],
  ["concurrency", of(["github", "inputs", "vars"])],
  ["env", of(["github", "secrets", "inputs", "vars"])],
  ["on.workflow_call.inputs.*.default", of(["github", "inputs", "vars"])],
  ["on.workflow_call.outputs.*.value", of(["github", "jobs", "vars", "inputs"])],
  ["jobs.*.name", of(JOB)],
  ["jobs.*.if", of(["github", "needs", "vars", "inputs"], STATUS)],
  ["jobs.*.concurrency", of(JOB)],
  ["jobs.*.continue-on-error", of(JOB)],
  ["jobs.*.defaults.run", of([...JOB, "env"])],
  ["jobs.*.env", of([...JOB, "secrets"])],
  ["jobs.*.environment", of(JOB)],
  ["jobs.*.environment.url", of([...JOB, "job", "runner", "env", "steps"])],
  ["jobs.*.outputs", of(STEP)],
  ["jobs.*.runs-on", of(JOB)],
  ["jobs.*.secrets", of([...JOB, "secrets"])],
  ["jobs.*.with", of(JOB)],
  ["jobs.*.strategy", of(["github", "needs", "vars", "inputs"])],
  ["jobs.*.timeout-minutes", of(JOB)],
  ["jobs.*.snapshot", of(JOB)],
  ["jobs.*.container", of(JOB)],
  ["jobs.*.container.credentials", of([...JOB, "env", "secrets"])],
  ["jobs.*.container.env", of([...JOB, "job", "runner", "env", "secrets"])],
  ["jobs.*.services", of(JOB)],
  ["jobs.*.services.*.credentials", of([...JOB, "env", "secrets"])],
  ["jobs.*.services.*.env", of([...JOB, "job", "runner", "env", "secrets"])],
  ["jobs.*.steps", of(STEP, HASH)],
  [
    "jobs.*.steps.[].if",
    of(
      STEP.filter((name) => name !== "secrets"),
      [...STATUS, ...HASH],
    ),
  ],
];

const SPLIT = TABLE.map(([key, availability]) => ({ parts: key.split("."), availability }));

/** What a place of a workflow offers; `undefined` where no expression is allowed or nothing is known. */
export function availabilityAt(path: readonly string[]): Availability | undefined {
  let best: (typeof SPLIT)[number] | undefined;
  for (const candidate of SPLIT) {
    const { parts } = candidate;
    const matches =
      parts.length <= path.length && parts.every((part, at) => part === "*" || part === path[at]);
    if (matches && parts.length > (best?.parts.length ?? 0)) best = candidate;
  }
  return best?.availability;
}

/** What the steps, outputs and defaults of a composite action offer. */
export function actionAvailabilityAt(path: readonly string[]): Availability | undefined {
  const composite = ["github", "inputs", "job", "matrix", "runner", "steps", "strategy", "env"];
  if (path[0] === "inputs") {
    return of(["github", "job", "matrix", "runner", "strategy", "env", "vars", "inputs"], HASH);
  }
  if (path[0] === "outputs") return of(composite);
  if (path[1] === "steps") return of(composite, path.at(-1) === "if" ? [...STATUS, ...HASH] : HASH);
  return undefined;
}
