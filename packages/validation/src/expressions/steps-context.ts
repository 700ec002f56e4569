import { KNOWN_ACTIONS } from "../data/known-actions.ts";
import { findLocalAction } from "../workflow/local-action.ts";
import type { Project, Step } from "../workflow/model.ts";
import { parseActionReference, toLocalPath } from "../workflow/step.ts";
import { hasExpression } from "../yaml/yaml-node.ts";
import { GrowingObject } from "./growing-object.ts";
import { ANY, declared, mapOf, objectOf, STRING, strings, type ValueType } from "./types.ts";

/** Of each list of steps what is known of their outputs, however many places ask. */
const STEPS = new WeakMap<readonly Step[], GrowingObject | null>();

/** The `steps` context as it is before the step at `index`; all of them for the job's outputs. */
export function stepsType(steps: readonly Step[], index: number, project: Project): ValueType {
  let known = STEPS.get(steps);
  if (known === undefined) {
    known = readStepIds(steps, project);
    STEPS.set(steps, known);
  }
  return known === null ? mapOf(ANY) : known.before(index < 0 ? Number.POSITIVE_INFINITY : index);
}

/** `null` when only the run knows the names. */
function readStepIds(steps: readonly Step[], project: Project): GrowingObject | null {
  const known = new GrowingObject();
  for (const step of steps) {
    if (step.id === undefined) continue;
    if (hasExpression(step.id.text)) return null;
    const outputs = stepOutputs(step, steps, project);
    known.add(step.id.text, step.index, objectOf({ outputs, conclusion: STRING, outcome: STRING }));
  }
  return known;
}

function stepOutputs(step: Step, steps: readonly Step[], project: Project): ValueType {
  if (step.uses === undefined) return mapOf(STRING);
  if (toLocalPath(step.uses.text) !== undefined) {
    const { action } = findLocalAction(step, steps, project);
    return action === undefined
      ? mapOf(STRING)
      : declared(strings(action.outputs.map(({ key }) => key.text).join(" ")));
  }
  const reference = parseActionReference(step.uses.text);
  if (reference === undefined) return mapOf(STRING);
  const path = reference.path === "" ? "" : `/${reference.path}`;
  const outputs = KNOWN_ACTIONS.get(`${reference.repository}${path}`)?.outputs;
  return outputs === undefined
    ? mapOf(STRING)
    : objectOf(Object.fromEntries(outputs.map((name) => [name, STRING])));
}
