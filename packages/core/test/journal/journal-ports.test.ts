import { describe, expect, it } from "@jest/globals";
import { journalPorts, readJournal, type WritingPorts } from "../../src/journal/index.ts";
import type { Issue, PullRequestState } from "../../src/ports/index.ts";
import { recordLines } from "./recorded.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const PULL: PullRequestState = {
  ...{
    number: 7,
    url: "u",
    title: "Sync",
    body: "old",
    head: "ecosystem-sync/dev",
    headOid: "h",
    base: "dev",
  },
  ...{ isCrossRepository: false, isDraft: true, isOwn: true, labels: ["Kept"] },
  ...{ isOpen: true, baseOid: "b", defaultBranch: "main", nodeId: "N" },
};
const ISSUE: Issue = {
  ...{ number: 9, url: "u", title: "Broken", body: "old", state: "open", stateReason: null },
  ...{ labels: ["a"], isLocked: false, authorId: 1, closedAtMs: null },
} as const;

/** Ports of which every method gives `answers[name]`, and that note their calls. */
function fakePorts(answers: Readonly<Record<string, unknown>>) {
  const calls: string[] = [];
  const port = new Proxy(
    {},
    {
      get: (_, name: string) => async () => {
        calls.push(name);
        return answers[name];
      },
    },
  );
  const ports = { branches: port, pullRequests: port, pullRequestThreads: port, issues: port };
  return { ports: ports as unknown as WritingPorts, calls };
}

type Case = readonly [
  what: string,
  answers: Readonly<Record<string, unknown>>,
  write: (ports: WritingPorts) => Promise<unknown>,
  expected: readonly [operation: string, target: string, before: unknown, intent: unknown, after: unknown],
];

const CASES: readonly Case[] = [
  [
    "a branch that is made",
    { ensureBranch: { status: "at-commit", created: true } },
    ({ branches }) => branches.ensureBranch(REPOSITORY, "x", "a1"),
    ["create-branch", "x", null, { oid: "a1" }, { oid: "a1" }],
  ],
  [
    "a branch that was there",
    { ensureBranch: { status: "at-commit", created: false } },
    ({ branches }) => branches.ensureBranch(REPOSITORY, "x", "a1"),
    ["create-branch", "x", null, { oid: "a1" }, { changed: false }],
  ],
  [
    "a merge",
    { merge: { status: "merged", oid: "m1" } },
    ({ branches }) => branches.merge(REPOSITORY, "x", "d1", "message"),
    ["merge-branch", "x", null, { head: "d1" }, { oid: "m1" }],
  ],
  [
    "a merge that conflicts",
    { merge: { status: "conflict" } },
    ({ branches }) => branches.merge(REPOSITORY, "x", "d1", "message"),
    ["merge-branch", "x", null, { head: "d1" }, { changed: false }],
  ],
  [
    "a fast-forward",
    { fastForward: { status: "moved" } },
    ({ branches }) => branches.fastForward(REPOSITORY, "dev", "a", "b"),
    ["fast-forward-branch", "dev", { oid: "a" }, { oid: "b" }, { oid: "b" }],
  ],
  [
    "a branch that is pointed elsewhere",
    { replace: { status: "moved" } },
    ({ branches }) => branches.replace(REPOSITORY, "x", "a", "b"),
    ["move-branch", "x", { oid: "a" }, { oid: "b" }, { oid: "b" }],
  ],
  [
    "a branch that is deleted",
    { remove: { status: "moved" } },
    ({ branches }) => branches.remove(REPOSITORY, "x", "a"),
    ["delete-branch", "x", { oid: "a" }, null, { oid: null }],
  ],
  [
    "a branch that somebody moved first",
    { remove: { status: "stale", oid: "z" } },
    ({ branches }) => branches.remove(REPOSITORY, "x", "a"),
    ["delete-branch", "x", { oid: "a" }, null, { changed: false }],
  ],
  [
    "a pull request that is opened",
    { ensureOpen: { status: "open", created: true, pullRequest: PULL } },
    ({ pullRequests }) =>
      pullRequests.ensureOpen({
        ...{ repository: REPOSITORY, head: "x", base: "dev", title: "T", body: "B", isDraft: false },
      }),
    ["open-pull-request", "x", null, { head: "x", base: "dev", title: "T", draft: false }, { number: 7 }],
  ],
  [
    "a text that is rewritten, read first because nothing has shown it",
    { read: PULL },
    ({ pullRequests }) => pullRequests.update(REPOSITORY, 7, { body: "new", state: "closed" }),
    [
      ...(["update-pull-request", "#7", { body: "old", state: "open" }] as const),
      ...([
        { body: "new", state: "closed" },
        { body: "new", state: "closed" },
      ] as const),
    ],
  ],
  [
    "labels of a pull request",
    { read: PULL },
    ({ pullRequests }) => pullRequests.ensureLabels(REPOSITORY, 7, ["more"]),
    ["label", "#7", { labels: ["Kept"] }, { labels: ["more"] }, { labels: ["Kept", "more"] }],
  ],
  [
    "a label that is taken off",
    {},
    ({ pullRequestThreads }) => pullRequestThreads.removeLabel(REPOSITORY, 7, "kept"),
    ["remove-label", "#7", { labels: null }, { label: "kept" }, { label: "kept" }],
  ],
  [
    "a comment that is edited",
    { readOwnComment: "before <m>", ensureOwnComment: "updated" },
    ({ pullRequestThreads }) => pullRequestThreads.ensureOwnComment(REPOSITORY, 7, "now <m>", "<m>"),
    ["comment", "#7", { body: "before <m>" }, { body: "now <m>", mark: "<m>" }, { body: "now <m>" }],
  ],
  [
    "a draft that becomes ready",
    { markReady: true },
    ({ pullRequestThreads }) => pullRequestThreads.markReady(REPOSITORY, PULL),
    ["mark-ready", "#7", { draft: true }, { draft: false }, { draft: false }],
  ],
  [
    "a pull request that becomes a draft",
    { convertToDraft: true },
    ({ pullRequestThreads }) => pullRequestThreads.convertToDraft(REPOSITORY, { ...PULL, isDraft: false }),
    ["convert-to-draft", "#7", { draft: false }, { draft: true }, { draft: true }],
  ],
  [
    "a request for a review",
    {},
    ({ pullRequestThreads }) => pullRequestThreads.requestReviewers(REPOSITORY, 7, ["ann"]),
    ["request-review", "#7", null, { reviewers: ["ann"] }, { reviewers: ["ann"] }],
  ],
  [
    "an issue that is opened",
    { open: ISSUE },
    ({ issues }) =>
      issues.open(REPOSITORY, { title: "Broken", body: "<m>", labels: [], assignees: [] }, "<m>"),
    ["open-issue", "Broken", null, { title: "Broken", mark: "<m>" }, { number: 9 }],
  ],
  [
    "a comment on an issue",
    { ensureComment: { created: true } },
    ({ issues }) => issues.ensureComment(REPOSITORY, 9, "text <m>", "<m>"),
    ["comment", "#9", { body: null }, { body: "text <m>", mark: "<m>" }, { body: "text <m>" }],
  ],
];

