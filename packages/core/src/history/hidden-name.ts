/**
 * What a history calls a repository that its readers shall not know by name.
 *
 * @param home `owner/name` of the repository that records it, so that two histories cannot be matched
 */
export function hideName(name: string, home: string, sha256: (text: string) => string): string {
  return `repository-${sha256(`${home.toLowerCase()}\n${name.toLowerCase()}`).slice(0, 16)}`;
}
