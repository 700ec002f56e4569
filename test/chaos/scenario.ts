import type { FaultRule, SeedSpec } from "@automation/github-sandbox";
import { Random } from "@automation/test-kit/random";
import type { KillPlan } from "@automation/test-kit/request-gate";
import { makeEcosystem } from "./make-ecosystem.ts";
import { makeFault } from "./make-fault.ts";

/** A story: an ecosystem, and what happens to it before it is left to heal. Plain data, made from its seed alone. */
export interface Scenario {
  readonly seed: number;
  /** Real repositories are slower; generated ones give the same answers. */
  readonly backend: "bare" | "synthetic";
  readonly ecosystem: SeedSpec;
  /** The configuration file, but for its list of repositories. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly mode: "pull-request" | "fast-forward";
  readonly head: "sync-branch" | "default-branch";
  readonly steps: readonly Step[];
}

/** One thing that happens. */
export type Step =
  /** The action runs, once or twice at the same time, while GitHub fails in these ways. */
  | {
      readonly kind: "run";
      readonly processes: readonly ProcessPlan[];
      readonly faults: readonly FaultRule[];
    }
  /** What the runs kept for each other is lost or spoilt. */
  | { readonly kind: "memory"; readonly becomes: "lost" | "garbage" | "cut" | "foreign" }
  /** A person commits to a branch: the default branch, a stale one, or one of ours. */
  | {
      readonly kind: "push";
      /** Which repository and which of its branches, modulo how many there are. */
      readonly repository: number;
      readonly branch: number;
      readonly to: "default-branch" | "branch" | "sync-branch";
      readonly commits: number;
    }
  /** People deal with every open pull request of ours, each in the next of these ways, and the default branches move on. */
  | {
      readonly kind: "merge";
      readonly ways: readonly MergeWay[];
      /** Commits that each default branch gets afterwards. */
      readonly commits: number;
    };

/**
 * How people deal with a sync pull request: its three buttons; a merge of the default branch past it; "Update branch" after a
 * commit on its base, with or without a merge.
 */
export type MergeWay = (typeof MERGE_WAYS)[number];

const MERGE_WAYS = ["merge", "squash", "rebase", "by-hand", "update", "update-and-merge"] as const;

/** One process of the action. */
export interface ProcessPlan {
  readonly inputs: Readonly<Record<string, string>>;
  readonly kill?: KillPlan;
}

/** The threshold of every scenario. */
export const THRESHOLD = 2;

/** Share of the scenarios that run on real git repositories. */
const SHARE_ON_GIT = 0.04;

/** Makes the scenario of a seed. */
export function makeScenario(seed: number): Scenario {
  const random = new Random(seed);
  const mode = random.pick(["pull-request", "pull-request", "fast-forward"] as const);
  return {
    seed,
    backend: random.chance(SHARE_ON_GIT) ? "bare" : "synthetic",
    mode,
    head: random.pick(["sync-branch", "sync-branch", "default-branch"] as const),
    ecosystem: makeEcosystem(random),
    config: {
      auto_merge_threshold_commits: THRESHOLD,
      sync: { diverged: random.pick(["sync", "sync", "report"] as const) },
    },
    steps: makeSteps(random),
  };
}

function makeSteps(random: Random): readonly Step[] {
  const runs = random.pick([1, 1, 2, 2, 3]);
  const steps = random
    .times(runs, (index) => [...(index === 0 ? [] : makeInterlude(random)), makeRun(random)])
    .flat();
  return random.chance(0.5) ? [...steps, CALM_RUN, makeMerge(random)] : steps;
}

/** After it every pull request that is due is there to be merged. */
const CALM_RUN: Step = { kind: "run", processes: [{ inputs: {} }], faults: [] };

function makeMerge(random: Random): Step {
  return {
    kind: "merge",
    // A merge commit is what the pull request asks for, and a merge past it leaves no trace but the commit.
    ways: random.times(3, () => random.pick(["merge", "merge", "by-hand", ...MERGE_WAYS] as const)),
    commits: random.pick([0, THRESHOLD, THRESHOLD + 1, THRESHOLD + 1, THRESHOLD + 2]),
  };
}

function makeRun(random: Random): Step {
  const isTwofold = random.chance(0.2);
  return {
    kind: "run",
    processes: random.times(isTwofold ? 2 : 1, () => makeProcess(random)),
    faults: random.times(random.pick([0, 1, 1, 2, 2, 3]), () => makeFault(random)),
  };
}

function makeProcess(random: Random): ProcessPlan {
  const inputs = {
    "max-retries": String(random.pick([0, 1, 1, 2])),
    concurrency: String(random.pick([1, 2, 8])),
    "max-pull-requests": String(random.pick([50, 50, 2])),
  };
  if (!random.chance(0.45)) return { inputs };
  return {
    inputs,
    kill: {
      atRequest: random.integer(1, random.pick([6, 20, 45])),
      when: random.pick(["before", "after"] as const),
    },
  };
}

function makeInterlude(random: Random): readonly Step[] {
  const steps: Step[] = [];
  if (random.chance(0.3)) {
    steps.push({ kind: "memory", becomes: random.pick(["lost", "garbage", "cut", "foreign"] as const) });
  }
  if (random.chance(0.4)) steps.push(makeMerge(random));
  if (random.chance(0.4)) {
    steps.push({
      kind: "push",
      repository: random.integer(0, 9),
      branch: random.integer(0, 9),
      to: random.pick(["default-branch", "branch", "sync-branch"] as const),
      commits: random.integer(1, 2),
    });
  }
  return steps;
}
