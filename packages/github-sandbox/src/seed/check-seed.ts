import { type HistoryPlan, type HistoryPosition, parentOf, tipOf } from "../git/history-plan.ts";
import { isValidRefName } from "../git/ref-name.ts";
import { unsimulatedParameter } from "../github/branches/rulesets.ts";
import { planHistory, SeedError } from "./history.ts";
import type { SeedPath } from "./seed-document.ts";
import type { LocatedProblem } from "./seed-problem.ts";
import type { PullRequestSeed, RepositorySeed, SeedSpec } from "./seed-spec.ts";

/** What a schema cannot say: names that are taken twice, branches that cannot be, pull requests without commits. */
export function checkSeed(seed: SeedSpec): readonly LocatedProblem[] {
  return [
    ...findTaken(seed),
    ...findMissingReferences(seed),
    ...seed.repositories.flatMap((repository, index) => checkRepository(repository, ["repositories", index])),
  ];
}

function findTaken(seed: SeedSpec): readonly LocatedProblem[] {
  const names = seed.repositories.map(({ repository }) => repository.toLowerCase());
  const former = seed.repositories.map(({ formerNames }) => formerNames ?? []);
  return [
    ...twice(
      names,
      (index) => ["repositories", index, "repository"],
      "Repository names are case-insensitive; rename one.",
    ),
    ...twice(
      seed.repositories.map(({ id }) => id),
      (index) => ["repositories", index, "id"],
      "Use another number, or omit it.",
    ),
    ...twice(
      (seed.users ?? []).map(({ login }) => login.toLowerCase()),
      (index) => ["users", index, "login"],
      "List each account once.",
    ),
    ...twice(
      (seed.users ?? []).map(({ id }) => id),
      (index) => ["users", index, "id"],
      "Use a different number for each account.",
    ),
    ...twice(
      (seed.tokens ?? []).map(({ token }) => token),
      (index) => ["tokens", index, "token"],
      "List each token once.",
    ),
    ...former.flatMap((list, index) =>
      list.flatMap((name, position) =>
        names[index] === name.toLowerCase()
          ? [
              {
                path: ["repositories", index, "formerNames", position],
                message: "is its current name.",
                remedy: "Omit it.",
              },
            ]
          : [],
      ),
    ),
  ];
}

/** Repositories that tokens and installations are given and the seed does not have. */
function findMissingReferences(seed: SeedSpec): readonly LocatedProblem[] {
  const known = new Set(seed.repositories.map(({ repository }) => repository.toLowerCase()));
  const unknown = (names: readonly string[] | undefined, path: SeedPath): readonly LocatedProblem[] =>
    (names ?? []).flatMap((name, index) =>
      known.has(name.toLowerCase())
        ? []
        : [
            {
              path: [...path, "repositories", index],
              message: `is "${name}", which is not a repository of the seed.`,
              remedy: "Add it to the repositories, or omit it.",
            },
          ],
    );
  return [
    ...(seed.tokens ?? []).flatMap(({ repositories }, index) => unknown(repositories, ["tokens", index])),
    ...(seed.apps ?? []).flatMap(({ installations }, app) =>
      (installations ?? []).flatMap(({ repositories }, index) =>
        unknown(repositories, ["apps", app, "installations", index]),
      ),
    ),
  ];
}

function twice(
  values: readonly (string | number | undefined)[],
  pathOf: (index: number) => SeedPath,
  remedy: string,
): readonly LocatedProblem[] {
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) !== index
      ? [{ path: pathOf(index), message: "is a duplicate.", remedy }]
      : [],
  );
}

/** Rules that would be shown and not hold. */
function checkRules({ rulesets = [] }: RepositorySeed, path: SeedPath): readonly LocatedProblem[] {
  return rulesets.flatMap(({ rules }, ruleset) =>
    rules.flatMap((rule, index) => {
      const parameter = unsimulatedParameter(rule);
      const at = [...path, "rulesets", ruleset, "rules", index, "parameters"];
      return parameter === null
        ? []
        : [{ path: at, message: `has ${parameter}, which is not simulated.`, remedy: "Omit it." }];
    }),
  );
}

