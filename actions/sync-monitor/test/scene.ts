import { parseEcosystemConfig } from "@automation/core/config";
import { ScanScheduler } from "@automation/core/memory";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import type { Connection } from "../src/connection/connection.ts";
import { PartialAnswers } from "../src/connection/partial-answers.ts";
import type { Inputs } from "../src/inputs.ts";
import type { RunEnd } from "../src/report/run-end.ts";
import type { Session } from "../src/session.ts";
import { RunMemory } from "../src/state/run-memory.ts";
import type { FakeGitHub } from "./fake-github.ts";

/** What a test says of a session. */
export interface SceneOptions
  extends Partial<Pick<Session, "memory" | "signal" | "spendablePoints" | "approved">> {
  readonly isDryRun?: boolean;
  /** The key `sync` of the configuration; pull requests are wanted unless it says otherwise. */
  readonly sync?: Readonly<Record<string, unknown>>;
  readonly bots?: Readonly<Record<string, unknown>>;
}

export const NOW_MS = Date.parse("2030-01-10T00:00:00Z");

/** A session on a GitHub in memory, one call at a time. */
export async function makeSession(
  github: FakeGitHub,
  { isDryRun = false, sync = {}, ...change }: SceneOptions = {},
): Promise<Session & { readonly logger: RecordingLogger }> {
  const text = JSON.stringify({ repositories: ["acme/api"], sync: { mode: "pull-request", ...sync } });
  const { config } = await parseEcosystemConfig(text, { file: "ecosystem.json" });
  const inputs = {
    ...{ githubToken: "", ownerTokens: [], app: undefined, repositories: [], shard: undefined, isDryRun },
    ...{ canaryPercent: 0, canaryWaitMinutes: 0, stopWhenFailedPercent: 0, rollsBackOnStop: false },
    overrides: { mode: undefined, head: undefined, threshold: undefined, maxPullRequests: undefined },
  } as unknown as Inputs;
  const connection = {
    open: async () => ({
      ...{ status: "open", github: github.ports, homeLimit: undefined },
      ...{ refusedOwners: new Map(), ownersWithoutApp: new Set() },
    }),
  } as unknown as Connection;
  const memory = new RunMemory();
  const schedule = new ScanScheduler({
    config: config.scheduling,
    intervalMinutes: config.syncIntervalMinutes,
    listed: new Set(["acme/api"]),
    isFullScan: false,
    memory,
    nowMs: NOW_MS,
  });
  return {
    ...{ inputs, config, connection, logger: new RecordingLogger(), schedule },
    ...{ partialAnswers: new PartialAnswers(), memory },
    countRequests: () => 0,
    ...{
      runnerRepository: "acme/automation",
      ecosystem: "0123456789abcdef",
      experiments: null,
      discoveryError: undefined,
      runUrl: undefined,
      runName: undefined,
      journal: undefined,
    },
    ...{ concurrency: 1, botUserIds: [], botBranchPrefixes: [], approved: undefined },
    signal: new AbortController().signal,
    checkpoint: async () => undefined,
    spendablePoints: () => null,
    nowMs: () => NOW_MS,
    sleep: async () => undefined,
    random: () => 0,
    ...change,
  };
}

/** Outcomes by the branch's name. */
export function outcomesOf({ repositories }: RunEnd): Readonly<Record<string, string>> {
  return Object.fromEntries(
    repositories.flatMap(({ branches }) => branches.map(({ name, outcome }) => [name, outcome])),
  );
}
