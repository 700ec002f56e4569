import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A sandbox that was started, as the small file says that others find it by. */
export interface RunningSandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly pid: number;
}

/** How a command names the sandbox that it is about. */
export interface SandboxChoice {
  readonly url?: string;
  /** Folder given to `up`. */
  readonly data?: string;
}

const FILE = "running-sandbox.json";

/** Where the file of the last sandbox is, whatever folder it keeps its data in: https://specifications.freedesktop.org/basedir-spec/ */
function stateFolder(): string {
  const { LOCALAPPDATA, XDG_STATE_HOME } = process.env;
  const base = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), ".local", "state");
  return join(base, "automation-sandbox");
}

/** Files that lead to a sandbox: the user's own, and one in its data folder. */
function filesOf(data: string | undefined): readonly string[] {
  return [stateFolder(), ...(data === undefined ? [] : [resolve(data)])].map((folder) => join(folder, FILE));
}

/** Lets other commands find this sandbox. Gives what removes the trace again, unless a later one left its own. */
export async function announce(
  running: RunningSandbox,
  data: string | undefined,
): Promise<() => Promise<void>> {
  const files = filesOf(data);
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(running), { mode: 0o600 });
  }
  return async () => {
    for (const file of files) {
      const current = await readRunning(file);
      if (current?.pid === running.pid) await rm(file, { force: true });
    }
  };
}

/** Root of the sandbox that a command is about, which answers. Throws with what to do when there is none. */
export async function findSandbox({ url, data }: SandboxChoice): Promise<string> {
  const found = url ?? (await readRunning(filesOf(data).at(-1) ?? ""))?.url;
  if (found === undefined) {
    const where = data === undefined ? "" : ` on ${data}`;
    throw new Error(`No sandbox is running${where}. Start one with "automation sandbox up", or use --url.`);
  }
  const root = found.replace(/\/+$/, "");
  if (!(await isAlive(root))) {
    throw new Error(`No sandbox responds at ${root}. Start one with "automation sandbox up", or use --url.`);
  }
  return root;
}

async function readRunning(file: string): Promise<RunningSandbox | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as RunningSandbox;
  } catch {
    // Not there, or written half: both mean that nothing is known to run.
    return null;
  }
}

async function isAlive(root: string): Promise<boolean> {
  try {
    const response = await fetch(`${root}/_sandbox/health`);
    return response.ok && ((await response.json()) as { readonly status?: unknown }).status === "ok";
  } catch {
    return false;
  }
}

/** Asks a sandbox's own interface: `callSandbox(root, "DELETE", "/faults")`. Throws what it says when it refuses. */
export async function callSandbox(
  root: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${root}/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === "" ? null : JSON.parse(text);
  if (!response.ok) {
    const { message } = (answer ?? {}) as { readonly message?: unknown };
    throw new Error(typeof message === "string" ? message : `The sandbox responded with ${response.status}.`);
  }
  return answer;
}
