import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { BareRepository, type RepositoryOptions } from "./bare-repository.ts";
import { GitError, type GitRetries, isTransient, runGit } from "./git-process.ts";
import { readNetworkSettings } from "./network-settings.ts";
import { type PushResult, parsePush } from "./push-result.ts";

/** A repository on a server. */
export interface RemoteOptions {
  /** `https://github.com/acme/api.git`, or a path on this machine. */
  readonly url: string;
  /** Sent as GitHub wants it from a program; never in an argument, an address or a message. */
  readonly token?: string;
  readonly signal?: AbortSignal;
  /** How often, and after which waits, what the network made fail is tried again; never when left out. */
  readonly retries?: GitRetries | undefined;
}

/** A ref that is to move. */
export interface RefUpdate {
  /** Full name, as `refs/heads/main`. */
  readonly ref: string;
  readonly newOid: string;
  /** Where it must point now; `null` when it must not exist. */
  readonly expectedOid: string | null;
}

/** A bare partial clone: commits and trees are here, file contents are fetched when they are read. */
export class RemoteRepository {
  readonly local: BareRepository;
  readonly #command: { readonly gitDir: string } & RepositoryOptions;

  private constructor(gitDir: string, options: RepositoryOptions) {
    this.#command = { gitDir, ...options };
    this.local = BareRepository.open(gitDir, options);
  }

  /** Makes an empty partial clone in the folder `gitDir`. Nothing is fetched yet. */
  static async create(
    gitDir: string,
    { url, token, signal, retries }: RemoteOptions,
  ): Promise<RemoteRepository> {
    const options: RepositoryOptions = {
      ...(token !== undefined && { secretConfig: { [`http.${url}.extraHeader`]: toHeader(token) } }),
      ...(signal !== undefined && { signal }),
      retries,
      network: await readNetworkSettings(url, gitDir),
    };
    const repository = new RemoteRepository(gitDir, options);
    await repository.#run(["init", "--quiet", "--bare", "--template="]);
    // Written by hand: a process for each setting takes longer than all of the rest.
    await appendFile(join(gitDir, "config"), renderPartialClone(url));
    return repository;
  }

  /** Fetches branches with their history and without file contents; returns the commit of each, `null` where there is none. */
  async fetchBranches(branches: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const tips = await this.readRefs(branches.map((branch) => `refs/heads/${branch}`));
    const found = branches.filter((branch) => tips.get(`refs/heads/${branch}`));
    if (found.length > 0) {
      const refspecs = found.map((branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
      await this.#run(["fetch", "--quiet", "--no-tags", "--filter=blob:none", "origin", ...refspecs]);
    }
    const commits = await Promise.all(
      found.map(async (branch) => [branch, await this.#readTip(branch)] as const),
    );
    const byBranch = new Map(commits);
    return new Map(branches.map((branch) => [branch, byBranch.get(branch) ?? null]));
  }

  /** Where refs of the server point now; `null` for one that does not exist. */
  async readRefs(refs: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const { stdout } = await this.#run(["ls-remote", "--refs", "origin", ...refs]);
    const lines = stdout.toString("utf8").split("\n");
    const tips = new Map(lines.map((line) => line.split("\t")).map(([oid = "", ref = ""]) => [ref, oid]));
    return new Map(refs.map((ref) => [ref, tips.get(ref) ?? null]));
  }

  /**
   * Moves refs on the server, all or none, each only if it still points where expected.
   *
   * The lease is the comparison, not a force: a caller gives a commit that descends from the expected one, so that a
   * push that passes the comparison is always a fast-forward. When the answer is lost, it is looked up; so is what is
   * behind a refusal, because a server words a lost race in many ways.
   */
  async push(updates: readonly RefUpdate[]): Promise<PushResult> {
    const { retries } = this.#command;
    for (let retryCount = 0; ; retryCount += 1) {
      try {
        return await this.#pushOnce(updates);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        const tips = await this.readRefs(updates.map(({ ref }) => ref));
        if (updates.every(({ ref, newOid }) => tips.get(ref) === newOid)) return { status: "pushed" };
        if (retries === undefined || retryCount >= retries.max || !isTransient(error)) throw error;
        await retries.wait(retryCount);
      }
    }
  }

  async #pushOnce(updates: readonly RefUpdate[]): Promise<PushResult> {
    const leases = updates.map(({ ref, expectedOid }) => `--force-with-lease=${ref}:${expectedOid ?? ""}`);
    const refspecs = updates.map(({ ref, newOid }) => `${newOid}:${ref}`);
    const args = ["push", "--porcelain", "--atomic", "--no-verify", ...leases, "origin", ...refspecs];
    const { exitCode, stdout, words } = await this.#run(args, [0, 1]);
    const result = parsePush(stdout.toString("utf8"), exitCode, words);
    if (result === null) throw new GitError(`git push failed: ${words}`, exitCode, words);
    return result.status === "refused" ? ((await this.#findMoved(updates)) ?? result) : result;
  }

  /** The ref that is not where it was expected by now; `undefined` when all are. */
  async #findMoved(updates: readonly RefUpdate[]): Promise<PushResult | undefined> {
    const tips = await this.readRefs(updates.map(({ ref }) => ref));
    const moved = updates.find(({ ref, expectedOid }) => tips.get(ref) !== expectedOid);
    return moved && { status: "stale", ref: moved.ref };
  }

  async #readTip(branch: string): Promise<string> {
    const { stdout } = await this.#run(["rev-parse", "--verify", `refs/remotes/origin/${branch}^{commit}`]);
    return stdout.toString("utf8").trim();
  }

  #run(args: readonly string[], okExitCodes: readonly number[] = [0]) {
    // A push whose answer was lost is looked up before it is repeated.
    const retries = args[0] === "push" ? undefined : this.#command.retries;
    return runGit({ ...this.#command, retries, args, okExitCodes });
  }
}

/** @see https://git-scm.com/docs/git-config#_values */
function renderPartialClone(url: string): string {
  const quoted = `"${url.replace(/["\\]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n")}"`;
  return [
    "[core]",
    "\trepositoryFormatVersion = 1",
    "[extensions]",
    "\tpartialClone = origin",
    '[remote "origin"]',
    `\turl = ${quoted}`,
    "\tpromisor = true",
    "\tpartialCloneFilter = blob:none",
    "",
  ].join("\n");
}

/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation#about-authentication-as-a-github-app-installation */
function toHeader(token: string): string {
  return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
