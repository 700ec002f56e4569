import { type IncidentVerdict, type IncidentWrite, parseMarker } from "@automation/core/incident";
import { HOUR_MS, IssueTracker, signal } from "@automation/test-kit/issue-tracker";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

const VERDICT = fc.constantFrom<IncidentVerdict>("failing", "healthy", "unknown");
const MEMBERS = fc.subarray(["AUT-001", "CFG-001", "RUN-001"], { minLength: 1 });

/** Something that happens: a run (new, late or repeated, perhaps killed on the way), a person's deed, time. */
const STEP = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("run" as const),
      verdict: VERDICT,
      members: MEMBERS,
      /** How many runs back. */
      delay: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4 })),
      /** Writes after which it is killed. */
      writes: fc.oneof({ weight: 4, arbitrary: fc.constant(99) }, fc.integer({ min: 0, max: 2 })),
    }),
  },
  fc.record({ kind: fc.constant("close" as const), reason: fc.constantFrom("completed", "not_planned") }),
  fc.record({ kind: fc.constant("reopen" as const) }),
  fc.record({ kind: fc.constant("unlabel" as const) }),
  fc.record({ kind: fc.constant("copy" as const) }),
  fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 200 }) }),
);
type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

function act(tracker: IssueTracker, step: Step): readonly IncidentWrite[] {
  const last = tracker.issues.at(-1);
  switch (step.kind) {
    case "run": {
      const id = Math.max(1, tracker.lastRun + 1 - step.delay);
      return tracker.run(signal(step.verdict, ...step.members), {}, { id, attempt: 1 }, step.writes).writes;
    }
    case "close":
      if (last !== undefined) tracker.close(last.number, step.reason);
      return [];
    case "reopen":
      if (last !== undefined) tracker.reopen(last.number);
      return [];
    case "unlabel":
      if (last !== undefined) tracker.change(last.number, () => ({ labels: [] }));
      return [];
    case "copy":
      // What a race leaves behind: two runs that opened at once.
      if (last?.state === "open") tracker.add({ body: last.body, labels: last.labels });
      return [];
    case "wait":
      tracker.nowMs += step.hours * HOUR_MS;
      return [];
  }
}

const STEPS = fc.array(STEP, { maxLength: 40 });
const OPTIONS = { numRuns: 400 };

describe("whatever happens", () => {
  it("a run that is carried out leaves one open issue at most", () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const tracker = new IssueTracker();
        for (const step of steps) {
          act(tracker, step);
          if (step.kind === "run" && step.writes === 99) expect(tracker.open.length).toBeLessThanOrEqual(1);
        }
      }),
      OPTIONS,
    );
  });

  it("the same run a second time writes nothing, unless it is still needed to fold", () => {
    fc.assert(
      fc.property(STEPS, VERDICT, MEMBERS, (steps, verdict, members) => {
        const tracker = new IssueTracker();
        for (const step of steps) act(tracker, step);
        const run = { id: tracker.lastRun + 1, attempt: 1 };

        tracker.run(signal(verdict, ...members), {}, run);
        const again = tracker.run(signal(verdict, ...members), {}, run);

        expect(again).toMatchObject({ action: "none", writes: [] });
      }),
      OPTIONS,
    );
  });

  it("what is unknown opens and closes nothing", () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const tracker = new IssueTracker();
        for (const step of steps) {
          const [before, count] = [tracker.open.map(({ number }) => number), tracker.issues.length];
          act(tracker, step);
          if (step.kind !== "run" || step.verdict !== "unknown") continue;
          const after = tracker.open.map(({ number }) => number);
          expect(after[0]).toBe(before[0]);
          expect(before).toEqual(expect.arrayContaining(after));
          expect(tracker.issues).toHaveLength(count);
        }
      }),
      OPTIONS,
    );
  });

  it("a run that is older than the last one that was noted, or says nothing worse of it, changes no state", () => {
    fc.assert(
      fc.property(STEPS, VERDICT, fc.boolean(), (steps, verdict, isOlder) => {
        const tracker = new IssueTracker();
        for (const step of steps) act(tracker, step);
        tracker.run(signal("unknown"));
        const noted = tracker.issues
          .map(({ body }) => parseMarker(body))
          .filter((marker) => marker?.foldedInto === null)
          .map((marker) => marker?.state.lastRun?.id ?? 0);
        const oldest = Math.min(...noted);
        fc.pre(noted.length > 0 && oldest > 1);

        const id = isOlder || verdict === "failing" ? oldest - 1 : oldest;

        const plan = tracker.run(signal(verdict), {}, { id, attempt: 1 });

        expect(plan.writes).toEqual([]);
      }),
      OPTIONS,
    );
  });

  it("no comment is made twice, though runs are killed on the way", () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const tracker = new IssueTracker();
        for (const step of steps) act(tracker, step);

        const marks = tracker.comments.map(({ number, body }) => `${number} ${body.split("\n")[0]}`);
        expect(new Set(marks).size).toBe(marks.length);
      }),
      OPTIONS,
    );
  });

  it("two good runs in a row leave no open issue behind, once it is calm", () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const tracker = new IssueTracker();
        for (const step of steps) act(tracker, step);
        tracker.run(signal("failing"));

        for (let calm = 0; calm < 6; calm += 1) tracker.run(signal("healthy"));

        expect(tracker.open).toEqual([]);
      }),
      OPTIONS,
    );
  });
});
