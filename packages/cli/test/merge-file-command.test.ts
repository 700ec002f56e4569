import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const BASE = '{\n  "a": "1",\n  "b": "1"\n}\n';
const OURS = BASE.replace('"a": "1"', '"a": "2"');
const THEIRS = BASE.replace('"b": "1"', '"b": "2"');

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "merge-file-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function mergeFile(texts: readonly string[], ...options: readonly string[]) {
  const names = ["base", "ours", "theirs"];
  await Promise.all(texts.map((text, index) => writeFile(join(folder, names[index] ?? ""), text)));
  return automation("merge-file", ...names.map((name) => join(folder, name)), ...options);
}

async function automation(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--conditions=source", MAIN, ...args]);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

describe("automation merge-file", () => {
  it("prints what it resolved, and how, apart from each other", async () => {
    const { exitCode, stdout, stderr } = await mergeFile([BASE, OURS, THEIRS], "--path", "package.json");

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '{\n  "a": "2",\n  "b": "2"\n}\n' });
    expect(stderr).toContain("package.json: resolved by structure, confidence high");
  });

  it("leaves a merged workflow alone that has an error which neither side has", async () => {
    const workflow = (build: string, test: string) =>
      `on: push\njobs:\n  ${build}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  test:\n    runs-on: ubuntu-latest\n${test}    steps:\n      - run: make test\n`;

    const result = await mergeFile(
      [workflow("build", ""), workflow("compile", ""), workflow("build", "    needs: build\n")],
      "--path",
      ".github/workflows/ci.yml",
    );

    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("an error that neither side has: WF");
  });

  it("puts additions together where a list is said to be a set", async () => {
    const [base, ours, theirs] = ["", ',"o"', ',"t"'].map((more) => `{"words":["z","a"${more}]}\n`);

    const result = await mergeFile(
      [base ?? "", ours ?? "", theirs ?? ""],
      "--path",
      "cspell.json",
      "--set",
      "words",
    );

    expect(result).toMatchObject({ exitCode: 0, stdout: '{"words":["z","a","o","t"]}\n' });
  });

  it("writes over one of its inputs, as a merge driver does", async () => {
    const result = await mergeFile(
      [BASE, OURS, THEIRS],
      "--path",
      "a.json",
      "--output",
      join(folder, "ours"),
    );

    expect(result).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await readFile(join(folder, "ours"), "utf8")).toBe('{\n  "a": "2",\n  "b": "2"\n}\n');
  });

  it("touches nothing and says why when it needs a person", async () => {
    const theirs = BASE.replace('"a": "1"', '"a": "x"');

    const result = await mergeFile(
      [BASE, OURS, theirs],
      "--path",
      "a.json",
      "--output",
      join(folder, "ours"),
    );

    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain('a: both sides changed it (base "1", ours "2", theirs "x")');
    expect(await readFile(join(folder, "ours"), "utf8")).toBe(OURS);
  });

  it("prints everything it knows as JSON", async () => {
    const { stdout } = await mergeFile([BASE, OURS, THEIRS], "--path", "a.json", "--json");

    expect(JSON.parse(stdout)).toMatchObject({
      path: "a.json",
      status: "resolved",
      strategy: "structure",
      dropped: [],
    });
  });

  it("takes an empty base for a file that both sides added", async () => {
    const { exitCode, stdout } = await mergeFile(["", '{"a": 1}', '{"a": 1, "b": 2}'], "--path", "a.json");

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '{"a": 1, "b": 2}' });
  });

  it.each([
    ["a file that is missing", ["merge-file", "x", "y", "z", "--path", "a.json"]],
    ["a path that is not given", ["merge-file", "x", "y", "z"]],
    ["a strategy that does not exist", ["merge-file", "x", "y", "z", "--path", "a", "--strategy", "magic"]],
  ])("answers %s with exit code 2", async (_name, args) => {
    const { exitCode, stderr } = await automation(...args);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/error: /);
  });
});
