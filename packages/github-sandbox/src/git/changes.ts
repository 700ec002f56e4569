import type { GitFileChange } from "./backend.ts";
import { runGit } from "./git-process.ts";

interface RawChange {
  readonly status: string;
  readonly isModeOnly: boolean;
  readonly blobOid: string;
  readonly path: string;
  readonly previousPath: string | null;
}

const STATUSES: Readonly<Record<string, GitFileChange["status"]>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** Files that differ between two commits (all of the second one when the first is `null`) of a bare repository, in git's order, renames detected as git does. */
export async function diffCommits(
  gitDir: string,
  baseOid: string | null,
  headOid: string,
): Promise<readonly GitFileChange[]> {
  const args = ["diff-tree", "-r", "-M", "--raw", "--numstat", "-p", "-z", "--full-index"];
  const ends = baseOid === null ? ["--root", "--no-commit-id", headOid] : [baseOid, headOid];
  const { stdout } = await runGit([...args, ...ends], { gitDir });
  return parseChanges(stdout.toString("utf8"));
}

/** Commits in the history of `oid`, newest first, that changed a file or a folder. */
export async function listOidsTouching(
  gitDir: string,
  oid: string,
  path: string,
): Promise<readonly string[]> {
  const args = ["--literal-pathspecs", "rev-list", "--end-of-options", oid, "--", path];
  const { stdout } = await runGit(args, { gitDir });
  return stdout
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "");
}

/** What `git diff` or `git format-patch` say of two commits; without a base of what the head itself changed. */
export async function writeDiff(
  gitDir: string,
  baseOid: string | null,
  headOid: string,
  form: "diff" | "patch",
): Promise<string> {
  const args = {
    diff: baseOid === null ? ["show", "--format=", "--first-parent", headOid] : ["diff", baseOid, headOid],
    patch:
      baseOid === null
        ? ["format-patch", "--stdout", "-1", headOid]
        : ["format-patch", "--stdout", `${baseOid}..${headOid}`],
  };
  const { stdout } = await runGit(args[form], { gitDir });
  return stdout.toString("utf8");
}

/** Reads `diff-tree --raw --numstat -p -z`: all raw records, all counts, an empty record, then the patches. */
export function parseChanges(output: string): readonly GitFileChange[] {
  const fields = new Fields(output);
  const raws: RawChange[] = [];
  while (fields.next.startsWith(":")) raws.push(readRaw(fields));
  const counts = raws.map((raw) => readCounts(fields, raw.previousPath !== null));
  const patches = splitPatches(fields.rest());
  let nextPatch = 0;
  return raws.map((raw, index) => {
    const patch = patches[nextPatch] ?? "";
    // A file that became a link (or the reverse) is shown as a deletion and a creation.
    nextPatch += raw.status === "T" ? 2 : 1;
    return {
      path: raw.path,
      previousPath: raw.previousPath,
      status: raw.isModeOnly ? "changed" : (STATUSES[raw.status] ?? "changed"),
      blobOid: raw.blobOid,
      additions: counts[index]?.additions ?? 0,
      deletions: counts[index]?.deletions ?? 0,
      patch: raw.status === "T" ? null : hunksOf(patch),
    };
  });
}

function readRaw(fields: Fields): RawChange {
  const [, , oldOid = "", newOid = "", status = ""] = fields.take().split(" ");
  const letter = status.slice(0, 1);
  const first = fields.take();
  const isPair = letter === "R" || letter === "C";
  return {
    status: letter,
    isModeOnly: letter === "M" && oldOid === newOid,
    blobOid: letter === "D" ? oldOid : newOid,
    path: isPair ? fields.take() : first,
    previousPath: isPair ? first : null,
  };
}

/** A binary file has dashes in place of numbers. */
function readCounts(fields: Fields, isPair: boolean) {
  const [additions = "", deletions = ""] = fields.take().split("\t");
  if (isPair) {
    fields.take();
    fields.take();
  }
  return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
}

/** No line of a hunk starts with `d`, so the headers are unmistakable. */
function splitPatches(text: string): readonly string[] {
  return text.split(/^(?=diff --git )/m).filter((patch) => patch.startsWith("diff --git "));
}

function hunksOf(patch: string): string | null {
  const start = patch.indexOf("\n@@ ");
  return start === -1 ? null : patch.slice(start + 1).replace(/\n$/, "");
}

/** Fields that end with NUL, read one after the other. */
class Fields {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get next(): string {
    return this.#text.slice(this.#at, this.#end());
  }

  take(): string {
    const field = this.next;
    this.#at = this.#end() + 1;
    return field;
  }

  rest(): string {
    return this.#text.slice(this.#at + 1);
  }

  #end(): number {
    const end = this.#text.indexOf("\0", this.#at);
    return end === -1 ? this.#text.length : end;
  }
}
