/**
 * Reads the output of `git cat-file --batch`: contents by object name, `null` for what is missing.
 *
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function parseCatFile(output: Buffer, names: readonly string[]): ReadonlyMap<string, Buffer | null> {
  const contents = new Map<string, Buffer | null>();
  let at = 0;
  for (const name of names) {
    const lineEnd = output.indexOf(0x0a, at);
    const header = output.subarray(at, lineEnd).toString("utf8");
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      contents.set(name, null);
      at = lineEnd + 1;
    } else {
      const start = lineEnd + 1;
      contents.set(name, output.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
  }
  return contents;
}
