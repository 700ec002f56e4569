import path from "node:path";
import type { Clock } from "@automation/core/ports";
import { describe, expect, it } from "@jest/globals";
import { type ArtifactClient, type ArtifactContext, uploadArtifact } from "../src/artifact.ts";

/** A clock on which no time passes: every sleep lasts until it is aborted. */
const stoppedClock: Clock = {
  now: () => 0,
  sleep: (_durationMs, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve());
    }),
};

/** An artifact service that knows which names are taken. */
function createService(taken: readonly string[] = []) {
  const uploads: { name: string; files: readonly string[] }[] = [];
  const client: ArtifactClient = {
    uploadArtifact: async (name, files) => {
      if (taken.includes(name)) {
        throw new Error(
          "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
        );
      }
      uploads.push({ name, files });
      return { id: uploads.length };
    },
  };
  return { client, uploads };
}

function contextOf(client: ArtifactClient, changes: Partial<ArtifactContext> = {}): ArtifactContext {
  return {
    workspace: "/workspace",
    isGhes: false,
    hasArtifactService: true,
    clock: stoppedClock,
    loadClient: async () => client,
    ...changes,
  };
}

describe("uploadArtifact", () => {
  it("uploads the files under the name", async () => {
    const { client, uploads } = createService();

    const result = await uploadArtifact(contextOf(client), "metrics", ["a.json", "out/b.json"]);

    expect(result).toEqual({ status: "uploaded", name: "metrics", id: 1 });
    const files = [path.resolve("/workspace/a.json"), path.resolve("/workspace/out/b.json")];
    expect(uploads).toEqual([{ name: "metrics", files }]);
  });

  it("replaces what a name may not hold", async () => {
    const { client, uploads } = createService();

    await uploadArtifact(contextOf(client), 'acme/api: "x"\n', ["a.json"]);

    expect(uploads.map(({ name }) => name)).toEqual(["acme-api- -x--"]);
  });

  it("takes the next name when another job has the first", async () => {
    const { client } = createService(["metrics", "metrics-2"]);

    expect(await uploadArtifact(contextOf(client), "metrics", ["a.json"])).toMatchObject({
      name: "metrics-3",
    });
  });

  it("gives up when every name is taken", async () => {
    const { client } = createService(["m", "m-2", "m-3", "m-4", "m-5"]);

    expect(await uploadArtifact(contextOf(client), "m", ["a.json"])).toMatchObject({ status: "failed" });
  });

  it.each([
    ["an empty name", "", ["a.json"]],
    ["no files", "metrics", []],
  ])("does nothing for %s, and says nothing", async (_case, name, files) => {
    const { client, uploads } = createService();

    expect(await uploadArtifact(contextOf(client), name, files)).toEqual({
      status: "skipped",
      message: undefined,
    });
    expect(uploads).toEqual([]);
  });

  it.each([
    ["GitHub Enterprise Server", { isGhes: true }],
    ["no artifact service", { hasArtifactService: false }],
  ])("says that there is %s, without loading the client", async (reason, changes) => {
    const loadClient = () => Promise.reject(new Error("loaded"));

    const result = await uploadArtifact(
      { ...contextOf(createService().client), ...changes, loadClient },
      "m",
      ["a"],
    );

    expect(result).toEqual({ status: "skipped", message: expect.stringContaining(reason) });
  });

  it("turns a failure of the service into a value", async () => {
    const client = { uploadArtifact: () => Promise.reject(new Error("storage quota has been hit")) };

    expect(await uploadArtifact(contextOf(client), "m", ["a.json"])).toEqual({
      status: "failed",
      message:
        "The artifact could not be uploaded: storage quota has been hit. The files are in the workspace.",
    });
  });

  it("does not upload a file from outside the workspace", async () => {
    const { client, uploads } = createService();

    expect(await uploadArtifact(contextOf(client), "m", ["../secret"])).toMatchObject({ status: "failed" });
    expect(uploads).toEqual([]);
  });

  it("gives up on a service that does not answer", async () => {
    const client = { uploadArtifact: () => new Promise<never>(() => undefined) };
    const clock: Clock = { now: () => 0, sleep: () => Promise.resolve() };

    expect(await uploadArtifact(contextOf(client, { clock }), "m", ["a.json"])).toMatchObject({
      status: "failed",
      message: expect.stringContaining("timed out after two minutes"),
    });
  });
});
