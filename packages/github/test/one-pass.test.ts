import { GitHubError } from "@automation/core/errors";
import { type Sandbox, type ServerTime, startSandbox } from "@automation/github-sandbox";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions } from "@automation/test-kit/github-options";
import { ref } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createRepositoryReader } from "../src/adapters/repository-reader.ts";
import type { GitHubClient, GraphqlAnswer } from "../src/client/client.ts";
import { isRecord } from "../src/errors/failure.ts";
import { QuerySizes } from "../src/graphql/query-sizes.ts";
import { openGitHub } from "../src/open-github.ts";
import { scan } from "./one-pass-scene.ts";

let sandbox: Sandbox;

afterEach(() => sandbox.close());

const NAMES = Array.from({ length: 120 }, (_, index) => `acme/r${index}`);
const BRANCHES = Array.from({ length: 9 }, (_, index) => ({ name: `b${index}`, behindBy: index + 1 }));

/** What another make of GitHub does with a query. */
type Make = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  ask: () => Promise<GraphqlAnswer>,
) => Promise<GraphqlAnswer>;

async function start(make: Make = (_, __, ask) => ask(), serverTime?: ServerTime) {
  const clock = new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
  sandbox = await startSandbox({
    seed: { repositories: NAMES.map((repository) => ({ repository, branches: BRANCHES })) },
    backend: "synthetic",
    clock,
    limits: { secondary: false, ...(serverTime && { serverTime }) },
  });
  const options = makeOptions({ apiUrl: sandbox.url, clock, concurrency: 4 });
  const opened = openGitHub(options);
  const client: GitHubClient = {
    ...opened.client,
    graphql: (document, variables, call) =>
      make(document, variables, () => opened.client.graphql(document, variables, call)),
  };
  const sizes = new QuerySizes();
  return { reader: createRepositoryReader({ ...options, client }, sizes), sizes, logger: options.logger };
}

/** Names of the queries that arrived, in their order, and how many were sent in all. */
const queries = (name: string): number =>
  sandbox.journal().filter(({ operation }) => operation?.name === name).length;

/** Changes every comparison of an answer to a query in one pass. */
function withComparisons(
  change: (ref: Readonly<Record<string, unknown>>) => unknown,
  problem?: Readonly<Record<string, unknown>>,
): Make {
  return async (document, _, ask) => {
    const answer = await ask();
    if (!document.includes("comparedRepositories") || answer.data === null) return answer;
    const problems = [...answer.problems];
    const data = structuredClone(answer.data) as Record<string, Record<string, unknown>>;
    for (const [alias, repository] of Object.entries(data)) {
      const { refs, defaultBranchRef } = repository;
      const nodes = isRecord(refs) && Array.isArray(refs.nodes) ? refs.nodes : [];
      for (const [index, ref] of [...nodes.entries(), ["default", defaultBranchRef] as const]) {
        if (!isRecord(ref)) continue;
        Object.assign(ref, { compare: change(ref) });
        const path = [alias, "refs", "nodes", String(index), "compare"];
        if (problem) problems.push({ type: undefined, message: "", path, ...problem });
      }
    }
    return { ...answer, data, problems };
  };
}

const refuse = (message: string, status?: number): never => {
  throw new GitHubError(message, { code: "server", status, operation: "read repositories" });
};

describe("a server that compares in a list", () => {
  it("is asked for more and more, after one query that shows how many branches there are", async () => {
    const { reader, sizes } = await start();

    const { listed } = await scan(reader, NAMES.map(ref), true);

    expect(listed).toBe((NAMES.length - 25) * BRANCHES.length);
    expect(queries("repositories")).toBe(1);
    expect(queries("comparedRepositories")).toBeLessThanOrEqual(7);
    expect(sandbox.journal().length).toBeLessThan(11);
    expect(sizes.comparisons.current).toBeGreaterThanOrEqual(400);
  });

  it("is not asked that way for a few repositories, which one query lists", async () => {
    const { reader } = await start();

    const { listed } = await scan(reader, NAMES.slice(0, 25).map(ref), true);

    expect(listed).toBe(0);
    expect(queries("comparedRepositories")).toBe(0);
  });

  it("is asked in two phases where it is too slow for more than a few repositories at once", async () => {
    const { reader, sizes } = await start(undefined, { comparisonMs: 60 });

    await scan(reader, NAMES.map(ref), true);

    expect(queries("comparedRepositories")).toBeGreaterThan(0);
    expect(sizes.comparisons.current).toBe(50);
    expect(sandbox.journal().every(({ status }) => status === 200)).toBe(true);
  });
});

