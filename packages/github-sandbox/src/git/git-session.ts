import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { GitError, spawnGit } from "./git-process.ts";

/** After this long without a question the process is let go, so that 100 repositories do not hold 100 processes. */
const IDLE_MS = 500;

/** What the bytes that have come so far hold: one whole answer and its length, or how many bytes it takes at the least. */
export type Reading<T> = { readonly answer: T; readonly length: number } | { readonly needed: number };

/** A git command that answers one question after the other, in their order, as long as it is asked. */
export interface GitDialogue<T> {
  readonly args: readonly string[];
  /** Reads the first answer. Bytes after it are those of the next one. */
  readonly read: (bytes: Buffer) => Reading<T>;
}

/**
 * One git process for many questions, started with the first one and ended when no more come. Where git ends by itself,
 * because it refuses something, every open question fails with git's own words and the next one starts another process.
 */
export class GitSession<T> {
  readonly #gitDir: string;
  readonly #dialogue: GitDialogue<T>;
  #process: DialogueProcess<T> | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(gitDir: string, dialogue: GitDialogue<T>) {
    this.#gitDir = gitDir;
    this.#dialogue = dialogue;
  }

  /** Throws a {@link GitError} when git ends before it has answered. */
  ask(question: string): Promise<T> {
    clearTimeout(this.#idle);
    if (!this.#process?.isUsable) this.#process = new DialogueProcess(this.#gitDir, this.#dialogue);
    const answer = this.#process.ask(question);
    this.#idle = setTimeout(() => void this.close(), IDLE_MS);
    return answer;
  }

  /** Ends the process after it has answered what was asked. A later question starts another one. */
  close(): Promise<void> {
    clearTimeout(this.#idle);
    const ending = this.#process;
    this.#process = null;
    return ending === null ? Promise.resolve() : ending.end();
  }
}

interface Question<T> {
  readonly resolve: (answer: T) => void;
  readonly reject: (error: Error) => void;
}

class DialogueProcess<T> {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #dialogue: GitDialogue<T>;
  readonly #questions: Question<T>[] = [];
  readonly #ended: Promise<void>;
  #chunks: Buffer[] = [];
  #received = 0;
  /** No answer can be complete before this many bytes are there: a large one is joined once, not per chunk. */
  #needed = 1;
  isUsable = true;

  constructor(gitDir: string, dialogue: GitDialogue<T>) {
    this.#dialogue = dialogue;
    this.#child = spawnGit(dialogue.args, gitDir);
    this.#child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    const words: Buffer[] = [];
    this.#child.stderr.on("data", (chunk: Buffer) => words.push(chunk));
    // A question may meet a process that has just ended; its exit code tells the reason, not the broken pipe.
    this.#child.stdin.on("error", () => {});
    this.#ended = new Promise((resolve) => {
      const end = (reason: string) => {
        this.isUsable = false;
        for (const question of this.#questions.splice(0)) {
          question.reject(new GitError(`git ${dialogue.args[0] ?? ""} failed in ${gitDir} ${reason}`));
        }
        resolve();
      };
      this.#child.on("error", (error) => end(`before it answered: ${error.message}`));
      this.#child.on("close", (code, signal) => {
        const said = Buffer.concat(words).toString("utf8").trim();
        end(`${signal === null ? `with exit code ${code}` : `by ${signal}`}: ${said}`);
      });
    });
  }

  ask(question: string): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#questions.push({ resolve, reject });
      this.#child.stdin.write(question);
    });
  }

  end(): Promise<void> {
    this.isUsable = false;
    this.#child.stdin.end();
    return this.#ended;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#needed = 1;
    for (let length = this.#settle(rest); length > 0; length = this.#settle(rest))
      rest = rest.subarray(length);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#received = rest.length;
  }

  /** Settles the oldest question if its answer is complete; gives the answer's length, or 0. */
  #settle(bytes: Buffer): number {
    const reading = this.#dialogue.read(bytes);
    if ("needed" in reading) {
      this.#needed = reading.needed;
      return 0;
    }
    this.#questions.shift()?.resolve(reading.answer);
    return reading.length;
  }
}
