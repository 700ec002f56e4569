import {
  ancestorOf,
  type HistoryChain,
  type HistoryPlan,
  type HistoryPosition,
  tipOf,
} from "../git/history-plan.ts";
import { isValidRefName } from "../git/ref-name.ts";
import { noreplyEmail } from "./accounts.ts";
import type { BranchSeed, RepositorySeed, UserSeed } from "./seed-spec.ts";

/** A seed asks for something that cannot be. The message names the repository and the branch. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** The branch that cannot be. */
  readonly branch: BranchSeed;

  constructor(message: string, branch: BranchSeed) {
    super(message);
    this.branch = branch;
  }
}

/** Rewritten by each commit of the default branch, and by the commits of a branch that is to conflict with it. */
export const CONTESTED_PATH = "CHANGES.md";

/**
 * Plan of a repository's commits: the default branch first, then the branches, each after the one it is cut
 * from. Throws a {@link SeedError} for a seed that contradicts itself.
 */
export function planHistory(seed: RepositorySeed, users: readonly UserSeed[] = []): HistoryPlan {
  if (seed.isEmpty === true) return { chains: [] };
  const defaultBranch = seed.defaultBranch ?? "main";
  const [owner = "", name = ""] = seed.repository.split("/");
  const chains: HistoryChain[] = [
    {
      branch: defaultBranch,
      from: null,
      length: seed.commits ?? defaultCommits(seed),
      author: signatureOf(owner, users),
      path: CONTESTED_PATH,
      files: seed.files ?? { "README.md": `# ${name}\n` },
      tipFiles: seed.tipFiles ?? {},
    },
  ];
  const numbers = new Map([[defaultBranch, 0]]);
  for (const branch of inOrder(seed, defaultBranch)) {
    const from = branch.isOrphan === true ? null : forkOf(seed, branch, { chains }, numbers, defaultBranch);
    numbers.set(branch.name, chains.length);
    chains.push(planBranch(seed, branch, from, signatureOf(branch.author ?? owner, users)));
  }
  return { chains };
}

function planBranch(
  seed: RepositorySeed,
  branch: BranchSeed,
  from: HistoryPosition | null,
  author: HistoryChain["author"],
): HistoryChain {
  const length = branch.aheadBy ?? (from === null ? 1 : 0);
  if (!isValidRefName(`refs/heads/${branch.name}`)) throw refusal(seed, branch, "is not a valid branch name");
  if (from === null && length === 0)
    throw refusal(seed, branch, "is an orphan and needs aheadBy of 1 or more");
  const hasFiles = branch.files !== undefined || branch.tipFiles !== undefined;
  if (length === 0 && (branch.conflicts === true || hasFiles)) {
    throw refusal(seed, branch, "has conflicts or files and needs aheadBy of 1 or more");
  }
  const ownFiles = branch.files ?? {};
  const files =
    from === null && branch.files === undefined ? { "README.md": `# ${branch.name}\n` } : ownFiles;
  const path = branch.conflicts === true ? CONTESTED_PATH : `notes/${encodeURIComponent(branch.name)}.md`;
  return { branch: branch.name, from, length, author, path, files, tipFiles: branch.tipFiles ?? {} };
}

function forkOf(
  seed: RepositorySeed,
  branch: BranchSeed,
  plan: HistoryPlan,
  numbers: ReadonlyMap<string, number>,
  defaultBranch: string,
): HistoryPosition {
  const origin = numbers.get(branch.from ?? defaultBranch);
  if (origin === undefined)
    throw refusal(seed, branch, `is created from ${branch.from}, which does not exist`);
  const behindBy = branch.behindBy ?? 0;
  const position = ancestorOf(plan, tipOf(plan, origin), behindBy);
  if (position === null) {
    throw refusal(
      seed,
      branch,
      `cannot be ${behindBy} commits behind: the branch it is created from has fewer`,
    );
  }
  return position;
}

/** Branches so that each comes after the one that it is cut from; otherwise in the seed's own order. */
function inOrder(seed: RepositorySeed, defaultBranch: string): readonly BranchSeed[] {
  const branches = seed.branches ?? [];
  const byName = new Map(branches.map((branch) => [branch.name, branch]));
  const placed = new Set<BranchSeed>();
  // The default branch may be listed to protect it; its commits are the repository's.
  const others = branches.filter((branch) => branch.name !== defaultBranch);
  const place = (branch: BranchSeed, above: readonly BranchSeed[]) => {
    if (above.includes(branch)) throw refusal(seed, branch, "is created from itself");
    const origin = byName.get(branch.from ?? defaultBranch);
    if (origin !== undefined && origin.name !== defaultBranch && branch.isOrphan !== true) {
      place(origin, [...above, branch]);
    }
    placed.add(branch);
  };
  for (const branch of others) {
    place(branch, []);
    if (byName.get(branch.name) !== branch) throw refusal(seed, branch, "is a duplicate");
  }
  return [...placed];
}

/** As many commits as the branches need, so that a seed may leave the number out. */
function defaultCommits(seed: RepositorySeed): number {
  return 1 + Math.max(0, ...(seed.branches ?? []).map((branch) => branch.behindBy ?? 0));
}

function signatureOf(login: string, users: readonly UserSeed[]): HistoryChain["author"] {
  return { name: login, email: noreplyEmail(login, users) };
}

function refusal(seed: RepositorySeed, branch: BranchSeed, reason: string): SeedError {
  return new SeedError(`${seed.repository}: the branch "${branch.name}" ${reason}.`, branch);
}
