// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these bytes.
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/;

/**
 * Whether git takes this as the full name of a ref: `refs/heads/fix/#42`.
 * The rules are those of https://git-scm.com/docs/git-check-ref-format.
 */
export function isValidRefName(name: string): boolean {
  return (
    name.startsWith("refs/") &&
    !FORBIDDEN.test(name) &&
    name.split("/").length >= 3 &&
    name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"))
  );
}

/** Full names that a short revision may stand for, in the order in which GitHub looks: branches first. */
export function refNameCandidates(revision: string): readonly string[] {
  return [revision, `refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`].filter(
    isValidRefName,
  );
}
