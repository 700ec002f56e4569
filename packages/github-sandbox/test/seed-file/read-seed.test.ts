import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { demoEcosystem, scaleSeed } from "../../src/index.ts";
import { formatSeedProblem, readSeed } from "../../src/seed/read-seed.ts";
import { startLocal, stopAll } from "../local-sandbox.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");

afterAll(stopAll);

/** Every problem of a seed as one line without the remedy's words. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const reading = await readSeed(text, "seed.yaml");
  return reading.status === "read" ? [] : reading.problems.map(formatSeedProblem);
}

describe("the examples", () => {
  it("are there, in JSON and in YAML", async () => {
    const files = await readdir(EXAMPLES);

    expect(files.filter((file) => file.endsWith(".json"))).not.toEqual([]);
    expect(files.filter((file) => file.endsWith(".yaml"))).not.toEqual([]);
  });

  it("can all be started from", async () => {
    for (const file of (await readdir(EXAMPLES)).filter((name) => /\.(json|yaml)$/.test(name))) {
      const reading = await readSeed(await readFile(join(EXAMPLES, file), "utf8"), file);
      if (reading.status === "refused") throw new Error(reading.problems.map(formatSeedProblem).join("\n"));

      const { sandbox } = await startLocal({ seed: reading.seed });

      expect(sandbox.repositories()).toHaveLength(reading.seed.repositories.length);
    }
  });
});

describe("reading a seed", () => {
  it.each([
    ["the demo's ecosystem", demoEcosystem()],
    ["a large ecosystem", scaleSeed({ repositories: 20, branches: 4 })],
  ])("gives %s back as it was written", async (_, seed) => {
    const reading = await readSeed(JSON.stringify(seed, null, 2), "seed.json");

    expect(reading).toEqual({ status: "read", seed: JSON.parse(JSON.stringify(seed)) });
  });

  it("takes JSON that is indented with tabs, and the address of a schema", async () => {
    const text = JSON.stringify({ $schema: "x", repositories: [{ repository: "a/b" }] }, null, "\t");

    expect(await readSeed(text, "seed.json")).toEqual({
      status: "read",
      seed: { repositories: [{ repository: "a/b" }] },
    });
  });

  it("names everything that is wrong at once, each with its place and a remedy", async () => {
    const text = `repositories:
  - repository: acme
    comits: 3
    access: reed
    branches:
      - name: main
        behindBy: -1
      - aheadBy: "2"
`;

    const problems = await problemsOf(text);

    expect(problems).toEqual([
      'seed.yaml:2:17: repositories[0].repository: is "acme". Use owner/name, of letters, digits, -, _ and dots.',
      'seed.yaml:3:5: repositories[0].comits: is not a known key. Did you mean "commits"?',
      'seed.yaml:4:13: repositories[0].access: is "reed". Did you mean "read"?',
      "seed.yaml:7:19: repositories[0].branches[0].behindBy: is -1. Use a number >= 0.",
      'seed.yaml:8:9: repositories[0].branches[1]: lacks "name". Add it: Without refs/heads/.',
      'seed.yaml:8:18: repositories[0].branches[1].aheadBy: is "2". Use an integer.',
    ]);
  });

  it.each([
    ["nothing", "", /^seed.yaml:1:1: is null/],
    ["a list", "- a", /^seed.yaml:1:1: is \["a"\]/],
    ["half a document", '{"repositories": [', /^seed.yaml:1:\d+: /],
    ["a key twice", "repositories: []\nrepositories: []", /^seed.yaml:2:1: Map keys must be unique/],
    ["aliases without end", "a: &a [*a]", /^seed.yaml:1:\d+: /],
    [
      "a path that leaves the repository",
      '{"repositories":[{"repository":"a/b","files":{"../x":"y"}}]}',
      /files."..\/x": is not a file path/,
    ],
    [
      "a time that is none",
      '{"repositories":[{"repository":"a/b","pushedAt":"yesterday"}]}',
      /Use a time such as/,
    ],
  ])("refuses %s", async (_, text, expected) => {
    const problems = await problemsOf(text);

    expect(problems[0]).toMatch(expected);
  });

  it("finds rules that would be shown and not hold", async () => {
    const text = `repositories:
  - repository: acme/api
    rulesets:
      - name: Main
        rules:
          - { type: pull_request, parameters: { required_approving_review_count: 2 } }
          - { type: pull_request, parameters: { require_code_owner_review: true } }
`;

    const problems = await problemsOf(text);

    expect(problems).toEqual([
      expect.stringContaining(
        "repositories[0].rulesets[0].rules[1].parameters: has require_code_owner_review=true, which is not simulated. Omit it.",
      ),
    ]);
  });

  it("finds tokens and installations for repositories that do not exist", async () => {
    const text = `tokens:
  - { token: t, login: ada, repositories: [acme/api, acme/web] }
apps:
  - id: 1
    slug: keeper
    installations: [{ account: acme, repositories: [acme/old] }]
repositories:
  - repository: Acme/API
`;

    const problems = await problemsOf(text);

    expect(problems).toEqual([
      'seed.yaml:2:54: tokens[0].repositories[1]: is "acme/web", which is not a repository of the seed. Add it to the repositories, or omit it.',
      'seed.yaml:6:53: apps[0].installations[0].repositories[0]: is "acme/old", which is not a repository of the seed. Add it to the repositories, or omit it.',
    ]);
  });

  it("finds what a schema cannot: names twice, branches that cannot be, pull requests without commits", async () => {
    const text = `users:
  - { login: ada, id: 1 }
  - { login: Ada, id: 1 }
repositories:
  - repository: acme/api
    id: 7
    commits: 3
    branches:
      - { name: old, behindBy: 5 }
      - { name: cut, from: old, aheadBy: 1 }
      - { name: "a..b" }
      - { name: stray, from: nowhere }
      - { name: same }
    pullRequests:
      - { title: Empty, head: same, base: main }
  - repository: ACME/api
    id: 7
    defaultBranch: "a b"
    branches:
      - { name: alone, isOrphan: true, aheadBy: 1 }
      - { name: topic, aheadBy: 1 }
    pullRequests:
      - { title: Unrelated, head: alone, base: topic }
      - { title: Gone, head: gone, base: topic }
      - { title: One, head: topic, base: a b }
      - { title: Two, head: topic, base: a b }
  - { repository: acme/none, isEmpty: true, commits: 2 }
`;

    const problems = await problemsOf(text);

    expect(problems.map((line) => line.replace(/^seed.yaml:(\d+):\d+: /, "$1 "))).toEqual([
      "3 users[1].login: is a duplicate. List each account once.",
      "3 users[1].id: is a duplicate. Use a different number for each account.",
      expect.stringMatching(/^9 .*branches\[0\]: the branch "old" cannot be 5 commits behind/),
      expect.stringMatching(/^11 .*branches\[2\]: the branch "a..b" is not a valid branch name/),
      expect.stringMatching(
        /^12 .*branches\[3\]: the branch "stray" is created from nowhere, which does not exist/,
      ),
      expect.stringMatching(/^15 .*pullRequests\[0\]: has no commits: main contains same/),
      "16 repositories[1].repository: is a duplicate. Repository names are case-insensitive; rename one.",
      "17 repositories[1].id: is a duplicate. Use another number, or omit it.",
      expect.stringMatching(/^18 .*defaultBranch: is not a valid branch name/),
      expect.stringMatching(/^23 .*pullRequests\[0\]: topic has no common history with alone/),
      expect.stringMatching(
        /^24 .*pullRequests\[1\].head: is "gone", which is not a branch of the repository/,
      ),
      expect.stringMatching(/^26 .*pullRequests\[3\]: has the same branches as another open pull request/),
      expect.stringMatching(/^27 .*commits: is not allowed in an empty repository/),
    ]);
  });
});
