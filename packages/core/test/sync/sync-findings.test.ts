import { listFindings, parseEcosystemConfig, type RepositoryResult } from "@automation/core";
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
function apply(path: string, value: string): unknown {
  const file = structuredClone(FILE) as unknown;
  const keys = path.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((place, key) => (place as Record<string, unknown>)[key], file);
  (holder as Record<string, unknown>)[last] = value;
  return file;
}

describe("listFindings", () => {
  it.each(["api", "web", "docs", "off"])(
    "gives a patch for the renamed %s that keeps its settings",
    async (name) => {
      const renamedTo = { owner: "acme", name: `${name}-new` };

      const [finding] = listFindings(config, [result(name.toUpperCase(), { renamedTo })]);

      const [step] = finding?.patch ?? [];
      const patched = await parseEcosystemConfig(JSON.stringify(apply(step?.path ?? "", step?.value ?? "")), {
        file: "ecosystem.json",
      });
      const expected = config.repositories.map((entry) =>
        entry.repository.name === name ? { ...entry, repository: renamedTo } : entry,
      );
      expect(patched.config.repositories).toEqual(expected);
      expect(finding?.message).toContain(`is called acme/${name}-new now`);
    },
  );

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
