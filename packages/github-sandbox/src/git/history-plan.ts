/**
 * A history that is written down instead of written out: chains of commits, each cut from an earlier chain.
 * `fast-import` turns it into real commits, the synthetic backend answers from it by arithmetic.
 */
export interface HistoryPlan {
  /** The default branch first; a chain comes after the one that it is cut from. */
  readonly chains: readonly HistoryChain[];
}

/** A branch: the commits of its own, on top of a commit of another chain. */
export interface HistoryChain {
  readonly branch: string;
  /** Commit that the branch is cut from; `null` starts a history of its own. */
  readonly from: HistoryPosition | null;
  /** Commits of its own, at least 1 where `from` is null. */
  readonly length: number;
  readonly author: { readonly name: string; readonly email: string };
  /** File that each commit of the chain rewrites, except the very first commit of a history. */
  readonly path: string;
  /** Files that the first commit of the chain writes as well. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that its last commit writes as well: what the branches that are cut from it earlier do not have. */
  readonly tipFiles?: Readonly<Record<string, string>>;
}

/** A commit: `offset` counts from 0 within the chain. */
export interface HistoryPosition {
  readonly chain: number;
  readonly offset: number;
}

/** What one commit of a plan says and changes. */
export interface PlannedCommit {
  readonly message: string;
  readonly author: HistoryChain["author"];
  /** Seconds since the epoch: later than its parent's. */
  readonly timestamp: number;
  readonly parent: HistoryPosition | null;
  readonly files: Readonly<Record<string, string>>;
}

/** 2025-01-01T00:00:00Z. */
const START = 1_735_689_600;
const SECONDS_BETWEEN_COMMITS = 3600;
const SUBJECTS = [
  "Handle an empty answer",
  "Add a test for the time zone",
  "Tidy up the error messages",
  "Raise the page size",
  "Describe the new option",
  "Use the shared client",
  "Fix a race on start",
];

/** Position of a branch's tip: in an earlier chain, when the branch has no commits of its own. */
export function tipOf(plan: HistoryPlan, chain: number): HistoryPosition {
  const { length, from } = chainAt(plan, chain);
  if (length > 0) return { chain, offset: length - 1 };
  if (from === null) throw new RangeError(`Chain ${chain} has neither commits nor a start.`);
  return from;
}

export function parentOf(plan: HistoryPlan, { chain, offset }: HistoryPosition): HistoryPosition | null {
  return offset > 0 ? { chain, offset: offset - 1 } : chainAt(plan, chain).from;
}

/** The commit `steps` first parents above a position, or `null` when the history is shorter. */
export function ancestorOf(
  plan: HistoryPlan,
  position: HistoryPosition,
  steps: number,
): HistoryPosition | null {
  if (steps <= position.offset) return { chain: position.chain, offset: position.offset - steps };
  const { from } = chainAt(plan, position.chain);
  return from === null ? null : ancestorOf(plan, from, steps - position.offset - 1);
}

export function timestampOf(plan: HistoryPlan, { chain, offset }: HistoryPosition): number {
  const { from } = chainAt(plan, chain);
  // Branches get odd seconds, so that no two chains' commits have the same date.
  const start = from === null ? START : timestampOf(plan, from) + SECONDS_BETWEEN_COMMITS / 2;
  return start + offset * SECONDS_BETWEEN_COMMITS + chain;
}

/** Everything that a commit of the plan holds. Which words and lines it gets depends on its position only. */
export function commitAt(plan: HistoryPlan, position: HistoryPosition): PlannedCommit {
  const { branch, author, path, files, tipFiles, length } = chainAt(plan, position.chain);
  const parent = parentOf(plan, position);
  const subject = SUBJECTS[(position.chain * 3 + position.offset) % SUBJECTS.length] ?? "Change";
  const line = `${branch}: change ${position.offset + 1}\n`;
  return {
    message: parent === null ? "Initial commit" : subject,
    author,
    timestamp: timestampOf(plan, position),
    parent,
    files: {
      ...(position.offset === 0 ? files : {}),
      ...(position.offset === length - 1 ? tipFiles : {}),
      ...(parent === null ? {} : { [path]: line }),
    },
  };
}

/** Every file at a commit, with its content: each chain's files, and what its last commit so far wrote. */
export function filesAt(plan: HistoryPlan, position: HistoryPosition): Readonly<Record<string, string>> {
  const { from, files } = chainAt(plan, position.chain);
  return {
    ...(from === null ? {} : filesAt(plan, from)),
    ...files,
    ...commitAt(plan, position).files,
  };
}

function chainAt(plan: HistoryPlan, chain: number): HistoryChain {
  const found = plan.chains[chain];
  if (found === undefined) throw new RangeError(`The history has no chain ${chain}.`);
  return found;
}
