import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { createConflictReport } from "@automation/core/conflict";
import { BareRepository } from "@automation/git";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { PROJECT_ROOT, runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";
import { type GitGateway, startGitGateway } from "./git-gateway.ts";

export const TOKEN = "ghp_conflictTestToken0123456789abcdefABC";

const SIGNATURE = { name: "Dev", email: "dev@localhost", timestamp: 1_700_000_000 };

/** Files of a commit: a path, with `:mode` behind it where it is no plain file, and its content; `null` removes it. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

export type ConflictReport = ReturnType<typeof createConflictReport>;

export interface BundleRun {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What one run of the bundled resolve-conflicts left behind. */
export interface ResolveRun extends BundleRun {
  /** `null` when the run ended before it could write one. */
  readonly report: ConflictReport | null;
}

/** A local GitHub with `acme/app`, whose branch `release` was cut from `main`, and a workspace that lists it. */
export class ConflictScene {
  readonly sandbox: Sandbox;
  readonly gateway: GitGateway;
  readonly server: BareRepository;
  readonly folder: string;

  private constructor(sandbox: Sandbox, gateway: GitGateway, server: BareRepository, folder: string) {
    this.sandbox = sandbox;
    this.gateway = gateway;
    this.server = server;
    this.folder = folder;
  }

  static async start(files: Files, seed: Partial<SeedSpec> = {}): Promise<ConflictScene> {
    const folder = await mkdtemp(join(tmpdir(), "automation-conflicts-"));
    const repository = { repository: "acme/app", branches: [{ name: "release" }] };
    const sandbox = await startSandbox({ seed: { repositories: [repository], ...seed } });
    const { record } = sandbox.repository("acme/app");
    const server = BareRepository.open(join(sandbox.repositoriesDirectory ?? "", `${record.id}.git`));
    const scene = new ConflictScene(sandbox, await startGitGateway(sandbox.url), server, folder);
    await scene.configure({});
    const oid = await scene.commit("main", files);
    await scene.setRef("refs/heads/release", oid);
    return scene;
  }

  async configure(config: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(this.folder, "config"), { recursive: true });
    const base = { repositories: ["acme/app"], auto_merge_threshold_commits: 1, sync: { diverged: "sync" } };
    const text = JSON.stringify({ ...base, ...config });
    await writeFile(join(this.folder, "config", "ecosystem-repos.json"), text);
  }

  /** Puts files into a branch, as somebody's push would. */
  async commit(branch: string, files: Files): Promise<string> {
    const { git } = this.sandbox.repository("acme/app");
    const tip = await this.tip(branch);
    const edits = await Promise.all(
      Object.entries(files).map(async ([name, content]) => {
        const [path = "", mode = "100644"] = name.split(":");
        if (content === null) return { path, mode, oid: null };
        // A submodule's entry is a commit of another repository.
        const oid = mode === "160000" ? String(content) : await git.writeBlob(Buffer.from(content));
        return { path, mode, oid };
      }),
    );
    const base = await git.readCommit(tip);
    const treeOid = await git.writeTree(base?.treeOid ?? null, edits);
    const signatures = { author: SIGNATURE, committer: SIGNATURE };
    const oid = await git.commitTree({ treeOid, parentOids: [tip], message: "work", ...signatures });
    await this.setRef(`refs/heads/${branch}`, oid);
    return oid;
  }

  async setRef(ref: string, oid: string): Promise<void> {
    await this.sandbox.repository("acme/app").git.updateRefs([{ name: ref, after: oid, force: true }]);
  }

  async tip(branch: string): Promise<string> {
    const oid = await this.sandbox.repository("acme/app").git.readRef(`refs/heads/${branch}`);
    if (oid === null) throw new Error(`There is no branch ${branch}.`);
    return oid;
  }

  read(branch: string, path: string): Promise<string | null> {
    return this.server.readFileAt(`refs/heads/${branch}`, path);
  }

  /** `name commit` of every ref below `prefix`. */
  async refs(prefix: string): Promise<readonly string[]> {
    const args = ["for-each-ref", "--format=%(refname) %(objectname)", prefix];
    const { stdout } = await this.server.run({ args });
    return stdout.toString().trim().split("\n").filter(Boolean);
  }

  /** Makes a pull request as a person does, and returns its number. */
  async openPullRequest(head: string, base: string, body = ""): Promise<number> {
    const { number } = await this.call<{ number: number }>("POST", "pulls", {
      title: head,
      head,
      base,
      body,
    });
    return number;
  }

  /** Asks the local GitHub something about acme/app, as somebody else than the action does. */
  async call<T>(method: string, path: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.sandbox.url}/repos/acme/app/${path}`, {
      method,
      headers: { authorization: `token ${TOKEN}`, "user-agent": "test", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** What a person sees of a pull request. */
  async thread(number: number) {
    const all = await this.sandbox.repository("acme/app").pullRequests();
    const found = all.find((one) => one.number === number);
    if (found === undefined) throw new Error(`There is no #${number}.`);
    return {
      isDraft: found.pull.isDraft,
      labels: found.labels.map(String).toSorted(),
      comments: (found.comments ?? []).map(({ body }) => body),
    };
  }

  sync(inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
    return this.#run("sync-monitor", {
      mode: "pull-request",
      "write-interval-ms": "0",
      "artifact-name": "none",
      ...inputs,
    });
  }

  async resolve(
    inputs: Readonly<Record<string, string>> = {},
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ResolveRun> {
    const result = await this.#run("resolve-conflicts", { ...RESOLVE_INPUTS, ...inputs }, environment);
    return { ...result, report: await this.#readReport() };
  }

  /** Starts the bundle and leaves it to the caller. */
  startResolving(inputs: Readonly<Record<string, string>> = {}): ChildProcess {
    const given = { "github-token": TOKEN, ...RESOLVE_INPUTS, ...inputs };
    const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return spawn(process.execPath, [join(PROJECT_ROOT, "actions/resolve-conflicts/dist/index.js")], {
      cwd: this.folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...this.#environment(),
        GITHUB_WORKSPACE: this.folder,
        ...Object.fromEntries(variables),
      },
    });
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.sandbox.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #run(
    action: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<BundleRun> {
    const lines: string[] = [];
    const { exitCode, outputs, summary } = await runBundledAction({
      action,
      workspace: this.folder,
      environment: { ...this.#environment(), ...environment },
      inputs: { "github-token": TOKEN, ...inputs },
      onLine: (line) => lines.push(line),
    });
    return { exitCode, outputs, summary, log: lines.join("\n") };
  }

  #environment(): Record<string, string> {
    return {
      ...this.sandbox.environment(),
      GITHUB_SERVER_URL: this.gateway.url,
      GITHUB_REPOSITORY: "acme/app",
    };
  }

  async #readReport(): Promise<ConflictReport | null> {
    try {
      return JSON.parse(await readFile(join(this.folder, "automation_conflicts.json"), "utf8"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }
}

const RESOLVE_INPUTS = { "dry-run": "false", "write-interval-ms": "0" };
