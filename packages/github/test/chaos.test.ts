import type { FaultKind, FaultRule } from "@automation/github-sandbox";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

const BASES = Array.from({ length: 6 }, (_, index) => ({ name: `release/${index}`, behindBy: index + 1 }));
const REPOSITORIES = ["acme/a", "acme/b", "acme/c"];

const KINDS: readonly FaultKind[] = [
  { kind: "status", status: 502 },
  { kind: "html-502" },
  { kind: "reset-before" },
  { kind: "reset-after-write" },
  { kind: "truncated-body" },
  { kind: "bad-json" },
  { kind: "secondary-limit", retryAfterSeconds: 5 },
];

/** Everything that can break breaks now and then; secondary limits spare writes, which stop at the third one. */
function makeFaults(seed: number): readonly FaultRule[] {
  return KINDS.map((kind, index) => ({
    ...kind,
    probability: 0.06,
    seed: seed * 100 + index,
    ...(kind.kind === "secondary-limit" ? { match: { method: "GET" } } : {}),
  }));
}

let local: LocalGitHub;

afterEach(() => local.stop());

describe("a GitHub that fails a third of all requests in every way it can", () => {
  it.each([1, 2, 3, 4, 5])("is read truly and written to exactly once (seed %i)", async (seed) => {
    local = await startLocalGitHub(
      { repositories: REPOSITORIES.map((repository) => ({ repository, branches: BASES })) },
      { maxRetries: 12, limits: { secondary: false } },
    );
    for (const fault of makeFaults(seed)) local.sandbox.faults.add(fault);

    const lookups = await local.repositories.readRepositories(REPOSITORIES.map(ref));
    const requests = lookups.flatMap((lookup) => {
      if (lookup.status !== "found" || lookup.snapshot.defaultBranch === null) return [];
      const { repository, defaultBranch, branches } = lookup.snapshot;
      return branches
        .filter(({ name }) => name !== defaultBranch.name)
        .map((branch) => ({ repository, defaultBranch, branch }));
    });
    const comparisons = await local.repositories.compareBranches(requests);
    const opened = await Promise.all(
      requests.map(({ repository, branch }) =>
        local.pullRequests.ensureOpen({
          repository,
          head: "main",
          base: branch.name,
          title: `Sync main into ${branch.name}`,
          body: "",
          isDraft: false,
        }),
      ),
    );

    const behind = comparisons.map((one) =>
      one.status === "compared" ? one.comparison.behindBy : one.status,
    );
    expect(behind).toEqual(REPOSITORIES.flatMap(() => BASES.map(({ behindBy }) => behindBy)));
    expect(opened).toEqual(opened.map(() => expect.objectContaining({ status: "open", created: true })));
    for (const repository of REPOSITORIES) {
      const pullRequests = await local.sandbox.repository(repository).pullRequests();
      expect(pullRequests.map(({ pull }) => pull.baseRef).toSorted()).toEqual(BASES.map(({ name }) => name));
    }
    const struck = local.sandbox.journal().filter(({ fault }) => fault !== null);
    expect(struck.length).toBeGreaterThan(3);
  });
});
