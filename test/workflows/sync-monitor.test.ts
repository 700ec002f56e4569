/** An action of ours, run by a real runner as another repository uses it. */

import { ACT, explainSkip, findTool } from "@automation/test-kit/tools";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { jsonOf, outputsOf, stepOf } from "./caller-workflows.ts";
import { type Ecosystem, makeEcosystem } from "./ecosystem.ts";

// A run is a dozen processes, one after the other; on a busy machine that takes its time.
jest.setTimeout(300_000);

const act = findTool(ACT);
const describeWithAct = act === null ? describe.skip : describe;

let ecosystem: Ecosystem;

afterEach(async () => {
  await ecosystem.remove();
});

describeWithAct(`an action of ours in a workflow${explainSkip(ACT, act)}`, () => {
  it("opens the pull requests and leaves its metrics in the artifact service", async () => {
    ecosystem = await makeEcosystem(["acme/api", "acme/web"]);

    const run = await ecosystem.caller.run({
      workflow: stepOf("sync-monitor", { mode: "pull-request", "write-interval-ms": "0" }),
    });

    expect({ exitCode: run.exitCode, counts: await ecosystem.pullRequestCounts() }).toEqual({
      exitCode: 0,
      counts: [1, 1],
    });
    expect(jsonOf(run, "automation-metrics/automation_metrics.json")).toMatchObject({
      repos_scanned: 2,
      prs_created: 2,
      success_rate: 100,
      run: { id: "1001", repository: "caller/home" },
    });
    expect(outputsOf(run)).toMatchObject({ "prs-created": "2", partial: "false" });
  });
});
