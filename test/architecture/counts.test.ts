import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";
import { listWorkspacePackages } from "./workspace-packages.ts";

/** Plurals that texts count. A new one joins the list with its first count. */
const COUNTED = [
  "answers|arguments|attempts|branches|calls|characters|checks|comments|commits|conflicts|days|entries|errors|failures",
  "fields|files|findings|hours|incidents|issues|jobs|keys|labels|lines|minutes|notices|operations|owners|points|problems",
  "requests|repositories|rows|runs|scripts|seconds|shards|slices|times|tokens|values|warnings|writes",
].join("|");

/** A count and a plural side by side, with up to two words between them. What is in capitals is a limit, never one. */
const UNGUARDED = new RegExp(
  String.raw`\$\{(?!(?:format(?:Count|Share)|word\w+|JSON\.stringify)\()(?![A-Z_0-9]+(?: - 1|\.toLocaleString\("en"\))?\})(?!(?:title|what)\})[^{}]*\} (?:[a-z]+ ){0,2}(?:${COUNTED})\b`,
  "g",
);
/** A choice of words by hand. */
const BY_HAND = /=== 1 \? ["`]|!== 1 \? ["`]/g;

function findCounts(source: string): readonly string[] {
  return [...source.matchAll(UNGUARDED), ...source.matchAll(BY_HAND)].map(([found]) => found);
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are sources.
describe("counts in texts", () => {
  it.each([
    "`${count} files`",
    "`${report.errors.length} sync branches`",
    '`${of("prs-created")} pull requests opened`',
    '`${n === 1 ? "file" : "files"}`',
  ])("are seen in %s", (source) => {
    expect(findCounts(source)).toHaveLength(1);
  });

  it.each(['`${formatCount(count, "file")}`', "`at most ${MAX_LINES} lines`", "`${name} is listed`"])(
    "are fine in %s",
    (source) => {
      expect(findCounts(source)).toEqual([]);
    },
  );

  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are sources.

  it("are said with formatCount everywhere, so that none says `1 files`", () => {
    const files = listSources();
    const found = files.flatMap((file) =>
      findCounts(readFileSync(path.join(ROOT, file), "utf8")).map((text) => `${file}: ${text}`),
    );

    expect(files.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });
});

/** Of all packages but the sandbox, which stands on nothing of ours. */
function listSources(): readonly string[] {
  return listWorkspacePackages()
    .map(({ folder }) => `${folder}/src`)
    .filter((folder) => !folder.startsWith("packages/github-sandbox"))
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name}`),
    );
}
