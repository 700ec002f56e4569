import { printable } from "@automation/core/text";
import type { VerifyResult } from "@automation/github-sandbox/verify";
import { readToken, UsageError } from "./read-token.ts";

export interface VerifyCommandOptions {
  readonly against: string;
  readonly server?: string;
  readonly tokenEnv: string;
  readonly repository?: string;
  readonly json?: boolean;
}

/** Width of the words that an outcome is shown with. */
const OUTCOME_WIDTH = "not checkable".length;

/** `automation sandbox verify`: holds what the sandbox imitates against a GitHub, by reading only. 1 when something differs. */
export async function verifyAgainst(options: VerifyCommandOptions): Promise<void> {
  const token = readToken(options.tokenEnv);
  if (token === undefined) {
    throw new UsageError(
      `The environment variable ${options.tokenEnv} contains no token. Set it, or use another one with --token-env.`,
    );
  }
  // Recordings and facts are loaded by who asks for them only.
  const { verify } = await import("@automation/github-sandbox/verify");
  const apiUrl = options.against.replace(/\/+$/, "");
  const results = await verify({
    apiUrl,
    serverUrl: (options.server ?? webAddress(apiUrl)).replace(/\/+$/, ""),
    token,
    ...(options.repository !== undefined && { repository: options.repository }),
  });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  } else {
    process.stdout.write(`${results.map(formatResult).join("\n")}\n${summarize(results)}\n`);
  }
  if (results.some(({ outcome }) => outcome.status === "broken")) process.exitCode = 1;
}

/** Where the web pages of an API are: `https://github.com`, or the same host on GitHub Enterprise Server. */
export function webAddress(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3$/, "").replace(/^(https?:\/\/)api\./, "$1");
}

function formatResult({ id, statement, source, outcome }: VerifyResult): string {
  const line = `${outcome.status.replace("-", " ").padEnd(OUTCOME_WIDTH)}  ${id}: ${statement}`;
  return outcome.status === "held" ? line : printable(`${line} ${outcome.detail} (${source})`);
}

function summarize(results: readonly VerifyResult[]): string {
  const count = (status: string): number => results.filter(({ outcome }) => outcome.status === status).length;
  return `${count("held")} confirmed, ${count("broken")} wrong, ${count("not-checkable")} not checkable`;
}
