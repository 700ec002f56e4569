import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client, JobResult, Workplace } from "./client.ts";
import { GH_JOBS } from "./gh-jobs.ts";
import { gitJobs } from "./git-jobs.ts";
import { run } from "./process.ts";

const nothing = async (): Promise<void> => {};

/** Clients that are commands: each job is one call, or a few. */
export const COMMANDS: readonly Client[] = [
  { name: "git", version: "installed", needs: ["git"], isQuick: true, install: nothing, run: gitJobs },
  {
    // No registry has gh: it comes with Debian 12, in this version.
    name: "gh",
    version: "2.23.0",
    found: async () => {
      const { stdout } = await run("gh", ["--version"], { cwd: "." });
      return /gh version (\S+)/.exec(stdout)?.[1] ?? "unknown";
    },
    needs: ["gh", "git"],
    isQuick: true,
    install: nothing,
    run: runGh,
  },
];

/** gh insists on https: it is led to the listener for TLS, whose certificate it is told to trust. */
async function runGh({ folder, sandbox, environment }: Workplace): Promise<readonly JobResult[]> {
  const { url = "", certificate = "" } = sandbox.tls ?? {};
  const file = join(folder, "certificate.pem");
  await writeFile(file, certificate);
  const env = {
    ...environment,
    GITHUB_TOKEN: undefined,
    GH_HOST: url.replace("https://", ""),
    GH_ENTERPRISE_TOKEN: "any",
    GH_PROMPT_DISABLED: "1",
    GH_NO_UPDATE_NOTIFIER: "1",
    GIT_SSL_CAINFO: file,
    SSL_CERT_FILE: file,
  };
  await mkdir(join(folder, "work"), { recursive: true });
  const head = await sandbox.repository("acme/api").branch("feature");
  await fetch(`${sandbox.url}/repos/acme/api/statuses/${head?.oid}`, {
    method: "POST",
    headers: { authorization: "token any" },
    body: JSON.stringify({ state: "success", context: "ci" }),
  });
  const runId = sandbox.repository("acme/api").record.workflows[0]?.runs[0]?.id ?? 0;
  const results: JobResult[] = [];
  for (const [job, line, where = "work"] of GH_JOBS) {
    const args =
      line
        .replace("RUN", String(runId))
        .match(/"[^"]*"|\S+/g)
        ?.map((part) => part.replaceAll('"', "")) ?? [];
    const cwd = join(folder, where);
    const ended = await run("gh", args, { cwd, env, timeoutMs: 60_000 }).catch((error: unknown) => ({
      exitCode: 1,
      stdout: "",
      stderr: String(error),
    }));
    results.push({
      job,
      ok: ended.exitCode === 0,
      why: ended.exitCode === 0 ? "" : ended.stderr.trim().slice(0, 300),
    });
  }
  return results;
}
