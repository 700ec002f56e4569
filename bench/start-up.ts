import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";

/** How long an action takes from process start on. Medians over rounds in which all take turns on the same machine. */
export interface StartUpCost {
  readonly action: string;
  /** What the clock stopped at: the arrival of the first request, or the end where none is sent. */
  readonly until: "first request" | "end";
  readonly ms: number;
  /** Median of the ratios to the empty Node process of the same round. */
  readonly ratio: number;
}

/** The cost of a Node process that runs an empty module, and of each action beside it. */
export interface StartUpCosts {
  readonly emptyMs: number;
  readonly actions: readonly StartUpCost[];
}

/** Inputs with which each action comes to its first request the way that a scheduled workflow brings it there. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sync-monitor": { "artifact-name": "none" },
  "health-check": {},
  "report-incident": { status: "failing", repository: "acme/api", key: "bench" },
  "resolve-conflicts": { repository: "acme/api", "pull-request": "all" },
  "validate-config": { config: "config/ecosystem-repos.json" },
  "plan-shards": {},
  "evaluate-experiments": { repository: "acme/api" },
  "record-history": { repository: "acme/api" },
  "send-notifications": { repository: "acme/api" },
};

/** Measures the actions' bundles, each beside an empty Node process, in `rounds` rounds. */
export async function measureStartUp(rounds: number): Promise<StartUpCosts> {
  const folder = await mkdtemp(join(tmpdir(), "automation-bench-"));
  const github = await startGitHub();
  try {
    const empty = join(folder, "empty.mjs");
    await writeFile(empty, "");
    await mkdir(join(folder, "config"));
    const config = JSON.stringify({ repositories: ["acme/api", "acme/web"] });
    await writeFile(join(folder, "config", "ecosystem-repos.json"), config);
    const run = async (script: string, inputs: Readonly<Record<string, string>>) => {
      github.forget();
      return timeUntilRequest(script, github, {
        ...github.environment,
        ...toVariables(inputs),
        GITHUB_WORKSPACE: folder,
      });
    };
    await run(empty, {});
    const empties: number[] = [];
    const times = new Map(Object.keys(INPUTS).map((action) => [action, [] as Timing[]]));
    for (let round = 0; round < rounds; round += 1) {
      empties.push((await run(empty, {})).ms);
      for (const [action, taken] of times) {
        taken.push(
          await run(join(PROJECT_ROOT, "actions", action, "dist", "index.js"), INPUTS[action] ?? {}),
        );
      }
    }
    const actions = [...times].map(([action, taken]): StartUpCost => {
      const ratios = taken.map(({ ms }, round) => ms / (empties[round] ?? Number.NaN));
      const until = taken.every(({ isRequest }) => isRequest) ? "first request" : "end";
      return { action, until, ms: median(taken.map(({ ms }) => ms)), ratio: median(ratios) };
    });
    return { emptyMs: median(empties), actions };
  } finally {
    github.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Timing {
  readonly ms: number;
  readonly isRequest: boolean;
}

async function timeUntilRequest(
  script: string,
  github: RefusingGitHub,
  variables: NodeJS.ProcessEnv,
): Promise<Timing> {
  const env = { ...process.env, ...variables };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: "ignore" });
  await once(child, "exit");
  const endedAt = performance.now();
  const requestedAt = github.firstRequestAt();
  return { ms: (requestedAt ?? endedAt) - startedAt, isRequest: requestedAt !== undefined };
}

interface RefusingGitHub {
  readonly environment: NodeJS.ProcessEnv;
  /** When the first request since the last `forget` came in, on this process's clock. */
  firstRequestAt(): number | undefined;
  forget(): void;
  close(): void;
}

/** A GitHub that refuses every token, so that an action ends soon after its first request. */
async function startGitHub(): Promise<RefusingGitHub> {
  let first: number | undefined;
  const server = createServer((_, response) => {
    first ??= performance.now();
    response.writeHead(401, { "content-type": "application/json" }).end('{"message":"Bad credentials"}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` },
    firstRequestAt: () => first,
    forget: () => {
      first = undefined;
    },
    close: () => server.close(),
  };
}

function toVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const given = { "github-token": "ghp_benchToken0123456789abcdefABCDEF0123", ...inputs };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
