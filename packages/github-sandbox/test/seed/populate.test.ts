import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseNoreplyEmail } from "../../src/seed/accounts.ts";
import { assignRepositoryIds, populate, populateRepository } from "../../src/seed/populate.ts";
import { demoEcosystem } from "../../src/seed/scenarios.ts";
import type { BranchSeed, RepositorySeed } from "../../src/seed/seed-spec.ts";
import { git, gitExitCode, Workspace } from "../git/fixture.ts";

const workspace = new Workspace();
const backend = workspace.makeBackend();
const { repositories } = demoEcosystem();

afterAll(async () => {
  await backend.close();
  workspace.remove();
});

/** What git says of a branch: behind and ahead of the branch that it is cut from. */
function countCommits(directory: string, seed: RepositorySeed, branch: BranchSeed) {
  const origin = branch.from ?? seed.defaultBranch ?? "main";
  const range = `refs/heads/${origin}...refs/heads/${branch.name}`;
  return git(directory, ["rev-list", "--left-right", "--count", range]).split("\t").map(Number);
}

describe("populate, on real repositories", () => {
  let ids: readonly number[];

  beforeAll(async () => {
    ids = await populate(backend, demoEcosystem());
  });

  const directoryOf = (seed: RepositorySeed) => backend.directoryOf(ids[repositories.indexOf(seed)] ?? 0);
  const filled = repositories
    .filter((seed) => seed.isEmpty !== true)
    .map((seed) => [seed.repository, seed] as const);

  it.each(filled)("makes %s exactly as it is described", (_, seed) => {
    const branches = seed.branches?.filter((branch) => branch.name !== (seed.defaultBranch ?? "main")) ?? [];

    const counts = branches.map((branch) => [branch.name, countCommits(directoryOf(seed), seed, branch)]);

    expect(counts).toEqual(
      branches.map((branch) => {
        const behindBy = branch.isOrphan === true ? seed.commits : branch.behindBy;
        return [branch.name, [behindBy ?? 0, branch.aheadBy ?? 0]];
      }),
    );
    expect(git(directoryOf(seed), ["rev-list", "--count", "HEAD"])).toBe(String(seed.commits));
    expect(git(directoryOf(seed), ["fsck", "--strict", "--no-dangling"])).toBe("");
  });

  it.each(filled)("lets a merge into a branch of %s conflict only where that was asked for", (_, seed) => {
    const behind = seed.branches?.filter((branch) => (branch.behindBy ?? 0) > 0) ?? [];

    const conflicting = behind.filter(
      ({ name }) => gitExitCode(directoryOf(seed), ["merge-tree", "--write-tree", name, "HEAD"]) === 1,
    );

    const isContesting = ({ conflicts, files }: BranchSeed) => conflicts === true || files !== undefined;
    expect(conflicting).toEqual(behind.filter(isContesting));
  });

  it.each(filled)("gives the own commits of %s their author", (_, seed) => {
    const own =
      seed.branches?.filter((branch) => (branch.aheadBy ?? 0) > 0 && branch.author !== undefined) ?? [];

    const authors = own.map(({ name }) =>
      parseNoreplyEmail(git(directoryOf(seed), ["log", "-1", "--format=%ae", name])),
    );

    const users = demoEcosystem().users ?? [];
    expect(authors).toEqual(
      own.map(({ author: login }) => ({ login, id: users.find((user) => user.login === login)?.id })),
    );
  });

  it.each(filled)("lets no commit of %s be older than its parent", (_, seed) => {
    const lines = git(directoryOf(seed), ["log", "--all", "--format=%H %ct %P"]).split("\n");
    const commits = lines.map((line) => line.split(" "));
    const dates = new Map(commits.map(([oid, date]) => [oid, Number(date)]));

    const tooOld = commits.filter(
      ([, date, parent]) => parent !== undefined && parent !== "" && Number(date) <= (dates.get(parent) ?? 0),
    );

    expect(tooOld).toEqual([]);
  });

  it("makes an empty repository without a commit", () => {
    const empty = repositories.find((seed) => seed.isEmpty === true);

    expect(git(directoryOf(empty ?? { repository: "" }), ["for-each-ref"])).toBe("");
  });

  it("makes the same commits each time", async () => {
    const seed = { repository: "acme/api", branches: [{ name: "x", behindBy: 3, aheadBy: 2 }] };

    const first = await populateRepository(backend, 1, seed);
    const second = await populateRepository(backend, 2, seed);

    expect(await first.listRefs()).toEqual(await second.listRefs());
  });

  it("writes the files that the seed names", async () => {
    const seed = {
      repository: "acme/api",
      files: { "a/b.txt": "one\n", 'q"uote\\': "two", "ä ö": "" },
      tipFiles: { "a/b.txt": "two\n" },
      commits: 3,
      branches: [
        { name: "x", aheadBy: 2, files: { "own.txt": "three\n" } },
        { name: "y", behindBy: 1, aheadBy: 2, tipFiles: { "own.txt": "four\n" } },
      ],
    };

    await populateRepository(backend, 3, seed);

    const read = (place: string) => git(backend.directoryOf(3), ["show", place]);
    expect(["x:own.txt", "y:own.txt", "main:a/b.txt", "y:a/b.txt"].map(read)).toEqual([
      "three",
      "four",
      "two",
      "one",
    ]);
    expect(() => read("y~1:own.txt")).toThrow();
    expect(git(backend.directoryOf(3), ["ls-tree", "-r", "-z", "--name-only", "main"]).split("\0")).toEqual([
      "CHANGES.md",
      "a/b.txt",
      'q"uote\\',
      "ä ö",
      "",
    ]);
  });
});

describe("assignRepositoryIds", () => {
  it("keeps given numbers and fills up from 1001 around them", () => {
    const seeds = [{}, { id: 1002 }, {}, { id: 5 }, {}].map((seed) => ({ repository: "acme/api", ...seed }));

    expect(assignRepositoryIds(seeds)).toEqual([1001, 1002, 1003, 5, 1004]);
  });
});
