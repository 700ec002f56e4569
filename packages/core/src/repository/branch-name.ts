/** Git's rules, as far as a name can break a path or an address: https://git-scm.com/docs/git-check-ref-format */
const BRANCH_NAME = /^(?![./-])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[./]$))[\w./@+-]{1,200}$/;

/** Reads the name of a branch that this project writes to; `null` for one that git, a path or an address would not take. */
export function readBranchName(text: string): string | null {
  return BRANCH_NAME.test(text) ? text : null;
}
