/**
 * Lets clients of other makes do their ordinary jobs on the local GitHub: `pnpm clients [name...]`. Each is installed at its
 * pinned version in a temporary folder. A client whose tools are not here is skipped, and that is said.
 *
 * `--quick` takes those that install in under a minute, `--write` puts the table into the document, `--check` exits with
 * 1 where a pinned client does less than the document says.
 */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSandbox } from "@automation/github-sandbox";
import type { Client, JobResult } from "./client.ts";
import { isThere } from "./process.ts";
import { CLIENTS_SEED } from "./seed.ts";
import { type Verdict, writeTable } from "./table.ts";
import { BOTS } from "./with-bots.ts";
import { COMMANDS } from "./with-commands.ts";
import { LIBRARIES } from "./with-programs.ts";

const DOCUMENT = join(import.meta.dirname, "..", "docs", "testing-your-own-automation.md");

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function judge(client: Client, root: string): Promise<Verdict | null> {
  for (const command of client.needs) {
    if (!(await isThere(command))) {
      say(`${client.name}: SKIPPED, ${command} is not here`);
      return null;
    }
  }
  const version = (await client.found?.()) ?? client.version;
  if (version !== client.version) {
    say(`${client.name}: ${version} is here, the table is about ${client.version}`);
  }
  const folder = join(root, client.name.replaceAll(/\W/g, "-"));
  await mkdir(folder, { recursive: true });
  const startedAt = performance.now();
  await client.install(folder);
  const installedAt = performance.now();
  const results = await work(client, folder);
  const done = results.filter(({ ok }) => ok).length;
  const [install, run] = [installedAt - startedAt, performance.now() - installedAt].map((ms) =>
    Math.round(ms / 1000),
  );
  say(
    `${client.name} ${version}: ${done} of ${results.length} jobs (installed in ${install} s, ran ${run} s)`,
  );
  for (const { job, why } of results.filter(({ ok }) => !ok)) {
    say(`  not done: ${job}: ${why.replaceAll(/\s+/g, " ")}`);
  }
  return { name: client.name, version, isPinned: version === client.version, results };
}

async function work(client: Client, folder: string): Promise<readonly JobResult[]> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  const sandbox = await startSandbox({ seed: CLIENTS_SEED, tls: true, limits: { secondary: false } });
  const { PATH, GOPATH, GOMODCACHE } = process.env;
  const environment = {
    ...{ PATH, HOME: home, LANG: "C.UTF-8", TZ: "UTC", GIT_CONFIG_NOSYSTEM: "1" },
    ...(GOPATH === undefined ? {} : { GOPATH }),
    ...(GOMODCACHE === undefined ? {} : { GOMODCACHE }),
    // Programs are run where they are: nothing may be written beside them.
    PYTHONDONTWRITEBYTECODE: "1",
    GITHUB_TOKEN: "any",
    ...sandbox.environment(),
  };
  try {
    return await client.run({ folder, sandbox, environment });
  } finally {
    await sandbox.close();
  }
}

/** Clients that do less than the document says of them. */
async function fallenBehind(verdicts: readonly Verdict[]): Promise<readonly string[]> {
  const text = await readFile(DOCUMENT, "utf8");
  // What is installed on a machine may be of another version than the document is about.
  return verdicts
    .filter(({ isPinned }) => isPinned)
    .flatMap(({ name, results }) => {
      const row = text.split("\n").find((line) => line.startsWith(`| ${name} `));
      const written = Number(/\| (\d+) of \d+ \|/.exec(row ?? "")?.[1] ?? 0);
      const done = results.filter(({ ok }) => ok).length;
      return done < written ? [`${name} does ${done} jobs, not ${written}`] : [];
    });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const chosen = [...COMMANDS, ...LIBRARIES, ...BOTS]
    .filter(({ isQuick }) => isQuick || !values.quick)
    .filter(({ name }) => positionals.length === 0 || positionals.includes(name.toLowerCase()));
  const root = await mkdtemp(join(tmpdir(), "clients-"));
  const verdicts: Verdict[] = [];
  try {
    for (const client of chosen) {
      const verdict = await judge(client, root).catch((error: unknown) => {
        say(`${client.name}: NOT INSTALLED, ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
      if (verdict !== null) verdicts.push(verdict);
    }
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
  if (values.write) {
    await writeTable(
      DOCUMENT,
      verdicts.filter(({ isPinned }) => isPinned),
    );
  }
  const behind = values.check ? await fallenBehind(verdicts) : [];
  for (const line of behind) say(`BEHIND: ${line}`);
  process.exitCode = behind.length === 0 ? 0 : 1;
}

await main();
