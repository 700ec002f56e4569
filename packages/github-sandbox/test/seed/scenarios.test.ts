import { describe, expect, it } from "@jest/globals";
import { accountId, noreplyEmail, parseNoreplyEmail } from "../../src/seed/accounts.ts";
import { scaleSeed } from "../../src/seed/scale-seed.ts";
import { demoConfigRepositories, demoEcosystem } from "../../src/seed/scenarios.ts";

const THRESHOLD = 10;

describe("demoEcosystem", () => {
  const { repositories, users = [] } = demoEcosystem();
  const branchesOf = (name: string) => repositories.find((seed) => seed.repository === name)?.branches ?? [];
  const isStale = ({ behindBy = 0 }) => behindBy > THRESHOLD;

  it("has twelve repositories or more, each once", () => {
    const names = new Set(repositories.map((seed) => seed.repository));

    expect(names.size).toBe(repositories.length);
    expect(names.size).toBeGreaterThanOrEqual(12);
  });

  it("is listed in the configuration by former names and with one repository that is gone", () => {
    const listed = demoConfigRepositories();

    expect(listed).toHaveLength(repositories.length + 1);
    expect(listed).toEqual(expect.arrayContaining(["acme/infrastructure", "acme/legacy-gone", "acme/api"]));
    expect(listed).not.toContain("acme/platform");
  });

  it("has 120 branches in the monorepo, 15 of them stale and none of these ahead", () => {
    const branches = branchesOf("acme/monorepo");

    expect(new Set(branches.map((branch) => branch.name)).size).toBe(120);
    expect(branches.filter(isStale).map(({ aheadBy = 0 }) => aheadBy)).toEqual(Array(15).fill(0));
  });

  it("has a branch of each kind", () => {
    const all = repositories.flatMap((seed) => seed.branches ?? []);
    const kinds = {
      onlyBehind: all.filter((branch) => isStale(branch) && !branch.aheadBy),
      diverged: all.filter((branch) => isStale(branch) && branch.aheadBy && !branch.conflicts),
      conflicting: all.filter((branch) => isStale(branch) && branch.conflicts),
      protected: all.filter((branch) => isStale(branch) && branch.isProtected),
      hiddenBot: all.filter((branch) => branch.author === "github-actions[bot]" && isStale(branch)),
      orphan: all.filter((branch) => branch.isOrphan),
    };

    const empty = Object.entries(kinds).filter(([, branches]) => branches.length === 0);

    expect(empty).toEqual([]);
  });

  it("knows every author and lets none be behind by more than 60", () => {
    const branches = repositories.flatMap((seed) => seed.branches ?? []);
    const logins = new Set(users.map((user) => user.login));

    expect(branches.filter(({ author }) => author !== undefined && !logins.has(author))).toEqual([]);
    expect(Math.max(...branches.map(({ behindBy = 0 }) => behindBy))).toBeLessThanOrEqual(60);
  });
});

describe("scaleSeed", () => {
  it("describes the same ecosystem for the same number, and another for another", () => {
    const options = { repositories: 3, branches: 10 };

    const [first, again, other] = [
      scaleSeed(options),
      scaleSeed(options),
      scaleSeed({ ...options, seed: 2 }),
    ];

    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  });

  it("keeps to the shares that are asked for", () => {
    const shares = { stale: 0.4, diverged: 0.1, conflicting: 0.1, bot: 0.2 };
    const { repositories } = scaleSeed({ repositories: 200, branches: 20, shares });
    const branches = repositories.flatMap((seed) => seed.branches ?? []);
    const share = (count: number) => Math.round((count / branches.length) * 20) / 20;

    const bots = branches.filter((branch) => branch.author === "dependabot[bot]");
    const others = branches.filter(
      (branch) => branch.author === undefined && (branch.behindBy ?? 0) > THRESHOLD,
    );

    expect(share(bots.length)).toBe(shares.bot);
    expect(share(others.filter((branch) => branch.aheadBy === undefined).length)).toBe(shares.stale);
    expect(share(others.filter((branch) => branch.conflicts).length)).toBe(shares.conflicting);
    expect(share(others.filter((branch) => branch.aheadBy && !branch.conflicts).length)).toBe(
      shares.diverged,
    );
  });

  it("gives each repository and each of its branches a name of its own", () => {
    const { repositories } = scaleSeed({ repositories: 100, branches: 50 });

    const branchNames = repositories.map((seed) => new Set(seed.branches?.map((branch) => branch.name)).size);

    expect(new Set(repositories.map((seed) => seed.repository)).size).toBe(100);
    expect(branchNames).toEqual(Array(100).fill(50));
  });
});

describe("accountId", () => {
  it.each([
    ["the seed's number", "Ada", [{ login: "ada", id: 3 }], 3],
    ["GitHub's number of a well-known bot", "github-actions[bot]", [], 41898282],
  ])("gives %s", (_, login, users, expected) => {
    expect(accountId(login, users)).toBe(expected);
  });

  it("derives the same number for an unknown login each time", () => {
    expect(accountId("somebody")).toBe(accountId("Somebody"));
    expect(accountId("somebody")).not.toBe(accountId("nobody"));
  });

  it("is found in the address that it gives", () => {
    expect(parseNoreplyEmail(noreplyEmail("dependabot[bot]"))).toEqual({
      id: 49699333,
      login: "dependabot[bot]",
    });
    expect(parseNoreplyEmail("ada@example.org")).toBeNull();
  });
});
