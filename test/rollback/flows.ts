import type { BranchSeed, SeedSpec } from "@automation/github-sandbox";
import { announce } from "../../actions/resolve-conflicts/src/announce.ts";
import type { ConflictDependencies } from "../../actions/resolve-conflicts/src/dependencies.ts";
import { commitOn } from "./people.ts";
import { type Flow, type Stage, throughJournal } from "./stage.ts";

const API = { owner: "acme", name: "api" };

/** A job of ours, and how the stage has to be set for it. */
export interface FlowCase {
  readonly name: string;
  readonly branches?: readonly BranchSeed[];
  readonly seed?: Partial<SeedSpec["repositories"][number]>;
  /** What comes before, the run of an earlier day included. */
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  readonly flow: (stage: Stage) => Flow;
}

const STALE: readonly BranchSeed[] = [{ name: "dev", behindBy: 5 }];
const CONFLICT: readonly BranchSeed[] = [
  { name: "dev", behindBy: 5, aheadBy: 1, conflicts: true, author: "ada" },
];
const SYNC_DIVERGED = { sync: { diverged: "sync" } };

/** The branch's sync pull request was opened, and then the default branch moved on. */
async function openThenMoveOn(stage: Stage): Promise<void> {
  await stage.run(stage.sync());
  await commitOn(stage.sandbox, "main", 12);
}

/** Every job of several writes that our actions do. */
export const FLOWS: readonly FlowCase[] = [
  { name: "a sync pull request is opened", branches: STALE, flow: (stage) => stage.sync() },
  {
    name: "a sync pull request is opened in conflict, for two reviewers",
    branches: CONFLICT,
    flow: (stage) =>
      stage.sync({ ...SYNC_DIVERGED, sync: { diverged: "sync", conflict_reviewers: ["ada"] } }),
  },
  {
    name: "sync pull requests are opened from the default branch",
    branches: [...STALE, { name: "old", behindBy: 4 }],
    flow: (stage) => stage.sync({ sync: { head: "default-branch" } }),
  },
  {
    name: "a sync pull request is brought up to date",
    branches: STALE,
    prepare: openThenMoveOn,
    flow: (stage) => stage.sync(),
  },
  {
    name: "branches are fast-forwarded",
    branches: [...STALE, { name: "old", behindBy: 4 }],
    flow: (stage) => stage.sync({ sync: { mode: "fast-forward" } }),
  },
  {
    name: "a sync pull request is closed, because its branch caught up",
    branches: STALE,
    prepare: async (stage) => {
      await stage.run(stage.sync());
      const { git } = stage.sandbox.repository("acme/api");
      const [before, after] = await Promise.all([
        git.readRef("refs/heads/dev"),
        git.readRef("refs/heads/main"),
      ]);
      await git.updateRefs([{ name: "refs/heads/dev", before, after: after ?? "", force: false }]);
    },
    flow: (stage) => stage.sync(),
  },
  {
    name: "a sync pull request gets the labels that are missing",
    branches: STALE,
    prepare: async (stage) => {
      // Stopped before it could label: the branch, the merge, and the pull request are there.
      await stage.run(stage.sync(), { strike: { at: 4, failure: "unsent" } });
    },
    flow: (stage) => stage.sync(),
  },
  {
    name: "a sync pull request comes into conflict",
    branches: STALE,
    prepare: async (stage) => {
      await stage.run(stage.sync());
      await commitOn(stage.sandbox, "main", 12, "both", "main");
      await commitOn(stage.sandbox, "dev", 1, "both", "dev");
    },
    flow: (stage) => stage.sync(SYNC_DIVERGED),
  },
  {
    name: "an incident is opened, commented on and closed",
    flow: () =>
      throughJournal(async ({ issues }) => {
        const draft = { title: "CI fails", body: "<!-- m -->", labels: ["automation-health"], assignees: [] };
        const { number } = await issues.open(API, draft, "<!-- m -->");
        await issues.ensureComment(API, number, "still <!-- 1 -->", "<!-- 1 -->");
        await issues.update(API, number, { body: "over", state: "closed", stateReason: "completed" });
      }),
  },
  {
    name: "an incident of another day is told more of and closed",
    prepare: async (stage) => {
      const draft = { title: "CI fails", body: "<!-- m -->", labels: ["automation-health"], assignees: [] };
      await stage.github.issues.open(API, draft, "<!-- m -->");
    },
    flow: () =>
      throughJournal(async ({ issues }) => {
        const [issue] = await issues.list(API, { state: "all", maxPages: 1 });
        const number = issue?.number ?? 0;
        await issues.ensureComment(API, number, "over <!-- 2 -->", "<!-- 2 -->");
        await issues.ensureLabels(API, number, ["recovered"]);
        await issues.update(API, number, { title: "CI failed", body: "over", state: "closed" });
      }),
  },
  {
    name: "a conflict is announced as resolved",
    branches: CONFLICT,
    prepare: (stage) => stage.run(stage.sync(SYNC_DIVERGED)),
    flow: () =>
      throughJournal(async (ports) => {
        const [pullRequest] = await ports.pullRequestThreads.listAllOpen(API);
        const state = await ports.pullRequestThreads.read(API, pullRequest?.number ?? 0);
        if (state === null) return;
        const resolution = {
          ...{ repository: API, number: state.number, url: state.url, head: state.head, base: state.base },
          ...{ files: [], brokenFiles: [], outcome: "resolved" as const },
        };
        await announce(state, resolution, { ...ports, runUrl: undefined } as unknown as ConflictDependencies);
      }),
  },
];

/** The seed of a flow. */
export function seedOf({ branches = [], seed = {} }: FlowCase): SeedSpec {
  return { repositories: [{ repository: "acme/api", commits: 9, branches, ...seed }] };
}
