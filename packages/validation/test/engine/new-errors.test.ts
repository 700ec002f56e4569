import { describe, expect, it } from "@jest/globals";
import { findNewErrors } from "../../src/index.ts";

const PATH = ".github/workflows/ci.yml";
const job = (name: string, more = "") =>
  `  ${name}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: make\n`;
const workflow = (...jobs: readonly string[]) => `on: push\npermissions: {}\njobs:\n${jobs.join("")}`;

describe("errors that only a merge has", () => {
  it("are those that no side has, with their line", () => {
    const ours = workflow(job("build"), job("deploy", "    needs: build\n"));
    const theirs = workflow(job("compile"));
    const merged = workflow(job("compile"), job("deploy", "    needs: build\n"));

    expect(findNewErrors(PATH, [ours, theirs], merged)).toEqual([
      expect.stringMatching(/^WF\d+ on line 10: .*build/),
    ]);
  });

  it("are not those that a side had before, wherever they stand now", () => {
    const broken = workflow(job("deploy", "    needs: build\n"));

    expect(
      findNewErrors(
        PATH,
        [broken, workflow(job("a"))],
        workflow(job("a"), job("deploy", "    needs: build\n")),
      ),
    ).toEqual([]);
  });

  it("are found in the files of actions", () => {
    const action = (using: string) => `name: A\ndescription: A\nruns:\n  using: ${using}\n  main: index.js\n`;

    expect(
      findNewErrors(
        "actions/a/action.yml",
        [action("node24")],
        action("node24").replace("  main: index.js\n", ""),
      ),
    ).toHaveLength(1);
  });

  it.each(["README.md", "config/ci.yml", ".github/workflows/nested/ci.yml"])(
    "are not looked for in %s",
    (path) => {
      expect(findNewErrors(path, ["a: 1\n"], "a: 1\na: 2\n")).toEqual([]);
    },
  );
});
