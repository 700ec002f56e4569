import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";

/** The room that reads JSON and YAML: docs/decisions/0120-one-module-reads-json-and-yaml.md. */
const ROOM = "packages/core/src/syntax/";

/** The local GitHub, and what checks merges, share no code with what they test. */
const APART = ["packages/github-sandbox/", "packages/test-kit/src/merge-histories/"];

const IMPORT = /from "(?:yaml|js-yaml|jsonc-parser)"|import\("(?:yaml|js-yaml|jsonc-parser)"\)/;

function listImporters(): readonly string[] {
  return ["packages", "actions"].flatMap((kind) =>
    readdirSync(path.join(ROOT, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => listSources(`${kind}/${name}/src`))
      .filter((file) => IMPORT.test(readFileSync(path.join(ROOT, file), "utf8"))),
  );
}

function listSources(folder: string): readonly string[] {
  try {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
}

describe("the parsers of JSON and YAML", () => {
  it("are imported by one room only", () => {
    const importers = listImporters();

    expect(importers.filter((file) => ![ROOM, ...APART].some((room) => file.startsWith(room)))).toEqual([]);
    expect(importers.filter((file) => file.startsWith(ROOM))).toHaveLength(3);
  });
});
