import { GitHubError } from "@automation/core/errors";
import type { Rollbacks } from "@automation/core/ports";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { describe, expect, it } from "@jest/globals";
import { type WrittenCanary, watchCanary } from "../src/execute/watch-canary.ts";

type Checks = Awaited<ReturnType<Rollbacks["readChecks"]>> | "error";

/** An operation that came to `outcome`, on a branch of acme/api. */
function written(outcome: string, head: "sync-branch" | "default-branch" = "sync-branch"): WrittenCanary {
  const due = { repository: { owner: "acme", name: "api" }, settings: { head } };
  return { operation: { due }, outcome: { result: { name: "dev", outcome } } } as unknown as WrittenCanary;
}

/** Watches one branch whose checks are these, one look after the other; the last one stays. */
async function watch(one: WrittenCanary, checks: readonly Checks[], waitMinutes = 5) {
  const asked: string[] = [];
  let nowMs = 0;
  const readChecks: Rollbacks["readChecks"] = async (_, branch) => {
    const found = checks[Math.min(asked.length, checks.length - 1)];
    asked.push(branch);
    if (found === "error" || found === undefined) {
      throw new GitHubError("no", { code: "forbidden", operation: "read" });
    }
    return found;
  };
  const failed = await watchCanary([one], waitMinutes, {
    ...{ rollbacks: { readChecks } as unknown as Rollbacks, logger: new RecordingLogger() },
    ...{ signal: new AbortController().signal, nowMs: () => nowMs },
    sleep: async (durationMs) => {
      nowMs += durationMs;
    },
  });
  return { failed, looks: asked.length, branch: asked[0] };
}

describe("watchCanary", () => {
  it.each<[string, readonly Checks[], number, readonly string[], number]>([
    ["fail at once", ["failed"], 5, ["acme/api dev"], 1],
    ["fail after a while", ["none", "pending", "pending", "failed"], 5, ["acme/api dev"], 4],
    ["succeed", ["pending", "fine"], 5, [], 2],
    ["never begin", ["none"], 5, [], 2],
    ["do not end in time", ["pending"], 1, [], 5],
    ["are looked at once without a wait", ["pending"], 0, [], 1],
    ["cannot be read", ["error"], 5, [], 1],
  ])("knows checks that %s", async (_, checks, waitMinutes, failed, looks) => {
    const found = await watch(written("opened"), checks, waitMinutes);

    expect(found).toEqual({ failed, looks, branch: "ecosystem-sync/dev" });
  });

  it.each([
    ["a fast-forward", written("fast-forwarded"), "dev"],
    ["an update", written("updated"), "ecosystem-sync/dev"],
    ["a failure", written("failed"), undefined],
    ["a pull request from the default branch", written("opened", "default-branch"), undefined],
  ])("looks at the branch of %s", async (_, one, branch) => {
    expect((await watch(one, ["fine"])).branch).toBe(branch);
  });
});
