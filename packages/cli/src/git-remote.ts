import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parseRepositoryRef } from "@automation/core/repository";

const execute = promisify(execFile);

/** The repository that a clone came from, or why it is unknown. */
export type RemoteReading =
  | { readonly status: "found"; readonly repository: string }
  | { readonly status: "unclear"; readonly why: string };

/** A git address, taken apart. What is before an `@` may be a token: it is left out. */
interface GitAddress {
  readonly host: string;
  readonly path: string;
}

/** GitHub's own second name for SSH, on port 443, and the one with www. */
const ALIASES: Readonly<Record<string, string>> = {
  "ssh.github.com": "github.com",
  "www.github.com": "github.com",
};

/**
 * Finds the repository of the clone that `folder` is in: git's remote `origin`, or the only remote that there is. A remote
 * of another host than the one that is talked to is refused: the same name means another repository there.
 */
export async function readRemoteRepository(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RemoteReading> {
  const remotes = (await git(folder, ["remote"]))?.split("\n").filter((name) => name !== "") ?? [];
  const [only] = remotes;
  const name = remotes.includes("origin") ? "origin" : remotes.length === 1 ? only : undefined;
  if (name === undefined) {
    const why =
      remotes.length === 0 ? "This folder is not a clone with a remote" : "There is no remote origin";
    return { status: "unclear", why: `${why}.` };
  }
  const address = await git(folder, ["remote", "get-url", name]);
  return readAddress(address ?? "", name, listHosts(environment));
}

function readAddress(text: string, name: string, hosts: readonly string[]): RemoteReading {
  const address = parseAddress(text);
  if (address === null)
    return { status: "unclear", why: `The URL of the remote ${name} is not the URL of a server.` };
  if (!hosts.includes(address.host)) {
    const why = `The remote ${name} is at ${address.host}, but the API is at ${hosts.join(" or ")}.`;
    return { status: "unclear", why };
  }
  const repository = address.path.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, "");
  return parseRepositoryRef(repository) === null
    ? { status: "unclear", why: `The URL of the remote ${name} contains no owner/name.` }
    : { status: "found", repository };
}

/** `https://user@host:8443/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`, `host:owner/name`. */
export function parseAddress(text: string): GitAddress | null {
  if (/^(https?|ssh|git|git\+ssh|ssh\+git):\/\//i.test(text)) {
    const url = URL.parse(text);
    if (url === null || url.hostname === "") return null;
    return { host: toHost(url.hostname), path: url.pathname };
  }
  // A single letter before the colon is a drive of Windows; a slash before it is a path.
  const scp = /^(?:[^@/:\s]+@)?([\w.-]{2,}):(?!\/\/|\\)(.+)$/.exec(text);
  return scp?.[1] === undefined || scp[2] === undefined ? null : { host: toHost(scp[1]), path: scp[2] };
}

/** The hosts under which the GitHub that is talked to has its repositories. */
function listHosts(environment: NodeJS.ProcessEnv): readonly string[] {
  const api = toHostOf(environment.GITHUB_API_URL ?? "https://api.github.com");
  // github.com and ghe.com have their API at a name of its own, GitHub Enterprise Server below the same one.
  const ofApi = api?.replace(/^api\.(github\.com|[^.]+\.ghe\.com)$/, "$1");
  const server = toHostOf(environment.GITHUB_SERVER_URL ?? "");
  return [...new Set([server, ofApi].filter((host) => host !== undefined))];
}

function toHostOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url === null ? undefined : toHost(url.hostname);
}

function toHost(host: string): string {
  const lower = host.toLowerCase();
  return ALIASES[lower] ?? lower;
}

/** `null` where git is not there or fails: no clone, no remote. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await execute("git", [...args], { cwd: folder });
    return stdout.trim();
  } catch {
    return null;
  }
}
