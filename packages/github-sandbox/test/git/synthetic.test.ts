import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GitCommit, GitRepository } from "../../src/git/backend.ts";
import { SyntheticGitBackend } from "../../src/git/synthetic.ts";
import { SyntheticOids } from "../../src/git/synthetic-oids.ts";
import { planHistory } from "../../src/seed/history.ts";
import { populate, populateRepository } from "../../src/seed/populate.ts";
import { scaleSeed } from "../../src/seed/scale-seed.ts";
import { demoEcosystem } from "../../src/seed/scenarios.ts";
import type { RepositorySeed } from "../../src/seed/seed-spec.ts";
import { ADA, REPOSITORY, Workspace } from "./fixture.ts";

const HALF_A_YEAR = 15_778_800;
const workspace = new Workspace();
const bareBackend = workspace.makeBackend();
const syntheticBackend = new SyntheticGitBackend();

afterAll(async () => {
  await bareBackend.close();
  workspace.remove();
});

/** What a commit says, without names that the backends make up each in its own way. */
function describeCommit(commit: GitCommit) {
  const { author, committer, message, parentOids } = commit;
  return { author, committer, message, parents: parentOids.length };
}

/** Everything that can be asked about a branch and the default one, in a form that both backends share. */
async function describeBranch(repository: GitRepository, name: string, defaultBranch: string) {
  const base = (await repository.readRef(name)) ?? "";
  const head = (await repository.resolveCommit(defaultBranch)) ?? "";
  const comparison = await repository.compare(base, head);
  const merge = await repository.merge({ baseOid: base, headOid: head, message: "m", author: ADA });
  const tip = await repository.readCommit(base);
  const mergeBase = await repository.readCommit(comparison?.mergeBaseOid ?? "");
  return {
    counts: [comparison?.aheadBy, comparison?.behindBy],
    mergeBase: mergeBase && describeCommit(mergeBase),
    isAncestor: await repository.isAncestor(base, head),
    commits: (await repository.listCommits(head, base, 15)).map(describeCommit),
    changes: await repository.listChanges(base, head),
    files: (await repository.readTree(tip?.treeOid ?? "", true))?.map(({ path, oid, size }) => [
      path,
      oid,
      size,
    ]),
    merge: merge.status === "conflict" ? merge : merge.status,
    merged: merge.status === "merged" ? await repository.listChanges(base, merge.oid) : [],
  };
}

async function describeRepository(repository: GitRepository, defaultBranch = "main") {
  const names = (await repository.listRefs()).map((ref) => ref.name);
  const branches = [];
  for (const name of names) branches.push([name, await describeBranch(repository, name, defaultBranch)]);
  return branches;
}

describe("SyntheticGitBackend and BareGitBackend", () => {
  const specs = [demoEcosystem(), scaleSeed({ repositories: 4, branches: 12, shares: { conflicting: 0.3 } })];
  const seeds = specs.flatMap((spec) => spec.repositories.map((seed) => [seed.repository, seed] as const));

  beforeAll(async () => {
    for (const spec of specs) {
      await populate(bareBackend, spec);
      await populate(syntheticBackend, spec);
    }
  });

  const idOf = (seed: RepositorySeed) =>
    seed.id ?? 1001 + seeds.findIndex(([name]) => name === seed.repository);

  it.each(seeds)("report the same of %s", async (_, seed) => {
    const synthetic = await describeRepository(syntheticBackend.open(idOf(seed)), seed.defaultBranch);
    const bare = await describeRepository(bareBackend.open(idOf(seed)), seed.defaultBranch);

    expect(synthetic).toEqual(bare);
  });
});

