import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_CONFLICT_POLICY, type StrategyRule } from "@automation/core/conflict";
import { BareRepository, RemoteRepository } from "@automation/git";
import { createGitHub } from "@automation/github";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { makeOptions } from "@automation/test-kit/github-options";
import type { ConflictDependencies, ConflictRequest } from "../src/dependencies.ts";
import { run } from "../src/run.ts";

const REPOSITORY = { owner: "acme", name: "app" };
const SIGNATURE = { name: "Dev", email: "dev@localhost", atMs: 1_700_000_000_000 };

/** Files of a commit by path; `null` where one is removed. */
export type Files = Readonly<Record<string, string | null>>;

/** A local GitHub with one pull request, from `feature` into `main`, that is #1. */
export class ConflictedRepository {
  readonly sandbox: Sandbox;
  readonly server: BareRepository;
  readonly #folder: string;

  constructor(sandbox: Sandbox, server: BareRepository, folder: string) {
    this.sandbox = sandbox;
    this.server = server;
    this.#folder = folder;
  }

  static async start(
    base: Readonly<Record<string, string>>,
    feature: Files,
    main: Files,
  ): Promise<ConflictedRepository> {
    const folder = await mkdtemp(join(tmpdir(), "automation-conflict-"));
    const sandbox = await startSandbox({
      seed: { repositories: [{ repository: "acme/app", files: base, branches: [{ name: "feature" }] }] },
    });
    const { record } = sandbox.repository("acme/app");
    const server = BareRepository.open(join(sandbox.repositoriesDirectory ?? "", `${record.id}.git`));
    const repository = new ConflictedRepository(sandbox, server, folder);
    await repository.commit("feature", feature);
    await repository.commit("main", main);
    await repository.post("pulls", { title: "Feature", head: "feature", base: "main" });
    return repository;
  }

  /** Puts files into a branch, as somebody else's push would. */
  async commit(branch: string, files: Files): Promise<string> {
    const tip = await this.tip(branch);
    return this.#write(branch, tip, [tip], files);
  }

  /** Merges one branch into another as a person would: these files are their answer to the conflicts. */
  async mergeByHand(into: string, from: string, files: Files): Promise<string> {
    const [ours, theirs] = [await this.tip(into), await this.tip(from)];
    const { treeOid } = await this.server.mergeTree(ours, theirs);
    return this.#write(into, treeOid, [ours, theirs], files);
  }

  async #write(branch: string, tree: string, parents: readonly string[], files: Files): Promise<string> {
    const replacements = await Promise.all(
      Object.entries(files).map(async ([path, text]) => ({
        path,
        mode: "100644",
        oid: text === null ? null : await this.server.writeBlob(text),
      })),
    );
    const written = await this.server.writeTree(tree, replacements);
    const oid = await this.server.commitTree(written, parents, "work", SIGNATURE);
    await this.server.run({ args: ["update-ref", `refs/heads/${branch}`, oid] });
    return oid;
  }

  async tip(branch: string): Promise<string> {
    const { stdout } = await this.server.run({ args: ["rev-parse", `refs/heads/${branch}`] });
    return stdout.toString().trim();
  }

  async refs(prefix: string): Promise<readonly string[]> {
    const { stdout } = await this.server.run({
      args: ["for-each-ref", "--format=%(refname) %(objectname)", prefix],
    });
    return stdout
      .toString()
      .split("\n")
      .filter((line) => line !== "");
  }

  async post(path: string, body: unknown): Promise<void> {
    const response = await fetch(`${this.sandbox.url}/repos/acme/app/${path}`, {
      method: "POST",
      headers: { authorization: "token x", "user-agent": "test", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  /** Comments and labels of the pull request. */
  async thread(): Promise<{ readonly comments: readonly string[]; readonly labels: readonly string[] }> {
    const [pullRequest] = await this.sandbox.repository("acme/app").pullRequests();
    return {
      comments: (pullRequest?.comments ?? []).map(({ body }) => body),
      labels: [...(pullRequest?.labels ?? [])].map(String),
    };
  }

  /** Runs the action's core against it; `beforePush` acts between reading and pushing. */
  async resolve(
    options: {
      readonly isDryRun?: boolean;
      readonly pullRequest?: number | "all";
      readonly strategies?: readonly StrategyRule[];
      readonly beforePush?: () => Promise<unknown>;
    } = {},
  ) {
    const settings = makeOptions({ apiUrl: this.sandbox.url });
    const folder = await mkdtemp(join(this.#folder, "clone-"));
    const clone = await RemoteRepository.create(join(folder, "clone.git"), {
      url: `${this.sandbox.url}/acme/app.git`,
      token: "x",
    });
    const request: ConflictRequest = {
      repository: REPOSITORY,
      pullRequests: options.pullRequest === "all" ? "all" : [options.pullRequest ?? 1],
      isDryRun: options.isDryRun ?? false,
      isNamed: options.pullRequest !== "all",
    };
    const dependencies: ConflictDependencies = {
      ...createGitHub(settings),
      clone: options.beforePush === undefined ? clone : interfere(clone, options.beforePush),
      readRegenerated: async () => null,
      policy: { ...DEFAULT_CONFLICT_POLICY, strategies: options.strategies ?? [] },
      clock: settings.clock,
      logger: settings.logger,
      signal: new AbortController().signal,
      runUrl: undefined,
    };
    return run(request, dependencies);
  }

  async stop(): Promise<void> {
    await this.sandbox.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function interfere(clone: RemoteRepository, beforePush: () => Promise<unknown>): RemoteRepository {
  return {
    local: clone.local,
    fetchBranches: (branches: readonly string[]) => clone.fetchBranches(branches),
    readRefs: (refs: readonly string[]) => clone.readRefs(refs),
    push: async (updates: Parameters<RemoteRepository["push"]>[0]) => {
      await beforePush();
      return clone.push(updates);
    },
  } as RemoteRepository;
}
