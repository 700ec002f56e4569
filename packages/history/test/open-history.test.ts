import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { RepositoryRef } from "@automation/core/repository";
import { FakeClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { describe, expect, it } from "@jest/globals";
import { historyConnection, openHistory, requireHistory, type Site } from "../src/index.ts";

const WORKSPACE = path.resolve("workspace");
const OTHER: RepositoryRef = { owner: "acme", name: "data" };
const NOWHERE = { folder: undefined, branch: undefined };

function site(repository?: string): Site {
  return {
    logger: new RecordingLogger(),
    clock: new FakeClock(),
    random: () => 0.5,
    redact: (text: string) => text,
    signal: new AbortController().signal,
    runner: {
      workspace: WORKSPACE,
      repository,
      apiUrl: "http://127.0.0.1:1",
      graphqlUrl: "http://127.0.0.1:1/graphql",
      serverUrl: "http://127.0.0.1:1",
      isProxied: false,
      orchestrationId: undefined,
    },
  };
}

/** Says what it was asked to open; the folder must never come here. */
function connectTo(opened: unknown[]) {
  const { openHistory: open } = historyConnection("test", "a-token", site())() ?? {};
  return () => ({
    openHistory: (settings: Parameters<NonNullable<typeof open>>[0]) => {
      opened.push(settings);
      return open?.(settings) as ReturnType<NonNullable<typeof open>>;
    },
  });
}

describe("a history that the inputs of an action name", () => {
  it("is in the folder of the workspace when there is one, whatever else is named, and no connection is made", () => {
    const store = openHistory({ folder: "past", branch: "data", repository: OTHER }, site("acme/ops"), () => {
      throw new Error("connected");
    });

    expect(store?.place).toContain(path.join(WORKSPACE, "past"));
  });

  it.each([
    ["of the workflow", undefined, { owner: "acme", name: "ops" }],
    ["that the input names", OTHER, OTHER],
  ])("is on the branch of the repository %s", (_, repository, expected) => {
    const opened: unknown[] = [];

    const store = openHistory(
      { ...NOWHERE, branch: "data", repository },
      site("acme/ops"),
      connectTo(opened),
    );

    expect(store).not.toBeNull();
    expect(opened).toEqual([{ repository: expected, branch: "data" }]);
  });

  it.each([
    ["neither a folder nor a branch", { ...NOWHERE, repository: OTHER }, "a-token"],
    ["a branch of no repository", { ...NOWHERE, branch: "data" }, "a-token"],
    ["a branch without a token", { ...NOWHERE, branch: "data", repository: OTHER }, ""],
    ["a branch with a token that is absent", { ...NOWHERE, branch: "data", repository: OTHER }, undefined],
  ])("is nowhere with %s, which ends an action that needs it", (_, place, token) => {
    const connect = historyConnection("test", token, site());

    expect(openHistory(place, site(), connect)).toBeNull();
    expect(() => requireHistory(place, site(), connect)).toThrow(ConfigError);
  });
});
