import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allowedDependencies, isAllowed } from "./allowed-dependencies.ts";
import { createReplica, type Replica } from "./replica.ts";
import { listWorkspacePackages } from "./workspace-packages.ts";

const packages = listWorkspacePackages();

describe.each(packages)("$folder", ({ folder, dependencies }) => {
  it("lists only dependencies that it is allowed to import", () => {
    const allowed = allowedDependencies(folder);

    expect(allowed).toBeDefined();
    expect(dependencies.filter((name) => allowed !== undefined && !isAllowed(name, allowed))).toEqual([]);
  });
});

interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  /** What the guard has to say. */
  readonly finding: RegExp;
}

const NOT_FOUND = /error TS(2304|2307|2580|2584|2591|2882)/;

const FOR_THE_COMPILER: readonly Violation[] = [
  {
    rule: "core imports Node's file system",
    file: "packages/core/src/reads-files.ts",
    text: `import { readFileSync } from "node:fs";\nexport const text = readFileSync("a");\n`,
    finding: NOT_FOUND,
  },
  ...["process", "console", "setTimeout", "fetch", "Buffer", "URL", "performance", "crypto"].flatMap((name) =>
    ["core", "resilience"].map((folder) => ({
      rule: `${folder} uses ${name}`,
      file: `packages/${folder}/src/uses-${name.toLowerCase()}.ts`,
      text: `export const found = ${name};\n`,
      finding: NOT_FOUND,
    })),
  ),
  {
    rule: "resilience imports octokit",
    file: "packages/resilience/src/imports-octokit.ts",
    text: `import { Octokit } from "@octokit/core";\nexport const client = new Octokit();\n`,
    finding: NOT_FOUND,
  },
  {
    rule: "an action imports the toolkit",
    file: "actions/sync-monitor/src/imports-toolkit.ts",
    text: `import { info } from "@actions/core";\ninfo("hello");\n`,
    finding: NOT_FOUND,
  },
];

const FOR_THE_LINTER: readonly Violation[] = [
  {
    rule: "two files import each other",
    file: "packages/core/src/round.ts",
    text: `import { about } from "./about.ts";\nexport const round = () => about;\n`,
    finding: /noImportCycles/,
  },
  {
    rule: "two files import each other's types",
    file: "packages/core/src/room/type-round.ts",
    text: `import type { About } from "./type-about.ts";\nexport type Round = readonly About[];\n`,
    finding: /noImportCycles/,
  },
  {
    rule: "the environment is read outside action-kit",
    file: "packages/github/src/reads-environment.ts",
    text: "export const token = process.env.GITHUB_TOKEN;\n",
    finding: /noProcessEnv/,
  },
  {
    rule: "an action reads the environment",
    file: "actions/sync-monitor/src/reads-environment.ts",
    text: "export const token = process.env.GITHUB_TOKEN;\n",
    finding: /noProcessEnv/,
  },
  {
    rule: "an action imports the toolkit",
    file: "actions/sync-monitor/src/lints-toolkit.ts",
    text: `import { info } from "@actions/core";\ninfo("hello");\n`,
    finding: /noRestrictedImports/,
  },
  {
    rule: "an action imports the sandbox",
    file: "actions/sync-monitor/src/lints-sandbox.ts",
    text: `export { isHere } from "@automation/github-sandbox";\n`,
    finding: /noRestrictedImports/,
  },
  // The root lists every package of ours for its tests, so the layout alone does not hide them: the linter has to.
  ...(
    [
      ["packages/core", "resilience"],
      ["packages/resilience", "github"],
      ["packages/github", "action-kit"],
      ["packages/action-kit", "github"],
      ["packages/github", "sync-monitor"],
      ["actions/sync-monitor", "cli"],
    ] as const
  ).map(([folder, name]) => ({
    rule: `${folder} imports ${name}`,
    file: `${folder}/src/imports-${name}.ts`,
    text: `export { isHere } from "@automation/${name}";\n`,
    finding: /noUndeclaredDependencies/,
  })),
  {
    rule: "a file has a default export",
    file: "packages/core/src/has-default.ts",
    text: "export default 1;\n",
    finding: /noDefaultExport/,
  },
  {
    rule: "something other than the logger prints",
    file: "packages/github/src/prints.ts",
    text: `console.log("hello");\n`,
    finding: /noConsole/,
  },
  {
    rule: "a type is any",
    file: "packages/core/src/any-type.ts",
    text: "export const anything = (value: any) => value;\n",
    finding: /noExplicitAny/,
  },
  {
    rule: "a file is not named in kebab-case",
    file: "packages/core/src/badName.ts",
    text: "export const name = 1;\n",
    finding: /useFilenamingConvention/,
  },
];

describe("the guards, in a replica of this workspace", () => {
  let replica: Replica;
  let complaintsBefore: readonly string[];
  let compilerOutput: readonly string[];
  let linterOutput: readonly string[];

  beforeAll(() => {
    replica = createReplica(packages);
    complaintsBefore = [replica.compile(), replica.lint()];
    replica.write(
      "packages/core/src/about.ts",
      `import { round } from "./round.ts";\nexport const about = round;\n`,
    );
    replica.write(
      "packages/core/src/room/type-about.ts",
      `import type { Round } from "./type-round.ts";\nexport type About = Round | null;\n`,
    );
    for (const { file, text } of [...FOR_THE_COMPILER, ...FOR_THE_LINTER]) replica.write(file, text);
    compilerOutput = replica.compile().split("\n");
    linterOutput = replica.lint().split("\n");
  }, 60_000);
  afterAll(() => replica.remove());

  it("have nothing to say while every package imports what it may", () => {
    expect(complaintsBefore).toEqual(["", ""]);
  });

  it.each(FOR_THE_COMPILER)("stop the compiler when $rule", ({ file, finding }) => {
    expect(compilerOutput.filter((line) => line.startsWith(`${file}(`)).join("\n")).toMatch(finding);
  });

  it.each(FOR_THE_LINTER)("stop the linter when $rule", ({ file, finding }) => {
    expect(linterOutput.filter((line) => line.startsWith(`${file} `)).join("\n")).toMatch(finding);
  });
});
