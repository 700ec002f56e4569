import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Logger } from "@automation/core/ports";
import {
  type ExternalScript,
  type Finding,
  isRuleEnabled,
  listExternalScripts,
  type RuleSettings,
  type ValidationInput,
} from "@automation/validation";

/** Longest time that a checker gets for all scripts of a run. */
const TIMEOUT_MS = 60_000;

/** What a checker said of one script. */
interface Remark {
  readonly script: ExternalScript;
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly at: readonly [line: number, column: number, endLine: number, endColumn: number];
}

interface Checker {
  readonly rule: string;
  readonly program: string;
  readonly takes: (script: ExternalScript) => boolean;
  readonly extension: string;
  readonly argumentsOf: (files: readonly string[], language: string) => readonly string[];
  readonly read: (output: string, byFile: ReadonlyMap<string, ExternalScript>) => readonly Remark[];
}

/**
 * Findings that letters in the place of an expression bring about, files that only the run has, and `cd` without a
 * check, which GitHub's `-e` makes one.
 *
 * @see https://www.shellcheck.net/wiki/
 */
const NOT_OURS = "SC1090,SC1091,SC2043,SC2050,SC2154,SC2157,SC2164,SC2193,SC2194";

const SHELLCHECK: Checker = {
  rule: "WF053",
  program: "shellcheck",
  takes: ({ language }) => language !== "python",
  extension: "sh",
  argumentsOf: (files, language) => ["--norc", "-f", "json", "-s", language, "-e", NOT_OURS, ...files],
  read: (output, byFile) =>
    (JSON.parse(output) as readonly ShellcheckRemark[]).flatMap((remark) => {
      const script = byFile.get(remark.file);
      if (script === undefined) return [];
      const severity = remark.level === "error" || remark.level === "warning" ? remark.level : "info";
      const message = `${remark.message} (shellcheck SC${remark.code})`;
      const { line, column, endLine, endColumn } = remark;
      return [{ script, severity, message, at: [line, column, endLine, endColumn] }];
    }),
};

interface ShellcheckRemark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: string;
  readonly code: number;
  readonly message: string;
}

const PYFLAKES: Checker = {
  rule: "WF054",
  program: "pyflakes",
  takes: ({ language }) => language === "python",
  extension: "py",
  argumentsOf: (files) => files,
  read: (output, byFile) =>
    Array.from(output.matchAll(/^(.+?):(\d+):(\d+):? (.*)$/gm)).flatMap(
      ([, file = "", line, column, message = ""]) => {
        const script = byFile.get(file);
        const [row, from] = [Number(line), Number(column)];
        return script === undefined
          ? []
          : [
              {
                script,
                severity: "warning",
                message: `${message} (pyflakes)`,
                at: [row, from, row, from + 1],
              } as const,
            ];
      },
    ),
};

/**
 * Asks the checkers of other languages about scripts, each once for all of them, where their programs are installed.
 *
 * @returns Findings by file, before ignores and settings.
 */
export async function checkScripts(
  inputs: readonly ValidationInput[],
  settings: RuleSettings,
  logger: Pick<Logger, "info" | "warning">,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const checkers = [SHELLCHECK, PYFLAKES].filter(({ rule }) => isRuleEnabled(rule, settings));
  const scripts = checkers.length === 0 ? [] : listExternalScripts(inputs);
  const findings: Finding[] = [];
  for (const checker of checkers) {
    const own = scripts.filter(checker.takes);
    for (const language of new Set(own.map((script) => script.language))) {
      const asked = own.filter((script) => script.language === language);
      const remarks = await ask(checker, asked, language, logger);
      // A program that is not there is not there for the next language either.
      if (remarks === undefined) break;
      findings.push(...remarks.map((remark) => toFinding(checker.rule, remark)));
    }
  }
  return Map.groupBy(findings, ({ file }) => file);
}

function toFinding(rule: string, { script, severity, message, at }: Remark): Finding {
  return { rule, severity, message, file: script.file, ...script.place(...at) };
}

/** `undefined` when the program is not installed. */
async function ask(
  checker: Checker,
  scripts: readonly ExternalScript[],
  language: string,
  logger: Pick<Logger, "info" | "warning">,
): Promise<readonly Remark[] | undefined> {
  const { program, extension, argumentsOf, read } = checker;
  const folder = await mkdtemp(path.join(tmpdir(), "scripts-"));
  try {
    const byFile = new Map(
      scripts.map((script, at) => [path.join(folder, `${at}.${extension}`), script] as const),
    );
    for (const [file, { text }] of byFile) await writeFile(file, text);
    const answer = await runProgram(program, argumentsOf([...byFile.keys()], language));
    if (answer === undefined) {
      logger.info(`${program} is not installed, so scripts are not checked with it.`);
      return undefined;
    }
    return read(answer, byFile);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    logger.warning(`${program} failed, so its findings are missing: ${why}`);
    return [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a program prints, whatever its exit code; `undefined` when there is no such program. */
function runProgram(program: string, args: readonly string[]): Promise<string | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  // biome-ignore lint/style/noProcessEnv: programs are found by PATH; nothing else of the environment reaches them.
  const env = { PATH: process.env.PATH ?? "" };
  const options = { timeout: TIMEOUT_MS, maxBuffer: 64 << 20, env };
  execFile(program, args, options, (error, stdout) => {
    if (error?.code === "ENOENT" || error?.code === "EACCES") resolve(undefined);
    else if (error?.killed === true) reject(new Error("it timed out."));
    else resolve(stdout);
  });
  return promise;
}
