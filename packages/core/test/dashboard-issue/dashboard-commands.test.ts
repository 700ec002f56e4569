import { answerCommands, readDashboardCommands } from "@automation/core/dashboard-issue";
import type { IssueComment } from "@automation/core/ports";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

function comment(body: string, isByMaintainer = true): IssueComment {
  return { body, isByMaintainer, createdAtMs: 0 };
}

function commandsOf(...comments: readonly IssueComment[]) {
  const { ignored, never } = readDashboardCommands(comments);
  return { ignored: [...ignored], never: [...never] };
}

describe("commands on the dashboard issue", () => {
  it.each([
    ["/ignore Acme/Api", { ignored: ["acme/api"], never: [] }],
    ["/never acme/api release/1.2", { ignored: [], never: ["acme/api release/1.2"] }],
    ["Please\r\n/ignore acme/api  \r\nthanks", { ignored: ["acme/api"], never: [] }],
    ["/ignore acme/api\n/never acme/web main", { ignored: ["acme/api"], never: ["acme/web main"] }],
    ["I would not /ignore acme/api", { ignored: [], never: [] }],
    ["> /ignore acme/api", { ignored: [], never: [] }],
    ["/ignore acme/api and more", { ignored: [], never: [] }],
    ["/ignore acme", { ignored: [], never: [] }],
    ["/never acme/api", { ignored: [], never: [] }],
    ["/ignored acme/api", { ignored: [], never: [] }],
  ])("are read line by line: %j", (body, expected) => {
    expect(commandsOf(comment(body))).toEqual(expected);
  });

  it("count only from people with a say", () => {
    expect(commandsOf(comment("/ignore acme/api", false))).toEqual({ ignored: [], never: [] });
  });

  it.each([
    ["/sync acme/api", { ignored: ["acme/web"], never: ["acme/api-2 b"] }],
    ["/sync acme/api a", { ignored: ["acme/api", "acme/web"], never: ["acme/api b", "acme/api-2 b"] }],
    ["/sync acme/web", { ignored: ["acme/api"], never: ["acme/api a", "acme/api b", "acme/api-2 b"] }],
  ])("are taken back by the last word: %s", (last, expected) => {
    const before =
      "/ignore acme/api\n/ignore acme/web\n/never acme/api a\n/never acme/api b\n/never acme/api-2 b";

    expect(commandsOf(comment(before), comment(last))).toEqual(expected);
  });

  it("never throw, whatever people write", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (bodies) => {
        expect(readDashboardCommands(bodies.map((body) => comment(body))).ignored).toBeInstanceOf(Set);
      }),
    );
  });
});

describe("commands without effect", () => {
  it.each([
    ["/nvr acme/api b", true, /unknown command/],
    ["/help", true, /unknown command/],
    ["/never acme/api", true, /too few or too many arguments/],
    ["/ignore acme/api and more", true, /too few or too many arguments/],
    ["please /ignore acme/api", true, /alone on its line/],
    ["`/ignore acme/api`", true, /alone on its line/],
    ["/ignore acme", true, /owner\/name/],
    ["/ignore acme/api", false, /only an owner, member or collaborator/],
    ["/nvr acme/api b", false, /only an owner, member or collaborator/],
  ])("come back with the reason: %s (by a maintainer: %s)", (line, isByMaintainer, problem) => {
    const { commands, ignored, never } = readDashboardCommands([comment(line, isByMaintainer)]);

    expect(commands).toMatchObject([{ line, problem: expect.stringMatching(problem) }]);
    expect([...ignored, ...never]).toEqual([]);
  });

  it.each([
    "see /etc/hosts",
    "a/b",
    "1/2 never",
    "> /never acme/api",
    "```\n/never acme/api\n```",
    "    /nvr",
  ])("are not seen in %j", (body) => {
    expect(readDashboardCommands([comment(body)]).commands).toEqual([]);
  });

  it("are answered in the dashboard issue, the newest first, those about unknown names too", () => {
    const { commands = [] } = readDashboardCommands([
      comment("/nvr acme/api b\n/ignore acme/nope\n/never acme/api gone\n/never acme/api dev"),
    ]);
    const repositories = [
      {
        repository: { owner: "acme", name: "api" },
        status: "scanned" as const,
        threshold: 10,
        branches: [{ name: "dev", aheadBy: 0, behindBy: 1, outcome: "up-to-date" as const }],
      },
    ];

    const answers = answerCommands({ commands, known: new Set(["acme/api"]), repositories });

    expect(answers).toEqual([
      "- `/never acme/api gone`: acme/api has no branch gone",
      "- `/ignore acme/nope`: there is no acme/nope in the configuration",
      "- `/nvr acme/api b`: unknown command",
    ]);
  });
});
