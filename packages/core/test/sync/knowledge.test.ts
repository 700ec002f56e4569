import { InvariantError } from "@automation/core/errors";
import { type Answer, learn, learnByWriting, type Question, startKnowledge } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import { comparison, due, history, knowledge, stale } from "./builders.ts";

const BRANCH = stale();
const QUESTION: Question = { kind: "protection", branch: BRANCH, comparison: BRANCH.comparison };
const ANSWER: Answer = { question: QUESTION, kind: "protection", value: false };

describe("knowledge", () => {
  it("is new with each answer, and the old one stays as it is", () => {
    const before = startKnowledge([BRANCH]);

    const after = learn(before, [QUESTION], [ANSWER]);

    expect(before.answers.size).toBe(0);
    expect(after.answers.get(BRANCH)).toEqual({ protection: false });
  });

  it("stops a planner that asks again what was answered", () => {
    const known = learn(startKnowledge([BRANCH]), [QUESTION], [ANSWER]);

    expect(() => learn(known, [QUESTION], [ANSWER])).toThrow(InvariantError);
    expect(() => learn(known, [QUESTION], [ANSWER])).toThrow(
      "The question protection about release/1.2 of acme/api was asked twice.",
    );
  });

  it("stops a round that leaves a question open, which would be asked for ever", () => {
    expect(() => learn(startKnowledge([BRANCH]), [QUESTION], [])).toThrow(InvariantError);
  });

  it("of a branch that moved forgets what followed from the older counts, and keeps its history", () => {
    const own = { status: "stopped" } as const;
    const known = due({ answers: { "own-commits": own, history: history() } });
    const moved = { status: "compared", comparison: comparison({ behindBy: 20 }) } as const;

    const { answers } = learnByWriting(knowledge([known]), known.branch, { comparison: moved });

    expect(Object.keys(answers.get(known.branch) ?? {}).toSorted()).toEqual([
      "comparison",
      "history",
      "open-pull-requests",
    ]);
  });

  it("of a branch that turned out to be protected keeps everything else", () => {
    const known = due({ answers: { "own-commits": { status: "stopped" } } });

    const { answers } = learnByWriting(knowledge([known]), known.branch, { protection: true });

    expect(answers.get(known.branch)).toEqual({ ...known.answers, protection: true });
  });
});
