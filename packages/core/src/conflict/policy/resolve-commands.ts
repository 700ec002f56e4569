import type { StrategyRule } from "./conflict-rules.ts";

/** A comment on a pull request, as far as commands are concerned. */
export interface CommandComment {
  readonly body: string;
  /** Whether its author is a person who may write here. */
  readonly isByMaintainer: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
}

/** One command of a comment: what it asks for, or why it has no effect. */
export interface ResolveCommand {
  /** The line as it was written. */
  readonly line: string;
  readonly problem?: string;
}

/** What the comments on a pull request ask for. */
export interface ResolveCommands {
  /** One rule for each path; they outrank the configuration. */
  readonly rules: readonly StrategyRule[];
  /** Every command that no earlier run has carried out, oldest first. */
  readonly commands: readonly ResolveCommand[];
  /** Up to when the commands were carried out by earlier runs; 0 where none was. */
  readonly doneMs: number;
  /** When the newest command was written that was carried out, this run's included; 0 where there is none. */
  readonly untilMs: number;
}

export const NO_RESOLVE_COMMANDS: ResolveCommands = { rules: [], commands: [], doneMs: 0, untilMs: 0 };

const COMMAND = /^\/resolve +(ours|theirs|auto) +(\S.*?)\s*$/i;
const LIKE_COMMAND = /^\s{0,3}\/resolve(?:\s|$)/i;

/** Our own comment keeps in it which commands were carried out: a push ends what they were about. */
const DONE_MARK = /<!-- resolve-commands:v1 until=(\d{1,16}) -->/;

/** The mark that a comment of ours keeps. */
export function renderDoneMark(untilMs: number): string {
  return `<!-- resolve-commands:v1 until=${untilMs} -->`;
}

/**
 * Reads `/resolve ours PATH`, `/resolve theirs PATH` and `/resolve auto PATH`, which takes the other two back, each alone on
 * its line. The last one for a path counts. Commands that an earlier run carried out are over: what comes into conflict
 * later is another question.
 */
export function readResolveCommands(comments: readonly CommandComment[], mark: string): ResolveCommands {
  const own = comments.filter(({ body }) => body.startsWith(mark));
  const doneMs = Math.max(0, ...own.map(({ body }) => Number(DONE_MARK.exec(body)?.[1] ?? 0)));
  const rules = new Map<string, StrategyRule>();
  const commands: ResolveCommand[] = [];
  let untilMs = doneMs;
  for (const { body, isByMaintainer, createdAtMs } of comments) {
    if (createdAtMs <= doneMs || body.startsWith(mark)) continue;
    for (const line of listLines(body)) {
      if (!LIKE_COMMAND.test(line)) continue;
      const [, strategy, written = ""] = COMMAND.exec(line.trim()) ?? [];
      const path = written.replace(/^`(.*)`$/, "$1");
      if (!isByMaintainer) {
        const problem = "only an owner, member or collaborator of this repository can use commands";
        commands.push({ line: line.trim(), problem });
      } else if (strategy === undefined) {
        const problem = "invalid command: write /resolve ours PATH or /resolve theirs PATH";
        commands.push({ line: line.trim(), problem });
      } else {
        rules.delete(path);
        const side = strategy.toLowerCase();
        if (side === "ours" || side === "theirs")
          rules.set(path, { glob: path, strategy: side, isFromComment: true });
        commands.push({ line: line.trim() });
        untilMs = Math.max(untilMs, createdAtMs);
      }
    }
  }
  return { rules: [...rules.values()], commands, doneMs, untilMs };
}

/** What is quoted, or shown as code, is no command. */
function listLines(body: string): readonly string[] {
  let isCode = false;
  return body.split(/\r?\n/).filter((line) => {
    const isFence = /^ {0,3}(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return !isFence && !isCode && !/^\s*>/.test(line);
  });
}
