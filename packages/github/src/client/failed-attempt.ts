import type { GitHubError } from "@automation/core/errors";

/**
 * How a failure passes through plugin-retry, which reads `request.request` of what is thrown, and repeats nothing unless it
 * was told to there. Only `createClient` catches it.
 */
export class FailedAttempt extends Error {
  readonly request = { request: {} };
  readonly error: GitHubError;

  constructor(error: GitHubError) {
    super(error.message, { cause: error });
    this.error = error;
  }
}

/** An answer as it passes through plugin-retry. */
interface HiddenAnswer {
  readonly answer: unknown;
}

/**
 * plugin-retry repeats a GraphQL query whose answer names a certain error, whatever was asked, and throws away what the answer
 * holds beside it; so it does not get to see it.
 */
export function hideErrors(answer: unknown): HiddenAnswer {
  return { answer };
}

/** The answer that `hideErrors` was given. */
export function readHidden(hidden: unknown): unknown {
  return (hidden as HiddenAnswer).answer;
}