describe("a server without GraphQL", () => {
  it("is asked for it once, and for everything by REST", async () => {
    const { reader } = await start(async () => refuse("501", 501));

    const { result, listed } = await scan(reader, NAMES.slice(0, 30).map(ref), true);

    expect(listed).toBe(0);
    expect(Object.keys(result)).toHaveLength(30);
  });
});

describe("a server of another make", () => {
  const isOnePass = (document: string): boolean => document.includes("comparedRepositories");

  it.each<[string, Make]>([
    [
      "refuses such a query with an error",
      async (document, _, ask) =>
        isOnePass(document)
          ? {
              data: null,
              problems: [{ type: "FORBIDDEN", message: "compare is not allowed in a list", path: [] }],
            }
          : ask(),
    ],
    [
      "does not know such a query",
      async (document, _, ask) =>
        isOnePass(document)
          ? {
              data: null,
              problems: [
                { type: undefined, message: "Field 'compare' doesn't exist on type 'Ref'", path: [] },
              ],
            }
          : ask(),
    ],
    [
      "breaks down at such a query",
      async (document, _, ask) => (isOnePass(document) ? refuse("502", 502) : ask()),
    ],
    ["does not know HEAD, and says so", withComparisons(() => null, { type: "NOT_FOUND" })],
    ["does not know HEAD, and says nothing", withComparisons(() => null)],
    ["takes HEAD for the branch itself", withComparisons(() => ({ aheadBy: 0, behindBy: 0 }))],
    ["takes HEAD for another branch", withComparisons(() => ({ aheadBy: 3, behindBy: 1 }))],
    [
      "runs out of resources at comparisons in a list",
      withComparisons(() => null, { type: "RESOURCE_LIMITS_EXCEEDED" }),
    ],
  ])("that %s is asked in two phases, after a query or two", async (_, make) => {
    const { reader, logger } = await start(make);

    const { result, listed } = await scan(reader, NAMES.map(ref), true);

    expect(listed).toBe(0);
    expect(queries("comparedRepositories")).toBeLessThanOrEqual(2);
    expect(logger.at("warning")).toEqual([]);
    expect(sandbox.journal().filter(({ method }) => method === "GET")).toEqual([]);
    await sandbox.close();
    const other = await start();
    expect(result).toEqual((await scan(other.reader, NAMES.map(ref), false)).result);
  });

  it("that leaves comparisons out here and there is asked for those alone", async () => {
    let number = 0;
    const { reader } = await start(
      withComparisons((branch) => {
        number += 1;
        return number % 7 === 0 ? null : branch.compare;
      }),
    );

    const { result, listed } = await scan(reader, NAMES.map(ref), true);

    expect(listed).toBeGreaterThan(400);
    expect(Object.keys(result)).toHaveLength(NAMES.length);
    expect(sandbox.journal().filter(({ method }) => method === "GET")).toEqual([]);
  });

  it("that answers 502 to more than 30 comparisons is asked for fewer, and by GraphQL alone", async () => {
    const isTooMuch = (document: string, variables: Readonly<Record<string, unknown>>): boolean => {
      const lists = Object.keys(variables).filter((name) => name.startsWith("c")).length;
      return isOnePass(document) ? lists * 10 > 30 : document.split("compare(").length - 1 > 30;
    };
    const { reader, sizes } = await start(async (document, variables, ask) =>
      isTooMuch(document, variables) ? refuse("502", 502) : ask(),
    );

    const { listed } = await scan(reader, NAMES.map(ref), true);

    expect(listed).toBe(0);
    expect(sizes.comparisons.current).toBeLessThanOrEqual(30);
    expect(sizes.comparisons.current).toBeGreaterThanOrEqual(25);
    expect(sandbox.journal().filter(({ method }) => method === "GET")).toEqual([]);
  });

  it("whose default branch moves while it answers is asked again for those comparisons", async () => {
    let isFirst = true;
    const { reader } = await start(async (document, _, ask) => {
      const answer = await ask();
      if (!isOnePass(document) || !isFirst) return answer;
      isFirst = false;
      const data = structuredClone(answer.data) as Record<string, Record<string, unknown>>;
      for (const repository of Object.values(data)) {
        repository.behind = { name: "main", target: { oid: "f".repeat(40) } };
      }
      return { ...answer, data };
    });

    const { result, listed } = await scan(reader, NAMES.map(ref), true);

    expect(listed).toBeLessThan((NAMES.length - 25) * BRANCHES.length);
    expect(Object.keys(result)).toHaveLength(NAMES.length);
  });
});
