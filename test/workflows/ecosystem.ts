import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ACT, findTool } from "@automation/test-kit/tools";
import { load } from "js-yaml";
import { type CallerRepository, makeCaller, TOKEN } from "./workflow-run.ts";

/** A local GitHub with an ecosystem, and a repository `caller/home` that runs workflows on it. */
export interface Ecosystem {
  readonly sandbox: Sandbox;
  readonly caller: CallerRepository;
  pullRequestCounts(): Promise<readonly number[]>;
  /** Names of a repository's branches, sorted. */
  branches(repository: string): Promise<readonly string[]>;
  /** What a stream of the caller's history holds today; `[]` where there is none. */
  history(stream: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** State and labels of the caller's issues. */
  incidents(): readonly { readonly state: string; readonly labels: readonly string[] }[];
  remove(): Promise<void>;
}

/**
 * Makes every repository with one branch that is 14 behind, and the caller with a configuration that lists them.
 *
 * @param workflows texts of workflows that the caller has, by file name; GitHub knows them by their name
 */
export async function makeEcosystem(
  repositories: readonly string[],
  workflows: Readonly<Record<string, string>> = {},
): Promise<Ecosystem> {
  const branches = [{ name: "release/1.2", behindBy: 14 }];
  const seeds = repositories.map((repository) => ({ repository, commits: 30, branches }));
  const files = Object.fromEntries(
    Object.entries(workflows).map(([file, text]) => [`.github/workflows/${file}`, text]),
  );
  const known = Object.entries(files).map(([path, text]) => ({ path, name: nameOf(text) }));
  const home = { repository: "caller/home", workflows: known };
  const sandbox = await startSandbox({ seed: { repositories: [...seeds, home] } });
  const caller = await makeCaller(findTool(ACT) ?? "", sandbox, repositories, files);
  /** Text of an answer; empty where there is nothing. */
  const ask = async (path: string) => {
    const headers = { authorization: `token ${TOKEN}`, accept: "application/vnd.github.raw+json" };
    const answer = await fetch(`${sandbox.url}${path}`, { headers });
    return answer.ok ? answer.text() : "";
  };
  return {
    sandbox,
    caller,
    pullRequestCounts: () =>
      Promise.all(
        repositories.map(async (repository) => (await sandbox.repository(repository).pullRequests()).length),
      ),
    branches: async (repository) => {
      const listed = await ask(`/repos/${repository}/branches`);
      return (JSON.parse(listed) as readonly { readonly name: string }[]).map(({ name }) => name).sort();
    },
    history: async (stream) => {
      const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
      const text = await ask(`/repos/caller/home/contents/v1/${stream}/${day}.jsonl?ref=automation-data`);
      return text.trim() === ""
        ? []
        : text
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line));
    },
    incidents: () =>
      sandbox
        .repository("caller/home")
        .issues()
        .map(({ state, labels }) => ({ state, labels })),
    remove: async () => {
      await caller.remove();
      await sandbox.close();
    },
  };
}

/** The name that a workflow gives itself. */
export function nameOf(workflow: string): string {
  return (load(workflow) as { readonly name: string }).name;
}
