import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client, JobResult, Workplace } from "./client.ts";
import { type Ended, run } from "./process.ts";
import { npmInstall, pipInstall } from "./with-programs.ts";

/** Clients that are bots: each does its whole work, and what it left is looked at. */
export const BOTS: readonly Client[] = [
  {
    name: "release-please",
    version: "17.11.2",
    needs: ["npm"],
    isQuick: true,
    install: (folder) => npmInstall(folder, "release-please@17.11.2"),
    run: runReleasePlease,
  },
  {
    name: "all-repos",
    version: "1.33.0",
    needs: ["python3", "git"],
    isQuick: true,
    install: (folder) => pipInstall(folder, "all-repos==1.33.0"),
    run: runAllRepos,
  },
  {
    name: "Renovate",
    version: "44.121.2",
    needs: ["npm", "git"],
    isQuick: false,
    install: (folder) => npmInstall(folder, "renovate@44.121.2"),
    run: runRenovate,
  },
];

const said = ({ stdout, stderr }: Ended): string => `${stdout}${stderr}`.trim().slice(-300);

async function titles({ sandbox }: Workplace, fullName: string): Promise<readonly string[]> {
  const issues = await sandbox.repository(fullName).pullRequests();
  return issues.map(({ title }) => title);
}

/** Proposes a release for a commit that adds a feature, and publishes it once that is merged. */
async function runReleasePlease(place: Workplace): Promise<readonly JobResult[]> {
  const { folder, sandbox, environment } = place;
  await send(place, "PUT", "/repos/acme/api/contents/feature.md", {
    message: "feat: a feature",
    content: "eA==",
  });
  const release = (command: string) =>
    run(
      process.execPath,
      [
        "node_modules/release-please/build/src/bin/release-please.js",
        command,
        "--token=any",
        "--repo-url=acme/api",
        "--release-type=simple",
        `--api-url=${sandbox.url}`,
        `--graphql-url=${sandbox.url}`,
      ],
      { cwd: folder, env: environment },
    );
  const proposed = await release("release-pr");
  const pull = (await sandbox.repository("acme/api").pullRequests()).find(({ title }) =>
    title.includes("release"),
  );
  await send(place, "PUT", `/repos/acme/api/pulls/${pull?.number}/merge`, {});
  const published = await release("github-release");
  const { record } = sandbox.repository("acme/api");
  return [
    {
      job: "open the pull request of a release",
      ok: pull !== undefined,
      why: pull === undefined ? said(proposed) : "",
    },
    {
      job: "publish the release",
      ok: record.releases.length === 1,
      why: record.releases.length === 1 ? "" : said(published),
    },
  ];
}

