import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseRepositoryRef } from "@automation/core/repository";
import { type Command, InvalidArgumentError } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { type ConflictReport, describePullRequest } from "./conflict-lines.ts";
import { readRemoteRepository } from "./git-remote.ts";
import { integer, nonEmpty } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";
import { toWorkspace } from "./user-paths.ts";

interface ResolveOptions {
  readonly prNumber: string;
  readonly repository?: string;
  readonly autoResolve?: boolean;
  readonly push?: boolean;
  readonly strategy?: readonly string[];
  readonly set?: readonly string[];
  readonly reportFile: string;
  readonly journal: string;
  readonly json?: boolean;
}

/** Largest number that a pull request may have here. */
const MAX_NUMBER = 999_999_999;

/** Adds `automation resolve`: resolve-conflicts without a runner. */
export function addResolveCommand(program: Command): void {
  const command = program
    .command("resolve")
    .description("resolve a pull request's conflicts where the merge can be verified")
    .requiredOption("--pr-number <number>", "number of the pull request", integer(1, MAX_NUMBER))
    .option(
      "--repository <owner/name>",
      "its repository; default: GITHUB_REPOSITORY, else git's remote",
      repository,
    )
    .option("--auto-resolve", "resolve the conflicts; without it they are only reported")
    .option("--push", "push the merge commit, after a backup; needs --auto-resolve")
    .option("--strategy <rule...>", "strategy for some paths, such as 'docs/**: words'")
    .option("--set <rule...>", "lists whose order does not matter, such as 'cspell.json: words'")
    .option("--report-file <file>", "path of the report", nonEmpty, "automation_conflicts.json")
    .option("--journal <file>", "path of the journal of writes", nonEmpty, "automation_journal.jsonl")
    .option("--json", "print the report")
    .addHelpText(
      "after",
      "\nThe token is read from GITHUB_TOKEN. Without --push nothing is written to GitHub.\n" +
        "Exit code 0: no conflict is left, or all can be resolved. 1: some need a person, or the command failed.",
    )
    .action(async (options: ResolveOptions) => {
      process.exitCode = await resolve(options, command);
    });
}

async function resolve(options: ResolveOptions, command: Command): Promise<number> {
  if (options.push && !options.autoResolve) command.error("error: --push needs --auto-resolve.");
  const name = options.repository ?? (process.env.GITHUB_REPOSITORY || (await readClone(command)));
  const token = readToken();
  if (!token) {
    command.error(
      "error: GITHUB_TOKEN is not set. Set it to a token with read access to the repository, and write access for --push.",
    );
  }
  const folder = process.cwd();
  const { workspace, files } = toWorkspace(folder, [options.reportFile, options.journal]);
  const [reportFile = "", journalFile = ""] = files;
  const { exitCode, outputs } = await runBundledAction({
    action: "resolve-conflicts",
    workspace,
    inputs: {
      "github-token": token ?? "",
      repository: name,
      "pull-request": options.prNumber,
      strategies: (options.strategy ?? []).join("\n"),
      sets: (options.set ?? []).join("\n"),
      "dry-run": String(options.push !== true),
      "report-file": reportFile,
      "journal-file": journalFile,
    },
    onLine: (line) => {
      if (process.stderr.isTTY !== true && !isProblemLine(line)) return;
      const shown = toTerminalLine(line, (file) => relative(folder, join(workspace, file)));
      if (shown !== null) process.stderr.write(`${shown}\n`);
    },
  });
  if (outputs["report-file"] === undefined) return exitCode;
  const text = await readFile(join(workspace, reportFile), "utf8");
  const report: ConflictReport = JSON.parse(text);
  process.stdout.write(
    options.json ? text : `${report.pull_requests.flatMap(describePullRequest).join("\n")}\n`,
  );
  return exitCode === 0 && outputs.unresolved === "0" ? 0 : 1;
}

/** The repository of the clone that the user is in; ends with what to do where it is unknown. */
async function readClone(command: Command): Promise<string> {
  const remote = await readRemoteRepository(process.cwd());
  if (remote.status === "found") return remote.repository;
  return command.error(`error: ${remote.why} Use --repository owner/name, or set GITHUB_REPOSITORY.`);
}

function repository(text: string): string {
  if (parseRepositoryRef(text) !== null) return text;
  throw new InvalidArgumentError("Use owner/name.");
}
