import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ROOT } from "../../scripts/repository.ts";

export const REPOSITORY = "org/automation";
export const TOKEN = "release-token";

/** A repository that is released with our own workflow and scripts, its clone, and the GitHub that has it. */
export interface ReleaseScene {
  readonly sandbox: Sandbox;
  /** Folder of the clone. */
  readonly folder: string;
  /** Commits a change with its section in the changelog, and pushes the branch. Returns the commit. */
  commit(tag: string): Promise<string>;
  git(...args: readonly string[]): Promise<string>;
  /** Runs `scripts/release.ts`, as the step of the workflow does on that branch. */
  release(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly output: string }>;
  /** Sends a REST request to the repository. */
  ask(method: string, below: string, body?: object): Promise<unknown>;
  /** The tags that GitHub has, with their commits. */
  tags(): Promise<Record<string, string>>;
  /** What GitHub shows of each release, newest first. */
  releases(): Promise<
    readonly { tag_name: string; draft: boolean; prerelease: boolean; assets: unknown[] }[]
  >;
  latest(): Promise<string>;
  remove(): Promise<void>;
}

const run = promisify(execFile);

export async function makeReleaseScene(): Promise<ReleaseScene> {
  const root = await mkdtemp(path.join(tmpdir(), "automation-release-"));
  const folder = path.join(root, "clone");
  const sandbox = await startSandbox({
    seed: {
      tokens: [{ token: TOKEN, login: "releaser" }],
      repositories: [{ repository: REPOSITORY, files: { "README.md": "# Product\n" }, access: "admin" }],
    },
  });
  const environment = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git = async (...args: readonly string[]) =>
    (await run("git", [...args], { cwd: folder, env: environment })).stdout.trim();
  await mkdir(folder);
  const remote = `${sandbox.url.replace("://", `://x-access-token:${TOKEN}@`)}/${REPOSITORY}.git`;
  await git("clone", "--quiet", remote, ".");
  await git("config", "user.name", "Ada");
  await git("config", "user.email", "ada@example.com");
  await copyReleaseFiles(folder);
  const ask = async (method: string, below: string, body?: object) => {
    const response = await fetch(`${sandbox.url}/repos/${REPOSITORY}/${below}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${below}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    sandbox,
    folder,
    git,
    ask,
    async commit(tag) {
      const text = `# Changelog\n\n## [Unreleased]\n\n## [${tag.slice(1)}] - 2026-12-01\n\n- A change of ${tag}.\n`;
      await writeFile(path.join(folder, "CHANGELOG.md"), text);
      await git("add", "--all");
      await git("commit", "--quiet", "--message", `Prepare ${tag}`);
      await git("push", "--quiet", "origin", "HEAD");
      return git("rev-parse", "HEAD");
    },
    async release(...args) {
      await git("fetch", "--quiet", "--tags", "--force", "origin");
      const env = {
        ...environment,
        ...sandbox.environment(),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REF_NAME: await git("rev-parse", "--abbrev-ref", "HEAD"),
        GITHUB_TOKEN: TOKEN,
        TAG_TOKEN: "",
      };
      const script = path.join(folder, "scripts", "release.ts");
      try {
        const { stdout } = await run(process.execPath, [script, ...args], { cwd: folder, env });
        return { exitCode: 0, output: stdout };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { exitCode: code, output: stdout + stderr };
      }
    },
    async tags() {
      const refs = (await ask("GET", "git/matching-refs/tags/")) as {
        ref: string;
        object: { sha: string };
      }[];
      return Object.fromEntries(refs.map(({ ref, object }) => [ref.replace("refs/tags/", ""), object.sha]));
    },
    releases: async () => (await ask("GET", "releases")) as Awaited<ReturnType<ReleaseScene["releases"]>>,
    latest: async () => ((await ask("GET", "releases/latest")) as { tag_name: string }).tag_name,
    async remove() {
      await sandbox.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The workflow and its scripts as they are; the checks of the small product pass at once. */
async function copyReleaseFiles(folder: string): Promise<void> {
  for (const name of ["scripts/release.ts", "scripts/release", ".github/workflows/release.yml"]) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  await mkdir(path.join(folder, ".ci"));
  await writeFile(path.join(folder, ".ci", "run"), '#!/bin/sh\ntouch "$HOME/proved"\n');
  await chmod(path.join(folder, ".ci", "run"), 0o755);
  await writeFile(path.join(folder, "archive.tar.gz"), "an archive");
  await writeFile(path.join(folder, ".gitignore"), "*.tar.gz\n");
}
