import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { BareGitBackend } from "../../src/git/bare-backend.ts";
import { CommitGraph } from "../../src/git/graph.ts";
import { ADA, git, gitExitCode, REPOSITORY, Workspace } from "./fixture.ts";

/** A commit of a random history. Numbers are taken modulo what there is to choose from. */
interface RandomCommit {
  readonly parents: readonly number[];
  readonly file: number;
  readonly line: number;
  readonly skew: number;
  readonly isReachable: boolean;
}

const LINES = 9;
const workspace = new Workspace();
const backend: BareGitBackend = workspace.makeBackend();
let repositories = 0;

afterAll(async () => {
  await backend.close();
  workspace.remove();
});

const randomCommit: fc.Arbitrary<RandomCommit> = fc.record({
  parents: fc.array(fc.nat(99), { maxLength: 3 }),
  file: fc.nat(2),
  line: fc.nat(LINES - 1),
  skew: fc.integer({ min: -500, max: 500 }),
  isReachable: fc.boolean(),
});
const randomHistory = fc.array(randomCommit, { minLength: 2, maxLength: 14 });
const pairs = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 3, maxLength: 3 });

/** Makes the history with real git. Gives every commit's oid; some are reached by no ref. */
async function importHistory(history: readonly RandomCommit[]) {
  repositories += 1;
  await backend.create(repositories, "main");
  const repository = backend.open(repositories);
  const files = history.map(() => ["", "", ""]);
  const blocks = history.map((commit, index) => {
    const parents = [...new Set(commit.parents.map((parent) => parent % (index + 1)))].filter(
      (p) => p < index,
    );
    const before = files[parents[0] ?? -1] ?? Array.from({ length: 3 }, () => "line\n".repeat(LINES));
    const after = before.map((text, file) =>
      file === commit.file ? text.replace(nthLine(commit.line), `$1commit ${index}\n`) : text,
    );
    files[index] = after;
    const date = `${1_700_000_000 + index * 300 + commit.skew} +0000`;
    return [
      `commit refs/heads/c${index}\nmark :${index + 1}\nauthor A <a@b> ${date}\ncommitter A <a@b> ${date}\n`,
      `data 1\nx\n`,
      ...parents.map((parent, place) => `${place === 0 ? "from" : "merge"} :${parent + 1}\n`),
      ...after.map((text, file) => `M 100644 inline f${file}\ndata ${text.length}\n${text}\n`),
      "\n",
    ].join("");
  });
  git(repository.directory, ["fast-import", "--quiet"], blocks.join(""));
  const oids = history.map((_, index) => git(repository.directory, ["rev-parse", `refs/heads/c${index}`]));
  for (const [index, { isReachable }] of history.entries()) {
    if (!isReachable) git(repository.directory, ["update-ref", "-d", `refs/heads/c${index}`]);
  }
  return { repository, oids };
}

function nthLine(line: number): RegExp {
  return new RegExp(`^((?:.*\\n){${line}}).*\\n`);
}

describe("BareRepository against the git command line, on random histories", () => {
  it("compares, finds ancestors, lists and merges as git does", async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, pairs, async (history, choices) => {
        const { repository, oids } = await importHistory(history);
        const ask = (...args: readonly string[]) => git(repository.directory, args);

        for (const [left, right] of choices) {
          const base = oids[left % oids.length] ?? "";
          const head = oids[right % oids.length] ?? "";
          const isRelated = gitExitCode(repository.directory, ["merge-base", base, head]) === 0;
          const bases = isRelated ? ask("merge-base", "--all", base, head).split("\n") : [];

          const comparison = await repository.compare(base, head);
          const commits = await repository.listCommits(head, base);
          const isAncestor = await repository.isAncestor(base, head);
          const merge = await repository.merge({ baseOid: base, headOid: head, message: "m", author: ADA });

          const [behindBy, aheadBy] = ask("rev-list", "--left-right", "--count", `${base}...${head}`).split(
            "\t",
          );
          expect({ behindBy: comparison?.behindBy, aheadBy: comparison?.aheadBy }).toEqual({
            behindBy: Number(behindBy),
            aheadBy: Number(aheadBy),
          });
          expect(isRelated ? bases : [null]).toContain(comparison?.mergeBaseOid);
          expect(isAncestor).toBe(
            gitExitCode(repository.directory, ["merge-base", "--is-ancestor", base, head]) === 0,
          );
          expect(new Set(commits.map((commit) => commit.oid))).toEqual(
            new Set(
              ask("rev-list", head, `^${base}`)
                .split("\n")
                .filter((oid) => oid !== ""),
            ),
          );
          expect(merge.status).toBe(expectedMerge(repository.directory, base, head, isRelated));
          if (merge.status !== "merged") continue;
          expect(ask("rev-parse", `${merge.oid}^@`).split("\n")).toEqual([base, head]);
          expect(ask("rev-parse", `${merge.oid}^{tree}`)).toBe(ask("merge-tree", "--write-tree", base, head));
          expect(await repository.compare(head, merge.oid)).toMatchObject({ behindBy: 0 });
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function expectedMerge(directory: string, base: string, head: string, isRelated: boolean): string {
  if (!isRelated) return "unrelated-histories";
  if (gitExitCode(directory, ["merge-base", "--is-ancestor", head, base]) === 0) return "already-contained";
  return gitExitCode(directory, ["merge-tree", "--write-tree", base, head]) === 0 ? "merged" : "conflict";
}

describe("CommitGraph against git rev-list, on one larger random history", () => {
  it("finds every merge base and the order of dates", async () => {
    const [history = []] = fc.sample(fc.array(randomCommit, { minLength: 120, maxLength: 120 }), {
      seed: REPOSITORY,
      numRuns: 1,
    });
    const { repository, oids } = await importHistory(history.map((commit) => ({ ...commit, skew: 0 })));
    const graph = new CommitGraph();
    for (const oid of oids) {
      const commit = await repository.readCommit(oid);
      if (commit !== null) graph.add(oid, commit.parentOids, commit.committer.timestamp);
    }
    const chosen = Array.from(
      { length: 40 },
      (_, index) => [oids[119 - index] ?? "", oids[index * 2] ?? ""] as const,
    );

    const found = chosen.map(([left, right]) => [
      graph.mergeBases(left, right),
      graph.listCommits(left, right),
    ]);

    const expected = chosen.map(([left, right]) => {
      const isRelated = gitExitCode(repository.directory, ["merge-base", left, right]) === 0;
      return [
        isRelated ? git(repository.directory, ["merge-base", "--all", left, right]).split("\n") : [],
        git(repository.directory, ["rev-list", left, `^${right}`])
          .split("\n")
          .filter((oid) => oid !== ""),
      ];
    });
    expect(found).toEqual(expected);
  });
});
