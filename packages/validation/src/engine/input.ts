/** What a file is, and what it says. */
export interface ValidationInput {
  readonly kind: "config" | "workflow" | "action" | "dependabot";
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** How files that are only referred to are read. */
export interface FileAccess {
  /** The text of a file, or `undefined` when there is none. Must not leave the workspace. */
  read(path: string): string | undefined;
  /** Whether there is a file, or a folder, at a path; without it the file is read. */
  exists?(path: string): boolean;
  /** The text of a workflow of another repository, by `owner/name/path@ref`; `undefined` when it is not known. */
  readCalled?(reference: string): string | undefined;
}
