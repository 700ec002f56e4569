import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One request to the real GitHub, and what it answered. */
export interface RecordedExchange {
  /** In capitals. */
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Absent for a request without a body. */
  readonly body: unknown;
  /** `accept` and `authorization`, as they were sent. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly status: number;
  readonly response: unknown;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

interface RawExchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly reqheaders: Readonly<Record<string, string | number>>;
  readonly status: number;
  readonly response: unknown;
  readonly rawHeaders: readonly string[];
}

/** All recordings of api.github.com. They are independent of each other. */
export const SCENARIOS = [
  "get-repository",
  "get-content",
  "create-file",
  "git-refs",
  "labels",
  "errors",
  "add-labels-to-issue",
  "paginate-issues",
  "search-issues",
  "rename-repository",
  "create-status",
  "lock-issue",
  "get-root",
  "get-organization",
  "get-archive",
  "release-assets",
  "release-assets-conflict",
  "add-and-remove-repository-collaborator",
  "branch-protection",
  "mark-notifications-as-read",
  "markdown",
  "project-cards",
] as const;

/** Recordings that only read what is there on github.com to this day. */
export const READ_ONLY_SCENARIOS = ["get-root", "get-repository", "get-content"] as const;

export type Scenario = (typeof SCENARIOS)[number];

/** What GitHub answered in July 2022, from https://github.com/octokit/fixtures (MIT), set-up calls included. */
export async function readRecording(scenario: Scenario): Promise<readonly RecordedExchange[]> {
  const root = dirname(createRequire(import.meta.url).resolve("@octokit/fixtures/package.json"));
  const text = await readFile(join(root, "scenarios/api.github.com", scenario, "raw-fixture.json"), "utf8");
  return (JSON.parse(text) as readonly RawExchange[]).map((raw) => ({
    method: raw.method.toUpperCase(),
    path: raw.path,
    body: raw.body === "" ? undefined : raw.body,
    requestHeaders: {
      accept: String(raw.reqheaders.accept),
      authorization: String(raw.reqheaders.authorization),
    },
    status: raw.status,
    response: raw.response === "" ? undefined : raw.response,
    headers: readHeaders(raw.rawHeaders),
  }));
}

function readHeaders(raw: readonly string[]): Readonly<Record<string, string>> {
  const pairs = raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ""] as const] : [],
  );
  return Object.fromEntries(pairs);
}
