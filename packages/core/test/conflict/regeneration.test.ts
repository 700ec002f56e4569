import { describe, expect, it } from "@jest/globals";
import { acceptRegenerated, findRegeneration } from "../../src/conflict/index.ts";

const file = (path: string, ours: string | null = "a") => ({ path, base: "a", ours, theirs: "b" });

describe("a lock file in conflict", () => {
  it.each([
    ["package-lock.json", ".", "npm install --package-lock-only --ignore-scripts"],
    ["web/pnpm-lock.yaml", "web", "pnpm install --lockfile-only --ignore-scripts"],
    ["a/b/yarn.lock", "a/b", "yarn install --ignore-scripts"],
    ["Cargo.lock", ".", "cargo update --workspace"],
    ["go.sum", ".", "go mod tidy"],
    ["pdm.lock", ".", "pdm lock --update-reuse"],
    ["bun.lock", ".", "bun install --lockfile-only --ignore-scripts"],
    ["app/gradle.lockfile", "app", "./gradlew dependencies --write-locks"],
    ["composer.lock", ".", "composer update --no-install --no-scripts"],
  ])("is regenerated beside its manifest: %s", (path, folder, command) => {
    const regeneration = findRegeneration(file(path));

    expect(regeneration).toEqual({ path, folder, command: expect.stringContaining(command) });
  });

  it("of yarn's second generation is known by its text", () => {
    const regeneration = findRegeneration(file("yarn.lock", "__metadata:\n  version: 8\n"));

    expect(regeneration?.command).toMatch(/IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile$/);
  });

  it.each([
    ["is one of a tool that is not known", file("mix.lock")],
    ["was removed by one side", file("package-lock.json", null)],
    ["is no lock file", file("package.json")],
  ])("is left to a person when it %s", (_name, conflict) => {
    expect(findRegeneration(conflict)).toBeUndefined();
  });
});

describe("a regenerated lock file", () => {
  it.each([
    ["package-lock.json", '{ "lockfileVersion": 3 }\n'],
    ["pnpm-lock.yaml", "lockfileVersion: '9.0'\n"],
    ["yarn.lock", "# yarn lockfile v1\n"],
  ])("is taken as it is: %s", (path, text) => {
    expect(acceptRegenerated(path, text)).toMatchObject({
      status: "resolved",
      strategy: "regenerated",
      confidence: "medium",
      text,
    });
  });

  it.each([
    ["is empty", "package-lock.json", "\n"],
    ["contains conflict markers", "yarn.lock", "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n"],
    ["is not valid JSON", "package-lock.json", "{"],
    ["is not valid YAML", "pnpm-lock.yaml", "a: [\n"],
  ])("needs a person when it %s", (problem, path, text) => {
    expect(acceptRegenerated(path, text)).toMatchObject({
      status: "needs-human",
      reason: "not-proved",
      details: [expect.stringContaining(problem)],
    });
  });
});
