import { type Refusal, refuse } from "../../state/refusal.ts";
import { TIME_RANGE } from "./time-range.ts";

/** The values that a qualifier takes here, where it does not take any. */
export type QualifierValues = Readonly<Record<string, RegExp>>;

const TRUTH = /^(true|false)$/;

export const ISSUE_VALUES: QualifierValues = {
  archived: TRUTH,
  closed: TIME_RANGE,
  created: TIME_RANGE,
  draft: TRUTH,
  in: /^(title|body|comments)(,(title|body|comments))*$/,
  is: /^(open|closed|pr|issue|merged|unmerged|draft|locked|unlocked|private|public)$/i,
  no: /^(label|assignee|milestone)$/,
  state: /^(open|closed)$/i,
  type: /^(pr|issue)$/i,
  updated: TIME_RANGE,
};

export const REPOSITORY_VALUES: QualifierValues = {
  archived: TRUTH,
  created: TIME_RANGE,
  fork: /^(true|false|only)$/,
  in: /^(name|description)(,(name|description))*$/,
  is: /^(private|public)$/,
  pushed: TIME_RANGE,
};

/** Qualifiers that choose by no test: where words are looked for, and the order. */
const OTHERS: readonly string[] = ["", "in", "sort"];

/** 501 for a qualifier that is not simulated, or a value of one: hits that it does not choose are an untrue answer. */
export function refuseTerms(
  terms: readonly { readonly qualifier: string; readonly value: string }[],
  qualifiers: readonly string[],
  values: QualifierValues,
): Refusal | null {
  const wrong = terms.find(
    ({ qualifier, value }) =>
      ![...OTHERS, ...qualifiers].includes(qualifier) || !(values[qualifier]?.test(value) ?? true),
  );
  if (wrong === undefined) {
    return null;
  }
  const what =
    qualifiers.includes(wrong.qualifier) || OTHERS.includes(wrong.qualifier)
      ? `${wrong.qualifier}:${wrong.value}`
      : wrong.qualifier;
  return refuse(501, `The sandbox does not simulate the search qualifier ${what}.`);
}
