import { GitHubError } from "@automation/core/errors";

const PROTECTION =
  /protected (branch|ref)|locked branch|rule violation|must be made through a pull request|cannot (update|delete) this|creations? being restricted/i;

/** Whether GitHub refused a write because of a rule of the repository. */
export function isProtection(error: unknown): boolean {
  return error instanceof GitHubError && PROTECTION.test(error.message);
}

/**
 * Whether GitHub refused because the commits change workflow files, which takes a permission of its own.
 * https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/choosing-permissions-for-a-github-app
 */
export function isWorkflowRefusal(error: unknown): boolean {
  return error instanceof GitHubError && /without `?workflows?`? (permission|scope)/i.test(error.message);
}