describe("SyntheticGitBackend and BareGitBackend, after the same writes", () => {
  const step = fc.record({
    kind: fc.constantFrom("merge", "commit", "delete"),
    target: fc.nat(4),
    source: fc.nat(4),
    file: fc.constantFrom("CHANGES.md", "README.md", "notes/new.md", "deep/er/file"),
    /** Half years by which the commit's date is off: children older than their parents happen. */
    skew: fc.integer({ min: -3, max: 1 }),
    content: fc.option(fc.constantFrom("one\n", "two\n", "\0\n")),
  });
  const branches = [
    { name: "b0", behindBy: 2, aheadBy: 1 },
    { name: "b1", behindBy: 3, aheadBy: 2, conflicts: true },
    { name: "b2", behindBy: 4 },
    { name: "b3", from: "b0", aheadBy: 1 },
  ];
  const names = ["main", "b0", "b1", "b2", "b3"];
  let repositories = 5000;

  async function apply(
    repository: GitRepository,
    { kind, target, source, file, content, skew }: Step,
    index: number,
  ) {
    const name = `refs/heads/${names[target]}`;
    const before = await repository.readRef(name);
    const other = await repository.readRef(`refs/heads/${names[source]}`);
    if (before === null || other === null) return "nothing";
    const author = { ...ADA, timestamp: ADA.timestamp + index + skew * HALF_A_YEAR };
    const move = (after: string | null) => repository.updateRefs([{ name, before, after, force: false }]);
    if (kind === "delete") return source === 0 && target !== 0 ? move(null) : "nothing";
    if (kind === "commit") {
      const options = { parentOids: [before], message: `step ${index}`, author, files: { [file]: content } };
      return move(await repository.writeCommit(options));
    }
    const merge = await repository.merge({
      baseOid: before,
      headOid: other,
      message: `step ${index}`,
      author,
    });
    return merge.status === "merged" ? move(merge.oid) : merge;
  }
  type Step = NonNullable<typeof step extends fc.Arbitrary<infer S> ? S : never>;

  it("still tell the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        repositories += 1;
        const seed = { repository: "acme/api", commits: 6, branches };
        const bare = await populateRepository(bareBackend, repositories, seed);
        const synthetic = await populateRepository(syntheticBackend, repositories, seed);

        for (const [index, one] of steps.entries()) {
          expect(await apply(synthetic, one, index)).toEqual(await apply(bare, one, index));
        }

        expect(await describeRepository(synthetic)).toEqual(await describeRepository(bare));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe("SyntheticGitBackend", () => {
  it("describes 10,000 repositories without looking at their branches", async () => {
    let planned = 0;
    const backend = new SyntheticGitBackend();
    const plan = () => {
      planned += 1;
      return planHistory({ repository: "acme/api", commits: 5000, branches: [{ name: "x", behindBy: 20 }] });
    };
    for (let id = 1; id <= 10_000; id += 1) await backend.createWithHistory(id, "main", plan);

    const refs = await backend.open(9_999).listRefs();

    expect(refs.map((ref) => ref.name)).toEqual(["refs/heads/main", "refs/heads/x"]);
    expect(planned).toBe(1);
  });

  it("gives the same answers after it forgot a plan", async () => {
    const backend = new SyntheticGitBackend();
    const ids = await populate(backend, scaleSeed({ repositories: 600, branches: 3 }));
    const read = () => backend.open(ids[0] ?? 0).listRefs();
    const before = await read();
    for (const id of ids) await backend.open(id).listRefs();

    const after = await read();

    expect(after).toEqual(before);
  });

  it("keeps repositories apart, and forgets a removed one", async () => {
    const backend = new SyntheticGitBackend();
    const seed = { repository: "acme/api", commits: 3 };
    const [one, two] = [
      await populateRepository(backend, 1, seed),
      await populateRepository(backend, 2, seed),
    ];
    const oid = (await one.readRef("refs/heads/main")) ?? "";

    await backend.remove(1);

    expect(await two.readCommit(oid)).toBeNull();
    expect(() => backend.open(1)).toThrow("There is no repository 1.");
    await expect(backend.create(2, "main")).rejects.toThrow("The repository 2 already exists.");
  });

  it("completes an abbreviated oid, planned or written", async () => {
    const repository = await populateRepository(new SyntheticGitBackend(), REPOSITORY, {
      repository: "a/b",
      commits: 300,
    });
    const main = (await repository.readRef("refs/heads/main")) ?? "";
    const written = await repository.writeCommit({
      parentOids: [main],
      message: "m",
      author: ADA,
      files: { x: "1" },
    });

    const oids = [
      await repository.resolveCommit(main.slice(0, 7)),
      await repository.resolveCommit(written.slice(0, 7)),
    ];

    expect(oids).toEqual([main, written]);
    expect(await repository.resolveCommit("0123456789")).toBeNull();
  });

  it("refuses to build on commits that do not exist", async () => {
    const repository = await new SyntheticGitBackend().create(REPOSITORY, "main");

    const writing = repository.writeCommit({
      parentOids: ["1".repeat(40)],
      message: "m",
      author: ADA,
      files: {},
    });

    await expect(writing).rejects.toThrow("There is no commit 1111");
  });
});

describe("SyntheticOids", () => {
  it("gives each position a name of its own that leads back to it", () => {
    const plan = planHistory({
      repository: "acme/api",
      commits: 50,
      branches: [{ name: "a", aheadBy: 3 }, { name: "none" }, { name: "b", aheadBy: 2 }],
    });
    const oids = new SyntheticOids(REPOSITORY, plan);
    const positions = plan.chains.flatMap(({ length }, chain) =>
      Array.from({ length }, (_, offset) => ({ chain, offset })),
    );

    const names = positions.map((position) => oids.oidOf("commit", position));

    expect(names.map((name) => oids.parse(name))).toEqual(
      positions.map((position) => ({ kind: "commit", position })),
    );
    expect(new Set(names.map((name) => name.slice(0, 7))).size).toBe(positions.length);
    expect([...oids.commitOids()]).toEqual(names);
  });

  it("takes no other name for its own", () => {
    const oids = new SyntheticOids(REPOSITORY, planHistory({ repository: "acme/api", commits: 1000 }));
    const hex = fc.stringMatching(/^[0-9a-f]{40}$/);

    fc.assert(fc.property(hex, (oid) => oids.parse(oid) === null));
  });
});
