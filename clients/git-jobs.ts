import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobResult, Workplace } from "./client.ts";
import type { GitJob, Step } from "./git-job.ts";
import { READ_JOBS } from "./git-read-jobs.ts";
import { WRITE_JOBS } from "./git-write-jobs.ts";
import { run } from "./process.ts";

/** What git is asked to do. */
const JOBS: readonly GitJob[] = [...READ_JOBS, ...WRITE_JOBS];

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
