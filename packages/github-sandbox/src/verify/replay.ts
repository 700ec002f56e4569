import { Identities } from "./identities.ts";
import type { RecordedExchange } from "./recordings.ts";
import { compareShapes, type ShapeDifference } from "./shape.ts";

export interface ReplayTarget {
  /** Root of the REST interface, without a slash at the end. */
  readonly apiUrl: string;
  /** Root of the web pages, without a slash at the end. */
  readonly serverUrl: string;
  /** Token to send in place of a recorded one; `null` sends none. */
  readonly token: (recorded: string) => string | null;
}

export interface HeaderDifference {
  readonly name: string;
  readonly recorded: string;
  /** `null` when it is not there. */
  readonly actual: string | null;
}

/** One recorded request, made again. */
export interface ReplayedExchange {
  /** As it was sent: `PUT /repos/…`. */
  readonly request: string;
  readonly recordedStatus: number;
  readonly status: number;
  readonly shape: readonly ShapeDifference[];
  readonly headers: readonly HeaderDifference[];
}

const RECORDED_API = "https://api.github.com";
const RECORDED_DOWNLOADS = "https://codeload.github.com";
const RECORDED_SERVER = "https://github.com";

/** Headers that must say the very same, once numbers and addresses are translated. */
const EQUAL_HEADERS = ["link", "location", "content-type", "x-github-media-type", "cache-control"];

/** Headers that must be there; what they say depends on the hour and the token. */
const PRESENT_HEADERS = [
  "etag",
  "x-github-request-id",
  "x-oauth-scopes",
  "x-accepted-oauth-scopes",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-ratelimit-used",
];

/**
 * Makes the requests of a recording again, one after the other, and lays the answers beside the recorded ones. What
 * was given a number or a commit when it was recorded is recognised by its place in the answers.
 */
export async function replay(
  recording: readonly RecordedExchange[],
  target: ReplayTarget,
): Promise<readonly ReplayedExchange[]> {
  const identities = new Identities();
  const replayed: ReplayedExchange[] = [];
  for (const exchange of recording) {
    replayed.push(await replayOne(exchange, target, identities));
  }
  return replayed;
}

async function replayOne(
  recorded: RecordedExchange,
  target: ReplayTarget,
  identities: Identities,
): Promise<ReplayedExchange> {
  const path = identities.translate(recorded.path);
  const token = target.token(recorded.requestHeaders.authorization?.replace(/^\S+ /, "") ?? "");
  const response = await fetch(`${target.apiUrl}${path}`, {
    method: recorded.method,
    redirect: "manual",
    headers: {
      accept: recorded.requestHeaders.accept ?? "*/*",
      "user-agent": "github-sandbox-replay",
      ...(token === null ? {} : { authorization: `token ${token}` }),
      ...(typeof recorded.body === "string" ? { "content-type": "text/plain" } : {}),
    },
    ...(recorded.body === undefined ? {} : { body: bodyOf(recorded, identities) }),
  });
  const actual = parseBody(await response.text(), response.headers.get("content-type"));
  identities.learn(recorded.response, actual);
  return {
    request: `${recorded.method} ${path}`,
    recordedStatus: recorded.status,
    status: response.status,
    shape: compareShapes(recorded.response, actual),
    headers: compareHeaders(recorded.headers, response.headers, (text) =>
      identities
        .translate(text)
        .replaceAll(RECORDED_API, target.apiUrl)
        .replaceAll(RECORDED_DOWNLOADS, target.serverUrl)
        .replaceAll(RECORDED_SERVER, target.serverUrl),
    ),
  };
}

/** A body that is no JSON, the file of a release, goes as it is. */
function bodyOf({ body }: RecordedExchange, identities: Identities): string {
  return typeof body === "string" ? body : identities.translate(JSON.stringify(body));
}

function parseBody(text: string, type: string | null): unknown {
  if (text === "") return undefined;
  return /^application\/json/.test(type ?? "") ? (JSON.parse(text) as unknown) : text;
}

function compareHeaders(
  recorded: Readonly<Record<string, string>>,
  actual: Headers,
  translate: (text: string) => string,
): readonly HeaderDifference[] {
  const missing = PRESENT_HEADERS.filter((name) => name in recorded && !actual.has(name)).map((name) => ({
    name,
    recorded: recorded[name] ?? "",
    actual: null,
  }));
  const unequal = EQUAL_HEADERS.map((name) => ({
    name,
    recorded: translate(recorded[name] ?? ""),
    actual: actual.get(name),
  })).filter((header) => header.recorded !== (header.actual ?? ""));
  return [...missing, ...unequal];
}
