/** The example that publishes the dashboard on GitHub Pages, as it is, on a real runner: what is handed to Pages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";

jest.setTimeout(300_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;
const EXAMPLE = readFileSync(path.join(ROOT, "examples/workflows/dashboard-pages.yml"), "utf8");

let ecosystem: Ecosystem;

afterEach(() => ecosystem.remove());

describeWithAct(`dashboard-pages.yml${explainSkip(ACT, act)}`, () => {
  it("hands one folder with the page and its badge to Pages, and deploys after that", async () => {
    ecosystem = await makeEcosystem(["acme/api"], { "dashboard-pages.yml": EXAMPLE });

    const run = await ecosystem.caller.run({ workflow: EXAMPLE });

    const files = Object.keys(run.artifacts).filter((name) => name.startsWith("github-pages/"));
    expect(run.exitCode === 0 ? "" : run.log.slice(-1500)).toBe("");
    expect(files.toSorted()).toEqual(["github-pages/badge.svg", "github-pages/index.html"]);
    expect(run.artifacts["github-pages/index.html"]).toMatch(/^<!doctype html>/);
    expect(run.artifacts["github-pages/index.html"]).not.toContain("caller/home");
    expect(run.log.indexOf("Job succeeded")).toBeLessThan(run.log.indexOf("page_url="));
  });
});
