import type { BranchSeed, PullRequestSeed, RepositorySeed, SeedSpec } from "@automation/github-sandbox";
import type { Random } from "@automation/test-kit/random";
import { OURSELVES, PERSON, PERSONS_TOKEN, TOKEN } from "./accounts.ts";

/** The account of dependabot, one of those that are bots by default. */
const BOT = { login: "dependabot[bot]", id: 49_699_333, type: "Bot" } as const;

const NAMES = ["old", "release/1.2", "topic/ä", "v1", "hot#fix"];

/** Makes two to four small repositories of one owner, with branches in every state that matters. */
export function makeEcosystem(random: Random): SeedSpec {
  const count = random.integer(2, 4);
  return {
    users: [{ login: PERSON, id: 77, type: "User" }, BOT],
    repositories: random.times(count, (index) => makeRepository(random, `acme/r${index}`)),
  };
}

/** An ecosystem with the tokens of everybody in it: those of up to two processes at a time, and the person's. */
export function withTokens(ecosystem: SeedSpec): SeedSpec {
  return {
    ...ecosystem,
    users: [...(ecosystem.users ?? []), { login: OURSELVES, id: 1_200_099 }],
    tokens: [
      ...["", "run0", "run1"].map((name) => ({ token: `${TOKEN}${name}`, login: OURSELVES })),
      { token: PERSONS_TOKEN, login: PERSON },
    ],
  };
}

function makeRepository(random: Random, repository: string): RepositorySeed {
  const count = random.integer(1, 3);
  const branches = random.times(count, (index) => makeBranch(random, NAMES[index] ?? "x"));
  const named = branches.filter(({ name }) => random.chance(0.15) && name !== "main");
  return {
    repository,
    commits: 9,
    branches: [...branches, ...named.map(({ name }) => makeNamesake(name))],
    pullRequests: branches.flatMap((branch) => makePullRequest(random, branch)),
  };
}

function makeBranch(random: Random, name: string): BranchSeed {
  const behindBy = random.integer(3, 7);
  switch (
    random.pick([
      "stale",
      "stale",
      "stale",
      "protected",
      "diverged",
      "conflict",
      "near",
      "fresh",
      "bot",
    ] as const)
  ) {
    case "stale":
      return { name, behindBy };
    case "protected":
      return { name, behindBy, isProtected: true };
    case "diverged":
      return { name, behindBy, aheadBy: random.integer(1, 2), author: PERSON };
    case "conflict":
      return { name, behindBy, aheadBy: 1, conflicts: true, author: PERSON };
    case "near":
      return { name, behindBy: random.integer(1, 2) };
    case "fresh":
      return { name, behindBy: 0 };
    case "bot":
      return { name, behindBy, aheadBy: 1, author: BOT.login };
  }
}

/** A person's branch with work of their own, under the name that our sync branch would have. */
function makeNamesake(base: string): BranchSeed {
  return { name: `ecosystem-sync/${base}`, from: base, aheadBy: 1, author: PERSON };
}

/** A person's own pull request: the same as ours would be, or one of another kind. */
function makePullRequest(random: Random, { name, behindBy = 0 }: BranchSeed): readonly PullRequestSeed[] {
  if (behindBy === 0 || !random.chance(0.2)) return [];
  return [{ title: `Bring ${name} up to date`, body: "By hand.", head: "main", base: name, author: PERSON }];
}
