import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RunMetrics } from "@automation/core/metrics";
import type { SyncReport } from "@automation/core/report";
import type { Gate } from "@automation/test-kit/request-gate";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { TOKEN } from "./accounts.ts";
import type { ProcessPlan } from "./scenario.ts";

/** The file that runs hand on to each other. */
export const STATE_FILE = "automation_state.json";

/** Longest time for one run, in milliseconds: far above what any takes on a busy machine, so that one that hangs is seen. */
const DEADLINE_MS = 300_000;

/** What one process of the bundled action left behind. */
export interface FinishedProcess {
  readonly plan: ProcessPlan;
  /** `null` for one that was killed. */
  readonly exitCode: number | null;
  readonly log: string;
  /** Requests that it made, as seen on the way. */
  readonly requests: number;
  readonly metrics: RunMetrics | null;
  readonly report: SyncReport | null;
}

/** What ships; `--bundle` names another, to see whether the chaos finds what was broken in it. */
export const BUNDLE = join(PROJECT_ROOT, "actions", "sync-monitor", "dist", "index.js");

/** Where a process runs. */
export interface ProcessPlace {
  /** Folder with the configuration. */
  readonly workspace: string;
  readonly gate: Gate;
  readonly inputs: Readonly<Record<string, string>>;
  readonly bundle: string;
  /** Tells apart processes that run at the same time. */
  readonly name: string;
}

/** Runs the bundled sync-monitor once, until it ends or is killed. */
export async function runProcess(plan: ProcessPlan, place: ProcessPlace): Promise<FinishedProcess> {
  const { workspace, name, gate } = place;
  const [metricsFile, reportFile] = [`${name}-metrics.json`, `${name}-report.json`];
  await Promise.all([metricsFile, reportFile].map((file) => rm(join(workspace, file), { force: true })));
  let isStruck = false;
  let strike: () => void = () => undefined;
  const token = `${TOKEN}${name}`;
  const pass = gate.admit(token, plan.kill, () => {
    isStruck = true;
    strike();
  });
  const child = spawn(process.execPath, [place.bundle], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      GITHUB_WORKSPACE: workspace,
      GITHUB_API_URL: gate.url,
      GITHUB_GRAPHQL_URL: `${gate.url}/graphql`,
      GITHUB_SERVER_URL: gate.url,
      ...toVariables({
        "github-token": token,
        "write-interval-ms": "0",
        "max-wait-minutes": "0",
        "min-success-rate": "90",
        "artifact-name": "none",
        ...place.inputs,
        ...plan.inputs,
        "metrics-file": metricsFile,
        "report-file": reportFile,
        "state-file": STATE_FILE,
      }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  strike = () => {
    child.kill("SIGKILL");
  };
  let log = "";
  const hear = (text: string) => {
    log += text;
  };
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  const alarm = setTimeout(() => {
    hear("\nHANGS\n");
    strike();
  }, DEADLINE_MS);
  const [exitCode] = (await once(child, "close")) as [number | null];
  clearTimeout(alarm);
  await pass.settle();
  return {
    plan,
    exitCode: isStruck ? null : exitCode,
    log,
    requests: pass.count(),
    metrics: await readJson<RunMetrics>(join(workspace, metricsFile)),
    report: await readJson<SyncReport>(join(workspace, reportFile)),
  };
}

function toVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

async function readJson<Shape>(file: string): Promise<Shape | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Shape;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
