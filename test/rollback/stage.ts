import { parseEcosystemConfig } from "@automation/core/config";
import { Journal, journalPorts } from "@automation/core/journal";
import { ScanScheduler } from "@automation/core/memory";
import { type RollbackResult, rollBack, selectEntries } from "@automation/core/rollback";
import { DEFAULT_PREFIXES } from "@automation/core/sync";
import { createGitHub, type GitHub } from "@automation/github";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions } from "@automation/test-kit/github-options";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import type { Connection } from "../../actions/sync-monitor/src/connection/connection.ts";
import { PartialAnswers } from "../../actions/sync-monitor/src/connection/partial-answers.ts";
import type { Inputs } from "../../actions/sync-monitor/src/inputs.ts";
import { sync } from "../../actions/sync-monitor/src/run.ts";
import type { Session } from "../../actions/sync-monitor/src/session.ts";
import { RunMemory } from "../../actions/sync-monitor/src/state/run-memory.ts";
import { Killed, makeFaulty, type Strike } from "./faulty-ports.ts";
import { type RepositoryState, takeSnapshot } from "./snapshot.ts";

/** The accounts of every stage: the one of the runs, and a person. */
export const ACCOUNTS: Pick<SeedSpec, "users" | "tokens"> = {
  users: [
    { login: "sync-app[bot]", id: 900, type: "Bot" },
    { login: "ada", id: 901 },
  ],
  tokens: [
    { token: "test-token", login: "sync-app[bot]" },
    { token: "ada-token", login: "ada" },
  ],
};

/** How a run is disturbed. */
export interface Disturbance {
  readonly strike?: Strike;
  /** Called before each write, with its number. */
  readonly onWrite?: (count: number) => Promise<void>;
}

/** What a run left: its journal, and how many writes it tried. */
export interface RunTraces {
  readonly journal: string;
  readonly writes: number;
}

/** A job that writes through the ports, as an action does. */
export type Flow = (ports: GitHub, journal: Journal) => Promise<unknown>;

interface LocalParts {
  readonly sandbox: Sandbox;
  readonly clock: JumpingClock;
  readonly logger: RecordingLogger;
  readonly github: GitHub;
}

/** A local GitHub on which jobs run and are rolled back, all in this process. */
export class Stage {
  readonly #local: LocalParts;
  #runs = 0;

  private constructor(local: LocalParts) {
    this.#local = local;
  }

  static async open(seed: SeedSpec): Promise<Stage> {
    const clock = new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
    const sandbox = await startSandbox({ seed: { ...ACCOUNTS, ...seed }, clock, backend: "synthetic" });
    const options = makeOptions({ apiUrl: sandbox.url, clock, maxRetries: 0 });
    return new Stage({ sandbox, clock, logger: options.logger, github: createGitHub(options) });
  }

  get sandbox() {
    return this.#local.sandbox;
  }

  get github(): GitHub {
    return this.#local.github;
  }

