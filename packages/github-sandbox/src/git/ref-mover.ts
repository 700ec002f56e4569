import type { GitRefUpdate } from "./backend.ts";
import { type GitDialogue, GitSession, type Reading } from "./git-session.ts";

const NO_OID = "0".repeat(40);
const COMMITTED = "commit: ok\n";

const UPDATE_REF: GitDialogue<null> = { args: ["update-ref", "--stdin", "-z"], read: readCommitted };

/** Moves refs of one repository through one `git update-ref --stdin`, a transaction for each set of moves. */
export class RefMover {
  readonly #session: GitSession<null>;

  constructor(gitDir: string) {
    this.#session = new GitSession(gitDir, UPDATE_REF);
  }

  /**
   * All or nothing. `refs`: what each ref pointed at when the moves were checked, so that a race is noticed. Throws a
   * `GitError` in git's words when one of them has moved since, or git refuses for another reason.
   */
  async move(updates: readonly GitRefUpdate[], refs: ReadonlyMap<string, string>): Promise<void> {
    const moves = updates.map((update) => formatMove(update, refs.get(update.name) ?? NO_OID));
    await this.#session.ask(`start\0${moves.join("")}prepare\0commit\0`);
  }

  /** Ends the process after the moves that it was given. A later move starts another one. */
  close(): Promise<void> {
    return this.#session.close();
  }
}

function formatMove(update: GitRefUpdate, before: string): string {
  return update.after === null
    ? `delete ${update.name}\0${before}\0`
    : `update ${update.name}\0${update.after}\0${before}\0`;
}

/** git reports each step of a transaction in a line; the last one is that of the commit. */
function readCommitted(bytes: Buffer): Reading<null> {
  const at = bytes.indexOf(COMMITTED);
  return at === -1 ? { needed: bytes.length + 1 } : { answer: null, length: at + COMMITTED.length };
}
