/** What became of a push. Unless it is `pushed`, no ref moved. */
export type PushResult =
  | { readonly status: "pushed" }
  /** A ref does not point where it was expected to. */
  | { readonly status: "stale"; readonly ref: string }
  /** The token may not bring in changed workflow files. */
  | { readonly status: "workflow-permission"; readonly ref: string; readonly words: string }
  /** A rule of the server forbids it. */
  | { readonly status: "refused"; readonly ref: string; readonly words: string };

const STALE = /stale info|fetch first|non-fast-forward|cannot lock ref|already exists/i;

/**
 * Reads the output of `git push --porcelain`; `words` is what the server said beside it, where rules of its own explain
 * themselves. `null` when it failed without a word about any ref: the answer may be lost, and the refs moved.
 *
 * @see https://git-scm.com/docs/git-push#_output
 */
export function parsePush(output: string, exitCode: number, words = ""): PushResult | null {
  const rejected = output
    .split("\n")
    .filter((line) => line.startsWith("!\t"))
    .map((line) => {
      const [, refspec = "", words = ""] = line.split("\t");
      return { ref: refspec.slice(refspec.indexOf(":") + 1), words };
    });
  // With --atomic, what was not wrong itself is rejected along with what was.
  const [cause] = [...rejected.filter(({ words }) => !/atomic/i.test(words)), ...rejected];
  if (cause === undefined) return exitCode === 0 ? { status: "pushed" } : null;
  if (STALE.test(cause.words)) return { status: "stale", ref: cause.ref };
  if (/without `?workflows?`? (?:permission|scope)/i.test(`${cause.words}\n${words}`)) {
    return { status: "workflow-permission", ...cause };
  }
  return { status: "refused", ...cause };
}
