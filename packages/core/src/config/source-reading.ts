import type { SourceNode, Span } from "./source-tree.ts";

/** What a parser made of a text: its data and where each value stands, or why there are none. */
export type SourceReading =
  | { readonly status: "read"; readonly data: unknown; readonly root: SourceNode }
  | { readonly status: "failed"; readonly problems: readonly SyntaxProblem[] };

/** One reason why a text cannot be read. */
export interface SyntaxProblem extends Span {
  readonly message: string;
}

/**
 * Most characters of a file: about ten times what 10,000 repositories with settings of their own take.
 */
export const MAX_TEXT_LENGTH = 10 * 1024 * 1024;

/** Deepest nesting, as GitHub's own reader of workflow files has it (`MaxDepth`); a valid file needs five levels. */
export const MAX_DEPTH = 50;

/** Most values after YAML aliases are filled in, as GitHub's own reader has it (`MaxParseEvents`). */
export const MAX_EXPANDED_VALUES = 1_000_000;

/** The reading of a text that cannot be read, for one reason. */
export function failReading(message: string, offset = 0, length = 0): SourceReading {
  return { status: "failed", problems: [{ message, offset, length }] };
}
