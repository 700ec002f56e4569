/** What ships, in its own process: it asks GitHub nothing. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runBundledAction } from "../../../packages/cli/src/run-bundled-action.ts";

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "automation-plan-shards-"));
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

async function plan(
  config: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  await writeFile(path.join(workspace, "ecosystem.json"), config);
  const lines: string[] = [];
  const result = await runBundledAction({
    action: "plan-shards",
    workspace,
    environment,
    inputs: { config: "ecosystem.json", ...inputs },
    onLine: (line) => lines.push(line),
  });
  return { ...result, log: lines.join("\n") };
}

describe("plan-shards", () => {
  it("hands on a matrix, and where each shard is going to leave its files", async () => {
    const config = JSON.stringify({ repositories: ["acme/api", "other/web"] });

    const { exitCode, outputs } = await plan(config, { "per-owner": "true", "max-pull-requests": "6" });

    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.slices ?? "")).toEqual(
      ["acme", "other"].map((owner) => ({
        id: `${owner}-1-of-1`,
        owner,
        repositories: `${owner}/*`,
        shard: "1/1",
        size: 1,
        artifact: `automation-metrics-${owner}-1-of-1`,
        "max-pull-requests": 3,
        "write-interval-ms": 1000,
        concurrency: 8,
      })),
    );
    expect(outputs).toMatchObject({
      count: "2",
      "metrics-files":
        "shards/automation-metrics-acme-1-of-1/automation_metrics.json\nshards/automation-metrics-other-1-of-1/automation_metrics.json",
      "report-files":
        "shards/automation-metrics-acme-1-of-1/automation_sync.json\nshards/automation-metrics-other-1-of-1/automation_sync.json",
    });
  });

  it("lets every shard have a pull request in its turn, by the number of the run, however few there are", async () => {
    const config = JSON.stringify({ repositories: ["one/api", "two/api", "three/api"] });
    const sharesOf = async (run: number) => {
      const inputs = { "per-owner": "true", "max-pull-requests": "1" };
      const { outputs } = await plan(config, inputs, { GITHUB_RUN_NUMBER: String(run) });
      const slices: { owner: string; "max-pull-requests": number }[] = JSON.parse(outputs.slices ?? "");
      return slices.filter((slice) => slice["max-pull-requests"] > 0).map(({ owner }) => owner);
    };

    const runs = [await sharesOf(1), await sharesOf(2), await sharesOf(3), await sharesOf(4)];

    expect(runs.map((owners) => owners.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(runs.flat())).toEqual(new Set(["one", "two", "three"]));
    expect(await sharesOf(4)).toEqual(runs[3]);
  });

  it("takes the number of pull requests from the configuration when no input says it", async () => {
    const config = JSON.stringify({ repositories: ["acme/api"], sync: { max_pull_requests_per_run: 7 } });

    const { outputs } = await plan(config);

    expect(JSON.parse(outputs.slices ?? "")).toMatchObject([{ id: "1-of-1", "max-pull-requests": 7 }]);
  });

  describe("of a large ecosystem", () => {
    const name = (index: number) => `acme-service-${String(index).padStart(39, "0")}`;
    const owner = (index: number) => `owner-${String(index).padStart(33, "0")}`;
    const many = (count: number, repository: (index: number) => string) =>
      JSON.stringify({ repositories: Array.from({ length: count }, (_, index) => repository(index)) });

    it.each<[string, string, Record<string, string>, number, number]>([
      [
        "10,000 names of 52 characters, all selected by a pattern",
        many(10_000, (index) => `acme/${name(index)}`),
        { repositories: "acme-service-*", shards: "4" },
        4,
        10_000,
      ],
      [
        "10,000 names of 52 characters, half of them selected",
        many(10_000, (index) => `${index % 2 === 0 ? "acme" : "other"}/${name(index)}`),
        { repositories: "acme/acme-service-*", shards: "256" },
        256,
        5_000,
      ],
      [
        "256 owners with the longest names that there are, selected across all of them",
        many(10_000, (index) => `${owner(index % 256)}/${name(index)}`),
        { repositories: "acme-service-*\n!*-*0\n*0", "per-owner": "true" },
        256,
        10_000,
      ],
      [
        "one owner per repository",
        many(10_000, (index) => `${owner(index)}/${name(index)}`),
        { repositories: "acme-*", shards: "256" },
        256,
        10_000,
      ],
      [
        "2,000 names, one per line",
        many(10_000, (index) => `acme/${name(index)}`),
        {
          repositories: Array.from({ length: 1_600 }, (_, index) => `acme/${name(index)}`).join("\n"),
          shards: "4",
        },
        4,
        1_600,
      ],
    ])("holds every repository of %s, in values that fit", async (_, config, inputs, count, size) => {
      const { exitCode, outputs, log } = await plan(config, inputs);

      const slices = JSON.parse(outputs.slices ?? "") as readonly { readonly size: number }[];
      expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
      expect({ count: outputs.count, slices: slices.length }).toEqual({
        count: String(count),
        slices: count,
      });
      expect(slices.reduce((sum, slice) => sum + slice.size, 0)).toBe(size);
      for (const value of Object.values(outputs))
        expect(Buffer.byteLength(value)).toBeLessThanOrEqual(100_000);
    });

    it.each<[string, string, Record<string, string>]>([
      ["more owners than jobs", many(10_000, (index) => `${owner(index)}/a`), { "per-owner": "true" }],
      [
        "names that no pattern sums up",
        many(10_000, (index) => `acme/${name(index)}`),
        {
          repositories: Array.from({ length: 2_200 }, (_, index) => `acme/${name(index * 3)}`).join("\n"),
          shards: "256",
        },
      ],
      [
        "a prefix that makes the values too long",
        many(10_000, (index) => `acme/${name(index)}`),
        { shards: "256", "artifact-prefix": "p".repeat(400) },
      ],
    ])("fails for %s, says what to do, and sets nothing", async (_, config, inputs) => {
      const { exitCode, outputs, log } = await plan(config, inputs);

      expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
      expect(log).toMatch(/Split it into several configurations|Select repositories by patterns/);
    });
  });

  it("warns of a pattern that nothing matches", async () => {
    const { exitCode, outputs, log } = await plan('{ "repositories": ["acme/api"] }', {
      repositories: "acme/ap",
    });

    expect({ exitCode, count: outputs.count }).toEqual({ exitCode: 0, count: "0" });
    expect(log).toContain('::warning::The input `repositories`: "acme/ap" matches no repository');
  });

  it.each([
    ["a configuration that is wrong", '{ "repositories": [] }', {}, "repositories"],
    [
      "a number of shards that a matrix cannot have",
      '{ "repositories": ["acme/api"] }',
      { shards: "257" },
      "1 to 256",
    ],
    ["a configuration that is not there", "{}", { config: "missing.json" }, "does not exist"],
  ])("fails for %s, and says so", async (_, config, inputs, why) => {
    const { exitCode, log } = await plan(config, inputs);

    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringContaining(why) });
  });
});