describe("journalPorts", () => {
  it.each(CASES)("announces %s", async (_, answers, write, [operation, target, before, intent, after]) => {
    const { journal, text } = recordLines();
    const { ports } = fakePorts(answers);

    await write(journalPorts(ports, journal));

    const { entries } = readJournal(text());
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ repository: "acme/api", operation, target, before, intent });
    expect(entries[0]?.end).toMatchObject({ status: "done", after });
  });

  it("knows an issue from the list that went by, through all of its changes", async () => {
    const { journal, text } = recordLines();
    const { ports, calls } = fakePorts({ list: [ISSUE], update: { ...ISSUE, body: "new", state: "closed" } });
    const { issues } = journalPorts(ports, journal);

    await issues.list(REPOSITORY, { state: "all", maxPages: 1 });
    await issues.update(REPOSITORY, 9, { body: "new", state: "closed", stateReason: "completed" });
    await issues.update(REPOSITORY, 9, { title: "Again", state: "open" });
    await issues.ensureLabels(REPOSITORY, 9, ["b"]);

    expect(readJournal(text()).entries.map(({ before }) => before)).toEqual([
      { body: "old", state: "open", stateReason: null },
      { title: "Broken", state: "closed", stateReason: null },
      { labels: ["a"] },
    ]);
    expect(calls).toEqual(["list", "update", "update", "ensureLabels"]);
  });

  it("asks for nothing that a list of pull requests has shown", async () => {
    const { journal, text } = recordLines();
    const found = { status: "found", pullRequests: [PULL] };
    const { ports, calls } = fakePorts({ listOpen: [found] });
    const { pullRequests } = journalPorts(ports, journal);

    await pullRequests.listOpen([{ repository: REPOSITORY, base: "dev" }]);
    await pullRequests.update(REPOSITORY, 7, { title: "New" });
    await pullRequests.ensureLabels(REPOSITORY, 7, ["more"]);
    await pullRequests.ensureLabels(REPOSITORY, 7, []);

    expect(calls).toEqual(["listOpen", "update", "ensureLabels"]);
    expect(readJournal(text()).entries.map(({ before }) => before)).toEqual([
      { title: "Sync" },
      { labels: ["Kept"] },
    ]);
  });

  it.each([
    ["a comment that says it already", { readOwnComment: "same <m>" }],
    ["a pull request that is ready already", { markReady: true }],
  ])("has no line for %s", async (_, answers) => {
    const { journal, lines } = recordLines();
    const { pullRequestThreads } = journalPorts(fakePorts(answers).ports, journal);

    await pullRequestThreads.ensureOwnComment(REPOSITORY, 7, "same <m>", "<m>").catch(() => undefined);
    await pullRequestThreads.markReady(REPOSITORY, { ...PULL, isDraft: false });

    expect(lines.filter((line) => line.includes("mark-ready"))).toEqual([]);
    if ("readOwnComment" in answers) expect(lines).toEqual([]);
  });

  it.each(["branches", "pullRequests", "pullRequestThreads", "issues"] as const)(
    "passes the reads of %s on as they are",
    async (port) => {
      const { journal, lines } = recordLines();
      const { ports } = fakePorts({ read: null, readText: null });
      const reads = Object.entries(journalPorts(ports, journal)[port]).filter(([name]) =>
        /^(read|compare|was|isFile|listComments|listOpenFrom|listChanges)/.test(name),
      );

      for (const [, read] of reads)
        await (read as (...query: unknown[]) => Promise<unknown>)(REPOSITORY, 1, "x");

      expect(reads.length).toBeGreaterThan(0);
      expect(lines).toEqual([]);
    },
  );
});
