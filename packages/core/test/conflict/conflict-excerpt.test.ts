import { describe, expect, it } from "@jest/globals";
import {
  type FileResolution,
  findExcerpt,
  type PullRequestResolution,
  renderConflictComment,
  renderConflictSummary,
} from "../../src/conflict/index.ts";

const NEEDS_HUMAN = {
  status: "needs-human",
  reason: "clash",
  details: ["both sides changed the same lines"],
  candidates: [],
} as const;

function fileWith(path: string, base: string | null, ours: string | null, theirs: string): FileResolution {
  const excerpt = findExcerpt({ base, ours, theirs });
  return { path, resolution: NEEDS_HUMAN, digests: {}, excerpt };
}

function pullRequestWith(files: readonly FileResolution[]): PullRequestResolution {
  return {
    repository: { owner: "acme", name: "app" },
    number: 7,
    url: "https://github.test/acme/app/pull/7",
    head: "ecosystem-sync/release",
    base: "release",
    outcome: "needs-human",
    files,
    brokenFiles: [],
  };
}

function commentOn(...files: readonly FileResolution[]): string {
  return renderConflictComment(pullRequestWith(files), undefined);
}

/** What is left of a comment when its code blocks are taken out as CommonMark reads them. */
function outsideBlocks(comment: string): string {
  const kept: string[] = [];
  let fence = "";
  for (const line of comment.split("\n")) {
    const run = /^(`{3,}|~{3,})/.exec(line)?.[0] ?? "";
    if (fence === "" && run === "") kept.push(line);
    else if (fence === "") fence = run;
    else if (run[0] === fence[0] && run.length >= fence.length && line.trim() === run) fence = "";
  }
  return fence === "" ? kept.join("\n") : "a code block is not closed";
}

describe("the lines in a comment on a pull request", () => {
  it("are those of both sides, with their numbers and the names of the branches", () => {
    const comment = commentOn(fileWith("a.txt", "1\n2\n3\n", "1\nmine\nand mine\n3\n", "1\nyours\n3\n"));

    expect(comment).toContain(
      "`a.txt`, lines 2 to 3 in `ecosystem-sync/release`:\n\n```text\nmine\nand mine\n```",
    );
    expect(comment).toContain("`a.txt`, line 2 in `release`:\n\n```text\nyours\n```");
  });

  it("cannot end their code block, nor do anything outside of it", () => {
    const hostile = ["```", "~~~", "````text", "@team #1 <img src=x>", "\u202egnp", "</details>", "\r"];

    const comment = commentOn(fileWith("a.txt", "x\n", `${hostile.join("\n")}\n`, "```\n@team\n"));

    expect(comment).toContain("`````text");
    expect(outsideBlocks(comment)).not.toMatch(/not closed|@team|#1|<img|<\/details>|\u202e/);
  });

  it("are few and short: the rest is counted", () => {
    const lines = (word: string, gap: string) =>
      Array.from({ length: 5 }, (_, place) =>
        [...Array.from({ length: 9 }, () => `${word} ${place} ${"y".repeat(300)}`), gap + place].join("\n"),
      ).join("\n");

    const comment = commentOn(fileWith("a.txt", lines("x", "gap "), lines("a", "gap "), lines("b", "gap ")));

    expect(comment).toContain("lines 1 to 9 in `release` (the first 6 are shown):");
    expect(comment).toContain("3 more places in `a.txt` are in conflict.");
    const shown = comment.split("\n").filter((line) => /^[xab] \d/.test(line));
    expect(shown).toHaveLength(2 * 2 * 6);
    expect(shown.filter((line) => line.length > 120)).toEqual([]);
  });

  it("say where a side has none left", () => {
    const comment = commentOn(fileWith("a.txt", "1\n2\n3\n", "1\n3\n", "1\nyours\n3\n"));

    expect(comment).toContain("`ecosystem-sync/release` removed what stood at line 2 of `a.txt`.");
  });

  it("are left out where a side has no file", () => {
    expect(commentOn(fileWith("a.txt", "1\n", null, "2\n"))).not.toContain("Lines in conflict");
  });

  it("keep the comment within what GitHub takes, every block closed", () => {
    const long = (word: string) => `${Array.from({ length: 6 }, () => word.repeat(200)).join("\n")}\n`;
    const files = Array.from({ length: 900 }, (_, index) =>
      fileWith(`src/${"deep/".repeat(3)}${index}.ts`, "x\n", long("a"), long("b")),
    );

    for (const count of [5, 30, 400, 430, 460, 900]) {
      const comment = commentOn(...files.slice(0, count));

      expect(comment.length).toBeLessThanOrEqual(58_000);
      expect(outsideBlocks(comment)).not.toContain("not closed");
    }
  });

  it("are not in the summary, which others may read than the repository", () => {
    const summary = renderConflictSummary(
      [pullRequestWith([fileWith("a.txt", "1\n", "secret\n", "2\n")])],
      false,
    );

    expect(summary).not.toContain("secret");
  });
});
