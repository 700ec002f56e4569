import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobResult, Workplace } from "./client.ts";
import { run } from "./process.ts";

type Step = readonly string[];

interface GitJob {
  readonly job: string;
  readonly steps: readonly Step[];
  /** What the last step must say, where it must fail. */
  readonly refusal?: string;
  /** What the last step must print. */
  readonly printed?: string;
}

const CLONE = ["-C", "clone"] as const;

/** What git is asked to do. `URL` stands for the repository's address, `HOST` for the sandbox's. In this order. */
const JOBS: readonly GitJob[] = [
  { job: "ls-remote", steps: [["ls-remote", "URL"]], printed: "refs/heads/feature" },
  {
    job: "ls-remote, pull requests",
    steps: [["ls-remote", "URL", "refs/pull/*"]],
    printed: "refs/pull/1/merge",
  },
  {
    job: "ls-remote --symref",
    steps: [["ls-remote", "--symref", "URL", "HEAD"]],
    printed: "ref: refs/heads/main",
  },
  { job: "clone", steps: [["clone", "-q", "URL", "clone"]] },
  {
    job: "clone with the token as password",
    steps: [["clone", "-q", "http://x-access-token:any@HOST/acme/api.git", "c1"]],
  },
  { job: "clone with the token as user", steps: [["clone", "-q", "http://any:@HOST/acme/api.git", "c2"]] },
  {
    job: "clone with x-oauth-basic",
    steps: [["clone", "-q", "http://any:x-oauth-basic@HOST/acme/api.git", "c3"]],
  },
  { job: "clone --depth", steps: [["clone", "-q", "--depth=1", "URL", "c4"]] },
  { job: "clone --bare", steps: [["clone", "-q", "--bare", "URL", "c5"]] },
  { job: "clone --mirror", steps: [["clone", "-q", "--mirror", "URL", "c6"]] },
  { job: "clone --filter=blob:none", steps: [["clone", "-q", "--filter=blob:none", "URL", "c7"]] },
  { job: "clone --filter=tree:0", steps: [["clone", "-q", "--filter=tree:0", "URL", "c8"]] },
  {
    job: "clone --single-branch",
    steps: [["clone", "-q", "--single-branch", "--branch=stale", "URL", "c9"]],
  },
  { job: "clone with protocol 0", steps: [["-c", "protocol.version=0", "clone", "-q", "URL", "c10"]] },
  {
    job: "clone of what is not there",
    steps: [["clone", "-q", "http://any:@HOST/acme/nope.git", "c11"]],
    refusal: "not found",
  },
  {
    job: "clone --shallow-since",
    steps: [["clone", "-q", "--shallow-since=2000-01-01", "URL", "c12"]],
  },
  {
    job: "clone --shallow-exclude",
    steps: [["clone", "-q", "--shallow-exclude=main", "--branch=feature", "URL", "c13"]],
  },
  {
    job: "clone --filter=blob:limit, files when they are needed",
    steps: [
      ["clone", "-q", "--filter=blob:limit=1", "--no-checkout", "URL", "c14"],
      ["-C", "c14", "checkout", "-q", "feature"],
    ],
  },
  {
    job: "clone --sparse",
    steps: [
      ["clone", "-q", "--filter=blob:none", "--sparse", "URL", "c15"],
      ["-C", "c15", "sparse-checkout", "set", "docs"],
    ],
  },
  {
    job: "clone that asks for bundles, of which there are none",
    steps: [["-c", "transfer.bundleURI=true", "clone", "-q", "URL", "c16"]],
  },
  {
    job: "clone --reference",
    steps: [["clone", "-q", "--reference", "clone", "--dissociate", "URL", "c17"]],
  },
  { job: "fetch", steps: [[...CLONE, "fetch", "-q"]] },
  { job: "fetch --unshallow", steps: [["-C", "c4", "fetch", "-q", "--unshallow"]] },
  { job: "fetch a commit by name", steps: [[...CLONE, "fetch", "-q", "origin", "feature"]] },
  {
    job: "fetch the head of a pull request",
    steps: [[...CLONE, "fetch", "-q", "origin", "pull/1/head:pr-1"]],
  },
  {
    job: "check out the merge of a pull request",
    steps: [
      [...CLONE, "fetch", "-q", "--depth=1", "origin", "+refs/pull/1/merge:refs/remotes/pull/1/merge"],
      [...CLONE, "checkout", "-q", "refs/remotes/pull/1/merge"],
    ],
  },
  { job: "fetch --prune --tags", steps: [[...CLONE, "fetch", "-q", "--prune", "--tags"]] },
  {
    job: "push a new branch",
    steps: [
      [...CLONE, "checkout", "-q", "-b", "work", "origin/main"],
      [...CLONE, "commit", "-q", "--allow-empty", "-m", "Work"],
      [...CLONE, "push", "-q", "-u", "origin", "work"],
    ],
  },
  {
    job: "push more",
    steps: [
      [...CLONE, "commit", "-q", "--allow-empty", "-m", "More"],
      [...CLONE, "push", "-q"],
    ],
  },
  {
    job: "push what is behind",
    steps: [
      [...CLONE, "reset", "-q", "--hard", "HEAD~1"],
      [...CLONE, "push", "-q"],
    ],
    refusal: "rejected",
  },
  { job: "push --force", steps: [[...CLONE, "push", "-q", "--force"]] },
  {
    job: "push --force-with-lease",
    steps: [
      [...CLONE, "commit", "-q", "--amend", "--allow-empty", "-m", "Amended"],
      [...CLONE, "push", "-q", "--force-with-lease"],
    ],
  },
  {
    job: "push --force-with-lease, too late",
    steps: [[...CLONE, "push", "-q", "--force-with-lease=work:main~2", "origin", "main:work"]],
    refusal: "stale info",
  },
  { job: "push --atomic", steps: [[...CLONE, "push", "-q", "--atomic", "origin", "work:a1", "work:a2"]] },
  {
    job: "push --atomic, of which one is refused",
    steps: [[...CLONE, "push", "--atomic", "origin", "work:a3", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  {
    job: "push --atomic, of which one is refused: the other is not there",
    steps: [["ls-remote", "--exit-code", "URL", "a3"]],
    refusal: "",
  },
  {
    job: "push of two, of which one is refused",
    steps: [[...CLONE, "push", "origin", "work:a4", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  { job: "push --dry-run", steps: [[...CLONE, "push", "-q", "--dry-run", "origin", "work:dry"]] },
  { job: "push options", steps: [[...CLONE, "push", "-q", "-o", "ci.skip", "origin", "work:optioned"]] },
  { job: "push --delete", steps: [[...CLONE, "push", "-q", "origin", "--delete", "a1"]] },
  {
    job: "push --delete of what is not there",
    steps: [[...CLONE, "push", "-q", "origin", "--delete", "nope"]],
    refusal: "remote ref does not exist",
  },
  {
    job: "push a tag",
    steps: [
      [...CLONE, "tag", "v1"],
      [...CLONE, "push", "-q", "origin", "v1"],
    ],
  },
  {
    job: "push an annotated tag",
    steps: [
      [...CLONE, "tag", "-a", "v2", "-m", "Two"],
      [...CLONE, "push", "-q", "--follow-tags", "origin", "v2"],
    ],
  },
  {
    job: "push a tag again",
    steps: [
      [...CLONE, "tag", "-f", "v1", "main"],
      [...CLONE, "push", "-q", "origin", "v1"],
    ],
    refusal: "already exists",
  },
  {
    job: "push --mirror to a new repository",
    steps: [
      ["-C", "c5", "push", "-q", "http://any:@HOST/sandbox-bot/notes.git", "refs/heads/*:refs/heads/copy/*"],
    ],
  },
  {
    job: "push to a pull request's ref",
    steps: [[...CLONE, "push", "-q", "origin", "work:refs/pull/1/head"]],
    refusal: "deny updating a hidden ref",
  },
  {
    job: "push to a protected branch",
    steps: [[...CLONE, "push", "-q", "origin", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  {
    job: "push against a ruleset",
    steps: [[...CLONE, "push", "-q", "origin", "work:refs/heads/ruled"]],
    refusal: "push declined due to repository rule violations",
  },
  {
    job: "push a file over 100 MB",
    steps: [
      [...CLONE, "add", "big.bin"],
      [...CLONE, "commit", "-q", "-m", "Big"],
      [...CLONE, "push", "-q", "origin", "HEAD:big"],
    ],
    refusal: "GH001: Large files detected.",
  },
  {
    job: "push without a token",
    steps: [["-C", "c5", "push", "-q", "http://HOST/acme/api.git", "main:anonymous"]],
    refusal: "could not read Username",
  },
  {
    job: "push to what may only be read",
    steps: [["-C", "c5", "push", "-q", "http://any:@HOST/acme/read.git", "main:new"]],
    refusal: "403",
  },
  {
    job: "submodule",
    steps: [
      [...CLONE, "reset", "-q", "--hard", "origin/main"],
      [...CLONE, "submodule", "--quiet", "add", "http://HOST/acme/web.git", "web"],
    ],
  },
  { job: "archive", steps: [["-C", "c5", "archive", "--output=../a.tar", "main"]] },
  { job: "remote set-head", steps: [[...CLONE, "remote", "set-head", "origin", "--auto"]] },
  { job: "bundle", steps: [["-C", "c5", "bundle", "create", "-q", "../a.bundle", "--all"]] },
  {
    job: "pull --rebase",
    steps: [
      [...CLONE, "checkout", "-q", "-f", "work"],
      [...CLONE, "pull", "-q", "--rebase"],
    ],
  },
  { job: "fsck of a clone", steps: [["-C", "c5", "fsck", "--full"]] },
];

/** Does the jobs of git in a folder. */
export async function gitJobs({ folder, sandbox, environment }: Workplace): Promise<readonly JobResult[]> {
  const cwd = join(folder, "work");
  await mkdir(cwd, { recursive: true });
  const host = sandbox.url.replace("http://", "");
  const env = {
    ...environment,
    GIT_TERMINAL_PROMPT: "0",
    ...Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Ada"],
        [`GIT_${who}_EMAIL`, "ada@example.org"],
      ]),
    ),
  };
  const results: JobResult[] = [];
  for (const job of JOBS) {
    if (job.job === "push a file over 100 MB") {
      await writeFile(join(cwd, "clone", "big.bin"), Buffer.alloc(101 * 1024 * 1024));
    }
    results.push(
      await judge(job, (args) =>
        run(
          "git",
          args.map((arg) => arg.replace("URL", `http://any:@${host}/acme/api.git`).replace("HOST", host)),
          { cwd, env, timeoutMs: 120_000 },
        ),
      ),
    );
  }
  return results;
}

async function judge(
  { job, steps, refusal, printed }: GitJob,
  git: (args: Step) => ReturnType<typeof run>,
): Promise<JobResult> {
  for (const [index, args] of steps.entries()) {
    const { exitCode, stdout, stderr } = await git(args);
    const isLast = index === steps.length - 1;
    const isRight =
      isLast && refusal !== undefined ? exitCode !== 0 && stderr.includes(refusal) : exitCode === 0;
    if (!isRight || (isLast && printed !== undefined && !stdout.includes(printed))) {
      return { job, ok: false, why: `${stdout}${stderr}`.trim().slice(-300) || `exit code ${exitCode}` };
    }
  }
  return { job, ok: true, why: "" };
}
