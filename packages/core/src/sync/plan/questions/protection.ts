import type { BranchRules } from "../../../ports/branch-rules.ts";
import type { BranchAnswers } from "./answers.ts";

/** Whether a branch is protected, by its rules or else by the answer; `undefined`: to be asked. */
export function findProtection(rules: BranchRules | undefined, answers: BranchAnswers): boolean | undefined {
  // What a write met counts for more than what the rules say.
  return answers.protection ?? rules?.isProtected ?? undefined;
}
