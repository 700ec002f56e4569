import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "../src/git-process.ts";
import { BareRepository } from "../src/index.ts";

const SIGNATURE = { name: "Test", email: "test@localhost", atMs: 1_700_000_000_000 };

/** A folder that is removed again, with a bare repository in it. */
export interface Fixture {
  readonly folder: string;
  readonly gitDir: string;
  readonly repository: BareRepository;
  /** Makes a commit whose tree holds exactly these files; modes other than 100644 as `path:mode`. */
  commit(
    files: Readonly<Record<string, string>>,
    parents: readonly string[],
    message?: string,
  ): Promise<string>;
  setRef(ref: string, oid: string): Promise<void>;
  readRef(ref: string): Promise<string | null>;
  remove(): Promise<void>;
}

/** Makes an empty bare repository to test with. */
export async function makeFixture(): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), "automation-git-"));
  const gitDir = join(folder, "repository.git");
  await runGit({ gitDir, args: ["init", "--quiet", "--bare", "--initial-branch=main"] });
  const repository = BareRepository.open(gitDir);
  const emptyTree = (await repository.run({ args: ["mktree"], input: "" })).stdout.toString().trim();
  return {
    folder,
    gitDir,
    repository,
    commit: async (files, parents, message = "test") => {
      const replacements = await Promise.all(
        Object.entries(files).map(async ([name, text]) => {
          const [path = "", mode = "100644"] = name.split(":");
          return { path, mode, oid: await repository.writeBlob(text) };
        }),
      );
      return repository.commitTree(
        await repository.writeTree(emptyTree, replacements),
        parents,
        message,
        SIGNATURE,
      );
    },
    setRef: async (ref, oid) => {
      await repository.run({ args: ["update-ref", ref, oid] });
    },
    readRef: async (ref) => {
      const { exitCode, stdout } = await repository.run({
        args: ["rev-parse", "--verify", "--quiet", ref],
        okExitCodes: [0, 1],
      });
      return exitCode === 0 ? stdout.toString().trim() : null;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
