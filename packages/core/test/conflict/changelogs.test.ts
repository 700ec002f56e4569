import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

/** A changelog as "Keep a Changelog" has it. */
const changelog = (unreleased: string, releases = "") =>
  `# Changelog\n\nAll changes.\n\n## [Unreleased]\n\n${unreleased}${releases}## [1.0.0] - 2026-01-01\n\n- first\n`;

function resolve(base: string, ours: string, theirs: string) {
  return resolveConflict({ path: "CHANGELOG.md", base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

describe("a changelog", () => {
  it("holds the entries that both sides added to one group, ours first where nothing else tells", () => {
    const group = (entries: string) => changelog(`### Added\n\n${entries}\n`);

    const resolution = resolve(group("- a\n"), group("- a\n- ours\n"), group("- a\n- theirs\n"));

    expect(resolution).toMatchObject({
      status: "resolved",
      confidence: "medium",
      text: group("- a\n- ours\n- theirs\n"),
      decisions: ["both sides added entries at the same position; all are taken, ours first: - ours"],
    });
  });

  it("holds an entry once that both sides added", () => {
    const group = (entries: string) => changelog(`### Added\n\n${entries}\n`);

    const resolution = resolve(group("- a\n"), group("- a\n- both\n- ours\n"), group("- a\n- both\n"));

    expect(resolution).toMatchObject({ status: "resolved", text: group("- a\n- both\n- ours\n") });
  });

  it("keeps the order of its entries' numbers", () => {
    const release = (entries: string) => `## 2.0.0\n\n${entries}- b (#10)\n- a (#9)\n- z (#8)\n- y (#7)\n`;

    const resolution = resolve(release(""), release("- ours (#12)\n"), release("- theirs (#14)\n"));

    expect(resolution).toMatchObject({ text: release("- theirs (#14)\n- ours (#12)\n") });
  });

  it("has new groups in the order that the format names", () => {
    const resolution = resolve(
      changelog(""),
      changelog("### Fixed\n\n- ours\n\n"),
      changelog("### Added\n\n- theirs\n\n"),
    );

    expect(resolution).toMatchObject({ text: changelog("### Added\n\n- theirs\n\n### Fixed\n\n- ours\n\n") });
  });

  it("never has an entry below a release that it is not in", () => {
    const added = (entries: string) => `### Added\n\n${entries}\n`;
    const release = `## [1.1.0] - 2026-02-02\n\n${added("- a\n")}`;

    const resolution = resolve(
      changelog(added("- a\n")),
      changelog("", release),
      changelog(added("- a\n- theirs\n")),
    );

    expect(resolution).toMatchObject({ text: changelog(added("- theirs\n"), release) });
  });

  it("gets its heading for unreleased entries back where one side made a release of it", () => {
    const write = (...parts: readonly string[]) => `${[...parts, "## 1.0.0\n- x"].join("\n\n")}\n`;

    const resolution = resolve(
      write("## Unreleased\n- a"),
      write("## 1.1.0\n- a"),
      write("## Unreleased\n- a\n- theirs"),
    );

    expect(resolution).toMatchObject({ text: write("## Unreleased\n- theirs", "## 1.1.0\n- a") });
  });

  it.each([
    ["newest first", ["1.1.0", "1.0.0"], "1.3.0", "1.2.0", ["1.3.0", "1.2.0", "1.1.0", "1.0.0"]],
    [
      "newest first, ours the later one",
      ["1.1.0", "1.0.0"],
      "1.2.0",
      "1.3.0",
      ["1.3.0", "1.2.0", "1.1.0", "1.0.0"],
    ],
  ])("has the releases of both sides, %s", (_name, before, ours, theirs, all) => {
    const write = (versions: readonly string[]) =>
      versions.map((version) => `## ${version}\n\n- in ${version}\n`).join("\n");

    const resolution = resolve(write(before), write([ours, ...before]), write([theirs, ...before]));

    expect(resolution).toMatchObject({ status: "resolved", text: write(all) });
  });

  it("has the releases of both sides, oldest first, where it keeps them so", () => {
    const write = (versions: readonly string[]) =>
      versions.map((version) => `${version}\n-----\n\n* in ${version}\n`).join("\n");

    const resolution = resolve(
      write(["1.0.0", "1.1.0"]),
      write(["1.0.0", "1.1.0", "1.3.0"]),
      write(["1.0.0", "1.1.0", "1.2.0"]),
    );

    expect(resolution).toMatchObject({ text: write(["1.0.0", "1.1.0", "1.2.0", "1.3.0"]) });
  });

  it.each([
    ["one entry in two ways", "## 1.0.0\n\n- a\n", "## 1.0.0\n\n- b\n", "## 1.0.0\n\n- c\n"],
    [
      "the date of a release",
      "# L\n",
      "# L\n## 1.0.0 (2026-01-01)\n- a\n",
      "# L\n## 1.0.0 (2026-01-02)\n- b\n",
    ],
  ])("is a person's where both sides wrote %s", (_name, base, ours, theirs) => {
    expect(resolve(base, ours, theirs)).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});
