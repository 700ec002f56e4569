import type {
  ComparisonLookup,
  ComparisonRequest,
  RepositoryLookup,
  RepositoryReader,
} from "@automation/core/ports";
import { formatRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import type { BranchSeed, RepositorySeed, SeedSpec } from "@automation/github-sandbox";
import fc from "fast-check";

/** Everything that a scan learns, as text: of each repository what it is, and how far each branch is. */
export interface Scanned {
  readonly result: Readonly<Record<string, unknown>>;
  /** Comparisons that came with the lists. */
  readonly listed: number;
}

/** Reads repositories and compares all their branches, as the action does. */
export async function scan(
  reader: RepositoryReader,
  repositories: readonly RepositoryRef[],
  isOnePass: boolean,
): Promise<Scanned> {
  const lookups = await reader.readRepositories(repositories, { comparesAll: () => isOnePass });
  const requests = lookups.flatMap((lookup) =>
    listRequests(lookup).filter((one) => !findListed(lookup, one)),
  );
  const compared = await reader.compareBranches(requests);
  const answers = new Map(
    requests.map((request, index) => [request.branch.oid + nameOf(request), compared[index]]),
  );
  let listed = 0;
  const result = lookups.map((lookup) => {
    if (lookup.status === "failed") return [nameOf({ repository: lookup.requested }), lookup.error.code];
    const { comparisons: _, branches, ...snapshot } = lookup.snapshot;
    const distances = listRequests(lookup).map((request) => {
      const along = findListed(lookup, request);
      if (along !== undefined) listed += 1;
      const answer = along
        ? ({ status: "compared", comparison: along } as const)
        : answers.get(request.branch.oid + nameOf(request));
      return [request.branch.name, describeAnswer(answer)];
    });
    const tips = branches.map(({ name, oid }) => `${name} ${oid}`).toSorted();
    return [
      nameOf({ repository: lookup.requested }),
      { ...snapshot, tips, distances: Object.fromEntries(distances) },
    ];
  });
  return { result: Object.fromEntries(result), listed };
}

/**
 * REST does not say which commit of the default branch its counts belong to, and nobody asks it who made the newest commit of
 * a branch without commits of its own: that is left out.
 */
function describeAnswer(answer: ComparisonLookup | undefined): unknown {
  if (answer?.status === "failed") return answer.error.code;
  if (answer?.status !== "compared") return answer?.status;
  const { tipAuthorId, ...counts } = answer.comparison;
  return counts.aheadBy === 0 ? counts : { ...counts, tipAuthorId };
}

function listRequests(lookup: RepositoryLookup): readonly ComparisonRequest[] {
  if (lookup.status !== "found" || lookup.snapshot.defaultBranch === null) return [];
  const { repository, defaultBranch, branches } = lookup.snapshot;
  return branches
    .filter(({ oid }) => oid !== defaultBranch.oid)
    .map((branch) => ({ repository, defaultBranch, branch }));
}

function findListed(lookup: RepositoryLookup, { branch }: ComparisonRequest) {
  return lookup.status === "found" ? lookup.snapshot.comparisons?.get(branch.name) : undefined;
}

function nameOf({ repository, branch }: { repository: RepositoryRef; branch?: { name: string } }): string {
  return `${formatRepositoryRef(repository)} ${branch?.name ?? ""}`.trim();
}

const anyBranch: fc.Arbitrary<Omit<BranchSeed, "name">> = fc.oneof(
  fc.record({ behindBy: fc.nat(9), aheadBy: fc.nat(3) }),
  fc.constant({ behindBy: 0, aheadBy: 0 }),
  fc.constant({ isOrphan: true, aheadBy: 1 }),
  fc.constant({ behindBy: 2, aheadBy: 1, author: "dependabot[bot]" }),
  fc.constant({ behindBy: 3, isProtected: true }),
);

const anyKind: fc.Arbitrary<Partial<RepositorySeed>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom<Partial<RepositorySeed>>(
    { isEmpty: true },
    { isArchived: true },
    { isDisabled: true },
    { isMirror: true },
    { defaultBranch: "trunk" },
    { access: "none" },
    { access: "forbidden" },
    { access: "read" },
  ),
);

const anyRepository = fc.record({
  kind: anyKind,
  branches: fc.oneof(
    { weight: 30, arbitrary: fc.array(anyBranch, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(anyBranch, { minLength: 101, maxLength: 130 }) },
  ),
  isRenamed: fc.boolean(),
});

/** Any ecosystem that is large enough to be read in one pass, and the names that somebody asks for. */
export const anyEcosystem: fc.Arbitrary<{ seed: SeedSpec; names: readonly string[] }> = fc
  .array(anyRepository, { minLength: 30, maxLength: 60 })
  .map((repositories) => {
    const seeds = repositories.map(
      ({ kind, branches, isRenamed }, number): RepositorySeed => ({
        repository: `acme/r${number}`,
        ...(isRenamed && { formerNames: [`acme/old-${number}`] }),
        ...kind,
        branches: kind.isEmpty
          ? []
          : branches.map((branch, index) => ({ ...branch, name: `topic/${index}` })),
      }),
    );
    const asked = repositories.map(({ isRenamed }, number) =>
      isRenamed ? `acme/old-${number}` : `acme/r${number}`,
    );
    const users = [{ login: "dependabot[bot]", id: 49_699_333, type: "Bot" as const }];
    return { seed: { users, repositories: seeds }, names: [...asked, "acme/nowhere"] };
  });
