import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { GitRefUpdate, GitRepository, SeedableGitBackend } from "../../src/git/backend.ts";
import { SyntheticGitBackend } from "../../src/git/synthetic.ts";
import { populateRepository } from "../../src/seed/populate.ts";
import { ADA, git, REPOSITORY, Workspace } from "./fixture.ts";

const NOWHERE = "1234567890".repeat(4);
const MAIN = "refs/heads/main";
const FEATURE = "refs/heads/feature";
const workspace = new Workspace();
const opened: SeedableGitBackend[] = [];

/** Oids by the words that the tables use. */
interface Places {
  readonly main: string;
  readonly feature: string;
  readonly parent: string;
  readonly tree: string;
}

async function prepare(backend: SeedableGitBackend) {
  opened.push(backend);
  const branches = [{ name: "feature", behindBy: 1, aheadBy: 1 }, { name: "team/ui" }];
  const seed = { repository: "acme/api", commits: 3, branches };
  const repository = await populateRepository(backend, REPOSITORY, seed);
  const main = (await repository.readRef(MAIN)) ?? "";
  const tip = await repository.readCommit(main);
  const feature = (await repository.readRef(FEATURE)) ?? "";
  return {
    repository,
    places: { main, feature, parent: tip?.parentOids[0] ?? "", tree: tip?.treeOid ?? "" },
  };
}

afterAll(async () => {
  await Promise.all(opened.map((backend) => backend.close()));
  workspace.remove();
});

describe.each([
  ["bare", () => workspace.makeBackend()],
  ["synthetic", () => new SyntheticGitBackend()],
] as const)("updateRefs of the %s backend", (_, makeBackend) => {
  let repository: GitRepository;
  let places: Places;

  beforeEach(async () => {
    ({ repository, places } = await prepare(makeBackend()));
  });

  it.each<[string, (at: Places) => GitRefUpdate]>([
    ["creates a branch", (at) => ({ name: "refs/heads/new", before: null, after: at.main, force: false })],
    [
      "creates a branch, whatever is there",
      (at) => ({ name: "refs/heads/new", after: at.main, force: false }),
    ],
    [
      "forwards a branch",
      (at) => ({ name: "refs/heads/team/ui", before: at.main, after: at.main, force: false }),
    ],
    [
      "moves a branch back by force",
      (at) => ({ name: MAIN, before: at.main, after: at.parent, force: true }),
    ],
    ["moves a branch sideways by force", (at) => ({ name: FEATURE, after: at.main, force: true })],
    ["deletes a branch", (at) => ({ name: FEATURE, before: at.feature, after: null, force: false })],
    ["deletes a branch, wherever it is", () => ({ name: FEATURE, after: null, force: false })],
    ["creates a tag", (at) => ({ name: "refs/tags/v1", before: null, after: at.main, force: false })],
  ])("%s", async (__, updateAt) => {
    const update = updateAt(places);

    const result = await repository.updateRefs([update]);

    expect(result).toEqual({ status: "updated" });
    expect(await repository.readRef(update.name)).toBe(update.after);
    expect((await repository.listRefs()).find((ref) => ref.name === update.name)?.oid ?? null).toBe(
      update.after,
    );
  });

  it.each<[string, string, (at: Places) => GitRefUpdate]>([
    [
      "a branch that moved meanwhile",
      "stale",
      (at) => ({ name: MAIN, before: at.parent, after: at.main, force: true }),
    ],
    [
      "a new branch that exists",
      "exists",
      (at) => ({ name: MAIN, before: null, after: at.main, force: false }),
    ],
    [
      "a branch that is gone",
      "missing",
      (at) => ({ name: "refs/heads/x", before: at.main, after: at.main, force: true }),
    ],
    ["the deletion of nothing", "missing", () => ({ name: "refs/heads/x", after: null, force: false })],
    [
      "a move back",
      "not-fast-forward",
      (at) => ({ name: MAIN, before: at.main, after: at.parent, force: false }),
    ],
    ["a move sideways", "not-fast-forward", (at) => ({ name: MAIN, after: at.feature, force: false })],
    ["a commit that is not there", "unknown-object", () => ({ name: MAIN, after: NOWHERE, force: true })],
    [
      "an abbreviated oid",
      "unknown-object",
      (at) => ({ name: MAIN, after: at.main.slice(0, 8), force: true }),
    ],
    ["a branch on a tree", "unknown-object", (at) => ({ name: MAIN, after: at.tree, force: true })],
    [
      "a name with a space",
      "invalid-name",
      (at) => ({ name: "refs/heads/a b", after: at.main, force: false }),
    ],
    [
      "a name with a newline",
      "invalid-name",
      (at) => ({ name: "refs/heads/a\nb", after: at.main, force: false }),
    ],
    ["a name outside of refs", "invalid-name", (at) => ({ name: "HEAD", after: at.main, force: true })],
    [
      "a branch inside of a branch",
      "name-in-the-way",
      (at) => ({ name: `${MAIN}/x`, after: at.main, force: false }),
    ],
    [
      "a branch around a branch",
      "name-in-the-way",
      (at) => ({ name: "refs/heads/team", after: at.main, force: false }),
    ],
  ])("refuses %s: %s", async (__, reason, updateAt) => {
    const before = await repository.listRefs();

    const result = await repository.updateRefs([updateAt(places)]);

    expect(result).toEqual({ status: "refused", index: 0, reason });
    expect(await repository.listRefs()).toEqual(before);
  });

  it("changes nothing when one of several moves is refused", async () => {
    const before = await repository.listRefs();

    const result = await repository.updateRefs([
      { name: "refs/heads/new", before: null, after: places.main, force: false },
      { name: FEATURE, after: null, force: false },
      { name: MAIN, before: places.feature, after: places.parent, force: true },
    ]);

    expect(result).toEqual({ status: "refused", index: 2, reason: "stale" });
    expect(await repository.listRefs()).toEqual(before);
  });

  it("refuses two moves of one ref", async () => {
    const update = { name: "refs/heads/new", after: places.main, force: false };

    const result = await repository.updateRefs([update, update]);

    expect(result).toEqual({ status: "refused", index: 1, reason: "stale" });
  });

  it("lets exactly one of many simultaneous moves from the same place through", async () => {
    const parentOids = [places.main];
    const oids = await Promise.all(
      Array.from({ length: 8 }, (__, index) =>
        repository.writeCommit({
          parentOids,
          message: `${index}`,
          author: ADA,
          files: { [`f${index}`]: "x" },
        }),
      ),
    );

    const results = await Promise.all(
      oids.map((after) => repository.updateRefs([{ name: MAIN, before: places.main, after, force: false }])),
    );

    const winners = oids.filter((__, index) => results[index]?.status === "updated");
    expect(winners).toEqual([await repository.readRef(MAIN)]);
    expect(results.filter((result) => result.status === "refused" && result.reason === "stale")).toHaveLength(
      7,
    );
  });
});

