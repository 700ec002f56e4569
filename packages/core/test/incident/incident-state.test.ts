import {
  advanceIncident,
  DAMPED_RULES,
  flapScore,
  INITIAL_INCIDENT,
  type IncidentEvent,
  type IncidentObservation,
  type IncidentRules,
  type IncidentState,
  type IncidentVerdict,
} from "@automation/core/incident";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

const PLAIN_RULES: IncidentRules = { openAfter: 1, openWindow: 1, closeAfter: 2 };

/** Feeds results, `b` bad, `g` good, `?` unknown, one run each; the phases that follow. */
function follow(
  results: string,
  rules: IncidentRules = DAMPED_RULES,
  isDefinitive = false,
): readonly string[] {
  let state = INITIAL_INCIDENT;
  return [...results].map((letter, index) => {
    const verdict: IncidentVerdict = letter === "b" ? "failing" : letter === "g" ? "healthy" : "unknown";
    const run = { id: index + 1, attempt: 1 };
    state = advanceIncident(state, { verdict, isDefinitive, run }, rules).state;
    return state.phase;
  });
}

describe("an incident", () => {
  it.each([
    ["one bad result is suspect", "b", "suspect"],
    ["then a good one: it was noise", "bg", "ok"],
    ["two bad ones fail", "bb", "failing"],
    ["two of the last three fail", "bgb", "failing"],
    ["two of the last four do not", "bggb", "suspect"],
    ["a good one begins recovery", "bbg", "recovering"],
    ["a bad one ends it", "bbgb", "failing"],
    ["three good ones end the incident", "bbggg", "ok"],
    ["what could not be told changes nothing", "bb?g?g?", "recovering"],
    ["nor does it open", "b????", "suspect"],
    ["nor close", "bbgg???", "recovering"],
  ])("with damping: %s", (_case, results, phase) => {
    expect(follow(results).at(-1)).toBe(phase);
  });

  it.each([
    ["the first bad result opens", "b", "failing"],
    ["one good result is not enough", "bg", "recovering"],
    ["two in a row are", "bgg", "ok"],
    ["two with a bad one between are not", "bgbg", "recovering"],
  ])("by the rules of the action: %s", (_case, results, phase) => {
    expect(follow(results, PLAIN_RULES).at(-1)).toBe(phase);
  });

  it("needs no second result when the first is beyond doubt", () => {
    expect(follow("bg", DAMPED_RULES, true)).toEqual(["failing", "ok"]);
  });

  it("that fails and recovers again and again is flapping, and stays open until it calms down", () => {
    const phases = follow(`${"bg".repeat(8)}${"g".repeat(5)}`, PLAIN_RULES);
    const first = phases.indexOf("flapping");
    const last = phases.lastIndexOf("flapping");

    expect(first).toBeGreaterThan(2);
    expect(phases.slice(first, last)).toEqual(Array(last - first).fill("flapping"));
    expect(phases.at(-1)).toBe("ok");
  });
});

describe("the flap score", () => {
  it.each([
    ["", 0],
    ["g", 0],
    ["g".repeat(21), 0],
    [`${"bg".repeat(10)}b`, 100],
    [`${"g".repeat(20)}b`, 6.25],
    [`b${"g".repeat(20)}`, 3.75],
    ["gb", 6.25],
  ])("of %s is %s %%", (recent, score) => {
    expect(flapScore(recent)).toBeCloseTo(score, 6);
  });
});

const OBSERVATION: fc.Arbitrary<IncidentObservation> = fc.record({
  verdict: fc.constantFrom<IncidentVerdict>("failing", "healthy", "unknown"),
  isDefinitive: fc.boolean(),
  run: fc.record({ id: fc.integer({ min: 1, max: 30 }), attempt: fc.integer({ min: 1, max: 3 }) }),
});
const RULES: fc.Arbitrary<IncidentRules> = fc.record({
  openAfter: fc.integer({ min: 1, max: 3 }),
  openWindow: fc.integer({ min: 3, max: 5 }),
  closeAfter: fc.integer({ min: 1, max: 4 }),
});

/** Folds results and hands every step to `visit`. */
function walk(
  observations: readonly IncidentObservation[],
  rules: IncidentRules,
  visit: (
    before: IncidentState,
    observation: IncidentObservation,
    after: IncidentState,
    event: IncidentEvent,
  ) => void,
): IncidentState {
  return observations.reduce((before, observation) => {
    const { state, event } = advanceIncident(before, observation, rules);
    visit(before, observation, state, event);
    return state;
  }, INITIAL_INCIDENT);
}

describe("no sequence of results", () => {
  it("opens twice without a recovery between, or recovers what was not open", () => {
    fc.assert(
      fc.property(fc.array(OBSERVATION), RULES, (observations, rules) => {
        let isOpen = false;
        walk(observations, rules, (_before, _observation, after, event) => {
          if (event === "opened") expect(isOpen).toBe(false);
          if (event === "recovered") expect(isOpen).toBe(true);
          isOpen = event === "opened" || (isOpen && event !== "recovered");
          expect(["failing", "recovering", "flapping"].includes(after.phase)).toBe(isOpen);
        });
      }),
    );
  });

  it("is changed by a result that is unknown, by an older run, or by a better result of the same run", () => {
    fc.assert(
      fc.property(fc.array(OBSERVATION), RULES, (observations, rules) => {
        walk(observations, rules, (before, { verdict, run }, after, event) => {
          const last = before.lastRun;
          const isOld =
            last !== null &&
            run !== null &&
            (run.id < last.id ||
              (run.id === last.id &&
                (run.attempt < last.attempt || (run.attempt === last.attempt && verdict === "healthy"))));
          if (verdict !== "unknown" && !isOld) return;
          expect(after).toEqual(before);
          expect(event).toBe("ignored");
        });
      }),
    );
  });

  it("closes without enough good results in a row, or one beyond doubt", () => {
    fc.assert(
      fc.property(fc.array(OBSERVATION, { maxLength: 60 }), RULES, (observations, rules) => {
        walk(observations, rules, (_before, observation, after, event) => {
          if (event !== "recovered") return;
          expect(observation.verdict).toBe("healthy");
          expect(observation.isDefinitive || after.goodRuns >= rules.closeAfter).toBe(true);
        });
      }),
    );
  });

  it("comes out differently when late and repeated results are left out", () => {
    fc.assert(
      fc.property(fc.array(OBSERVATION), RULES, (observations, rules) => {
        const effective: IncidentObservation[] = [];
        const whole = walk(observations, rules, (_before, observation, _after, event) => {
          if (event !== "ignored") effective.push(observation);
        });

        expect(walk(effective, rules, () => undefined)).toEqual(whole);
      }),
    );
  });
});
