import type { EcosystemConfig } from "../../config/ecosystem-config.ts";
import { type BranchPatterns, createBranchMatcher } from "../../repository/branch-pattern.ts";
import { findBranchPatternProblem } from "../../repository/branch-pattern-problem.ts";
import { formatRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import type { RepositoryResult } from "../outcome/outcome.ts";

/** A pattern of branch names that does not do what is most likely meant. */
export interface PatternFinding {
  readonly code: "branch-pattern";
  /** `owner/name` where the pattern is of one repository; `null` where it is of the whole file. */
  readonly repository: string | null;
  readonly message: string;
}

/** One list of patterns with the branches that it is held against. */
interface PatternUse {
  readonly repository: string | null;
  readonly key: "include" | "exclude";
  readonly pattern: string;
  readonly results: readonly RepositoryResult[];
}

/**
 * Finds patterns that are not names of branches, and those that match no branch where a slightly different one would. A
 * pattern that simply has nothing to match in a run is none of them.
 */
export function listPatternFindings(
  config: EcosystemConfig,
  repositories: readonly RepositoryResult[],
): readonly PatternFinding[] {
  const scanned = repositories.filter(({ status }) => status === "scanned");
  return listUses(config, scanned).flatMap((use): readonly PatternFinding[] => {
    const message = describe(use);
    return message === null ? [] : [{ code: "branch-pattern", repository: use.repository, message }];
  });
}

function listUses(config: EcosystemConfig, scanned: readonly RepositoryResult[]): readonly PatternUse[] {
  const own = new Map(config.repositories.map((entry) => [repositoryKey(entry.repository), entry.branches]));
  const keys = ["include", "exclude"] as const;
  const hasOwn = (result: RepositoryResult, key: keyof BranchPatterns) =>
    own.get(repositoryKey(result.repository))?.[key] !== undefined;
  return keys.flatMap((key) => {
    const shared = scanned.filter((result) => !hasOwn(result, key));
    const ofFile = { repository: null, key, results: shared };
    return [
      ...(shared.length === 0 ? [] : config.sync.branches[key].map((pattern) => ({ ...ofFile, pattern }))),
      ...scanned.flatMap((result) => {
        const patterns = own.get(repositoryKey(result.repository))?.[key] ?? [];
        const repository = formatRepositoryRef(result.repository);
        return patterns.map((pattern) => ({ repository, key, pattern, results: [result] }));
      }),
    ];
  });
}

function describe({ key, pattern, results }: PatternUse): string | null {
  const place = `branches.${key} has the pattern ${JSON.stringify(pattern)}`;
  const problem = findBranchPatternProblem(pattern);
  if (problem !== null && problem.severity === "warning") {
    const write = problem.suggestion === undefined ? "" : ` Write ${JSON.stringify(problem.suggestion)}.`;
    return `${place}, but patterns are branch names: ${problem.message}.${write}`;
  }
  const sign = pattern.startsWith("!") ? "!" : "";
  const glob = pattern.slice(sign.length);
  const names = () => listNames(results);
  if (findFirst(names(), glob) !== null) return null;
  for (const [variant, why] of listVariants(glob)) {
    const example = findFirst(names(), variant.glob, variant.isCaseIgnored);
    if (example === null) continue;
    const write = variant.isCaseIgnored ? example : variant.glob;
    return `${place}, which matches no branch: ${why}. To match branches such as ${JSON.stringify(example)}, write ${JSON.stringify(`${sign}${write}`)}.`;
  }
  return null;
}

interface Variant {
  readonly glob: string;
  readonly isCaseIgnored: boolean;
}

/** What somebody may have meant who wrote a pattern that matches nothing, with the rule that it breaks. */
function listVariants(glob: string): readonly (readonly [Variant, string])[] {
  const deeper = glob.endsWith("/*") ? `${glob}*` : `${glob}/**`;
  return [
    [
      { glob: deeper, isCaseIgnored: false },
      glob.includes("*") ? "`*` does not cross `/`" : "it is a whole name, not the beginning of one",
    ],
    [{ glob, isCaseIgnored: true }, "upper and lower case differ"],
  ];
}

function findFirst(names: Iterable<string>, glob: string, isCaseIgnored = false): string | null {
  const fold = (text: string) => (isCaseIgnored ? text.toLowerCase() : text);
  const matches = createBranchMatcher({ include: [fold(glob)], exclude: [] });
  for (const name of names) {
    if (matches(fold(name))) return name;
  }
  return null;
}

function* listNames(results: readonly RepositoryResult[]): Iterable<string> {
  for (const { defaultBranch, branches } of results) {
    if (defaultBranch !== undefined) yield defaultBranch;
    for (const { name } of branches) yield name;
  }
}
