const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Whether the line at `index` is part of a fenced block of code; with the number of lines as index, whether one is left open. */
export function isInCode(lines: readonly string[], index: number): boolean {
  let open: string | undefined;
  for (const line of lines.slice(0, index)) {
    const [, fence] = CODE_FENCE.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && line.trim() === fence) open = undefined;
  }
  return open !== undefined;
}
