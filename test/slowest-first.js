import Sequencer from "@jest/test-sequencer";
import { plan, secondsOf } from "./test-plan.js";

/** The slowest files come first, so that at the end no core waits for another. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    // jest's own order also marks how long each file took the last time.
    const sorted = super.sort(tests);
    plan.seconds = sorted.reduce((sum, test) => sum + secondsOf(test), 0);
    return [...sorted].sort((a, b) => secondsOf(b) - secondsOf(a));
  }
}
