import type { SeedableGitBackend } from "../git/backend.ts";
import { newRuleset } from "../github/branches/rulesets.ts";
import { assign } from "../github/issues/assignments.ts";
import { addComment, closeIssue, openIssue } from "../github/issues/issues.ts";
import { addLabels, createLabel } from "../github/labels/labels.ts";
import { mergePullRequest } from "../github/pulls/merging.ts";
import { createPullRequest } from "../github/pulls/pull-requests.ts";
import { copyBranches } from "../github/repositories/forks.ts";
import { newRepositoryRecord } from "../github/repositories/repositories.ts";
import { makeWorkflows, placeRuns } from "../github/workflows/workflows.ts";
import { populateRepository } from "../seed/populate.ts";
import type { IssueSeed, PullRequestSeed, RepositorySeed, SeedSpec, UserSeed } from "../seed/seed-spec.ts";
import { type Domain, fullName, openGit } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { isRefusal } from "../state/refusal.ts";
import { DEFAULT_LOGIN } from "../state/store.ts";
import { addApps, addTokens } from "./seed-apps.ts";

/** More at one time only wait for each other on a small machine. */
const CONCURRENT_REPOSITORIES = 4;

/**
 * Adds everything that a seed describes to what there is. Throws a `RangeError` for a seed that names no repository,
 * or one that exists already, before anything is made.
 */
export async function applySeed(domain: Domain, backend: SeedableGitBackend, spec: SeedSpec): Promise<void> {
  checkNames(domain, spec);
  for (const { login, id, type } of spec.users ?? []) {
    domain.store.addAccount({ login, id, type: type ?? (login.endsWith("[bot]") ? "Bot" : "User") });
  }
  const records = makeRecords(domain, spec);
  const pairs = records.flatMap((record, index): readonly SeededRepository[] => {
    const seed = spec.repositories[index];
    return seed === undefined ? [] : [{ seed, record, users: spec.users ?? [] }];
  });
  const own = pairs.filter(({ seed }) => seed.forkOf === undefined);
  await inParallel(own, ({ record, seed, users }) => populateRepository(backend, record.id, seed, users));
  // In the order of the seed, whichever was ready first.
  for (const { record } of own) {
    domain.store.account(record.owner, "Organization");
    domain.store.addRepository(record);
  }
  // A fork begins with what its parent has, so it comes after it.
  for (const pair of pairs.filter(({ seed }) => seed.forkOf !== undefined)) {
    await populateFork(domain, pair);
    domain.store.account(pair.record.owner, "Organization");
    domain.store.addRepository(pair.record);
  }
  await inParallel(pairs, (pair) => furnishRepository(domain, pair));
  addTokens(domain, spec.tokens ?? []);
  addApps(domain, spec.apps ?? []);
}

/** A repository of a seed on its way into the sandbox. */
interface SeededRepository {
  readonly seed: RepositorySeed;
  readonly record: RepositoryRecord;
  readonly users: readonly UserSeed[];
}

async function populateFork(domain: Domain, { seed, record }: SeededRepository): Promise<void> {
  const parent = domain.store.repository(seed.forkOf ?? "");
  if (parent === null) {
    throw new RangeError(
      `The seed's ${seed.repository} is a fork of ${seed.forkOf}, which is not listed before it.`,
    );
  }
  record.parentId = parent.id;
  record.defaultBranch = parent.defaultBranch;
  const refusal = await copyBranches(domain, parent, record, false);
  if (refusal !== null) {
    throw new RangeError(`The seed's ${seed.repository} cannot be a fork: ${refusal.message}`);
  }
}

function checkNames({ store }: Domain, spec: SeedSpec): void {
  const names = new Set<string>();
  for (const { repository, id } of spec.repositories) {
    if (!/^[^/]+\/[^/]+$/.test(repository)) {
      throw new RangeError(`The seed lists "${repository}", which is not owner/name.`);
    }
    const isTaken = names.has(repository.toLowerCase()) || store.repository(repository) !== null;
    if (isTaken || (id !== undefined && store.repositoryById(id) !== null)) {
      throw new RangeError(`The seed lists ${repository}, which already exists.`);
    }
    names.add(repository.toLowerCase());
  }
}

