import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "./client.ts";
import { jobsOf, must } from "./process.ts";

const PROGRAMS = join(import.meta.dirname, "programs");

/** Clients that are libraries: a small program does their jobs. */
export const LIBRARIES: readonly Client[] = [
  python("PyGithub", "2.10.0", "pygithub.py", []),
  { ...python("githubkit", "0.16.1", "githubkit_jobs.py", ["hishel==1.3.0"]), isQuick: false },
  {
    name: "octokit",
    version: "5.0.5",
    needs: ["npm"],
    isQuick: true,
    install: (folder) => npmInstall(folder, "octokit@5.0.5"),
    run: ({ folder, environment }) =>
      jobsOf(process.execPath, [join(PROGRAMS, "octokit.mjs")], { cwd: folder, env: environment }),
  },
  {
    name: "go-github",
    version: "74.0.0",
    needs: ["go"],
    isQuick: true,
    install: async (folder) => {
      await cp(join(PROGRAMS, "gogithub"), folder, { recursive: true });
      await must("go", ["mod", "init", "clients"], { cwd: folder });
      await must("go", ["get", "github.com/google/go-github/v74/github@v74.0.0"], { cwd: folder });
      await must("go", ["build", "-o", "jobs", "."], { cwd: folder });
    },
    run: ({ folder, environment }) => jobsOf(join(folder, "jobs"), [], { cwd: folder, env: environment }),
  },
  {
    name: "hub4j github-api",
    version: "1.330",
    needs: ["mvn", "javac"],
    isQuick: false,
    install: async (folder) => {
      await cp(join(PROGRAMS, "hub4j"), folder, { recursive: true });
      await must("mvn", ["-q", "-B", "package", "dependency:copy-dependencies"], { cwd: folder });
    },
    run: ({ folder, environment }) =>
      jobsOf("java", ["-cp", "target/classes:target/dependency/*", "Jobs"], {
        cwd: folder,
        env: environment,
      }),
  },
];

/** A registry that takes longer is taken for one that does not answer. */
const INSTALL_TIMEOUT_MS = 180_000;

/** Installs a package of npm into a folder, without the scripts that packages bring. */
export async function npmInstall(folder: string, specifier: string): Promise<void> {
  await must("npm", ["init", "--yes"], { cwd: folder });
  await must("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", specifier], {
    cwd: folder,
    timeoutMs: INSTALL_TIMEOUT_MS,
  });
}

/** Installs packages of PyPI into a folder's own environment. */
export async function pipInstall(folder: string, ...specifiers: readonly string[]): Promise<void> {
  await must("python3", ["-m", "venv", "venv"], { cwd: folder });
  await must(join(folder, "venv/bin/pip"), ["install", "--quiet", ...specifiers], {
    cwd: folder,
    timeoutMs: INSTALL_TIMEOUT_MS,
  });
}

function python(name: string, version: string, program: string, more: readonly string[]): Client {
  return {
    name,
    version,
    needs: ["python3"],
    isQuick: true,
    install: (folder) => pipInstall(folder, `${name}==${version}`, ...more),
    run: ({ folder, environment }) =>
      jobsOf(join(folder, "venv/bin/python"), [join(PROGRAMS, program)], { cwd: folder, env: environment }),
  };
}
