/** A file of the history. */
export interface HistoryFile {
  /** With `/` on every system, relative to the history's root. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What writing came to. */
export type HistoryWrite =
  | {
      readonly status: "written";
      /** The commit that holds it; `null` where there are no commits. */
      readonly commit: string | null;
    }
  /** Somebody wrote meanwhile, or nobody knows what became of it: open the store again, and look. */
  | { readonly status: "stale" }
  /** It cannot be written, whatever is tried. */
  | { readonly status: "refused"; readonly message: string };

/** The history as it was at one moment. */
export interface HistorySnapshot {
  /** Whether there is a history yet. */
  readonly exists: boolean;
  /** The files that lie in the folders that were asked for, sorted by path. */
  readonly files: readonly HistoryFile[];
  /** Texts of listed files, by path, as they were at that moment. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes files and deletes those whose text is `null`, in one commit where there are commits, and only if they are
   * still as this snapshot has read and listed them. A path that was not listed is taken for one without a file.
   */
  write(files: ReadonlyMap<string, string | null>, message: string): Promise<HistoryWrite>;
}

/** Where the history is kept. Failures to read are thrown as `GitHubError` or `ConfigError`. */
export interface HistoryStore {
  /** Where it is, in words: `branch automation-data of acme/automation`. */
  readonly place: string;
  /** Looks at it as it is now, and lists the files that lie directly in `folders`. */
  open(folders: readonly string[]): Promise<HistorySnapshot>;
}
