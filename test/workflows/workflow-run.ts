import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import type { Sandbox } from "@automation/github-sandbox";
import { type ActResult, runAct } from "./act.ts";
import { copyProduct, PRODUCT_KEY } from "./product.ts";
import { writeStandIns } from "./stand-ins.ts";

export const TOKEN = "ghp_workflowTestToken0123456789abcdefABCD";

/** What to run, and with what; everything but the workflow has a default. */
export interface WorkflowRunOptions {
  /** Text of the caller's workflow. */
  readonly workflow: string;
  readonly event?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A run, and what it uploaded. */
export interface WorkflowRun extends ActResult {
  /** Text of every uploaded file, by `artifact/path`. */
  readonly artifacts: Readonly<Record<string, string>>;
}

/** A repository of somebody else that uses the product, on a machine that runs workflows. */
export interface CallerRepository {
  readonly folder: string;
  run(options: WorkflowRunOptions): Promise<WorkflowRun>;
  remove(): Promise<void>;
}

/** Makes the caller `caller/home` with an ecosystem configuration of `repositories` and further `files`. */
export async function makeCaller(
  act: string,
  sandbox: Pick<Sandbox, "environment">,
  repositories: readonly unknown[],
  files: Readonly<Record<string, string>> = {},
): Promise<CallerRepository> {
  const root = await mkdtemp(path.join(tmpdir(), "automation-workflows-"));
  const [folder, product] = [path.join(root, "caller"), path.join(root, "product")];
  await copyProduct(product);
  const localRepositories = {
    [PRODUCT_KEY]: product,
    ...(await writeStandIns(path.join(root, "stand-ins"), product)),
  };
  const programs = path.join(root, "programs");
  const scripts = { gh: NO_EARLIER_RUN, git: renderGit(sandbox) };
  await writeFiles(programs, scripts);
  for (const name of Object.keys(scripts)) await chmod(path.join(programs, name), 0o755);
  await writeFiles(folder, { "config/ecosystem-repos.json": JSON.stringify({ repositories }), ...files });
  let runs = 0;
  return {
    folder,
    remove: () => rm(root, { recursive: true, force: true }),
    run: async ({ workflow, event = "workflow_dispatch", secrets = {}, variables = {}, inputs = {} }) => {
      runs += 1;
      const file = path.join(".github", "workflows", "caller.yml");
      await writeFiles(folder, { [file]: workflow });
      commitAll(folder);
      const artifacts = path.join(root, `artifacts-${runs}`);
      const result = await runAct({
        act,
        event,
        repository: folder,
        workflow: file,
        localRepositories,
        environment: { ...environmentOf(sandbox), GITHUB_RUN_ID: String(1000 + runs) },
        secrets: { GITHUB_TOKEN: TOKEN, ...secrets },
        variables,
        inputs,
        programs,
        artifacts,
        cache: path.join(root, "cache"),
      });
      return { ...result, artifacts: await readArtifacts(artifacts) };
    },
  };
}

/** GitHub's command line is on its runners; here it knows of no earlier run. */
const NO_EARLIER_RUN = "#!/bin/sh\n";

/** git, to which github.com is the sandbox: the runs here have GitHub's own web address. */
function renderGit(sandbox: Pick<Sandbox, "environment">): string {
  const { GITHUB_SERVER_URL } = sandbox.environment();
  const rewrite = `url.${GITHUB_SERVER_URL}/.insteadOf=https://github.com/`;
  return `#!/bin/sh\nPATH="\${PATH#"$(dirname "$0")":}"\nexec git -c "${rewrite}" "$@"\n`;
}

/** GitHub's web address is left as it is: the artifact client takes any other for an Enterprise Server. */
function environmentOf(sandbox: Pick<Sandbox, "environment">): Record<string, string> {
  const { GITHUB_API_URL, GITHUB_GRAPHQL_URL } = sandbox.environment();
  return {
    GITHUB_API_URL,
    GITHUB_GRAPHQL_URL,
    GITHUB_REPOSITORY: "caller/home",
    GITHUB_REPOSITORY_OWNER: "caller",
    GITHUB_REF: "refs/heads/main",
  };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** act asks git for the commit that it runs. */
function commitAll(folder: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  const author = ["-c", "user.name=Caller", "-c", "user.email=caller@example.com"];
  git(...author, "commit", "--quiet", "--allow-empty", "--message", "A caller");
}

async function readArtifacts(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const archives = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".zip"));
  const texts: Record<string, string> = {};
  for (const archive of archives) {
    const bytes = await readFile(path.join(archive.parentPath, archive.name));
    for (const [name, text] of unzip(bytes)) texts[`${path.basename(archive.name, ".zip")}/${name}`] = text;
  }
  return texts;
}

const CENTRAL_HEADER = 0x02014b50;

/**
 * The files of a zip archive, by its central directory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
function unzip(bytes: Buffer): readonly (readonly [string, string])[] {
  const files: [string, string][] = [];
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  let at = bytes.readUInt32LE(end + 16);
  while (at < end && bytes.readUInt32LE(at) === CENTRAL_HEADER) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    files.push([name, (method === 0 ? data : inflateRawSync(data)).toString("utf8")]);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
