/** What memory makes of a moved default branch, held against git itself. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { boundAfterAdvance, carryForward } from "../../src/memory/comparison-memory.ts";

const folder = mkdtempSync(join(tmpdir(), "automation-memory-"));
const SETTINGS = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", LC_ALL: "C" };
let repositories = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(directory: string, args: readonly string[], input = ""): string {
  const env = { ...process.env, ...SETTINGS };
  return execFileSync("git", args, { cwd: directory, input, env, stdio: "pipe" }).toString("utf8").trim();
}

/** Makes a history: each commit names its parents among those before it. Gives the repository and all commits. */
function importHistory(history: readonly (readonly number[])[]) {
  repositories += 1;
  const directory = join(folder, String(repositories));
  git(folder, ["init", "--quiet", "--bare", directory]);
  const blocks = history.map((wanted, index) => {
    const parents = [...new Set(wanted.map((parent) => parent % (index + 1)))].filter((one) => one < index);
    const lines = parents.map((parent, place) => `${place === 0 ? "from" : "merge"} :${parent + 1}\n`);
    const date = `${1_700_000_000 + index} +0000`;
    return `commit refs/heads/c${index}\nmark :${index + 1}\ncommitter A <a@b> ${date}\ndata 1\nx\n${lines.join("")}\n`;
  });
  git(directory, ["fast-import", "--quiet", "--force"], blocks.join(""));
  return { directory, names: history.map((_, index) => `refs/heads/c${index}`) };
}

/** Counts as GitHub does: commits of one side that the other lacks. */
function count(directory: string, branch: string, defaultBranch: string) {
  const text = git(directory, ["rev-list", "--left-right", "--count", `${branch}...${defaultBranch}`]);
  const [aheadBy = 0, behindBy = 0] = text.split("\t").map(Number);
  return { aheadBy, behindBy };
}

it("bounds every branch as git counts it, and is exact wherever it dares to carry a number forward", () => {
  const commit = fc.array(fc.nat(99), { minLength: 1, maxLength: 2 });
  const history = fc.array(commit, { minLength: 4, maxLength: 14 });
  let carried = 0;
  fc.assert(
    fc.property(history, fc.nat(99), fc.nat(99), (commits, pickBefore, pickBranch) => {
      const { directory, names } = importHistory(commits);
      const after = names.at(-1) ?? "";
      const ancestors = git(directory, ["rev-list", after]).split("\n");
      const before = ancestors[pickBefore % ancestors.length] ?? "";
      const branch = names[pickBranch % names.length] ?? "";
      const then = count(directory, branch, before);
      const now = count(directory, branch, after);
      const newCommits = count(directory, before, after).behindBy;

      const { aheadBy, behindBy } = boundAfterAdvance(then, newCommits);
      const forward = carryForward({ oid: "", status: "compared", tipAuthorId: null, ...then }, newCommits);

      expect(now.aheadBy).toBeGreaterThanOrEqual(aheadBy.least);
      expect(now.aheadBy).toBeLessThanOrEqual(aheadBy.most);
      expect(now.behindBy).toBeGreaterThanOrEqual(behindBy.least);
      expect(now.behindBy).toBeLessThanOrEqual(behindBy.most);
      if (forward === null) return;
      carried += 1;
      expect(forward).toMatchObject(now);
    }),
    { numRuns: 60 },
  );

  expect(carried).toBeGreaterThan(0);
}, 60_000);