/** Numbers are given out in the order of the seed, around those that it names itself. */
function makeRecords(domain: Domain, spec: SeedSpec): readonly RepositoryRecord[] {
  const reserved = new Set(spec.repositories.map((seed) => seed.id));
  return spec.repositories.map((seed) => {
    let id = seed.id ?? domain.store.takeRepositoryId();
    while (seed.id === undefined && reserved.has(id)) {
      id = domain.store.takeRepositoryId();
    }
    return makeRecord(domain, seed, id);
  });
}

/** Does something with every item, a few at a time. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = items.values();
  const run = async (): Promise<void> => {
    for (const item of waiting) {
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_REPOSITORIES }, run));
}

/** Adds what a repository has beside its history. */
async function furnishRepository(domain: Domain, { seed, record }: SeededRepository): Promise<void> {
  await placeRuns(domain, record);
  for (const name of seed.labels ?? []) {
    createLabel(domain, record, { name });
  }
  for (const pull of seed.pullRequests ?? []) {
    await addPullRequest(domain, record, pull);
  }
  for (const issue of seed.issues ?? []) {
    addIssue(domain, record, issue);
  }
}

function addIssue(domain: Domain, repository: RepositoryRecord, seed: IssueSeed): void {
  const { title, body = "", labels = [], author = DEFAULT_LOGIN } = seed;
  const issue = openIssue(domain, repository, { title, body, labels, author });
  const assignees = (seed.assignees ?? []).map((login) => domain.store.account(login).login);
  assign(domain, issue, assignees, author);
  for (const comment of seed.comments ?? []) {
    addComment(domain, issue, comment.author ?? DEFAULT_LOGIN, comment.body);
  }
  if (seed.state === "closed") {
    closeIssue(domain, issue, author);
  }
}

function makeRecord(domain: Domain, seed: RepositorySeed, id: number): RepositoryRecord {
  const [owner = "", name = ""] = seed.repository.split("/");
  return newRepositoryRecord(domain, {
    id,
    owner,
    name,
    formerNames: [...(seed.formerNames ?? [])],
    defaultBranch: seed.defaultBranch ?? "main",
    isArchived: seed.isArchived ?? false,
    isDisabled: seed.isDisabled ?? false,
    isLocked: seed.isLocked ?? false,
    isMirror: seed.isMirror ?? false,
    isPrivate: seed.isPrivate ?? false,
    access: seed.access ?? "write",
    hasIssues: seed.hasIssues ?? true,
    allowMergeCommit: seed.allowMergeCommit ?? true,
    allowSquashMerge: seed.allowSquashMerge ?? true,
    allowRebaseMerge: seed.allowRebaseMerge ?? true,
    allowAutoMerge: seed.allowAutoMerge ?? false,
    protectedBranches: (seed.branches ?? [])
      .filter((branch) => branch.isProtected)
      .map((branch) => branch.name),
    rulesets: (seed.rulesets ?? []).map((ruleset) => newRuleset(domain, ruleset)),
    workflows: makeWorkflows(domain, seed),
    workflowPermissions: {
      default: seed.workflowPermissions?.default ?? "read",
      canApprovePullRequests: seed.workflowPermissions?.canApprovePullRequests ?? false,
    },
    ...(seed.pushedAt === undefined ? {} : { pushedAt: seed.pushedAt }),
  });
}

async function addPullRequest(
  domain: Domain,
  repository: RepositoryRecord,
  seed: PullRequestSeed,
): Promise<void> {
  const author = seed.author ?? DEFAULT_LOGIN;
  const issue = await createPullRequest(domain, repository, openGit(domain, repository), {
    title: seed.title,
    body: seed.body ?? "",
    head: seed.head,
    base: seed.base,
    isDraft: seed.isDraft ?? false,
    author,
  });
  const describe = (problem: string): RangeError =>
    new RangeError(`The seed's pull request "${seed.title}" in ${fullName(repository)}: ${problem}`);
  if (isRefusal(issue)) {
    throw describe(
      issue.errors?.map((error) => error.message ?? `${error.field} ${error.code}`).join(", ") ??
        issue.message,
    );
  }
  addLabels(domain, repository, issue, seed.labels ?? [], author);
  if (seed.state === "closed") {
    closeIssue(domain, issue, author);
  } else if (seed.state === "merged") {
    const merged = await mergePullRequest(domain, repository, issue, {
      method: "merge",
      expectedHeadOid: undefined,
      title: undefined,
      message: undefined,
      actor: author,
    });
    if (isRefusal(merged)) {
      throw describe(merged.message);
    }
  }
}
