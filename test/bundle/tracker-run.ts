import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import type { ForeignTracker } from "./independent-tracker.ts";

export const TOKEN = "ghp_trackerTestToken0123456789abcdefABCDE";

export interface TrackerRun {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A folder in which the bundles of health-check and report-incident run. */
export interface TrackerWorkspace {
  readonly folder: string;
  write(file: string, content: unknown): Promise<void>;
  read(file: string): Promise<string>;
  run(
    action: "health-check" | "report-incident",
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<TrackerRun>;
  remove(): Promise<void>;
}

export async function makeTrackerWorkspace(tracker: ForeignTracker): Promise<TrackerWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), "automation-tracker-"));
  return {
    folder,
    write: async (file, content) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
    },
    read: (file) => readFile(join(folder, file), "utf8"),
    run: async (action, inputs = {}, environment = {}) => {
      const lines: string[] = [];
      const { exitCode, outputs, summary } = await runBundledAction({
        action,
        workspace: folder,
        environment: { ...withoutRunner(), ...tracker.environment(), ...environment },
        inputs: {
          "github-token": TOKEN,
          ...(action === "report-incident" && { "write-interval-ms": "0" }),
          ...inputs,
        },
        onLine: (line) => lines.push(line),
      });
      return { exitCode, outputs, summary, log: lines.join("\n") };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What a runner of our own CI would set. */
function withoutRunner(): Record<string, string> {
  const names = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_WORKFLOW", "GITHUB_JOB"];
  return Object.fromEntries(names.map((name) => [name, ""]));
}
