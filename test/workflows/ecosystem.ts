import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ACT, findTool } from "./tools.ts";
import { type CallerRepository, makeCaller } from "./workflow-run.ts";

/** A local GitHub with an ecosystem, and a repository `caller/home` that runs workflows on it. */
export interface Ecosystem {
  readonly sandbox: Sandbox;
  readonly caller: CallerRepository;
  pullRequestCounts(): Promise<readonly number[]>;
  /** State and labels of the caller's issues. */
  incidents(): readonly { readonly state: string; readonly labels: readonly string[] }[];
  remove(): Promise<void>;
}

/** Makes every repository with one branch that is 14 behind, and the caller with a configuration that lists them. */
export async function makeEcosystem(repositories: readonly string[]): Promise<Ecosystem> {
  const branches = [{ name: "release/1.2", behindBy: 14 }];
  const seeds = repositories.map((repository) => ({ repository, commits: 30, branches }));
  const sandbox = await startSandbox({ seed: { repositories: [...seeds, { repository: "caller/home" }] } });
  const caller = await makeCaller(findTool(ACT) ?? "", sandbox, repositories);
  return {
    sandbox,
    caller,
    pullRequestCounts: () =>
      Promise.all(
        repositories.map(async (repository) => (await sandbox.repository(repository).pullRequests()).length),
      ),
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