describe("updateRefs of the bare backend, while others push", () => {
  it("loses no move to an outsider that moves the same ref at the same time", async () => {
    const backend = workspace.makeBackend();
    const { repository, places } = await prepare(backend);
    const gitDir = backend.directoryOf(REPOSITORY);
    const write = (name: string) =>
      repository.writeCommit({
        parentOids: [places.main],
        message: name,
        author: ADA,
        files: { [name]: "x" },
      });
    const [ours, theirs] = [await write("ours"), await write("theirs")];

    const update: GitRefUpdate = {
      name: MAIN,
      before: places.main,
      after: ours,
      // Asked for between the look at the refs and the move: the moment in which an outsider can be in the way.
      get force() {
        git(gitDir, ["update-ref", MAIN, theirs]);
        return false;
      },
    };

    const result = await repository.updateRefs([update]);

    expect(result).toEqual({ status: "refused", index: 0, reason: "stale" });
    expect(git(gitDir, ["rev-parse", MAIN])).toBe(theirs);
  });

  it("fails with git's own words when a ref stays locked, and changes nothing", async () => {
    const backend = workspace.makeBackend();
    const { repository, places } = await prepare(backend);
    writeFileSync(join(backend.directoryOf(REPOSITORY), `${FEATURE}.lock`), "");

    const moving = repository.updateRefs([
      { name: MAIN, after: places.parent, force: true },
      { name: FEATURE, after: places.parent, force: true },
    ]);

    await expect(moving).rejects.toThrow(/git update-ref failed .*feature\.lock/);
    expect(await repository.readRef(MAIN)).toBe(places.main);
  });
});
