import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { GitError, spawnGit } from "./git-process.ts";
import type { GitObject, GitObjectType } from "./objects.ts";

/** After this long without a question the process is let go, so that 100 repositories do not hold 100 processes. */
const IDLE_MS = 500;
const NEWLINE = 0x0a;

interface Question {
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads objects of one repository through one `git cat-file --batch`, started on the first question.
 * Objects that others push meanwhile are found: git looks again for what it misses.
 */
export class ObjectReader {
  readonly #gitDir: string;
  #session: Session | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** `expression`: an oid, abbreviated or with a suffix such as `^{commit}`. `null` when nothing or several things match. */
  read(expression: string): Promise<GitObject | null> {
    if (!/^[0-9a-f]{4,40}(\^\{[a-z]+\})?$/.test(expression)) return Promise.resolve(null);
    clearTimeout(this.#idle);
    if (this.#session === null || !this.#session.isUsable) this.#session = new Session(this.#gitDir);
    const session = this.#session;
    this.#idle = setTimeout(() => void this.close(), IDLE_MS);
    return session.ask(expression);
  }

  /** Ends the process after it has answered what was asked. A later question starts another one. */
  close(): Promise<void> {
    clearTimeout(this.#idle);
    const session = this.#session;
    this.#session = null;
    return session === null ? Promise.resolve() : session.end();
  }
}

/** One `git cat-file --batch` process: answers come in the order of the questions. */
class Session {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #questions: Question[] = [];
  readonly #ended: Promise<void>;
  #chunks: Buffer[] = [];
  #received = 0;
  /** No answer can be complete before this many bytes are there: a large blob is joined once, not per chunk. */
  #needed = 1;
  isUsable = true;

  constructor(gitDir: string) {
    this.#child = spawnGit(["cat-file", "--batch"], gitDir);
    this.#child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.resume();
    this.#child.stdin.on("error", () => {});
    this.#ended = new Promise((resolve) => {
      const end = (reason: string) => {
        this.isUsable = false;
        for (const question of this.#questions.splice(0)) {
          question.reject(new GitError(`git cat-file ended early in ${gitDir}: ${reason}.`));
        }
        resolve();
      };
      this.#child.on("error", (error) => end(error.message));
      this.#child.on("close", (code) => end(`exit code ${code}`));
    });
  }

  ask(expression: string): Promise<GitObject | null> {
    return new Promise((resolve, reject) => {
      this.#questions.push({ resolve, reject });
      this.#child.stdin.write(`${expression}\n`);
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
    for (let end = this.#answer(rest); end > 0; end = this.#answer(rest)) rest = rest.subarray(end);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#received = rest.length;
  }

  /** Settles the oldest question if its answer is complete; gives the answer's length, or 0. */
  #answer(bytes: Buffer): number {
    const lineEnd = bytes.indexOf(NEWLINE);
    if (lineEnd === -1) return 0;
    const [oid = "", type = "", size = ""] = bytes.toString("utf8", 0, lineEnd).split(" ");
    const isFound = /^\d+$/.test(size);
    const start = lineEnd + 1;
    const end = isFound ? start + Number(size) + 1 : start;
    if (bytes.length < end) {
      this.#needed = end;
      return 0;
    }
    const content = Buffer.from(bytes.subarray(start, end - 1));
    this.#questions.shift()?.resolve(isFound ? { oid, type: type as GitObjectType, content } : null);
    return end;
  }
}
