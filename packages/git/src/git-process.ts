import { spawn } from "node:child_process";
import { devNull } from "node:os";

/** git could not be started, or refused. The message holds git's own words and never a token. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly exitCode: number | undefined;
  /** What git said, without anything secret. */
  readonly words: string;

  constructor(message: string, exitCode: number | undefined, words: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
    this.words = words;
  }
}

/** How a command is repeated that the network, or a server that is not well, made fail. */
export interface GitRetries {
  /** Attempts after the first. */
  readonly max: number;
  /** Waits before another attempt; `retryCount` counts from 0. */
  readonly wait: (retryCount: number) => Promise<void>;
}

/** How this machine reaches a server. */
export interface GitNetwork {
  readonly config: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** How one git command is run. */
export interface GitCommand {
  readonly gitDir: string;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  /** Exit codes that are answers, not failures. Default: 0 only. */
  readonly okExitCodes?: readonly number[];
  /** Settings that must not be seen in a list of processes, such as a header with a token. */
  readonly secretConfig?: Readonly<Record<string, string>>;
  /** Added to git's environment; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** For commands that may talk to a server. */
  readonly network?: GitNetwork;
  readonly signal?: AbortSignal;
  /** Not to be given for what must not happen twice. */
  readonly retries?: GitRetries | undefined;
}

/** What git answered. */
export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** What git said beside its answer, without anything secret. */
  readonly words: string;
}

/** Settings that hold whatever the machine's own configuration says. */
const PINNED_CONFIG = [
  `core.hooksPath=${devNull}`,
  "core.quotePath=false",
  "core.autocrlf=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "merge.renames=true",
  "merge.directoryRenames=false",
  "diff.renames=false",
  "fetch.fsckObjects=false",
  "credential.helper=",
  "protocol.version=2",
].flatMap((setting) => ["-c", setting]);

/** What git and curl say when another attempt may go well: https://curl.se/libcurl/c/libcurl-errors.html */
const PASSING =
  /returned error: (?:5\d\d|429)|could not resolve host|could not connect|failed to connect|connection (?:refused|reset|timed out|was reset)|operation timed out|early eof|unexpected disconnect|rpc failed|empty reply|hung up unexpectedly|transfer closed|recv failure|send failure|http\/2 stream|tls connect|ssl_(?:connect|read)/i;

/** Whether a failure may be gone in a moment. What a server says of a token or a repository is none of that kind. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof GitError && PASSING.test(error.words) && !/returned error: 4(?!29)/.test(error.words)
  );
}

/** Runs git as `runOnce` does, and again where the failure may be gone in a moment and `retries` are given. */
export async function runGit(command: GitCommand): Promise<GitAnswer> {
  const { retries } = command;
  for (let retryCount = 0; ; retryCount += 1) {
    try {
      return await runOnce(command);
    } catch (error) {
      if (retries === undefined || retryCount >= retries.max || !isTransient(error)) throw error;
      await retries.wait(retryCount);
    }
  }
}

/**
 * Runs git without a shell, in an environment of its own: no system, user or inherited settings beside what `network`
 * holds, no hooks, no prompt, plain English. Throws a {@link GitError} for an exit code that is not in `okExitCodes`.
 */
async function runOnce(command: GitCommand): Promise<GitAnswer> {
  const { gitDir, args, okExitCodes = [0] } = command;
  const child = spawn("git", [...PINNED_CONFIG, `--git-dir=${gitDir}`, ...args], {
    env: buildEnvironment(command),
    stdio: "pipe",
    windowsHide: true,
    ...(command.signal !== undefined && { signal: command.signal }),
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // git may end before it has read everything; its exit code tells the reason then, not the broken pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(command.input);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", (cause) =>
      reject(
        new GitError(`git could not be started: ${cause.message}. Is it installed?`, undefined, "", cause),
      ),
    );
    child.on("close", (code) => resolve(code ?? 128));
  });
  const words = hideSecrets(Buffer.concat(stderr).toString("utf8").trim(), command);
  if (!okExitCodes.includes(exitCode)) {
    throw new GitError(`git ${args[0] ?? ""} failed with exit code ${exitCode}: ${words}`, exitCode, words);
  }
  return { exitCode, stdout: Buffer.concat(stdout), words };
}

function buildEnvironment({ secretConfig = {}, environment, network }: GitCommand): NodeJS.ProcessEnv {
  const settings = Object.entries({ ...network?.config, ...secretConfig });
  return {
    ...findGit(),
    LC_ALL: "C",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    ...network?.environment,
    ...environment,
  };
}

/** What the system needs to find and start a program, and a proxy where the machine has one. */
const PASSED_VARIABLES = [
  "PATH",
  "Path",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "https_proxy",
  "HTTPS_PROXY",
  "http_proxy",
  "all_proxy",
  "ALL_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAPATH",
  "GIT_PROXY_SSL_CAINFO",
];

/** Hosts that a proxy cannot reach; the client of the API keeps it from them, too. */
const THIS_MACHINE = ["localhost", "127.0.0.1", "::1"];

function findGit(): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: git is found by PATH; nothing but the names above reaches it.
  const inherited = process.env;
  const direct = inherited.no_proxy ?? inherited.NO_PROXY ?? "";
  return {
    // curl reads this name in lower case only, the client of the API either.
    ...(inherited.HTTP_PROXY !== undefined && { http_proxy: inherited.HTTP_PROXY }),
    ...Object.fromEntries(
      PASSED_VARIABLES.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]])),
    ),
    // A star means every host only where it stands alone.
    no_proxy: direct.trim() === "*" ? "*" : [direct, ...THIS_MACHINE].filter(Boolean).join(","),
  };
}

function hideSecrets(words: string, { secretConfig = {}, network }: GitCommand): string {
  // A proxy's address may hold a password.
  const values = [...Object.values(secretConfig), network?.config["http.proxy"] ?? ""];
  const secrets = values.flatMap((value) => [value, value.split(" ").at(-1) ?? value]);
  return secrets
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), words);
}
