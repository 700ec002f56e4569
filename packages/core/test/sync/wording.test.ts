import {
  fillPeople,
  findSyncPullRequest,
  isSyncMergeMessage,
  isSyncPullRequest,
  labelsOf,
  parseSyncMarker,
  type RepositorySettings,
  renderSyncBody,
  syncMergeMessage,
  targetOf,
  titleOf,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { comparison, pullRequest, settings } from "./builders.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const MAIN = { name: "main", oid: "d".repeat(40) };

function subject(base: string, change: Partial<RepositorySettings> = {}) {
  return {
    repository: REPOSITORY,
    defaultBranch: MAIN,
    comparison: comparison({ branch: { name: base, oid: "b".repeat(40) } }),
    settings: settings(change),
  };
}

function body(template: string, base: string, current = "") {
  return renderSyncBody(
    {
      ...{ repository: REPOSITORY, template, base, defaultBranch: MAIN, behindBy: 14, aheadBy: 2 },
      ...{
        threshold: 10,
        recreateAfterDays: 30,
        head: "sync-branch",
        isConflict: false,
        ecosystem: "0".repeat(16),
      },
      headBranch: `sync/${base}`,
    },
    current,
  );
}

describe("the wording of a sync pull request", () => {
  it("names the branches by default", () => {
    expect(titleOf(subject("release/1.2"))).toBe("Sync release/1.2 with main");
    expect(syncMergeMessage(subject("release/1.2")).split("\n")[0]).toBe("Merge main into release/1.2");
  });

  it("fills in placeholders, and reads no name as a template", () => {
    const { base, ...own } = { base: "{source}", title: "[{repository}] {source} -> {base}" };

    expect(titleOf(subject(base, own))).toBe("[acme/api] main -> {source}");
  });

  it("notifies nobody by a commit message, whatever a branch is called", () => {
    const message = syncMergeMessage(subject("@acme/team-fixes/#12-GH-3"));

    expect(message).not.toMatch(/@(?=\w)|#(?=\d)|GH-\d/);
    expect(message.replaceAll("\u200b", "")).toMatch(
      /^Merge main into @acme\/team-fixes\/#12-GH-3\n\nEcosystem-Sync: v1\nEcosystem: /,
    );
  });

  it("writes names in the text as code, also where the template does so itself", () => {
    const text = body("Please review {base} (`{source}`), {behind} behind.\n\n{text}", "@team/`x`");

    expect(text).toContain("Please review `` @team/`x` `` (`main`), 14 behind.");
    expect(text).toContain("The head `` sync/@team/`x` `` holds");
  });

  it("keeps the marker and what people wrote, in every wording and from one to the next", () => {
    const template = fc.constantFrom(
      "{text}",
      "Short: {base}",
      "{text}\n\n---\nRun: {run_url}",
      "# {owner}\n\n- {behind}",
    );
    fc.assert(
      fc.property(
        template,
        template,
        fc.constantFrom("release/1.2", "a-->b", "@x"),
        (before, after, base) => {
          const first = body(before, base);
          const second = body(after, base, `${first}\n\nSomebody's words`);
          const third = body(after, base, second);

          expect(parseSyncMarker(second, base)).toMatchObject({ base, behindBy: 14 });
          expect(second.match(/Somebody's words/g)).toHaveLength(1);
          expect(second.match(/sync-monitor:begin/g)).toHaveLength(1);
          expect(third).toBe(second);
        },
      ),
    );
  });

  it("fills in labels and people, within GitHub's limits", () => {
    const labels = ["sync:{base}", "plain", "plain"];

    expect(labelsOf(subject("x".repeat(90), { labels }))).toEqual([`sync:${"x".repeat(44)}…`, "plain"]);
    expect(fillPeople(["octocat", "{owner}/maintainers"], REPOSITORY)).toEqual([
      "octocat",
      "acme/maintainers",
    ]);
  });
});

describe("a sync pull request is recognized", () => {
  const ecosystem = settings().ecosystem;
  const ours = (change: Parameters<typeof pullRequest>[0]) =>
    pullRequest({
      body: body("{text}", "release/1.2").replace("0".repeat(16), ecosystem),
      isOwn: true,
      ...change,
    });
  const kindIn = (change: Partial<RepositorySettings>, pull: ReturnType<typeof pullRequest>) =>
    findSyncPullRequest([pull], targetOf(subject("release/1.2", change))).kind;

  it.each([
    [
      "under the default prefix, after another one was chosen",
      "ecosystem-sync/release/1.2",
      ["sync/", "ecosystem-sync/"],
    ],
    ["under the chosen prefix", "sync/release/1.2", ["sync/", "ecosystem-sync/"]],
    ["under a former prefix", "old/release/1.2", ["sync/", "old/", "ecosystem-sync/"]],
    ["under a former prefix that nobody listed", "old/release/1.2", ["sync/", "ecosystem-sync/"]],
  ])("%s", (_, head, branchPrefixes) => {
    const pull = ours({ head, title: "Another title", labels: [] });

    expect(kindIn({ branchPrefixes }, pull)).toBe("own");
    expect(isSyncPullRequest(pull)).toBe(true);
  });

  it("not when somebody else copied its text", () => {
    const pull = ours({ head: "theirs/release/1.2", isOwn: false, labels: [] });

    expect(kindIn({}, pull)).toBe("none");
    expect(isSyncPullRequest(pull)).toBe(false);
  });

  it("by its merge commits, in any wording", () => {
    const message = syncMergeMessage(
      subject("main", { commitMessage: "chore({name}): {behind} from {source}\n\nBody" }),
    );

    expect(message).toMatch(/^chore\(api\): 14 from main\n\nBody\n\nEcosystem-Sync: v1\n/);
    expect(isSyncMergeMessage(message)).toBe(true);
  });
});
