/**
 * `node --conditions=source bench/fairness-simulation.ts`: a week of runs, one each quarter of an hour, over 10,000
 * repositories with 20 branches, and a token of 5,000 points an hour. How long does a repository wait for its turn?
 *
 * The plan is the action's own (`planScan`); what a repository costs is the arithmetic of its batches. Nothing is random
 * and no clock is read, so the numbers are the same on every machine.
 */
import { planScan, type RepositoryMemory } from "@automation/core/memory";

const REPOSITORIES = 10_000;
const BRANCHES = 20;
const RUNS = 7 * 24 * 4;
const RUNS_AN_HOUR = 4;
const RUNS_A_DAY = 24 * RUNS_AN_HOUR;
const POINTS_AN_HOUR = 5_000;
const BUFFER = 100;
/** Of all branches, what changes its distance between two runs. */
const CHURN = 0.02;
/** Of all branches, those with commits of their own: a step of the default branch leaves their distance uncertain. */
const OWN_COMMITS = 0.5;

interface Scenario {
  readonly name: string;
  /** Points that others take from the same token each hour, before we do. */
  readonly others: number;
  /** Whether a bot moves every default branch each night. */
  readonly hasStorm: boolean;
}

interface Policy {
  readonly name: string;
  readonly isRemembering: boolean;
  /** Whether who waited longest comes first. */
  readonly isRotating: boolean;
}

interface Candidate {
  readonly index: number;
  readonly memory: RepositoryMemory | undefined;
  readonly threshold: number;
  readonly asksByBranch: false;
}

/** How a week went. */
interface Week {
  /** Runs between two turns of one repository, the most over all; until the end of the week for one that waits still. */
  readonly longestWait: number;
  readonly partialRuns: number;
  readonly pointsARun: number;
}

const SCENARIOS: readonly Scenario[] = [
  { name: "the token is ours alone", others: 0, hasStorm: false },
  { name: "a bot moves every default branch at midnight", others: 0, hasStorm: true },
  { name: "others take 3,500 points of each hour", others: 3_500, hasStorm: false },
  { name: "others take 4,500, and the bot", others: 4_500, hasStorm: true },
];

const POLICIES: readonly Policy[] = [
  { name: "**sync-monitor**", isRemembering: true, isRotating: true },
  { name: "without rotation", isRemembering: true, isRotating: false },
  { name: "without memory", isRemembering: false, isRotating: true },
];

/** What a server copes with that needs ten milliseconds for a comparison. */
const PER_QUERY = { repositories: 100, comparisons: 200 };

/** What the plan sees of a repository: its numbers do not matter here, only how many there are. */
const COMPARISONS: RepositoryMemory["comparisons"] = Array.from({ length: BRANCHES }, () => ({
  oid: "",
  status: "compared",
  aheadBy: 0,
  behindBy: 0,
  tipAuthorId: null,
}));

function rememberAt(run: number): RepositoryMemory {
  return { repository: "", visitedAtMs: run + 1, databaseId: 1, defaultOid: "d", comparisons: COMPARISONS };
}

/** Points that reading one repository costs, `last` being the run that read it before. */
function costOf(run: number, last: number | undefined, { hasStorm }: Scenario): number {
  const reading = 1 / PER_QUERY.repositories;
  if (last === undefined) return reading + BRANCHES / PER_QUERY.comparisons;
  const moved = BRANCHES * (1 - (1 - CHURN) ** (run - last));
  const isStormy = hasStorm && Math.floor(run / RUNS_A_DAY) > Math.floor(last / RUNS_A_DAY);
  const swept = isStormy ? 1 + BRANCHES * OWN_COMMITS : 0;
  return reading + Math.max(moved, swept) / PER_QUERY.comparisons;
}

function playWeek(scenario: Scenario, policy: Policy): Week {
  const lastRead = new Map<number, number>();
  let [longestWait, partialRuns, points, left] = [0, 0, 0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    if (run % RUNS_AN_HOUR === 0) left = POINTS_AN_HOUR - scenario.others;
    let spendable = Math.max(0, left - BUFFER);
    const candidates = Array.from({ length: REPOSITORIES }, (_, index): Candidate => {
      const last = lastRead.get(index);
      const memory = last === undefined ? undefined : rememberAt(policy.isRotating ? last : -1);
      return { index, memory, threshold: 10, asksByBranch: false };
    });
    const { now } = planScan(candidates, spendable, PER_QUERY);
    let done = 0;
    for (const { index } of now) {
      const last = lastRead.get(index);
      const cost = costOf(run, policy.isRemembering ? last : undefined, scenario);
      if (cost > spendable) break;
      spendable -= cost;
      left -= cost;
      points += cost;
      longestWait = Math.max(longestWait, run - (last ?? -1));
      lastRead.set(index, run);
      done += 1;
    }
    if (done < REPOSITORIES) partialRuns += 1;
  }
  for (let index = 0; index < REPOSITORIES; index += 1) {
    longestWait = Math.max(longestWait, RUNS - (lastRead.get(index) ?? -1));
  }
  return { longestWait, partialRuns, pointsARun: Math.round(points / RUNS) };
}

const rows = SCENARIOS.flatMap((scenario) =>
  POLICIES.map((policy, place) => {
    const { longestWait, partialRuns, pointsARun } = playWeek(scenario, policy);
    const wait = longestWait >= RUNS ? "for ever" : `${(longestWait / RUNS_AN_HOUR).toFixed(2)} h`;
    const cells = [
      place === 0 ? scenario.name : "",
      policy.name,
      wait,
      `${partialRuns} of ${RUNS}`,
      pointsARun,
    ];
    return `| ${cells.join(" | ")} |`;
  }),
);
process.stdout.write(
  `${["| Week | | Longest wait | Partial runs | Points a run |", "| --- | --- | --: | --: | --: |", ...rows].join("\n")}\n`,
);
