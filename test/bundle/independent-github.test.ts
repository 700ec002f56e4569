/** The bundle against a GitHub that shares nothing with it: plain objects behind GitHub's documented shapes. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { type IndependentGitHub, startIndependentGitHub } from "./independent-github.ts";
import { ForeignRepository, type ForeignSwitches } from "./independent-model.ts";
import { makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let github: IndependentGitHub;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await github.close();
});

const ODD_NAME = "fix/#12 @team|é😀%41+&?=`<b>";

/** Everything that a run may meet, in five repositories that exist and some that do not. */
function makeEcosystem(): Record<"api" | "site" | "big" | "old" | "twin" | "secret", ForeignRepository> {
  const api = new ForeignRepository("acme/api", {
    "release/1": { behind: 14 },
    [ODD_NAME]: { behind: 12 },
    near: { behind: 3 },
    work: { behind: 12, ahead: 2 },
    clash: { behind: 15, ahead: 1, isConflicting: true },
    "renovate/thing": { behind: 20, ahead: 1 },
    bot: { behind: 20, ahead: 3, authorId: 49_699_333 },
    new: { behind: 0, ahead: 1 },
  });
  const site = new ForeignRepository("acme/site", { "release/1": { behind: 11 } });
  site.formerNames = ["acme/web"];
  const many = Array.from({ length: 120 }, (_, index) => [`b${index}`, { behind: index === 119 ? 30 : 2 }]);
  const big = new ForeignRepository("acme/big", Object.fromEntries(many));
  const [old, twin, secret] = ["acme/old", "acme/twin", "acme/secret"].map(
    (name) => new ForeignRepository(name, { "release/1": { behind: 20 } }),
  ) as [ForeignRepository, ForeignRepository, ForeignRepository];
  old.isArchived = true;
  twin.isMirror = true;
  secret.isForbidden = true;
  return { api, site, big, old, twin, secret };
}

const CONFIGURED = [
  { repository: "acme/api", diverged: "sync" },
  ...["acme/web", "acme/big", "acme/old", "acme/twin", "acme/secret", "acme/gone"],
];

const WRITES = ["POST", "PATCH", "DELETE", "PUT"];

function countWrites(): number {
  return github.requests.filter(
    ({ method, path, body }) =>
      WRITES.includes(method) && (path !== "/graphql" || body.query.trimStart().startsWith("mutation")),
  ).length;
}

const DUE = ["release/1", ODD_NAME, "work", "clash"];

describe("a whole ecosystem", () => {
  it.each<[string, ForeignSwitches]>([
    ["on a GitHub with everything", {}],
    ["without GraphQL", { hasNoGraphql: true }],
    ["where comparisons know names of branches only", { comparesNamesOnly: true }],
    ["where nobody knows who the token belongs to", { hidesViewer: true }],
    ["where nobody knows that, and GraphQL is missing", { hidesViewer: true, hasNoGraphql: true }],
    ["without rate limits", { hasNoRateLimit: true }],
    ["with limits that answers do not tell", { hidesLimits: true }],
    ["without updateRefs", { hasNoUpdateRefs: true }],
    ["with lists that ignore their filters", { ignoresFilters: true }],
    ["with lists that ignore their filters, by REST", { ignoresFilters: true, hasNoGraphql: true }],
  ])("%s gets every pull request once, and nothing is written twice", async (_name, switches) => {
    const { api, site, big, old, twin, secret } = makeEcosystem();
    github = await startIndependentGitHub([api, site, big, old, twin, secret], switches);
    workspace = await makeWorkspace(github, CONFIGURED);

    const run = await workspace.run({ "min-success-rate": "50" });
    const callsOfFirst = github.requests.length;
    const writesOfFirst = countWrites();
    const again = await workspace.run({ "min-success-rate": "50" });

    expect(run.exitCode).toBe(0);
    expect(api.openPulls().toSorted()).toEqual(
      DUE.map((base) => `ecosystem-sync/${base} -> ${base}`).toSorted(),
    );
    expect([...site.openPulls(), ...big.openPulls()]).toEqual([
      "ecosystem-sync/release/1 -> release/1",
      "ecosystem-sync/b119 -> b119",
    ]);
    expect(outcomesOf(run)).toMatchObject({
      "acme/api release/1": "opened",
      [`acme/api ${ODD_NAME}`]: "opened",
      "acme/api work": "opened",
      "acme/api clash": "conflict",
      "acme/api near": "within-threshold",
      "acme/api bot": "bot-branch",
      "acme/api renovate/thing": "bot-branch",
      "acme/api new": "ahead",
      "acme/web release/1": "opened",
      "acme/big b119": "opened",
    });
    expect(run.report?.repositories.slice(3).map(({ status, reason }) => `${status} ${reason}`)).toEqual([
      "skipped archived",
      "skipped mirror",
      "failed not-found",
      "failed not-found",
    ]);
    expect(run.metrics).toMatchObject({
      prs_created: 6,
      errors_encountered: 2,
      success_rate: 60,
      partial: false,
      api_calls_made: callsOfFirst,
      repos_scanned: 3,
      repos_skipped: 2,
    });
    expect(countWrites()).toBe(writesOfFirst);
    expect(again.metrics).toMatchObject({ prs_created: 0, outcomes: { "already-open": 5, conflict: 1 } });
    expect(again.metrics?.api_calls_made).toBe(github.requests.length - callsOfFirst);
  });
});
