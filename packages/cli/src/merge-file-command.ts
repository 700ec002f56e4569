import { readFile, writeFile } from "node:fs/promises";
import {
  CONFLICT_STRATEGIES,
  type ConflictStrategy,
  createConflictPolicy,
  type Resolution,
  resolveConflict,
} from "@automation/core/conflict";
import { type Command, Option } from "commander";
import { checkMergedWorkflow } from "./check-merged-workflow.ts";

interface MergeFileOptions {
  readonly path: string;
  readonly output?: string;
  readonly strategy?: ConflictStrategy;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** Exit codes of `merge-file`; git takes anything but 0 for a conflict. */
const RESOLVED = 0;
const NEEDS_PERSON = 1;
const USAGE_ERROR = 2;

/** Adds `automation merge-file`: the conflict resolver on one file, for a person's own machine. */
export function addMergeFileCommand(program: Command): void {
  program
    .command("merge-file")
    .description("merge one file if the result can be verified")
    .argument("<base>", "file with the common ancestor's version; empty if there is none")
    .argument("<ours>", "file with our version")
    .argument("<theirs>", "file with the version to be merged in")
    .requiredOption("--path <path>", "path in the repository, which selects the type of the file")
    .option("--output <file>", "path of the result; default: standard output")
    .addOption(
      new Option("--strategy <name>", "strategy for this file instead of its default").choices(
        CONFLICT_STRATEGIES,
      ),
    )
    .option(
      "--set <key...>",
      "lists of the file whose order does not matter: a.b is b inside a, . the file itself",
    )
    .option("--json", "print the full resolution: status, confidence, proof, dropped lines, candidates")
    .addHelpText(
      "after",
      "\nExit code 0: resolved. 1: needs a person (reasons on standard error, no file is changed). 2: wrong usage.",
    )
    .action(async (base: string, ours: string, theirs: string, options: MergeFileOptions) => {
      process.exitCode = await mergeFile([base, ours, theirs], options);
    });
}

async function mergeFile(files: readonly string[], options: MergeFileOptions): Promise<number> {
  const texts: string[] = [];
  for (const file of files) {
    const text = await readText(file);
    if (text === null) return USAGE_ERROR;
    texts.push(text);
  }
  const [base = "", ours = "", theirs = ""] = texts;
  const path = options.path.replaceAll("\\", "/");
  const merged = resolveConflict(
    { path, base: base === "" ? null : base, ours, theirs },
    {
      ...createConflictPolicy({
        strategies: options.strategy === undefined ? [] : [{ glob: "**", strategy: options.strategy }],
        sets: (options.set ?? []).map((key) => ({ glob: "**", key })),
      }),
      // Whoever calls this looks at the result before it goes anywhere.
      mergesSensitiveFiles: true,
    },
  );
  const resolution = await checkMergedWorkflow(path, { ours, theirs }, merged);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ path: options.path, ...resolution }, null, 2)}\n`);
  process.stderr.write(`${describe(options.path, resolution).join("\n")}\n`);
  if (resolution.status !== "resolved" || resolution.text === null) return NEEDS_PERSON;
  if (options.output !== undefined) await writeFile(options.output, resolution.text);
  else if (!options.json) process.stdout.write(resolution.text);
  return RESOLVED;
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    process.stderr.write(`error: ${file} cannot be read: ${code}.\n`);
    return null;
  }
}

function describe(path: string, resolution: Resolution): readonly string[] {
  const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  switch (resolution.status) {
    case "resolved":
      return [
        `${path}: resolved by ${resolution.strategy}, confidence ${resolution.confidence}`,
        ...indent(resolution.decisions),
        ...indent(resolution.dropped.map((dropped) => `dropped: ${dropped}`)),
      ];
    case "proposed":
      return [
        `${path}: needs a person; there is only a proposal (--json shows it)`,
        ...indent([resolution.detail]),
      ];
    case "needs-human":
      return [`${path}: needs a person (${resolution.reason})`, ...indent(resolution.details)];
    case "refused":
      return [`${path}: not merged (${resolution.reason})`, ...indent([resolution.detail])];
  }
}
