import { repositoryKey } from "../repository/repository-ref.ts";
import type { RepositoryResult } from "../sync/outcome/outcome.ts";
import { codeSpan, prose } from "../text/markdown.ts";
import type { DashboardCommand } from "./dashboard-commands.ts";

/** Answers shown; the newest count. */
const MAX_ANSWERS = 10;
const MAX_LINE = 200;

/** What a command is held against. */
export interface CommandScope {
  readonly commands: readonly DashboardCommand[];
  /** Keys of all repositories of the configuration. */
  readonly known: ReadonlySet<string>;
  readonly repositories: readonly RepositoryResult[];
}

/** Answers to commands without an effect, the newest first: the line, and why nothing came of it. */
export function answerCommands(scope: CommandScope): readonly string[] {
  const branches = new Map(
    scope.repositories
      .filter(({ status }) => status === "scanned")
      .map((result) => [
        repositoryKey(result.repository),
        new Set([result.defaultBranch, ...result.branches.map(({ name }) => name)]),
      ]),
  );
  return scope.commands
    .flatMap((command) => {
      const problem = command.problem ?? findUnknown(command, scope.known, branches);
      if (problem === null) return [];
      const line = command.line.length > MAX_LINE ? `${command.line.slice(0, MAX_LINE)}…` : command.line;
      return [`- ${codeSpan(line.trim())}: ${prose(problem)}`];
    })
    .toReversed()
    .slice(0, MAX_ANSWERS);
}

function findUnknown(
  { repository, branch }: DashboardCommand,
  known: ReadonlySet<string>,
  branches: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): string | null {
  if (repository === undefined) return null;
  if (!known.has(repository)) return `there is no ${repository} in the configuration`;
  const names = branches.get(repository);
  if (branch === undefined || names === undefined || names.has(branch)) return null;
  return `${repository} has no branch ${branch}`;
}
