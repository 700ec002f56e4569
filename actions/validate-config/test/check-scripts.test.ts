import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseRuleSettings, type ValidationInput, validateFiles } from "@automation/validation";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { checkScripts } from "../src/check-scripts.ts";

/** Prints one remark about the first of its files: line 2, columns 3 to 7. */
const SHELLCHECK = `#!/bin/sh
for file; do case "$file" in *.sh) break;; esac; done
printf '[{"file":"%s","line":2,"column":3,"endLine":2,"endColumn":7,"level":"warning","code":2086,"message":"Quote it."}]' "$file"
exit 1
`;

const PYFLAKES = `#!/bin/sh
echo "$1:1:7: undefined name 'hello'"
exit 1
`;

const TEXT = `on: push
permissions: {}
jobs:
  j:
    runs-on: ubuntu-latest
    steps:
      - run: |
          make
          rm $X
      - run: print(hello)
        shell: python
`;

const INPUTS: readonly ValidationInput[] = [{ kind: "workflow", path: "a.yml", text: TEXT }];

let folder: string;
let before: string | undefined;
let said: string[];
const logger = { info: (text: string) => said.push(text), warning: (text: string) => said.push(text) };

async function install(name: string, script: string): Promise<void> {
  await writeFile(path.join(folder, name), script);
  await chmod(path.join(folder, name), 0o755);
}

async function check(inputs = INPUTS, rules: readonly string[] = []) {
  const { settings } = parseRuleSettings(rules);
  const external = await checkScripts(inputs, settings, logger);
  const { findings } = validateFiles(inputs, settings, undefined, external);
  return findings
    .filter(({ rule }) => /^WF05[34]$/.test(rule))
    .map(({ rule, severity, line, column, message }) => `${severity} ${rule} ${line}:${column} ${message}`);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "checkers-"));
  before = process.env.PATH;
  process.env.PATH = `${folder}:/usr/bin:/bin`;
  said = [];
});

afterEach(async () => {
  process.env.PATH = before;
  await rm(folder, { recursive: true, force: true });
});

describe("checkers of other languages", () => {
  it("are asked where they are installed, and what they say stands at the file's own lines", async () => {
    await install("shellcheck", SHELLCHECK);
    await install("pyflakes", PYFLAKES);

    expect(await check()).toEqual([
      "warning WF053 9:13 Quote it. (shellcheck SC2086)",
      "warning WF054 10:20 undefined name 'hello' (pyflakes)",
    ]);
  });

  it("are heard like rules of our own: a comment allows what they found", async () => {
    await install("shellcheck", SHELLCHECK);
    await install("pyflakes", PYFLAKES);
    const text = TEXT.replace("rm $X", "rm $X # vc-ignore[WF053]: one word");

    expect(await check([{ kind: "workflow", path: "a.yml", text }], ["WF054: off"])).toEqual([]);
  });

  it("are missed once in the log where they are not installed", async () => {
    process.env.PATH = folder;

    expect(await check()).toEqual([]);
    expect(said).toEqual([
      "shellcheck is not installed, so scripts are not checked with it.",
      "pyflakes is not installed, so scripts are not checked with it.",
    ]);
  });

  it("that answer nonsense are reported, and the other findings stay", async () => {
    await install("shellcheck", "#!/bin/sh\necho nonsense\n");
    await install("pyflakes", PYFLAKES);

    expect(await check()).toEqual(["warning WF054 10:20 undefined name 'hello' (pyflakes)"]);
    expect(said).toHaveLength(1);
  });
});