/** Clones everything, and opens a pull request in each repository that has something to mend. */
async function runAllRepos(place: Workplace): Promise<readonly JobResult[]> {
  const { folder, sandbox, environment } = place;
  const settings = { api_key: "any", org: "acme", base_url: sandbox.url };
  await writeFile(
    join(folder, "all-repos.json"),
    JSON.stringify({
      output_dir: "output",
      source: "all_repos.source.github_org",
      source_settings: settings,
      push: "all_repos.push.github_pull_request",
      push_settings: { api_key: "any", username: "sandbox-bot", base_url: sandbox.url },
    }),
    { mode: 0o600 },
  );
  // all-repos clones over ssh only: git is told to go over http instead.
  const { host } = new URL(sandbox.url);
  const instead = `[url "http://any:@${host}/"]\n\tinsteadOf = git@127.0.0.1:\n`;
  await writeFile(join(environment.HOME ?? folder, ".gitconfig"), instead);
  const env = {
    ...environment,
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
  const bin = (name: string, ...args: readonly string[]) =>
    run(join(folder, "venv/bin", name), args, { cwd: folder, env });
  const cloned = await bin("all-repos-clone");
  const mended = await bin(
    "all-repos-sed",
    "s/API/api/",
    "README.md",
    "--branch-name",
    "mend",
    "--commit-msg",
    "Mend",
    "-j",
    "1",
  );
  const isOpen = (await titles(place, "acme/api")).some((title) => title === "Mend");
  return [
    {
      job: "clone every repository of an organization",
      ok: cloned.exitCode === 0,
      why: cloned.exitCode === 0 ? "" : said(cloned),
    },
    { job: "mend a file, push and open a pull request", ok: isOpen, why: isOpen ? "" : said(mended) },
  ];
}

/** A file that names a version of acme/web, which a tag of acme/web is ahead of; and how Renovate finds the two. */
const PINNED = "versions.txt";
const MANAGED = {
  enabledManagers: ["custom.regex"],
  customManagers: [
    {
      customType: "regex",
      managerFilePatterns: [PINNED],
      matchStrings: ["web (?<currentValue>\\S+)"],
      depNameTemplate: "acme/web",
      datasourceTemplate: "github-tags",
      registryUrlTemplate: "REGISTRY",
    },
  ],
};

/** Proposes its own configuration; once that is there, it proposes the newer version of what the repository uses. */
async function runRenovate(place: Workplace): Promise<readonly JobResult[]> {
  const { folder, sandbox, environment } = place;
  const base = join(folder, "base");
  await mkdir(base, { recursive: true });
  const env = {
    ...environment,
    RENOVATE_PLATFORM: "github",
    RENOVATE_ENDPOINT: `${sandbox.url}/`,
    RENOVATE_TOKEN: "any",
    // It looks for tags on GitHub only with a token for github.com, wherever they are.
    RENOVATE_GITHUB_COM_TOKEN: "any",
    RENOVATE_USERNAME: "sandbox-bot",
    RENOVATE_GIT_AUTHOR: "Renovate <bot@renovateapp.com>",
    RENOVATE_BASE_DIR: base,
    RENOVATE_ENABLED_MANAGERS: "[]",
    LOG_LEVEL: "info",
  };
  const renovate = () =>
    run(process.execPath, ["node_modules/renovate/dist/renovate.js", "acme/api"], { cwd: folder, env });
  const pullRequest = async (title: RegExp) =>
    (await sandbox.repository("acme/api").pullRequests()).find((pull) => title.test(pull.title));
  const first = await renovate();
  const onboarding = await pullRequest(/^Configure Renovate$/);
  await send(place, "PUT", `/repos/acme/api/pulls/${onboarding?.number}/merge`, {});
  await pinOldVersion(place);
  const second = await renovate();
  const update = await pullRequest(/acme\/web.* v1\.1\.0$/);
  return [
    {
      job: "onboard a repository",
      ok: onboarding !== undefined,
      why: onboarding === undefined ? said(first) : "",
    },
    {
      job: "open the pull request of an update",
      ok: update !== undefined,
      why: update === undefined ? said(second) : "",
    },
  ];
}

/** acme/web has two versions, and acme/api uses the older one. */
async function pinOldVersion(place: Workplace): Promise<void> {
  const { object } = await send(place, "GET", "/repos/acme/web/git/ref/heads/main");
  for (const tag of ["v1.0.0", "v1.1.0"]) {
    await send(place, "POST", "/repos/acme/web/git/refs", { ref: `refs/tags/${tag}`, sha: object.sha });
  }
  const config = await send(place, "GET", "/repos/acme/api/contents/renovate.json");
  for (const [path, text, sha] of [
    ["renovate.json", JSON.stringify(MANAGED).replace("REGISTRY", place.sandbox.url), config.sha],
    [PINNED, "web v1.0.0\n", undefined],
  ]) {
    const content = Buffer.from(text).toString("base64");
    await send(place, "PUT", `/repos/acme/api/contents/${path}`, { message: `Write ${path}`, content, sha });
  }
}

/** Calls the local GitHub's REST interface as the client's user. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not passed on
async function send({ sandbox }: Workplace, method: string, path: string, body?: object): Promise<any> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization: "token any" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}
