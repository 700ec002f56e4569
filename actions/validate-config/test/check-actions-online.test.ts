import { GitHubError } from "@automation/core/errors";
import type { ActionAdvisory, ActionSources } from "@automation/core/ports";
import { parseRuleSettings } from "@automation/validation";
import { describe, expect, it } from "@jest/globals";
import { checkActionsOnline } from "../src/check-actions-online.ts";

const COMMIT = "a".repeat(40);
const OTHER = "b".repeat(40);
const SETTINGS = parseRuleSettings([]).settings;

interface Known {
  readonly commits?: Readonly<Record<string, string>>;
  readonly isOwn?: boolean | null;
  readonly advisories?: Readonly<Record<string, readonly ActionAdvisory[]>>;
}

function sourcesOf({ commits = {}, isOwn = true, advisories = {} }: Known) {
  const asked: string[] = [];
  const sources: ActionSources = {
    findCommit: async ({ owner, name }, kind, ref) => {
      asked.push(`${owner}/${name} ${kind}/${ref}`);
      return commits[`${kind}/${ref}`] ?? null;
    },
    isInDefaultBranch: async () => isOwn,
    listAdvisories: async (_, version) => advisories[version] ?? [],
  };
  return { sources, asked };
}

async function check(uses: readonly string[], known: Known) {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join("");
  const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const { sources, asked } = sourcesOf(known);
  const warnings: string[] = [];
  const found = await checkActionsOnline([{ kind: "workflow", path: "a.yml", text }], SETTINGS, sources, {
    warning: (message) => warnings.push(message),
  });
  const told = [...found.values()].flat().map(({ severity, rule, line }) => `${severity} ${rule} ${line}`);
  return { told, asked, warnings };
}

const ADVISORY: ActionAdvisory = {
  id: "GHSA-1",
  summary: "It leaks.",
  severity: "high",
  url: "https://x.test/1",
};

describe("what GitHub knows of actions", () => {
  it.each<readonly [string, string, Known, readonly string[]]>([
    [
      "a commit that is the version of its comment",
      `acme/a@${COMMIT} # v1.2.3`,
      { commits: { "tags/v1.2.3": COMMIT } },
      [],
    ],
    [
      "a comment that names another commit",
      `acme/a@${COMMIT} # v1.2.3`,
      { commits: { "tags/v1.2.3": OTHER } },
      ["warning SEC053 6"],
    ],
    [
      "a commit that is in no history, and that its comment denies",
      `acme/a@${COMMIT} # v1.2.3`,
      { commits: { "tags/v1.2.3": OTHER }, isOwn: false },
      ["warning SEC053 6", "error SEC051 6"],
    ],
    ["a commit that is in no history", `acme/a@${COMMIT}`, { isOwn: false }, ["warning SEC051 6"]],
    ["a commit of the default branch", `acme/a@${COMMIT}`, { isOwn: true }, []],
    ["a commit of which GitHub does not say", `acme/a@${COMMIT}`, { isOwn: null }, []],
    [
      "a name that is a tag and a branch",
      "acme/a@v1",
      { commits: { "tags/v1": COMMIT, "heads/v1": OTHER } },
      ["warning SEC052 6"],
    ],
    ["a branch", "acme/a@main", { commits: { "heads/main": COMMIT } }, []],
    [
      "a version with a vulnerability",
      "acme/a@v1.2.3",
      { advisories: { "1.2.3": [ADVISORY] } },
      ["error SEC050 6"],
    ],
    [
      "a small vulnerability",
      "acme/a@v1.2.3",
      { advisories: { "1.2.3": [{ ...ADVISORY, severity: "low" }] } },
      ["warning SEC050 6"],
    ],
    [
      "a commit whose comment names a vulnerable version",
      `acme/a@${COMMIT} # v1.2.3`,
      { commits: { "tags/v1.2.3": COMMIT }, advisories: { "1.2.3": [ADVISORY] } },
      ["error SEC050 6"],
    ],
    ["a major version, which moves on", "acme/a@v1", { advisories: { "1": [ADVISORY] } }, []],
  ])("is told of %s", async (_, uses, known, expected) => {
    const { told } = await check([uses], known);

    expect(told).toEqual(expected);
  });

  it("is asked once for all uses of a reference, and told at each", async () => {
    const { told, asked } = await check(["acme/a@v1", "acme/a@v1", "./local", "docker://x"], {
      commits: { "tags/v1": COMMIT, "heads/v1": OTHER },
    });

    expect(asked).toEqual(["acme/a tags/v1", "acme/a heads/v1"]);
    expect(told).toEqual(["warning SEC052 6", "warning SEC052 7"]);
  });

  it("is not asked on when a limit is reached", async () => {
    const { sources } = sourcesOf({});
    const warnings: string[] = [];
    let calls = 0;
    const limited: ActionSources = {
      ...sources,
      findCommit: async () => {
        calls += 1;
        throw new GitHubError("The limit is reached.", { code: "rate-limited", operation: "read" });
      },
    };
    const text = "on: push\njobs:\n  j:\n    steps:\n      - uses: acme/a@v1\n      - uses: acme/b@v1\n";

    const found = await checkActionsOnline([{ kind: "workflow", path: "a.yml", text }], SETTINGS, limited, {
      warning: (message) => warnings.push(message),
    });

    expect({ calls, count: warnings.length, found: found.size }).toEqual({ calls: 1, count: 1, found: 0 });
  });
});
