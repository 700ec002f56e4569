import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { RepositoryConfig } from "../../src/config/index.ts";
import { listConflicts, parseSyncReport, selectReported } from "../../src/report/index.ts";
import { repositoryKey } from "../../src/repository/index.ts";
import { isSyncPullRequest, renderSyncMarker } from "../../src/sync/index.ts";

const ref = (name: string) => ({ owner: "acme", name });
const entry = (name: string, isEnabled = true): RepositoryConfig => ({ repository: ref(name), isEnabled });

function reportOf(rows: readonly { readonly repository: string; readonly renamed_to?: string }[]) {
  const branches = [{ name: "r", outcome: "conflict", pull_request: { number: 7, url: "" } }];
  const report = parseSyncReport(JSON.stringify({ repositories: rows.map((row) => ({ ...row, branches })) }));
  if (report === null) throw new Error("The example is no report.");
  return listConflicts([report]);
}

describe("reported conflicts", () => {
  it("lead to nothing but repositories that the configuration lists and has switched on", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "A", "x.y");
    const row = fc.record(
      { repository: name.map((text) => `acme/${text}`), renamed_to: name.map((text) => `acme/${text}`) },
      { requiredKeys: ["repository"] },
    );
    const config = fc.uniqueArray(fc.tuple(name, fc.boolean()), {
      selector: ([text]) => text.toLowerCase(),
    });

    fc.assert(
      fc.property(fc.array(row), config, (rows, listed) => {
        const repositories = listed.map(([text, isEnabled]) => entry(text, isEnabled));

        const { targets } = selectReported(reportOf(rows), { repositories });

        const allowed = new Set(
          repositories
            .filter(({ isEnabled }) => isEnabled)
            .map(({ repository }) => repositoryKey(repository)),
        );
        const reached = targets.map(({ repository }) => repositoryKey(repository));
        expect(reached.filter((key) => !allowed.has(key))).toEqual([]);
        expect(new Set(reached).size).toBe(reached.length);
      }),
    );
  });

  it("are found under the configuration's name of a renamed repository, old or new", () => {
    const reported = reportOf([{ repository: "acme/old", renamed_to: "acme/new" }]);

    const [underOld, underNew] = ["old", "new"].map((name) =>
      selectReported(reported, { repositories: [entry(name)] }),
    );

    expect(underOld?.targets).toMatchObject([{ repository: ref("old"), isRenamed: true, pullRequests: [7] }]);
    expect(underNew?.targets).toMatchObject([{ repository: ref("new"), isRenamed: false }]);
  });

  it.each([0, -1, 1.5, "7", null])("are no report with a pull request number of %j", (number) => {
    const branches = [{ name: "r", outcome: "conflict", pull_request: { number } }];

    expect(
      parseSyncReport(JSON.stringify({ repositories: [{ repository: "acme/a", branches }] })),
    ).toBeNull();
  });
});

describe("a sync pull request", () => {
  const marker = renderSyncMarker({
    base: "release",
    behindBy: 3,
    defaultOid: "0".repeat(40),
    isConflict: true,
    defaultBranch: "main",
  });
  const pull = {
    body: marker,
    head: "ecosystem-sync/release",
    isOwn: true,
    isCrossRepository: false,
    labels: [] as readonly string[],
  };

  it.each([
    ["from a sync branch with the marker, whoever opened it", { isOwn: false }, true],
    [
      "from a sync branch with our label, its text rewritten",
      { body: "", isOwn: false, labels: ["Ecosystem-Sync"] },
      true,
    ],
    ["from a sync branch by our account", { body: "" }, true],
    ["from the default branch by our account", { head: "main" }, true],
    ["from a sync branch with no sign of ours", { body: "", isOwn: false }, false],
    ["with a copy of the marker, from a person's branch", { head: "feature", isOwn: false }, false],
    [
      "with a copy of the marker, where nobody knows whose it is",
      { head: "feature", isOwn: undefined },
      false,
    ],
    ["with the marker, from another branch of our account's", { head: "feature" }, false],
    ["from a fork", { isCrossRepository: true }, false],
  ])("%s: %#", (_, differs, expected) => {
    expect(isSyncPullRequest({ ...pull, ...differs } as typeof pull)).toBe(expected);
  });
});
