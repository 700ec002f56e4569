import type { SourceFile } from "./source-file.ts";

/** The offset at which a line starts; the end of the text for a line behind it. */
export function lineStart(file: SourceFile, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = file.text.indexOf("\n", start);
    if (next < 0) return file.text.length;
    start = next + 1;
  }
  return start;
}