function checkRepository(seed: RepositorySeed, path: SeedPath): readonly LocatedProblem[] {
  if (seed.isEmpty === true) {
    const wrong = (["commits", "branches", "pullRequests", "files", "tipFiles"] as const).filter(
      (key) => key in seed,
    );
    return wrong.map((key) => ({
      path: [...path, key],
      key,
      message: "is not allowed in an empty repository.",
      remedy: `Omit "${key}", or isEmpty.`,
    }));
  }
  const { plan, problems } = planAll(seed, path);
  const pulls = (seed.pullRequests ?? []).map((pull, index) => ({
    pull,
    at: [...path, "pullRequests", index],
  }));
  const taken = new Set<string>();
  return [
    ...checkRules(seed, path),
    ...checkDefaultBranch(seed, path),
    ...problems,
    ...pulls.flatMap(({ pull, at }) =>
      checkPullRequest(pull, at, { plan, taken, isCut: problems.length > 0 }),
    ),
  ];
}

function checkDefaultBranch(
  { defaultBranch = "main" }: RepositorySeed,
  path: SeedPath,
): readonly LocatedProblem[] {
  const remedy = "See https://git-scm.com/docs/git-check-ref-format for the rules.";
  return isValidRefName(`refs/heads/${defaultBranch}`)
    ? []
    : [{ path: [...path, "defaultBranch"], message: "is not a valid branch name.", remedy }];
}

/** Takes the branches that cannot be out, one after the other, so that every one is named. */
function planAll(
  seed: RepositorySeed,
  path: SeedPath,
): { readonly plan: HistoryPlan; readonly problems: readonly LocatedProblem[] } {
  const branches = [...(seed.branches ?? [])];
  const left = [...branches];
  const lost = new Set<string>();
  const problems: LocatedProblem[] = [];
  for (;;) {
    try {
      return { plan: planHistory({ ...seed, branches: left }), problems };
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      const { branch, message } = error;
      // A branch cut from one that was taken out is not to blame.
      if (branch.from === undefined || !lost.has(branch.from)) {
        problems.push({
          path: [...path, "branches", branches.lastIndexOf(branch)],
          message: message.slice(message.indexOf(": ") + 2),
          remedy: "Change it, or the branch or the number of commits that it depends on.",
        });
      }
      left.splice(left.lastIndexOf(branch), 1);
      if (!left.some(({ name }) => name === branch.name)) lost.add(branch.name);
    }
  }
}

function checkPullRequest(
  pull: PullRequestSeed,
  path: SeedPath,
  known: { readonly plan: HistoryPlan; readonly taken: Set<string>; readonly isCut: boolean },
): readonly LocatedProblem[] {
  const chainOf = (branch: string): number => known.plan.chains.findIndex((chain) => chain.branch === branch);
  const missing = (["head", "base"] as const).filter((side) => chainOf(pull[side]) === -1);
  if (missing.length > 0) {
    // A branch that was refused itself is missing for that reason only.
    return missing
      .filter(() => !known.isCut)
      .map((side) => ({
        path: [...path, side],
        message: `is "${pull[side]}", which is not a branch of the repository.`,
        remedy: `Known: ${known.plan.chains.map(({ branch }) => branch).join(", ")}.`,
      }));
  }
  const key = JSON.stringify([pull.head, pull.base]);
  const isOpen = (pull.state ?? "open") === "open";
  if (isOpen && known.taken.has(key)) {
    return [
      { path, message: "has the same branches as another open pull request.", remedy: "Close one of them." },
    ];
  }
  if (isOpen) known.taken.add(key);
  const tip = (branch: string): HistoryPosition => tipOf(known.plan, chainOf(branch));
  return checkCommits(
    pull,
    path,
    ancestors(known.plan, tip(pull.head)),
    ancestors(known.plan, tip(pull.base)),
  );
}

function checkCommits(
  { head, base }: PullRequestSeed,
  path: SeedPath,
  ofHead: readonly string[],
  ofBase: readonly string[],
): readonly LocatedProblem[] {
  if (ofBase.includes(ofHead[0] ?? "")) {
    return [
      {
        path,
        message: `has no commits: ${base} contains ${head}.`,
        remedy: `Set aheadBy of ${head}, or behindBy of ${base}.`,
      },
    ];
  }
  return ofHead.at(-1) === ofBase.at(-1)
    ? []
    : [{ path, message: `${base} has no common history with ${head}.`, remedy: "Choose another base." }];
}

/** Commits from a position down to the root. */
function ancestors(plan: HistoryPlan, from: HistoryPosition): readonly string[] {
  const all: string[] = [];
  for (let at: HistoryPosition | null = from; at !== null; at = parentOf(plan, at)) {
    all.push(`${at.chain}:${at.offset}`);
  }
  return all;
}
