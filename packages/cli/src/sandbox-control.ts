import { setTimeout } from "node:timers/promises";
import { printable } from "@automation/core/text";
import type { FaultRule, JournalEntry } from "@automation/github-sandbox";
import { callSandbox, findSandbox, type SandboxChoice } from "./sandbox-running.ts";

/** Pause between two looks at the journal. */
const FOLLOW_MS = 500;

/** Members of a rule that say which requests it is for. */
const MATCH_MEMBERS = ["method", "path", "graphql", "repository"];

export interface EnvOptions extends SandboxChoice {
  readonly plain?: boolean;
}

/** `automation sandbox env`: the variables that lead a client to a running sandbox. */
export async function env(options: EnvOptions): Promise<void> {
  const root = await findSandbox(options);
  const variables = {
    GITHUB_API_URL: root,
    GITHUB_GRAPHQL_URL: `${root}/graphql`,
    GITHUB_SERVER_URL: root,
  };
  const word = options.plain ? "" : "export ";
  const lines = Object.entries(variables).map(([name, value]) => `${word}${name}=${value}`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

/**
 * Makes a rule of a kind and `name=value` members: numbers, booleans, null and JSON are read as such. What a rule
 * matches (`method`, `path`, `graphql`, `repository`) stands beside the rest.
 */
export function parseFault(kind: string, members: readonly string[]): unknown {
  const pairs = members.map((member) => {
    const mark = member.indexOf("=");
    if (mark < 1) throw new Error(`"${member}" is not name=value.`);
    return [member.slice(0, mark), readValue(member.slice(mark + 1))] as const;
  });
  const isMatch = ([name]: readonly [string, unknown]): boolean => MATCH_MEMBERS.includes(name);
  const match = Object.fromEntries(pairs.filter(isMatch).map(([name, value]) => [name, String(value)]));
  return {
    kind,
    ...Object.fromEntries(pairs.filter((pair) => !isMatch(pair))),
    ...(Object.keys(match).length === 0 ? {} : { match }),
  };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `automation sandbox faults add` */
export async function addFault(
  kind: string,
  members: readonly string[],
  options: SandboxChoice,
): Promise<void> {
  const rule = parseFault(kind, members);
  const root = await findSandbox(options);
  printFaults(await callSandbox(root, "POST", "/faults", rule));
}

/** `automation sandbox faults list` */
export async function listFaults(options: SandboxChoice): Promise<void> {
  printFaults(await callSandbox(await findSandbox(options), "GET", "/faults"));
}

/** `automation sandbox faults clear` */
export async function clearFaults(options: SandboxChoice): Promise<void> {
  await callSandbox(await findSandbox(options), "DELETE", "/faults");
  process.stdout.write("No faults are set.\n");
}

function printFaults(answer: unknown): void {
  const faults = answer as readonly { readonly rule: FaultRule; readonly struck: number }[];
  const lines = faults.map(({ rule, struck }) => `struck ${struck}  ${printable(JSON.stringify(rule))}`);
  process.stdout.write(`${lines.length === 0 ? "No faults are set." : lines.join("\n")}\n`);
}

export interface JournalOptions extends SandboxChoice {
  readonly json?: boolean;
  readonly clear?: boolean;
  readonly follow?: boolean;
}

/** `automation sandbox journal`: what was asked, a line each. */
export async function journal(options: JournalOptions): Promise<void> {
  const root = await findSandbox(options);
  const read = async () => (await callSandbox(root, "GET", "/journal")) as readonly JournalEntry[];
  let entries = await read();
  if (options.clear) await callSandbox(root, "DELETE", "/journal");
  if (options.json) {
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return;
  }
  process.stdout.write(entries.map((entry) => `${formatEntry(entry)}\n`).join(""));
  while (options.follow) {
    await setTimeout(FOLLOW_MS);
    const seen = entries.at(-1)?.sequence ?? 0;
    const now = await read();
    process.stdout.write(
      now
        .filter(({ sequence }) => sequence > seen)
        .map((entry) => `${formatEntry(entry)}\n`)
        .join(""),
    );
    if (now.length > 0) entries = now;
  }
}

/** `12  POST /graphql  200  cost 1  query Scan` */
export function formatEntry(entry: JournalEntry): string {
  const { sequence, method, path, status, cost, operation, fault, isWriteApplied } = entry;
  const extras = [
    ...(operation === null ? [] : [`${operation.kind} ${operation.name ?? "without a name"}`]),
    ...(isWriteApplied ? ["wrote"] : []),
    ...(fault === null ? [] : [`fault ${fault}`]),
  ];
  const answer = status === 0 ? "cut" : String(status);
  return printable([sequence, `${method} ${path}`, answer, `cost ${cost}`, ...extras].join("  "));
}
