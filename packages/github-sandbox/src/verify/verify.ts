import { SEEN_BY_ADMINISTRATORS, unexplained } from "./deviations.ts";
import { type Fact, type FactOutcome, notCheckable } from "./fact.ts";
import { GRAPHQL_FACTS } from "./graphql-facts.ts";
import { READ_ONLY_SCENARIOS, readRecording } from "./recordings.ts";
import { type ReplayedExchange, replay } from "./replay.ts";
import { REST_FACTS } from "./rest-facts.ts";
import { createVerifyClient } from "./verify-client.ts";

/** The repository on github.com that the read-only recordings are of. */
export const RECORDED_REPOSITORY = "octokit-fixture-org/hello-world";

/** Everything about GitHub that can be checked by reading. */
export const FACTS: readonly Fact[] = [...REST_FACTS, ...GRAPHQL_FACTS];

export interface VerifyOptions {
  /** Root of the REST interface: `https://api.github.com`. */
  readonly apiUrl: string;
  /** Root of the web pages: `https://github.com`. */
  readonly serverUrl: string;
  readonly token: string;
  /** `owner/name` to look at; best one with two branches. Default: that of the recordings. */
  readonly repository?: string;
}

/** One thing that was checked. */
export interface VerifyResult {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  readonly outcome: FactOutcome;
}

/**
 * Checks what the sandbox takes for true against a GitHub: the recorded requests that only read, and the facts.
 * About 40 requests, none of which writes. Against the real GitHub it tells where the sandbox has fallen behind it.
 */
export async function verify(options: VerifyOptions): Promise<readonly VerifyResult[]> {
  const client = createVerifyClient(options.apiUrl, options.token);
  const context = { client, repository: options.repository ?? RECORDED_REPOSITORY };
  const results: VerifyResult[] = [];
  for (const scenario of READ_ONLY_SCENARIOS) {
    const replayed = await replay(await readRecording(scenario), { ...options, token: () => options.token });
    results.push({
      id: `replay-${scenario}`,
      statement: `The recording ${scenario} gets the same statuses and at least the same keys.`,
      source: `https://github.com/octokit/fixtures scenarios/api.github.com/${scenario}`,
      outcome: judgeReplay(replayed),
    });
  }
  const isMissing = (await client.get(`/repos/${context.repository}`)).status === 404;
  for (const { id, statement, source, check } of FACTS) {
    const outcome = await checkSafely(() => check(context));
    // What breaks without anything to look at says nothing of this GitHub.
    const isOpen = isMissing && outcome.status === "broken";
    results.push({
      id,
      statement,
      source,
      outcome: isOpen
        ? notCheckable(`${context.repository} does not exist: use another repository`)
        : outcome,
    });
  }
  return results;
}

/** Answers of another shape than expected break the fact, not the run. */
async function checkSafely(check: () => Promise<FactOutcome>): Promise<FactOutcome> {
  try {
    return await check();
  } catch (error) {
    return { status: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Keys may have been added since the recording; none may be gone, and no status may differ. */
function judgeReplay(replayed: readonly ReplayedExchange[]): FactOutcome {
  if (replayed.every(({ status }) => status === 404)) {
    return notCheckable(`${RECORDED_REPOSITORY} does not exist`);
  }
  const broken = replayed.flatMap(({ request, recordedStatus, status, shape }) => [
    ...(status === recordedStatus ? [] : [`${request}: ${status}, not ${recordedStatus}`]),
    ...unexplained(shape, SEEN_BY_ADMINISTRATORS)
      .filter(({ kind }) => kind === "missing")
      .map(({ at }) => `${request}: ${at} is missing`),
  ]);
  return broken.length === 0 ? { status: "held" } : { status: "broken", detail: broken.join("; ") };
}
