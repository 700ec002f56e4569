import { describe, expect, it } from "@jest/globals";
import {
  CONFLICT_COMMENT_MARK,
  DEFAULT_CONFLICT_POLICY,
  type PullRequestResolution,
  readResolveCommands,
  renderConflictComment,
  resolveConflict,
} from "../../src/conflict/index.ts";

const comment = (body: string, createdAtMs = 1, isByMaintainer = true) => ({
  body,
  createdAtMs,
  isByMaintainer,
});
const read = (...comments: Parameters<typeof readResolveCommands>[0]) =>
  readResolveCommands(comments, CONFLICT_COMMENT_MARK);

describe("commands in comments", () => {
  it("name a side for a path; the last one counts, and auto takes it back", () => {
    const { rules, untilMs } = read(
      comment("/resolve ours a.json\n/resolve theirs src/a b.ts", 1),
      comment("please\n/Resolve theirs `a.json`", 2),
      comment("/resolve auto src/a b.ts", 3),
    );

    expect(rules).toEqual([{ glob: "a.json", strategy: "theirs", isFromComment: true }]);
    expect(untilMs).toBe(3);
  });

  it.each([
    ["by somebody who may not write", comment("/resolve ours a.json", 1, false), "only an owner"],
    ["without a path", comment("/resolve ours"), "invalid command"],
    ["with a side that there is not", comment("/resolve mine a.json"), "invalid command"],
  ])("have no effect %s, and are answered", (_what, one, problem) => {
    const { rules, commands } = read(one);

    expect(rules).toEqual([]);
    expect(commands).toEqual([{ line: one.body, problem: expect.stringContaining(problem) }]);
  });

  it.each([
    ["quoted", "> /resolve ours a.json"],
    ["shown as code", "```\n/resolve ours a.json\n```"],
    ["in a sentence", "what does /resolve ours a.json do?"],
    ["our own comment", `${CONFLICT_COMMENT_MARK}\n/resolve ours a.json`],
  ])("are none where they are %s", (_what, body) => {
    expect(read(comment(body)).commands).toEqual([]);
  });

  it("are over once they were carried out", () => {
    const pullRequest: PullRequestResolution = {
      repository: { owner: "a", name: "a" },
      number: 1,
      url: "",
      head: "topic",
      base: "main",
      outcome: "resolved",
      commitOid: "c",
      files: [],
      brokenFiles: [],
      commands: read(comment("/resolve ours a.json", 5)),
    };
    const own = comment(renderConflictComment(pullRequest, undefined), 1, false);

    const later = read(own, comment("/resolve ours a.json", 5), comment("/resolve theirs b.json", 6));

    expect(own.body).toContain("`/resolve ours a.json`: carried out");
    expect(later.rules.map(({ glob }) => glob)).toEqual(["b.json"]);
  });
});

describe("a file that a comment decides", () => {
  const file = { path: "a[1].json", base: '{"a": 1}\n', ours: '{"a": 2}\n', theirs: '{"a": 3}\n' };
  const policy = (glob: string) => ({
    ...DEFAULT_CONFLICT_POLICY,
    strategies: [
      { glob: "**", strategy: "person" as const },
      { glob, strategy: "theirs" as const, isFromComment: true },
    ],
  });

  it("has that side's lines, against the configuration, with what the other side loses", () => {
    expect(resolveConflict(file, policy("a[1].json"))).toMatchObject({
      status: "resolved",
      confidence: "low",
      text: file.theirs,
      decisions: ["a comment prefers theirs where both sides conflict"],
      dropped: ['ours {"a": 2}'],
    });
  });

  it("is that path alone", () => {
    expect(resolveConflict({ ...file, path: "b/a[1].json" }, policy("a[1].json")).status).toBe("needs-human");
    expect(resolveConflict({ ...file, path: "a1.json" }, policy("a[1].json")).status).toBe("needs-human");
  });

  it("is shown with the lines to comment and to configure", () => {
    const body = renderConflictComment(
      {
        repository: { owner: "a", name: "a" },
        number: 1,
        url: "",
        head: "topic",
        base: "main",
        outcome: "needs-human",
        files: [
          {
            path: "a.json",
            resolution: resolveConflict({ ...file, path: "a.json" }, DEFAULT_CONFLICT_POLICY),
            digests: {},
          },
        ],
        brokenFiles: [],
      },
      undefined,
    );

    expect(body).toContain("/resolve ours a.json\n/resolve theirs a.json");
    expect(body).toContain("strategies: |\n  a.json: theirs");
  });
});
