import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { type Gate, openGate } from "@automation/test-kit/request-gate";
import { checkLosses, checkProcess, checkTruth, checkWorld } from "./invariants.ts";
import { withTokens } from "./make-ecosystem.ts";
import { mergeAsPeople } from "./merge.ts";
import { checkOpened, checkReopened, countOwnPullRequests, listOwnPullRequests } from "./opened.ts";
import { pushAsPerson } from "./push.ts";
import { BUNDLE, type FinishedProcess, runProcess, STATE_FILE } from "./run-process.ts";
import type { ProcessPlan, Scenario, Step } from "./scenario.ts";
import { takeStock, type World } from "./world.ts";

/** What became of a scenario. */
export interface Play {
  readonly scenario: Scenario;
  /** Processes that were started, the killed ones included. */
  readonly runs: number;
  readonly killed: number;
  /** Faults that struck. */
  readonly faults: number;
  /** Merges by people, "Update branch" included. */
  readonly merges: number;
  readonly requests: number;
  /** What did not hold; empty when all is well. */
  readonly violations: readonly string[];
  /** The log of the last process, for the one who looks for the reason. */
  readonly lastLog: string;
}

/** Undisturbed runs after which everything must be as it should. */
const RUNS_TO_HEAL = 3;

/** Plays a scenario to its end, lets it heal, and looks at what is left. */
export async function play(scenario: Scenario, bundle: string = BUNDLE): Promise<Play> {
  const { ecosystem, backend } = scenario;
  const sandbox = await startSandbox({ seed: withTokens(ecosystem), backend, limits: { secondary: false } });
  const gate = await openGate(sandbox.url);
  const workspace = await mkdtemp(join(tmpdir(), "automation-chaos-"));
  try {
    await writeConfiguration(workspace, scenario);
    const stage = new Stage(scenario, { sandbox, gate, workspace, bundle }, await takeStock(sandbox));
    for (const step of scenario.steps) await stage.take(step);
    await stage.heal();
    return stage.result();
  } finally {
    await gate.close();
    await sandbox.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function writeConfiguration(workspace: string, { ecosystem, config }: Scenario): Promise<void> {
  const repositories = ecosystem.repositories.map(({ repository }) => repository);
  await mkdir(join(workspace, "config"));
  const text = JSON.stringify({ repositories, ...config });
  await writeFile(join(workspace, "config", "ecosystem-repos.json"), text);
}

interface Props {
  readonly sandbox: Sandbox;
  readonly gate: Gate;
  /** Folder in which the action runs. */
  readonly workspace: string;
  readonly bundle: string;
}

class Stage {
  readonly #scenario: Scenario;
  readonly #sandbox: Sandbox;
  readonly #gate: Gate;
  readonly #workspace: string;
  readonly #bundle: string;
  readonly #world: World;
  readonly #violations: string[] = [];
  readonly #processes: FinishedProcess[] = [];
  #faults = 0;
  #peoplesRequests = 0;
  #merges = 0;

  constructor(scenario: Scenario, { sandbox, gate, workspace, bundle }: Props, world: World) {
    this.#scenario = scenario;
    this.#sandbox = sandbox;
    this.#gate = gate;
    this.#workspace = workspace;
    this.#bundle = bundle;
    this.#world = world;
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case "run":
        for (const fault of step.faults) this.#sandbox.faults.add(fault);
        await this.#run(step.processes);
        this.#faults += this.#sandbox.faults.list().reduce((sum, { struck }) => sum + struck, 0);
        this.#sandbox.faults.clear();
        return;
      case "memory":
        return this.#spoilMemory(step.becomes);
      case "push":
        return pushAsPerson(step, this.#sandbox, this.#world);
      case "merge":
        return this.#merge(step);
    }
  }

  /** Runs undisturbed until a run finds nothing left to write, and then looks at everything. */
  async heal(): Promise<void> {
    const opened = await listOwnPullRequests(this.#sandbox);
    await this.#runUntilQuiet();
    this.#violations.push(...checkReopened(opened, await listOwnPullRequests(this.#sandbox)));
  }

  async #runUntilQuiet(): Promise<void> {
    for (let run = 1; run <= RUNS_TO_HEAL; run += 1) {
      const before = this.#countWrites();
      const [healer] = await this.#run([{ inputs: {} }]);
      if (healer?.exitCode !== 0) this.#violations.push(`an undisturbed run ended with ${healer?.exitCode}`);
      if (this.#countWrites() > before) continue;
      this.#violations.push(...(await checkWorld(this.#scenario, this.#sandbox, this.#world)));
      if (healer !== undefined) {
        this.#violations.push(...(await checkTruth(healer, this.#scenario, this.#sandbox, this.#world)));
      }
      return;
    }
    this.#violations.push(`${RUNS_TO_HEAL} undisturbed runs were not enough: the last one still wrote`);
    this.#violations.push(...(await checkWorld(this.#scenario, this.#sandbox, this.#world)));
  }

  result(): Play {
    const requests = this.#processes.reduce((sum, process) => sum + process.requests, 0);
    const journal = this.#sandbox.journal().length - this.#peoplesRequests;
    if (requests !== journal) this.#violations.push(`${requests} requests were sent, and ${journal} arrived`);
    return {
      scenario: this.#scenario,
      runs: this.#processes.length,
      killed: this.#processes.filter(({ exitCode }) => exitCode === null).length,
      faults: this.#faults,
      merges: this.#merges,
      requests,
      violations: this.#violations,
      lastLog: this.#processes.at(-1)?.log ?? "",
    };
  }

  async #run(plans: readonly ProcessPlan[]): Promise<readonly FinishedProcess[]> {
    const { mode, head } = this.#scenario;
    const before = await countOwnPullRequests(this.#sandbox);
    const finished = await Promise.all(
      plans.map((plan, index) =>
        runProcess(plan, {
          workspace: this.#workspace,
          gate: this.#gate,
          bundle: this.#bundle,
          inputs: { mode, head },
          name: `run${index}`,
        }),
      ),
    );
    this.#processes.push(...finished);
    const opened = (await countOwnPullRequests(this.#sandbox)) - before;
    for (const process of finished) this.#violations.push(...checkProcess(process));
    if (finished.length === 1)
      this.#violations.push(...finished.flatMap((only) => checkOpened(only, opened)));
    return finished;
  }

  async #merge(step: Extract<Step, { kind: "merge" }>): Promise<void> {
    // Where people leave the branches is taken down anew, so what was lost until now is told now.
    this.#violations.push(...(await checkLosses(this.#scenario, this.#sandbox, this.#world)));
    const { sent, granted } = await mergeAsPeople(step, this.#sandbox, this.#world);
    this.#peoplesRequests += sent;
    this.#merges += granted;
  }

  #countWrites(): number {
    return this.#sandbox.journal().filter(({ isWriteApplied }) => isWriteApplied).length;
  }

  async #spoilMemory(becomes: "lost" | "garbage" | "cut" | "foreign"): Promise<void> {
    const file = join(this.#workspace, STATE_FILE);
    if (becomes === "lost") return rm(file, { force: true });
    const text = await readFile(file, "utf8").catch(() => "");
    const spoilt = {
      garbage: "\u0000{]",
      cut: text.slice(0, text.length / 2),
      foreign: '{"schema_version":99}',
    };
    return writeFile(file, spoilt[becomes]);
  }
}
