import { type GitDialogue, GitSession, type Reading } from "./git-session.ts";
import type { GitObject, GitObjectType } from "./objects.ts";

const NEWLINE = 0x0a;

const CAT_FILE: GitDialogue<GitObject | null> = { args: ["cat-file", "--batch"], read: readObject };

/**
 * Reads objects of one repository through one `git cat-file --batch`.
 * Objects that others push meanwhile are found: git looks again for what it misses.
 */
export class ObjectReader {
  readonly #session: GitSession<GitObject | null>;

  constructor(gitDir: string) {
    this.#session = new GitSession(gitDir, CAT_FILE);
  }

  /** `expression`: an oid, abbreviated or with a suffix such as `^{commit}`. `null` when nothing or several things match. */
  read(expression: string): Promise<GitObject | null> {
    if (!/^[0-9a-f]{4,40}(\^\{[a-z]+\})?$/.test(expression)) return Promise.resolve(null);
    return this.#session.ask(`${expression}\n`);
  }

  /** Ends the process after it has answered what was asked. A later question starts another one. */
  close(): Promise<void> {
    return this.#session.close();
  }
}

function readObject(bytes: Buffer): Reading<GitObject | null> {
  const lineEnd = bytes.indexOf(NEWLINE);
  if (lineEnd === -1) return { needed: bytes.length + 1 };
  const [oid = "", type = "", size = ""] = bytes.toString("utf8", 0, lineEnd).split(" ");
  const start = lineEnd + 1;
  if (!/^\d+$/.test(size)) return { answer: null, length: start };
  const length = start + Number(size) + 1;
  if (bytes.length < length) return { needed: length };
  const content = Buffer.from(bytes.subarray(start, length - 1));
  return { answer: { oid, type: type as GitObjectType, content }, length };
}
