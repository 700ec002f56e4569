import {
  type BranchPatternProblem,
  findBranchPatternProblem,
  findBranchPrefixProblem,
} from "../repository/branch-pattern-problem.ts";
import type { ConfigDocument } from "./config-document.ts";
import type { ConfigFinding } from "./config-finding.ts";
import { describePlace, quote } from "./describe-value.ts";
import { own } from "./own-property.ts";
import { redactSecrets } from "./secret-text.ts";

/** Checks everything in the file that names branches (CFG015): each is a name of a branch, not of a ref. */
export function findPatternProblems(document: ConfigDocument): readonly ConfigFinding[] {
  const entries = own(document.data, "repositories");
  const repositories = Array.isArray(entries) ? entries : [];
  return [
    ...findInBranches(document, own(document.data, "sync"), "/sync"),
    ...findInList(document, own(own(document.data, "bots"), "branch_prefixes"), {
      pointer: "/bots/branch_prefixes",
      find: findBranchPrefixProblem,
    }),
    ...repositories.flatMap((entry: unknown, index) =>
      findInBranches(document, entry, `/repositories/${index}`),
    ),
  ];
}

function findInBranches(document: ConfigDocument, holder: unknown, at: string): readonly ConfigFinding[] {
  return ["include", "exclude"].flatMap((key) =>
    findInList(document, own(own(holder, "branches"), key), {
      pointer: `${at}/branches/${key}`,
      find: findBranchPatternProblem,
    }),
  );
}

function findInList(
  document: ConfigDocument,
  list: unknown,
  {
    pointer,
    find,
  }: { readonly pointer: string; readonly find: (text: string) => BranchPatternProblem | null },
): readonly ConfigFinding[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index): ConfigFinding[] => {
    const problem = typeof text === "string" ? find(text) : null;
    if (problem === null || typeof text !== "string") return [];
    const at = `${pointer}/${index}`;
    const write = problem.suggestion === undefined ? "" : ` Write ${quote(problem.suggestion)}.`;
    const message = `${describePlace(at)} is ${quote(text)}, but a pattern must match branch names: ${problem.message}.${write}`;
    return [
      {
        ...document.locate(at),
        rule: "CFG015",
        severity: problem.severity,
        message: redactSecrets(message),
        pointer: at,
      },
    ];
  });
}
