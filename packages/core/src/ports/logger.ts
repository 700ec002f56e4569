/** Where a run speaks. Nothing else prints. */
export interface Logger {
  /** Every request and decision: only shown when the workflow runs in debug mode. */
  debug(message: string): void;
  /** What a reader of a green run wants: about a line per repository. */
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** Prints `lines` as one collapsed group, unbroken by other output. */
  group(title: string, lines: readonly string[]): void;
}
