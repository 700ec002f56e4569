/** A repository's address: `owner/name`. GitHub compares both parts without case. */
export interface RepositoryRef {
  readonly owner: string;
  readonly name: string;
}

/** Renders `owner/name`. */
export function formatRepositoryRef(repository: RepositoryRef): string {
  return `${repository.owner}/${repository.name}`;
}

/** The key under which two spellings of one repository are the same. */
export function repositoryKey(repository: RepositoryRef): string {
  return formatRepositoryRef(repository).toLowerCase();
}

/** Splits `owner/name`; `null` when `text` is not exactly two non-empty parts. */
export function parseRepositoryRef(text: string): RepositoryRef | null {
  const parts = text.split("/");
  const [owner, name] = parts;
  if (parts.length !== 2 || !owner || !name) return null;
  return { owner, name };
}
