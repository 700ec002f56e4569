import { plan, secondsOf } from "./test-plan.js";

/** Fewer files are done before anybody asks. */
const FEWEST_FILES = 20;

const STEP = 0.05;

/** `95` -> `1:35` */
function formatTime(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Says how long a run will take, and every five percent how far it is. */
export default class ProgressReporter {
  #workers;
  #startedAt = 0;
  #doneSeconds = 0;
  #files = 0;
  #nextStep = STEP;

  constructor({ maxWorkers }) {
    this.#workers = maxWorkers;
  }

  onRunStart({ numTotalTestSuites }) {
    this.#startedAt = Date.now();
    this.#files = numTotalTestSuites;
    const cores = `${this.#workers} core${this.#workers === 1 ? "" : "s"}`;
    this.#tell(`${numTotalTestSuites} files: about ${formatTime(plan.seconds / this.#workers)} on ${cores}`);
  }

  onTestResult(test, _, { numPassedTests, numFailedTests, numTotalTestSuites, ...counts }) {
    this.#doneSeconds += secondsOf(test);
    const share = Math.min(this.#doneSeconds / plan.seconds, 1);
    if (share < this.#nextStep) return;
    this.#nextStep = share + STEP;
    const files = counts.numPassedTestSuites + counts.numFailedTestSuites + counts.numPendingTestSuites;
    const elapsed = (Date.now() - this.#startedAt) / 1000;
    const failed = numFailedTests === 0 ? "" : `, ${numFailedTests} FAILED`;
    this.#tell(
      `${Math.round(share * 100)} %: ${files} of ${numTotalTestSuites} files, ${numPassedTests} tests passed${failed} ` +
        `in ${formatTime(elapsed)}; about ${formatTime((elapsed / share) * (1 - share))} left`,
    );
  }

  #tell(text) {
    if (this.#files >= FEWEST_FILES) process.stderr.write(`--- ${text}\n`);
  }
}
