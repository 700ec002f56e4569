import type { SourceNode, Span } from "../syntax/source-tree.ts";

/** What a reader made of a configuration: its data and where each value stands, or why there are none. */
export type SourceReading =
  | { readonly status: "read"; readonly data: unknown; readonly root: SourceNode }
  | { readonly status: "failed"; readonly problems: readonly SyntaxProblem[] };

/** One reason why a text cannot be read; the message goes on after "The file". */
export interface SyntaxProblem extends Span {
  readonly message: string;
}

/** Reads the text of a configuration in one language. */
export type SourceReader = (text: string) => SourceReading;

/** What is said of a file without content. */
export const EMPTY_FILE = "is empty. List at least one repository under 'repositories'.";

/** The reading of a text that cannot be read, for one reason. */
export function failReading(message: string, start = 0, length = 0): SourceReading {
  return { status: "failed", problems: [{ message, start, end: start + length }] };
}
