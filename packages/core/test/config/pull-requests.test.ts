import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { fileWith, findingsOf } from "./findings-of.ts";

const EXPERIMENT = {
  id: "wording",
  status: "running",
  start: "2026-12-01",
  primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
};

describe("the wording in the configuration", () => {
  it("is read for the file and for one repository, and what is absent stays absent", () => {
    const text = JSON.stringify({
      repositories: [
        "acme/web",
        { repository: "acme/api", pull_requests: { title: "{base}!", labels: ["sync:{base}"] } },
      ],
      pull_requests: {
        body: "Hello\n\n{text}",
        commit_message: "chore: merge {source} into {base}",
        branch_prefix: "sync/",
        former_branch_prefixes: ["old/"],
        reviewers: ["{owner}/maintainers"],
        assignees: ["octocat"],
        auto_merge: "squash",
      },
    });

    const { config, findings } = checkEcosystemConfig(text, { file: "ecosystem.json" });

    expect(findings).toEqual([]);
    expect(config?.pullRequests).toEqual({
      body: "Hello\n\n{text}",
      commitMessage: "chore: merge {source} into {base}",
      branchPrefix: "sync/",
      formerBranchPrefixes: ["old/"],
      reviewers: ["{owner}/maintainers"],
      assignees: ["octocat"],
      autoMerge: "squash",
    });
    expect(config?.repositories[1]).toMatchObject({ title: "{base}!", labels: ["sync:{base}"] });
    expect(config?.repositories[0]).not.toHaveProperty("title");
    expect(config?.sync.labels).toEqual(["automerge", "ecosystem-sync"]);
  });

  it.each([
    [{ title: "Sync {bse}" }, /title has the unknown placeholder "\{bse\}"\. Did you mean "base"\?/],
    [{ title: "Sync {behind}" }, /title has the unknown placeholder "\{behind\}"\./],
    [{ title: "a\nb" }, /title must be one line/],
    [{ title: "  " }, /title is empty/],
    [{ body: "{text} <!-- sync-monitor:begin -->" }, /body has a comment of sync-monitor/],
    [{ body: "```\n{text}" }, /body has a block of code that does not end/],
    [{ body: "<!-- note\n{text}" }, /body has a comment that does not end/],
    [{ commit_message: "Merge\n\nEcosystem-Sync: v1" }, /commit_message has a line .* trailer/],
    [{ reviewers: ["not a login"] }, /reviewers\[0\] must be a login, or a team/],
    [{ assignees: ["acme/team"] }, /assignees\[0\] must be a login, but is "acme\/team"/],
    [{ labels: ["{text}"] }, /labels\[0\] has the unknown placeholder/],
    [{ branch_prefix: "a b" }, /branch_prefix cannot begin the name of a branch: "a b"/],
    [{ branch_prefix: "{owner}/" }, /branch_prefix takes no placeholders/],
    [{ former_branch_prefixes: ["../"] }, /former_branch_prefixes\[0\] cannot begin/],
    [{ auto_merge: "yes" }, /auto_merge must be one of "off", "merge", "squash", "rebase"/],
    [{ titel: "x" }, /Did you mean "title"\?/],
  ])("is refused where it cannot be meant: %j", (pullRequests, message) => {
    const findings = findingsOf(fileWith({ pull_requests: pullRequests }));

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^(?:error CFG00[3-6]|warning CFG004) 1:\d+ /);
    expect(findings[0]).toMatch(message);
  });

  it("is placed by line and column, all problems at once, in YAML and in repositories too", () => {
    const text = [
      "repositories:",
      "  - repository: acme/api",
      "    pull_requests:",
      "      title: 'x {nope}'",
      "pull_requests:",
      "  body: '{nothing}'",
      "",
    ].join("\n");

    const findings = findingsOf(text, "ecosystem.yml");

    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch(/^error CFG006 4:14 repositories\[0\]\.pull_requests\.title /);
    expect(findings[1]).toMatch(/^error CFG006 6:9 pull_requests\.body /);
  });

  it("may differ between the variants of an experiment, and a broken one leaves only that out", () => {
    const variants = (wording: object) => [
      { id: "control", weight: 0.5, settings: {} },
      { id: "short", weight: 0.5, settings: { pull_requests: wording } },
    ];
    const check = (wording: object) =>
      checkEcosystemConfig(fileWith({ experiments: [{ ...EXPERIMENT, variants: variants(wording) }] }), {
        file: "ecosystem.json",
      });

    const [whole] = check({ title: "{base}" }).config?.experiments ?? [];
    const broken = check({ title: "{nope}" });
    const other = check({ auto_merge: "merge" });

    expect(whole?.variants[1]?.settings).toEqual({ title: "{base}" });
    expect(broken.findings).toHaveLength(1);
    expect(other.findings.map(({ message }) => message)).toEqual([
      "experiments[0].variants[1].settings.pull_requests.auto_merge cannot differ between variants.",
    ]);
    expect(broken.config?.experiments).toEqual([]);
  });
});
