import { parseEcosystemConfig } from "@automation/core/config";
import {
  type ConfigPatchStep,
  describePartialResults,
  listFindings,
  type RepositoryResult,
} from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const FILE = {
  repositories: [
    "acme/api",
    { repository: "acme/web", threshold: 3 },
    { repository: "acme/docs" },
    { repository: "acme/off", enabled: false },
  ],
};

const { config } = await parseEcosystemConfig(JSON.stringify(FILE), { file: "ecosystem.json" });

function result(name: string, change: Partial<RepositoryResult> = {}): RepositoryResult {
  return {
    repository: { owner: "acme", name },
    status: "scanned",
    threshold: 10,
    branches: [],
    ...change,
  };
}

/** As RFC 6902 says; enough of it for what the findings write. */
function apply(patches: readonly ConfigPatchStep[]): unknown {
  const file = structuredClone(FILE) as unknown;
  for (const step of patches) {
    const keys = step.path.slice(1).split("/");
    const last = keys.pop() ?? "";
    const holder = keys.reduce((place, key) => (place as Record<string, unknown>)[key], file);
    const target = holder as Record<string, unknown>;
    if (step.op === "remove") (holder as unknown[]).splice(Number(last), 1);
    else if (step.op === "replace") target[last] = step.value;
    else expect(target[last]).toBe(step.value);
  }
  return file;
}

const read = (file: unknown) => parseEcosystemConfig(JSON.stringify(file), { file: "ecosystem.json" });

describe("listFindings", () => {
  it.each(["api", "web", "docs", "off"])(
    "gives a patch for the renamed %s that keeps its settings",
    async (name) => {
      const renamedTo = { owner: "acme", name: `${name}-new` };

      const [finding] = listFindings(config, [result(name.toUpperCase(), { renamedTo })]);

      const patched = await read(apply(finding?.patch ?? []));
      const expected = config.repositories.map((entry) =>
        entry.repository.name === name ? { ...entry, repository: renamedTo } : entry,
      );
      expect(patched.config.repositories).toEqual(expected);
      expect(finding?.message).toContain(`was renamed to acme/${name}-new`);
    },
  );

  it("proposes no second entry where both names are listed: the former ones go, whatever else is renamed", async () => {
    const renamedTo = { owner: "Acme", name: "docs" };
    const results = [
      result("api", { renamedTo }),
      result("web", { renamedTo }),
      result("off", { renamedTo: { owner: "acme", name: "on" } }),
    ];

    const findings = listFindings(config, results);

    const patched = await read(apply(findings.flatMap(({ patch }) => patch ?? [])));
    expect(patched.config.repositories.map(({ repository }) => repository.name)).toEqual(["docs", "on"]);
    expect(findings.map(({ code }) => code)).toEqual(["renamed", "renamed", "renamed"]);
    expect(findings.at(-1)?.message).toContain("Remove acme/api");
  });

  it("lets one of two former names of a repository become the new one", async () => {
    const renamedTo = { owner: "acme", name: "new" };
    const results = [
      result("api", { renamedTo }),
      result("web", { renamedTo, status: "skipped", reason: "duplicate" }),
    ];

    const findings = listFindings(config, results);

    const patched = await read(apply(findings.flatMap(({ patch }) => patch ?? [])));
    expect(patched.config.repositories.map(({ repository }) => repository.name)).toEqual([
      "new",
      "docs",
      "off",
    ]);
  });

  it("tells which pull requests another configuration keeps", () => {
    const branches = Array.from({ length: 7 }, (_, index) => ({
      ...{ name: `r/${index}`, aheadBy: 0, behindBy: 14, outcome: "already-open" as const },
      pullRequest: { number: index, url: "https://github.test/x" },
      ...(index > 0 && { otherEcosystem: "f".repeat(16) }),
    }));

    const [finding, ...more] = listFindings(config, [result("api", { branches })]);

    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "overlap", repository: "acme/api" });
    expect(finding?.message).toContain("#1, #2, #3, #4, #5 and 1 more of acme/api");
  });

  it("names each branch that cannot be brought up to date by merging, with what to do", () => {
    const branches = [
      {
        name: "release/1",
        aheadBy: 1,
        behindBy: 14,
        outcome: "squash-replay",
        detail: "allow merge commits",
      },
      { name: "release/2", aheadBy: 0, behindBy: 14, outcome: "opened" },
    ] as const;

    expect(listFindings(config, [result("api", { branches })])).toEqual([
      { code: "replay", repository: "acme/api", branch: "release/1", message: "allow merge commits" },
    ]);
  });

  it("is silent where nothing is to be put right", () => {
    expect(listFindings(config, [result("api"), result("unknown")])).toEqual([]);
  });
});

describe("what single sign-on keeps back", () => {
  it.each<[readonly string[], number, string]>([
    [["read repositories"], 1, "to 1 organisation with single sign-on"],
    [["read repositories"], 0, "to organisations with single sign-on"],
    [["a", "b", "c", "d", "e", "f"], 2, "incomplete: a; b; c; d; e; and 1 more."],
  ])("is told with what was asked and what helps (case %#)", (operations, organizations, text) => {
    const { code, message } = describePartialResults(operations, organizations);

    expect(code).toBe("partial-results");
    expect(message).toContain(text);
    expect(message).toContain("Authorise the token");
  });
});