  /** Does something as the person, with a token of hers; throws where it is refused. */
  async act(method: string, path: string, body?: object): Promise<void> {
    const answer = await fetch(`${this.sandbox.url}${path}`, {
      method,
      headers: { authorization: "token ada-token", "user-agent": "ada" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }

  /** Runs a job with a journal; what is thrown at it stays here. */
  async run(flow: Flow, { strike, onWrite }: Disturbance = {}): Promise<RunTraces> {
    this.#runs += 1;
    const lines: string[] = [];
    const faulty = makeFaulty(this.#local.github, strike, onWrite);
    const append = async (line: string) => {
      if (faulty.isDead()) throw new Killed();
      lines.push(`${line}\n`);
    };
    const { clock } = this.#local;
    const id = this.#runs.toString(16).padStart(8, "0");
    const run = `${this.#runs}/1`;
    const journal = new Journal({ sink: { append }, id, run, clock, redactData: (data) => data });
    try {
      await flow(faulty.ports, journal);
    } catch (error) {
      if (!faulty.isDead() && strike === undefined) throw error;
    }
    return { journal: lines.join(""), writes: faulty.count() };
  }

  /** Rolls a run back, in the same way as the action does. */
  async rollBack(
    journals: readonly string[],
    { mode = "apply", allowsForce = true, ...disturbance }: RollbackWish = {},
  ): Promise<RollbackResult> {
    const { logger } = this.#local;
    const allowed = new Set(this.sandbox.repositories().map(({ fullName }) => fullName.toLowerCase()));
    const selected = selectEntries(journals, { allowed, run: undefined, repositories: [], operations: [] });
    const { ports } = makeFaulty(this.#local.github, disturbance.strike, disturbance.onWrite);
    const branchPrefixesOf = () => DEFAULT_PREFIXES;
    const settings = { mode, allowsForce, maxOperations: 1_000, branchPrefixesOf };
    const { signal } = new AbortController();
    return rollBack(selected.repositories, settings, { ...ports, logger, signal });
  }

  snapshot(): Promise<Readonly<Record<string, RepositoryState>>> {
    return takeSnapshot(this.sandbox);
  }

  close(): Promise<void> {
    return this.#local.sandbox.close();
  }

  /** sync-monitor as a job. */
  sync(config: Readonly<Record<string, unknown>> = {}): Flow {
    return async (ports, journal) => sync(await this.#makeSession(config, ports, journal));
  }

  async #makeSession(
    config: Readonly<Record<string, unknown>>,
    github: GitHub,
    journal: Journal,
  ): Promise<Session> {
    const names = this.sandbox.repositories().map(({ fullName }) => fullName);
    const text = JSON.stringify({
      ...{ repositories: names, auto_merge_threshold_commits: 2 },
      ...config,
      sync: { mode: "pull-request", ...(config.sync as object | undefined) },
    });
    const parsed = (await parseEcosystemConfig(text, { file: "ecosystem.json" })).config;
    const connection = {
      open: async () => ({
        ...{ status: "open", github, homeLimit: undefined },
        ...{ refusedOwners: new Map(), ownersWithoutApp: new Set() },
      }),
    } as unknown as Connection;
    const memory = new RunMemory();
    const nowMs = () => this.#local.clock.now();
    const schedule = new ScanScheduler({
      ...{ config: parsed.scheduling, intervalMinutes: parsed.syncIntervalMinutes, listed: new Set(names) },
      ...{ isFullScan: false, memory, nowMs: nowMs() },
    });
    const inputs = {
      ...{ githubToken: "", ownerTokens: [], app: undefined, repositories: [], shard: undefined },
      overrides: { mode: undefined, head: undefined, threshold: undefined, maxPullRequests: undefined },
      isDryRun: false,
      ...{ canaryPercent: 0, canaryWaitMinutes: 0, stopWhenFailedPercent: 0, rollsBackOnStop: false },
    } as unknown as Inputs;
    return {
      ...{ inputs, config: parsed, connection, schedule, memory, journal, nowMs },
      ...{ logger: new RecordingLogger(), partialAnswers: new PartialAnswers(), countRequests: () => 0 },
      ...{ runnerRepository: null, ecosystem: "0123456789abcdef", experiments: null, runUrl: undefined },
      ...{ runName: journal.run, concurrency: 1, botUserIds: [900], botBranchPrefixes: [] },
      ...{
        discoveryError: undefined,
        approved: undefined,
        signal: new AbortController().signal,
        random: () => 0,
      },
      sleep: async () => undefined,
      ...{ checkpoint: async () => undefined, spendablePoints: () => null },
    };
  }
}

/** How a rollback is wanted, and how it is disturbed. */
export interface RollbackWish extends Disturbance {
  readonly mode?: "plan" | "apply";
  readonly allowsForce?: boolean;
}

/** A job with the journal in front of the ports, where it brings none of its own. */
export function throughJournal(work: (ports: GitHub) => Promise<unknown>): Flow {
  return (ports, journal) => work(journalPorts(ports, journal));
}
