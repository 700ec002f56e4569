import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository, SeedableGitBackend } from "./backend.ts";
import { BareRepository } from "./bare-repo.ts";
import { renderFastImport } from "./fast-import.ts";
import { GitError, runGit } from "./git-process.ts";
import type { HistoryPlan } from "./history-plan.ts";

/** The repository format is written out, so that no default of a newer git (refs in tables, SHA-256) applies. */
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
[gc]
	auto = 0
[receive]
	autogc = false
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;

/** Real bare repositories, `<directory>/<databaseId>.git` each. */
export class BareGitBackend implements SeedableGitBackend {
  readonly #directory: string;
  readonly #repositories = new Map<number, BareRepository>();

  /** `directory` holds the repositories of one sandbox and is made when the first one is. */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Where the repository lives, for `git clone`, `git push` or `git http-backend`. */
  directoryOf(databaseId: number): string {
    return join(this.#directory, `${databaseId}.git`);
  }

  /** Lays the files of an empty repository, as gitrepository-layout(5) has them; no process is needed for that. */
  async create(databaseId: number, defaultBranch: string): Promise<GitRepository> {
    const gitDir = this.directoryOf(databaseId);
    if (existsSync(gitDir)) throw new GitError(`A repository already exists in ${gitDir}.`);
    for (const folder of ["objects/info", "objects/pack", "refs/heads", "refs/tags"]) {
      await mkdir(join(gitDir, folder), { recursive: true });
    }
    await writeFile(join(gitDir, "config"), CONFIG);
    await writeFile(join(gitDir, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
    return this.open(databaseId);
  }

  /** Makes a repository with a planned history, through one `git fast-import`. */
  async createWithHistory(
    databaseId: number,
    defaultBranch: string,
    plan: () => HistoryPlan,
  ): Promise<GitRepository> {
    const input = renderFastImport(plan());
    const repository = await this.create(databaseId, defaultBranch);
    // With a limit of 1 the pack is kept as it is; a second process would unpack a small one.
    const args = ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", "--done"];
    await runGit(args, { gitDir: this.directoryOf(databaseId), input });
    return repository;
  }

  /** Throws a {@link GitError} when there is no such repository. */
  open(databaseId: number): BareRepository {
    const known = this.#repositories.get(databaseId);
    if (known !== undefined) return known;
    const gitDir = this.directoryOf(databaseId);
    if (!existsSync(gitDir)) throw new GitError(`There is no repository in ${gitDir}.`);
    const repository = new BareRepository(gitDir);
    this.#repositories.set(databaseId, repository);
    return repository;
  }

  async remove(databaseId: number): Promise<void> {
    await this.#repositories.get(databaseId)?.close();
    this.#repositories.delete(databaseId);
    await rm(this.directoryOf(databaseId), { recursive: true, force: true });
  }

  /** Ends every git process. The files stay. */
  async close(): Promise<void> {
    await Promise.all([...this.#repositories.values()].map((repository) => repository.close()));
  }
}
