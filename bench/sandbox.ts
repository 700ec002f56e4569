/**
 * `node --conditions=source bench/sandbox.ts`: what the local GitHub itself costs, beside what it is held to. Nothing
 * here is a test: the figures are of one machine on one day.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Sandbox, scaleSeed, startSandbox } from "@automation/github-sandbox";
import { describeMachine, today } from "./document.ts";

const ROUNDS = 5;
const BRANCHES = 50;
const COMMITS = 5_000;

interface Measured {
  readonly what: string;
  readonly goal: string;
  readonly figure: string;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Runs this file as a process of its own, which does one part and prints its figures as JSON. */
async function inProcess(part: string): Promise<Readonly<Record<string, number>>> {
  const child = spawn(process.execPath, ["--conditions=source", import.meta.filename, part], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(child, "close");
  return JSON.parse(text) as Readonly<Record<string, number>>;
}

const EMPTY = { repositories: [] };

async function measureStart(): Promise<Readonly<Record<string, number>>> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let sandbox: Sandbox | undefined;
    times.push(
      await time(async () => {
        sandbox = await startSandbox({ seed: EMPTY });
      }),
    );
    await sandbox?.close();
  }
  return { first: times[0] ?? Number.NaN, later: median(times.slice(1)) };
}

async function measureCompares(): Promise<Readonly<Record<string, number>>> {
  const branches = Array.from({ length: BRANCHES }, (_, index) => ({
    name: `b${index}`,
    behindBy: index * 90 + 1,
    aheadBy: index % 3,
  }));
  const seed = { repositories: [{ repository: "acme/big", commits: COMMITS, branches }] };
  const sandbox = await startSandbox({ seed, limits: { isDisabled: true } });
  const query =
    '{ repository(owner: "acme", name: "big") { refs(refPrefix: "refs/heads/", first: 51) { nodes { name compare(headRef: "main") { aheadBy behindBy } } } } }';
  const ask = async (): Promise<void> => {
    const init = { method: "POST", headers: { authorization: "Bearer x" }, body: JSON.stringify({ query }) };
    const response = await fetch(`${sandbox.url}/graphql`, init);
    const body = (await response.json()) as { readonly errors?: unknown };
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  };
  const cold = await time(ask);
  const warm: number[] = [];
  for (let round = 0; round < 20; round += 1) warm.push(await time(ask));
  await sandbox.close();
  return { cold, warm: median(warm) };
}

async function measureScale(): Promise<Readonly<Record<string, number>>> {
  const seed = scaleSeed({ repositories: 10_000, branches: 20 });
  let sandbox: Sandbox | undefined;
  const ms = await time(async () => {
    sandbox = await startSandbox({ seed, backend: "synthetic" });
  });
  const rss = process.memoryUsage().rss / 2 ** 20;
  await sandbox?.close();
  return { ms, rss };
}

const PARTS = { start: measureStart, compares: measureCompares, scale: measureScale } as const;
const part = process.argv[2];

if (part !== undefined && part in PARTS) {
  process.stdout.write(JSON.stringify(await PARTS[part as keyof typeof PARTS]()));
} else {
  const start = await inProcess("start");
  const compares = await inProcess("compares");
  const scale = await inProcess("scale");
  const ms = (value: number | undefined): string => `${Math.round(value ?? Number.NaN)} ms`;
  const rows: readonly Measured[] = [
    { what: "listening, first start of a process", goal: "under 300 ms", figure: ms(start.first) },
    { what: "listening, every later start", goal: "under 300 ms", figure: ms(start.later) },
    {
      what: "50 comparisons in one query, 5,000 commits, warm",
      goal: "under 25 ms",
      figure: ms(compares.warm),
    },
    { what: "the same, the first time", goal: "none", figure: ms(compares.cold) },
    { what: "10,000 generated repositories x 20 branches, up", goal: "2,000 ms", figure: ms(scale.ms) },
    { what: "the same, memory of the process", goal: "200 MiB", figure: `${Math.round(scale.rss ?? 0)} MiB` },
  ];
  process.stdout.write(
    `Measured on ${today()}: ${describeMachine()}.\n\n| what | goal | measured |\n|---|---|---|\n${rows
      .map(({ what, goal, figure }) => `| ${what} | ${goal} | ${figure} |`)
      .join("\n")}\n`,
  );
}
