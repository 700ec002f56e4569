import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import { GitHubError } from "@automation/core/errors";
import type { OwnedRepository, RepositoryDiscovery } from "@automation/core/ports";
import { addDiscovered, discoverRepositories } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

function owned(name: string, change: Partial<OwnedRepository> = {}): OwnedRepository {
  return {
    repository: { owner: "acme", name },
    ...{ isArchived: false, isDisabled: false, isFork: false, isTemplate: false },
    ...{ visibility: "public", topics: [] },
    ...change,
  };
}

async function configOf(keys: object): Promise<EcosystemConfig> {
  return (await parseEcosystemConfig(JSON.stringify(keys), { file: "ecosystem.json" })).config;
}

async function find(rule: object, repositories: readonly OwnedRepository[], before: string[] | null = null) {
  const config = await configOf({ repositories: ["acme/listed"], discover: [{ owner: "acme", ...rule }] });
  const properties = new Map([["acme/api", { tier: ["gold", "blue"] }]]);
  return addDiscovered(config, [{ status: "found", repositories, properties }], before);
}

const ALL = [
  owned("web", { topics: ["service", "node"] }),
  owned("api", { topics: ["service"], visibility: "private" }),
  owned("old", { isArchived: true }),
  owned("fork", { isFork: true }),
  owned("template", { isTemplate: true }),
  owned("dead", { isDisabled: true }),
];

describe("the rules of discover", () => {
  it.each([
    [{}, ["acme/api", "acme/web"]],
    [
      { archived: true, forks: true, templates: true },
      ["acme/api", "acme/fork", "acme/old", "acme/template", "acme/web"],
    ],
    [{ topics: ["Service"] }, ["acme/api", "acme/web"]],
    [{ topics: ["service", "node"] }, ["acme/web"]],
    [{ name: "A*" }, ["acme/api"]],
    [{ visibility: "private" }, ["acme/api"]],
    [{ property: { tier: "gold" } }, ["acme/api"]],
    [{ property: { tier: "red" } }, []],
    [{ exclude: ["we*", "acme/ap?"] }, []],
    [{ limit: 1 }, ["acme/api"]],
  ])("pick by what they say, in the order of the names: %j", async (rule, expected) => {
    const { found, warnings } = await find(rule, ALL);

    expect(found).toEqual(expected);
    expect(warnings).toHaveLength(expected.length === 0 || "limit" in rule ? 1 : 0);
  });

  it("come behind the list, in which a repository keeps its entry, also one that is switched off", async () => {
    const config = await configOf({
      repositories: [{ repository: "Acme/API", enabled: false }],
      discover: [{ owner: "acme" }, { owner: "ACME", name: "w*" }],
    });

    const answer = { status: "found", repositories: ALL, properties: new Map() } as const;
    const { config: whole } = addDiscovered(config, [answer, answer], null);

    expect(
      whole.repositories.map(({ repository: { name }, isEnabled, isDiscovered }) => [
        name,
        isEnabled,
        isDiscovered,
      ]),
    ).toEqual([
      ["API", false, undefined],
      ["web", true, true],
    ]);
  });

  it("tell what appeared and what is gone since the run before, and nothing in the first one", async () => {
    const first = await find({}, ALL);
    const later = await find({}, ALL, ["Acme/Web", "acme/gone"]);

    expect([first.appeared, first.gone]).toEqual([[], []]);
    expect([later.appeared, later.gone]).toEqual([["acme/api"], ["acme/gone"]]);
  });
});

describe("asking for the rules", () => {
  const broken = new GitHubError("no way", { code: "forbidden", operation: "list" });
  const asked: string[] = [];
  const discovery: RepositoryDiscovery = {
    list: async ({ owner }) => {
      asked.push(`list ${owner}`);
      if (owner === "broken") throw broken;
      return ALL;
    },
    readProperties: async ({ owner }) => {
      asked.push(`properties ${owner}`);
      return new Map([["acme/web", { tier: ["gold"] }]]);
    },
  };

  it("asks each owner once, and for properties only where a rule wants one", async () => {
    asked.length = 0;
    const rules = [
      { owner: "acme" },
      { owner: "Acme", name: "w*" },
      { owner: "acme", property: { tier: "gold" } },
      {},
    ];

    const answer = await discoverRepositories(await configOf({ discover: rules }), discovery, null);

    expect(answer.status).toBe("found");
    expect(asked).toEqual(["list acme", "list acme", "properties acme", "list null"]);
  });

  it("keeps what the run before found where an owner cannot be asked, and fails only where nothing is known", async () => {
    const config = await configOf({ discover: [{ owner: "broken" }] });

    const known = await discoverRepositories(config, discovery, ["acme/web"]);
    const unknown = await discoverRepositories(config, discovery, null);

    expect(known).toMatchObject({ status: "found", found: ["acme/web"], gone: [], appeared: [] });
    expect(known).toMatchObject({
      warnings: ["discover.0: no way What the last run found is used instead."],
    });
    expect(unknown).toEqual({ status: "failed", error: broken });
  });
});
